import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { entryMoreTexts } from '../../locale/pane/entry-more';
import { useTexts } from '../components/workbook-context';

const KEYS = ['digits', 'enter', 'backspace', 'pile', 'invalid', 'setAside', 'valid', 'keying', 'undo', 'redo', 'up', 'batches', 'remove', 'escape'] as const;

const useStyles = makeStyles({
  help: { fontSize: tokens.fontSizeBase200 },
  keys: { display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '2px 8px', margin: '4px 0' },
  meaning: { margin: 0 },
});

/** Which key does what. */
export function KeyHelp() {
  const styles = useStyles();
  const texts = useTexts(entryMoreTexts);
  return (
    <details className={styles.help}>
      <summary tabIndex={0}>{texts.keys}</summary>
      <dl className={styles.keys}>
        {KEYS.map((key) => [
          <dt key={key}><kbd>{texts.keyNames[key]}</kbd></dt>,
          <dd key={`${key}-meaning`} className={styles.meaning}>{texts.keyHelp[key]}</dd>,
        ])}
      </dl>
    </details>
  );
}
