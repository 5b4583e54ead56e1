import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type Ref } from 'react';
import type { BallotRules } from '../../election/ballot';
import { fill } from '../../locale/language';
import { entryTexts } from '../../locale/pane/entry';
import type { StoredBallot } from '../../workbook/state';
import { useTexts, useWorkbook } from '../components/workbook-context';
import { describePaper } from './describe-paper';

const ROW = 28;
const OVERSCAN = 4;

const useStyles = makeStyles({
  window: {
    flex: '1 1 0', minHeight: '84px', overflowY: 'auto', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
  },
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  row: { position: 'absolute', left: 0, right: 0, height: `${ROW}px` },
  paper: {
    display: 'block', width: '100%', height: '100%', padding: '0 8px', border: 'none', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, background: 'none',
    font: 'inherit', color: 'inherit', textAlign: 'left', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', cursor: 'pointer',
  },
  current: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', fontWeight: tokens.fontWeightSemibold },
});

/** The earlier papers; only those in sight are drawn, whatever their number. */
export function PaperList({ ballots, rules, cursor, onOpen, ref }: {
  readonly ballots: readonly StoredBallot[];
  readonly rules: BallotRules;
  readonly cursor: number;
  readonly onOpen: (index: number) => void;
  readonly ref: Ref<HTMLUListElement>;
}) {
  const styles = useStyles();
  const texts = useTexts(entryTexts);
  const { language } = useWorkbook();
  const view = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const height = view.current?.clientHeight ?? 0;
  useEffect(() => keepInSight(view.current, cursor), [cursor]);
  const first = Math.max(0, Math.floor(top / ROW) - OVERSCAN);
  const shown = ballots.slice(first, first + Math.ceil(Math.max(height, MOST_HEIGHT) / ROW) + 2 * OVERSCAN);
  return (
    <div className={styles.window} ref={view} onScroll={(event) => setTop(event.currentTarget.scrollTop)}>
      <ul className={styles.list} ref={ref} tabIndex={0} aria-label={fill(texts.listTitle, { papers: ballots.length })} data-part="papers" style={{ height: ballots.length * ROW }}>
        {shown.map((ballot, offset) => {
          const index = first + offset;
          const text = fill(texts.paperLine, { paper: fill(texts.paper, { number: ballot.number }), what: describePaper(ballot, rules, language) });
          return (
            <li key={ballot.number} className={styles.row} style={{ top: index * ROW }}>
              <button type="button" tabIndex={-1} data-act={`paper-${ballot.number}`} aria-current={index === cursor} title={text}
                className={mergeClasses(styles.paper, index === cursor && styles.current)} onClick={() => onOpen(index)}>{text}</button>
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
