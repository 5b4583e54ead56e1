import { fill } from '../../locale/language';
import { compareTexts } from '../../locale/pane/compare';
import { announce } from '../components/announcer';
import { AskFirst } from '../components/AskFirst';
import { useSharedStyles } from '../components/styles';
import type { Count } from '../components/use-count';
import { useStore, useTexts, useWorkbook } from '../components/workbook-context';

/** Discards a desk's whole entry once it has been asked: desk 1 may discard any, another desk its own. */
export function DropPanel({ count }: { readonly count: Count }) {
  const styles = useSharedStyles();
  const texts = useTexts(compareTexts);
  const store = useStore();
  const { desk: own } = useWorkbook();
  const droppable = count.entries.filter(({ desk, phase }) => phase !== 'none' && (own === '1' || desk === own));
  if (droppable.length === 0) return null;
  return (
    <details>
      <summary tabIndex={0} data-act="show-drop">{texts.drop}</summary>
      <div className={styles.group}>
        {droppable.map(({ desk }) => (
          <AskFirst key={desk} size="small" act={`drop-${desk}`} label={fill(texts.dropDesk, { desk })} question={fill(texts.dropAsk, { desk })} confirm={fill(texts.dropConfirm, { desk })}
            onConfirm={async () => {
              await store.dropEntry(desk);
              announce(fill(texts.dropped, { desk }));
            }} />
        ))}
      </div>
    </details>
  );
}
