import { useState } from 'react';
import { isOpinionVote } from '../../election/contest';
import type { Finding } from '../../election/finding';
import { fill } from '../../locale/language';
import { contestTexts } from '../../locale/pane/contest';
import { shellTexts } from '../../locale/pane/shell';
import { sittingTexts } from '../../locale/pane/sitting';
import { tableTexts } from '../../locale/tables';
import type { ContestDraft, StoredContest } from '../../workbook/state';
import type { Step } from '../../workbook/wish';
import { Confirmation } from '../components/AskFirst';
import { announce } from '../components/announcer';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { goTo } from '../components/route';
import { labelOf, leastOf, sittingProblems } from '../components/sitting-form';
import { useOutcome } from '../components/use-outcome';
import { readWhole } from '../components/whole-number';
import { useAct, useStore, useTexts } from '../components/workbook-context';
import type { ContestPartProps } from './ContestEditor';
import { useIsEntered } from './ListFixed';
import { blocksContest } from './list-findings';

/** Saves the contest, or says what is missing. `goOn`: the step to show afterwards. `prepare`: what comes first and gives the draft to save; null when it was refused, and then nothing is saved. */
export function SaveContest({ form, contest, forget, act, label, draft, findings, goOn, prepare }: ContestPartProps & {
  readonly act: string;
  readonly label: string;
  readonly draft: ContestDraft | null;
  readonly findings: readonly Finding[];
  readonly goOn: Step | null;
  readonly prepare?: (draft: ContestDraft) => Promise<ContestDraft | null>;
}) {
  const texts = useTexts(contestTexts);
  const store = useStore();
  const { busy, run } = useAct();
  // What is said of a refusal goes field by field.
  const [outcome, setOutcome] = useOutcome<'refused' | 'saved'>((done) => (done === 'saved' ? JSON.stringify(form) : ''));
  const problems = useProblems(form, draft);
  const moves = useMovedPapers(draft, contest);
  // The office that was asked about: chosen otherwise since, it is asked again.
  const [asked, setAsked] = useState<string | null>(null);
  const save = (): void => {
    if (draft === null || findings.some(blocksContest)) return setOutcome('refused');
    if (moves !== null && asked !== moves) return setAsked(moves);
    run(async () => {
      const prepared = prepare === undefined ? draft : await prepare(draft);
      if (prepared === null) return;
      await store.saveContest(prepared);
      forget();
      setAsked(null);
      setOutcome('saved');
      announce(texts.saved);
      if (goOn !== null) goTo(goOn);
    });
  };
  return (
    <>
      {outcome === 'refused' && problems.length > 0 && <Notice intent="error" live title={texts.fix}>{problems.map((problem) => <div key={problem}>{problem}</div>)}</Notice>}
      {outcome === 'refused' && problems.length === 0 && findings.some(blocksContest) && <Notice intent="error" live title={texts.fix}>{texts.fixFindings}</Notice>}
      {outcome === 'saved' && <Notice intent="success">{texts.saved}</Notice>}
      {moves !== null && asked === moves
        ? <Confirmation act={act} question={moves} confirm={texts.officeConfirm} busy={busy} onCancel={() => setAsked(null)} onConfirm={save} />
        : <Button appearance="primary" data-act={act} disabledFocusable={busy} onClick={save}>{label}</Button>}
    </>
  );
}

/** What to ask before papers that are there become votes on another office; null where they do not. */
function useMovedPapers(draft: ContestDraft | null, contest: StoredContest | null): string | null {
  const texts = useTexts(contestTexts);
  const { words } = useTexts(tableTexts);
  const isEntered = useIsEntered(contest);
  if (draft === null || contest === null || draft.office === contest.office) return null;
  const isBegun = isEntered || contest.source !== null || contest.status !== 'setup';
  return isBegun ? fill(texts.officeAsk, { before: words.office[contest.office], after: words.office[draft.office] }) : null;
}

/** Which fields keep the contest from being saved. */
function useProblems(form: ContestPartProps['form'], draft: ContestDraft | null): readonly string[] {
  const texts = useTexts(contestTexts);
  const shell = useTexts(shellTexts);
  const sitting = useTexts(sittingTexts);
  const problem = (field: string, text: string, least: number): readonly string[] => {
    if (text.trim() === '') return [fill(shell.required, { field })];
    return readWhole(text, least) === null ? [fill(shell.notWhole, { field, text: text.trim(), least })] : [];
  };
  const own = sittingProblems(form.sitting).flatMap((field) => problem(labelOf(field, form.sitting, sitting), form.sitting[field] ?? '', leastOf(form.sitting, field)));
  const fields = [...problem(isOpinionVote(form) ? texts.seatsOpinion : texts.seats, form.seats, 1), ...problem(texts.round, form.round, 1), ...own];
  return draft === null && fields.length === 0 && form.papers === 'entry' && form.names.trim() === '' ? [texts.noNames] : fields;
}
