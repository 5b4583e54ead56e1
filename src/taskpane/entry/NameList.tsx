import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { memo, useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import type { Form, Mark } from '../../election/ballot';
import type { Candidate } from '../../election/contest';
import { entryTexts } from '../../locale/pane/entry';
import { useTexts } from '../components/workbook-context';
import type { Keying, Paper } from './paper';

const useStyles = makeStyles({
  list: {
    flex: '1 1 0', minHeight: '84px', overflowY: 'auto', margin: 0, padding: 0, listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  // Only what is in sight is laid out and painted: the time that a key takes must not grow with the list.
  item: { contentVisibility: 'auto', containIntrinsicHeight: 'auto 25px' },
  row: {
    display: 'flex', alignItems: 'center', gap: '8px', width: '100%', padding: '0 8px', minHeight: '25px', cursor: 'pointer',
    border: 'none', backgroundColor: 'transparent', font: 'inherit', color: 'inherit', textAlign: 'left', boxShadow: `inset 0 -1px ${tokens.colorNeutralStroke3}`,
  },
  changed: { backgroundColor: tokens.colorNeutralBackground3 },
  number: { minWidth: '30px', textAlign: 'right', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  name: { flex: '1 1 0', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  struck: { textDecorationLine: 'line-through', textDecorationThickness: '2px' },
  mark: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
});

/** The names with their numbers and marks. It holds the focus of entry; a click marks a name as its number would. */
export function NameList({ candidates, paper, form, keying, onToggle, ref }: {
  readonly candidates: readonly Candidate[];
  readonly paper: Paper;
  readonly form: Form;
  readonly keying: Keying;
  readonly onToggle: (index: number) => void;
  readonly ref: Ref<HTMLUListElement>;
}) {
  const styles = useStyles();
  const texts = useTexts(entryTexts);
  const last = paper.touches.at(-1)?.index ?? null;
  const words = texts.mark[form === 'cross' && keying === 'chosen' ? 'chosen' : form];
  // A fresh paper begins at the top.
  const list = useRef<HTMLUListElement>(null);
  useImperativeHandle(ref, () => list.current as HTMLUListElement);
  useEffect(() => {
    if (last === null && list.current !== null) list.current.scrollTop = 0;
  }, [last]);
  return (
    <ul className={styles.list} ref={list} tabIndex={0} aria-label={texts.names} data-part="names">
      {candidates.map((candidate, index) => (
        <NameRow key={candidate.position} candidate={candidate} index={index} mark={paper.marks[index] ?? 1} form={form} keying={keying}
          word={words[paper.marks[index] ?? 1]} inSight={index === last} onToggle={onToggle} />
      ))}
    </ul>
  );
}

/** One name; drawn again only when its own mark changes. It asks nothing of the workbook, which changes with every paper. */
const NameRow = memo(function NameRow({ candidate, index, mark, form, keying, word, inSight, onToggle }: {
  readonly candidate: Candidate;
  readonly index: number;
  readonly mark: Mark;
  readonly form: Form;
  readonly keying: Keying;
  readonly word: string;
  readonly inSight: boolean;
  readonly onToggle: (index: number) => void;
}) {
  const styles = useStyles();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (inSight) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [inSight, mark]);
  const struck = form === 'cross' && mark === 0;
  const changed = form === 'cross' && keying === 'chosen' ? mark === 1 : mark !== 1;
  return (
    <li ref={row} className={styles.item}>
      <button type="button" tabIndex={-1} data-act={`name-${candidate.position}`} data-mark={mark} {...(form === 'cross' ? { 'aria-pressed': struck } : {})}
        className={mergeClasses(styles.row, changed && styles.changed)} onClick={() => onToggle(index)}>
        <span className={styles.number}>{candidate.position}</span>
        <span className={mergeClasses(styles.name, struck && styles.struck)} title={candidate.name}>{candidate.name}</span>
        <span className={styles.mark}>{word}</span>
      </button>
    </li>
  );
});
