import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { memo, useMemo } from 'react';
import type { BallotRules } from '../../election/ballot';
import { BATCH_SIZE } from '../../election/batch';
import { fill } from '../../locale/language';
import { entryTexts } from '../../locale/pane/entry';
import { useTexts, useWorkbookPart } from '../components/workbook-context';
import { followCounters, NO_PAPERS } from './counters';
import type { Key } from './desk';
import { numbersOf } from './paper-numbers';

const useStyles = makeStyles({
  bar: { width: '100%', borderSpacing: 0, outline: `1px solid ${tokens.colorNeutralStroke2}`, outlineOffset: '-1px', flex: 'none', textAlign: 'center', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  label: { padding: '0 3px', fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase100, color: tokens.colorNeutralForeground2 },
  number: { padding: '0 3px', fontSize: tokens.fontSizeBase400, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  batch: { padding: '0 3px', fontSize: tokens.fontSizeBase200, lineHeight: '18px', fontWeight: tokens.fontWeightRegular },
  button: { border: 'none', backgroundColor: 'transparent', padding: '0 2px', font: 'inherit', color: tokens.colorBrandForeground1, textDecorationLine: 'underline', cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

const KINDS = ['valid', 'invalid', 'undecided'] as const;

/** Entered, still to go (once collected is known), valid, invalid, set aside; and the same of the batch that is being filled. */
export const CounterBar = memo(function CounterBar({ rules, collected, onBatches }: { readonly rules: BallotRules; readonly collected: number | null; readonly onBatches?: (key: Key) => void }) {
  const styles = useStyles();
  const texts = useTexts(entryTexts);
  const ballots = useWorkbookPart((state) => state.ballots);
  const size = useWorkbookPart(({ congress }) => congress?.batchSize ?? BATCH_SIZE);
  const count = useMemo(() => followCounters(rules), [rules]);
  const { all, batches } = count(ballots);
  const { batch } = numbersOf(ballots, size);
  const own = batches.get(batch) ?? NO_PAPERS;
  const shown = ['entered', ...(collected === null ? [] : ['rest' as const]), ...KINDS] as const;
  const number = (kind: (typeof shown)[number]): number => (kind === 'rest' ? (collected ?? 0) - all.entered : all[kind]);
  return (
    <table className={styles.bar} aria-label={texts.counters}>
      <thead>
        <tr>{shown.map((kind) => <th key={kind} scope="col" className={styles.label}>{texts[kind]}</th>)}</tr>
      </thead>
      <tbody>
        <tr>{shown.map((kind) => <td key={kind} className={styles.number} data-counter={kind}>{number(kind)}</td>)}</tr>
        {onBatches !== undefined && (
          <tr data-part="batch">
            <th scope="row" colSpan={shown.length - KINDS.length} className={styles.batch}>
              <button type="button" className={styles.button} data-act="batches" title={texts.showBatches} disabled={ballots.length === 0} onClick={() => onBatches({ kind: 'batches' })}>
                {fill(texts.batchLine, { batch, entered: own.entered, size })}
              </button>
            </th>
            {KINDS.map((kind) => <td key={kind} className={styles.batch} data-batch-counter={kind}>{own[kind]}</td>)}
          </tr>
        )}
      </tbody>
    </table>
  );
});
