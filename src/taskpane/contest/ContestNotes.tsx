import type { PlanNote } from '../../election/plan';
import { fill } from '../../locale/language';
import { planTexts } from '../../locale/pane/plan';
import { planNoteTexts } from '../../locale/regulation';
import { tableTexts } from '../../locale/tables';
import type { ContestDraft } from '../../workbook/state';
import { contestTitle } from '../components/contest-title';
import { Notice } from '../components/Notice';
import { RuleNote, RuleNotes } from '../components/RuleNote';
import { useTexts, useWorkbookPart } from '../components/workbook-context';
import type { ContestPartProps } from './ContestEditor';
import { typedContest } from './contest-form';

/** What a contest follows from, the rules of its step, and what the law says against it as it is typed. */
export function ContestNotes(part: ContestPartProps) {
  const { form, plan } = part;
  const texts = useTexts(planTexts);
  const language = useWorkbookPart((state) => state.language);
  const contests = useWorkbookPart((state) => state.contests);
  const rules = plan.steps.find(({ office }) => office === form.office)?.rules ?? [];
  const before = contests.find(({ id }) => id === form.follows);
  return (
    <>
      {before !== undefined && <Notice intent="info">{fill(texts.followsOf, { contest: contestTitle(before, language) })}</Notice>}
      <Against notes={notesOn(part)} />
      {rules.length > 0 && (
        <details data-part="contest-rules">
          <summary tabIndex={0} data-act="contest-rules">{texts.listRules}</summary>
          <RuleNotes rules={rules} />
        </details>
      )}
    </>
  );
}

/** What the law says against a contest whose names stand in a sheet or file that has been read, and that has not been said without them. */
export function NotesOnDraft({ draft, ...part }: ContestPartProps & { readonly draft: ContestDraft | null }) {
  const { contest, plan } = part;
  const said = notesOn(part).map((note) => JSON.stringify(note));
  const notes = draft === null ? [] : plan.notesOn({ ...draft, id: contest?.id ?? '', issued: null, collected: null });
  return <Against notes={notes.filter((note) => !said.includes(JSON.stringify(note)))} />;
}

function Against({ notes }: { readonly notes: readonly PlanNote[] }) {
  const texts = useTexts(planTexts);
  const describe = useNoteText();
  if (notes.length === 0) return null;
  return (
    <div data-part="against">
      <Notice intent="warning" title={texts.against}>
        {notes.map((note, index) => <div key={index}>{describe(note)} <RuleNote rule={note.rule} /></div>)}
      </Notice>
    </div>
  );
}

function useNoteText(): (note: PlanNote) => string {
  const texts = useTexts(planNoteTexts);
  const { words } = useTexts(tableTexts);
  return ({ data }) => {
    const office = Object.entries(words.office).find(([key]) => key === data['office'])?.[1] ?? '';
    return fill(texts[data.case], { ...data, office });
  };
}

/** Asked as soon as there is an office: that another vote comes first must be known before a list is made. Names in a sheet are not those of the form, and a list is not too short while nobody is on it. */
function notesOn({ form, contest, plan, known }: ContestPartProps): readonly PlanNote[] {
  const typed = typedContest(form.papers === 'sheet' ? { ...form, names: '' } : form, contest, known);
  return plan.notesOn(typed).filter(({ data }) => data.case !== 'runoffTooShort' || (typed.seats > 0 && typed.candidates.length > 0));
}
