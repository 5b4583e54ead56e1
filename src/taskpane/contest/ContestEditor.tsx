import { contestTexts } from '../../locale/pane/contest';
import type { StoredContest } from '../../workbook/state';
import { Button } from '../components/Button';
import { contestFormKey, type ContestForm } from '../components/contest-proposal';
import { useKeptState } from '../components/kept-state';
import { goTo } from '../components/route';
import { useSharedStyles } from '../components/styles';
import { useTexts } from '../components/workbook-context';
import { ContestFields } from './ContestFields';
import { DeleteContest } from './DeleteContest';
import { EntryList } from './EntryList';
import { formOf } from './contest-form';
import { SheetPanel } from './SheetPanel';

/** What the parts of the contest form are given. `forget` drops what was typed once it is saved. */
export interface ContestPartProps {
  readonly contest: StoredContest | null;
  readonly form: ContestForm;
  readonly change: (part: Partial<ContestForm>) => void;
  readonly forget: () => void;
}

/** The form of one contest; what is typed survives a change of step. */
export function ContestEditor({ contest }: { readonly contest: StoredContest | null }) {
  const styles = useSharedStyles();
  const texts = useTexts(contestTexts);
  const [form, setForm, forget] = useKeptState<ContestForm>(contestFormKey(contest?.id ?? null), formOf(contest));
  const part: ContestPartProps = { contest, form, forget, change: (changed) => setForm({ ...form, ...changed }) };
  return (
    <form className={styles.screen} noValidate onSubmit={(event) => event.preventDefault()}>
      <h2 className={styles.heading}>{contest === null ? texts.newTitle : texts.editTitle}</h2>
      <ContestFields {...part} />
      {form.papers === 'entry' ? <EntryList {...part} /> : <SheetPanel {...part} />}
      {contest !== null && (
        <>
          <Button data-act="go-on" onClick={() => goTo(contest.source === null ? 'entry' : 'reconciliation')}>{contest.source === null ? texts.toEntry : texts.toReconciliation}</Button>
          <DeleteContest contest={contest} onDeleted={forget} />
        </>
      )}
    </form>
  );
}
