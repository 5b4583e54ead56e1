import { makeStyles, mergeClasses } from '@griffel/react';
import { useEffect, useRef, useState, type Ref } from 'react';
import type { BallotRules } from '../../election/ballot';
import { BATCH_SIZE } from '../../election/batch';
import { fill } from '../../locale/language';
import { entryTexts } from '../../locale/pane/entry';
import { entryMoreTexts } from '../../locale/pane/entry-more';
import { entrySpecialTexts } from '../../locale/pane/entry-special';
import type { StoredBallot } from '../../workbook/state';
import { useTexts, useWorkbook } from '../components/workbook-context';
import { describePaper } from './describe-paper';
import { useListStyles } from './list-styles';
import type { Keying } from './paper';
import { numbersOf, numbersText } from './paper-numbers';

const ROW = 28;
const OVERSCAN = 4;

const useStyles = makeStyles({
  row: { position: 'absolute', left: 0, right: 0, height: `${ROW}px` },
  paper: { display: 'block', width: '100%', height: '100%', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  none: { margin: 0, padding: '8px' },
});

/** The earlier papers, or those that wait for a conclusion; only those in sight are drawn, whatever their number. */
export function PaperList({ ballots, waiting, rules, keying, cursor, onOpen, ref }: {
  readonly ballots: readonly StoredBallot[];
  readonly waiting: boolean;
  readonly rules: BallotRules;
  readonly keying: Keying;
  readonly cursor: number;
  readonly onOpen: (index: number) => void;
  readonly ref: Ref<HTMLUListElement>;
}) {
  const styles = useStyles();
  const list = useListStyles();
  const texts = useTexts(entryTexts);
  const special = useTexts(entrySpecialTexts);
  const { noWaiting } = useTexts(entryMoreTexts);
  const { language, congress, ballots: all } = useWorkbook();
  const numbers = numbersOf(all, congress?.batchSize ?? BATCH_SIZE);
  const view = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const height = view.current?.clientHeight ?? 0;
  useEffect(() => keepInSight(view.current, cursor), [cursor]);
  const first = Math.max(0, Math.floor(top / ROW) - OVERSCAN);
  const shown = ballots.slice(first, first + Math.ceil(Math.max(height, MOST_HEIGHT) / ROW) + 2 * OVERSCAN);
  return (
    <div className={list.window} ref={view} onScroll={(event) => setTop(event.currentTarget.scrollTop)}>
      {ballots.length === 0 && <p className={styles.none}>{noWaiting}</p>}
      <ul className={list.list} ref={ref} tabIndex={0} aria-label={fill(waiting ? special.waitingTitle : special.listTitle, { papers: ballots.length })} data-part="papers" style={{ height: ballots.length * ROW }}>
        {shown.map((ballot, offset) => {
          const index = first + offset;
          const text = fill(special.paperLine, { paper: fill(texts.paper, { number: numbersText([ballot], numbers) }), what: describePaper(ballot, { rules, language, keying }) });
          return (
            <li key={ballot.number} className={styles.row} style={{ top: index * ROW }}>
              <button type="button" tabIndex={-1} data-act={`paper-${ballot.number}`} aria-current={index === cursor} title={text}
                className={mergeClasses(list.item, styles.paper, index === cursor && list.current)} onClick={() => onOpen(index)}>{text}</button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Until the list has been measured, enough rows for any pane are drawn. */
const MOST_HEIGHT = 600;

function keepInSight(view: HTMLElement | null, cursor: number): void {
  if (view === null) return;
  const top = cursor * ROW;
  if (top < view.scrollTop) view.scrollTop = top;
  else if (top + ROW > view.scrollTop + view.clientHeight) view.scrollTop = top + ROW - view.clientHeight;
}
