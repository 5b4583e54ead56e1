import { makeStyles, tokens } from '@fluentui/react-components';
import { entryTexts } from '../../locale/pane/entry';
import { useTexts } from '../components/workbook-context';

const KEYS = ['digits', 'enter', 'backspace', 'invalid', 'valid', 'pile', 'undo', 'up'] as const;

const useStyles = makeStyles({
  help: { padding: '4px 8px', fontSize: tokens.fontSizeBase200 },
  keys: { display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '2px 8px', margin: '4px 0' },
  meaning: { margin: 0 },
});

/** Which key does what. */
export function KeyHelp() {
  const styles = useStyles();
  const texts = useTexts(entryTexts);
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
