import { useEffect, type Ref } from 'react';
import type { BallotRules } from '../../election/ballot';
import { useWorkbook } from '../components/workbook-context';
import { BatchList } from './BatchList';
import { stay, type Desk, type Key } from './desk';
import { NoteField } from './NoteField';
import { PaperList } from './PaperList';
import { openAt, openBatch, papersShown } from './press-in-list';
import { ReasonList } from './ReasonList';
import type { DeskControl } from './use-desk';

/** What stands in the place of the names: the papers entered, the batches, the reasons of an invalid paper, or the note of a conclusion. */
export function DeskView({ desk, rules, press, take, onShown, ref }: Pick<DeskControl, 'take'> & {
  readonly desk: Desk;
  readonly rules: BallotRules;
  readonly press: (key: Key) => void;
  readonly onShown: () => void;
  readonly ref: Ref<HTMLUListElement>;
}) {
  const { ballots } = useWorkbook();
  const { view, keying, paper } = desk;
  // The first time it comes later than the key that asked for it.
  useEffect(onShown, [onShown, view?.kind]);
  if (view === null) return paper.stage === 'note' ? <NoteField note={paper.note} take={take} press={press} /> : <ReasonList ref={ref} form={rules.form} press={press} />;
  if (view.kind === 'batches') return <BatchList ref={ref} rules={rules} at={view.at} onOpen={(index) => take((at, setting) => stay(openBatch(at, index, setting)))} />;
  return (
    <PaperList ref={ref} ballots={papersShown(ballots, view.waiting)} waiting={view.waiting} rules={rules} keying={keying} cursor={view.at}
      onOpen={(index) => take((at, setting) => stay(openAt(at, index, setting)))} />
  );
}
