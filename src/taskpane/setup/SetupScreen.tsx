import { Suspense } from 'react';
import { fill } from '../../locale/language';
import { setupTexts } from '../../locale/pane/setup';
import { shellTexts } from '../../locale/pane/shell';
import { announce } from '../components/announcer';
import { Button } from '../components/Button';
import { useKeptState } from '../components/kept-state';
import { chunkOf, late } from '../components/late';
import { Notice } from '../components/Notice';
import { goTo } from '../components/route';
import { useSharedStyles } from '../components/styles';
import { useOutcome } from '../components/use-outcome';
import { useAct, useStore, useTexts, useWorkbook } from '../components/workbook-context';
import { BasePanel } from './BasePanel';
import { CommitteeFields } from './CommitteeFields';
import { congressOf, formOf, problemsOf, type CongressForm, type FieldProblem } from './congress-form';
import { IdentityFields } from './IdentityFields';
import { PeopleFields } from './PeopleFields';

/** Fetched behind the first view: it is shown once there is a congress. */
const RosterPart = late(chunkOf(() => import(/* webpackChunkName: "setup-roster" */ './RosterPart')), (content) => content.default);

/** Step 1: the congress, its base and its counting committee. */
export default function SetupScreen() {
  const styles = useSharedStyles();
  const texts = useTexts(setupTexts);
  const shell = useTexts(shellTexts);
  const { congress } = useWorkbook();
  const [form, setForm, forgetForm] = useKeptState<CongressForm>('setup', formOf(congress));
  const change = (part: Partial<CongressForm>): void => setForm({ ...form, ...part });
  return (
    <form className={styles.screen} noValidate onSubmit={(event) => event.preventDefault()}>
      {congress === null && <Notice intent="info" title={shell.emptyTitle} actions={<Button size="small" data-act="take-desk-file" onClick={() => goTo('compare')}>{texts.takeDeskFile}</Button>}>{shell.emptyText}</Notice>}
      <IdentityFields form={form} change={change} />
      <PeopleFields form={form} change={change} />
      <BasePanel form={form} />
      <CommitteeFields form={form} change={change} />
      {congress !== null && (
        <Suspense fallback={<p className={styles.muted} data-busy>{shell.opening}</p>}>
          <RosterPart form={form} change={change} />
        </Suspense>
      )}
      <SaveCongress form={form} onSaved={forgetForm} />
      {congress !== null && <Button data-act="go-contest" onClick={() => goTo('contest', { newContest: false })}>{texts.next}</Button>}
    </form>
  );
}

function SaveCongress({ form, onSaved }: { readonly form: CongressForm; readonly onSaved: () => void }) {
  const texts = useTexts(setupTexts);
  const store = useStore();
  const describe = useProblemText();
  const { busy, run } = useAct();
  // What is said of a refusal goes field by field.
  const [outcome, setOutcome] = useOutcome<'saved' | 'refused'>((done) => (done === 'saved' ? JSON.stringify(form) : ''));
  const problems = problemsOf(form);
  const save = (): void => {
    if (problems.length > 0) return setOutcome('refused');
    run(async () => {
      await store.saveCongress(congressOf(form));
      onSaved();
      setOutcome('saved');
      announce(texts.saved);
    });
  };
  return (
    <>
      {outcome === 'refused' && problems.length > 0 && (
        <Notice intent="error" live title={texts.fix}>{problems.map((problem) => <div key={problem.field + problem.kind}>{describe(problem)}</div>)}</Notice>
      )}
      {outcome === 'saved' && <Notice intent="success">{texts.saved}</Notice>}
      <Button appearance="primary" data-act="save-congress" disabledFocusable={busy} onClick={save}>{texts.save}</Button>
    </>
  );
}

function useProblemText(): (problem: FieldProblem) => string {
  const texts = useTexts(setupTexts);
  const shell = useTexts(shellTexts);
  return ({ field, kind, text }) => {
    const labels: Readonly<Record<FieldProblem['field'], string>> = { ...texts.deduction, ...texts, concludedOut: texts.concluded.people, concludedReason: texts.concluded.reason };
    const least = field === 'copies' || field === 'concludedOut' ? 1 : 0;
    return kind === 'missing' ? fill(shell.required, { field: labels[field] }) : fill(shell.notWhole, { field: labels[field], text, least });
  };
}
