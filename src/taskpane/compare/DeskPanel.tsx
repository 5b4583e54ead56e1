import { fill } from '../../locale/language';
import { compareTexts } from '../../locale/pane/compare';
import { Button } from '../components/Button';
import { useSharedStyles } from '../components/styles';
import { useTexts, useWorkbook } from '../components/workbook-context';
import { useDeskAct } from './desk-act';

const DESKS = ['1', '2', '3'] as const;

/** Who enters in this pane, and the three ways to enter twice. */
export function DeskPanel() {
  const styles = useSharedStyles();
  const texts = useTexts(compareTexts);
  const { desk: current } = useWorkbook();
  const { busy, choose } = useDeskAct();
  return (
    <section className={styles.group} aria-label={texts.who}>
      <h3 className={styles.subheading}>{texts.who}</h3>
      <div className={styles.row}>
        {DESKS.map((desk) => (
          <Button key={desk} size="small" data-act={`desk-${desk}`} aria-pressed={desk === current} appearance={desk === current ? 'primary' : 'secondary'}
            disabledFocusable={busy} onClick={() => { if (desk !== current) choose(desk); }}>
            {fill(texts.desk, { desk })}
          </Button>
        ))}
      </div>
      <details>
        <summary tabIndex={0} data-act="show-ways">{texts.ways}</summary>
        <ol className={styles.list}>
          {[texts.wayFiles, texts.wayOne, texts.wayShared].map((way) => <li key={way}>{way}</li>)}
        </ol>
      </details>
    </section>
  );
}
