import { useState } from 'react';
import type { Form } from '../../election/ballot';
import { isOpinionVote, officeVotedOn, type ContestKind, type Office } from '../../election/contest';
import { readNames } from '../../election/names';
import { seatsOfList } from '../../election/opinion';
import { regulationOf } from '../../election/regulation';
import { fill } from '../../locale/language';
import { contestTexts } from '../../locale/pane/contest';
import { tableTexts } from '../../locale/tables';
import type { StoredContest } from '../../workbook/state';
import { EMPTY_CONTEST, type ContestForm } from '../components/contest-proposal';
import { contestTitle } from '../components/contest-title';
import { NumberField, SelectField, TextField } from '../components/fields';
import { Notice } from '../components/Notice';
import { useSharedStyles } from '../components/styles';
import { readWhole } from '../components/whole-number';
import { useTexts, useWorkbookPart } from '../components/workbook-context';
import type { ContestPartProps } from './ContestEditor';
import { formFor, formOf } from './contest-form';
import { proposalFor } from './plan-proposal';

const OFFICES: readonly Office[] = ['branchCommittee', 'committee', 'standingCommittee', 'secretary', 'deputy', 'delegates', 'alternates', 'opinion'];
const KINDS: readonly ContestKind[] = ['majority', 'runoff', 'opinion'];
const FORMS: readonly Form[] = ['cross', 'agree'];

/** Office, seats, round, kind, where the papers are, and the kind of paper. */
export function ContestFields(part: ContestPartProps) {
  const { form, change, plan, follower } = part;
  const isFixed = follower !== null;
  const styles = useSharedStyles();
  const texts = useTexts(contestTexts);
  const { words } = useTexts(tableTexts);
  const proposed = useProposed(part);
  const followed = useFollowed(part);
  const changeOffice = (office: Office): void => {
    const kind = office === 'opinion' ? 'opinion' : form.kind === 'opinion' ? 'majority' : form.kind;
    // A round of one office is none of another.
    const first = form.follows === '' ? {} : { follows: '', round: '1', kind: office === 'opinion' ? 'opinion' as const : 'majority' as const };
    change({ office, kind, ...first, ...proposed(office), ...followed(office) });
  };
  const opinionHint = useOpinionHint(form);
  const most = plan.steps.find(({ office }) => office === officeVotedOn(form))?.maxSeats ?? null;
  const seatsSaid = opinionHint !== null ? { label: texts.seatsOpinion, hint: opinionHint } : { label: texts.seats, hint: most === null ? undefined : fill(texts.seatsMost, { most }) };
  return (
    <>
      {follower !== null && <Followed follower={follower} />}
      {isFixed
        ? <TextField name="office" label={texts.office} value={words.office[form.office]} readOnly />
        : <SelectField name="office" label={texts.office} value={form.office} onChange={changeOffice} options={OFFICES.map((value) => ({ value, text: words.office[value] }))} />}
      <div className={styles.pair}>
        <NumberField name="seats" {...seatsSaid} least={1} value={form.seats} onChange={(seats) => change({ seats })} />
        {isFixed
          ? <TextField name="round" label={texts.round} value={form.round} readOnly />
          : <NumberField name="round" label={texts.round} least={1} value={form.round} onChange={(round) => change({ round })} />}
      </div>
      {isFixed
        ? <TextField name="kind" label={texts.kind} value={words.kind[form.kind]} readOnly />
        : <SelectField name="kind" label={texts.kind} value={form.kind} onChange={(kind) => change({ kind })} options={KINDS.map((value) => ({ value, text: words.kind[value] }))} />}
      <SelectField name="papers" label={texts.papers} value={form.papers} onChange={(papers) => change({ papers })}
        options={[{ value: 'entry', text: texts.papersEntry }, { value: 'sheet', text: texts.papersSheet }]} />
      {form.papers === 'entry' && (
        <SelectField name="form" label={texts.form} hint={form.form === 'auto' ? texts.formProposed : undefined}
          value={formFor(form.form, readNames(form.names).names.length, readWhole(form.seats, 1))}
          onChange={(chosen) => change({ form: chosen })} options={FORMS.map((value) => ({ value, text: words.form[value] }))} />
      )}
    </>
  );
}

/** Why what this vote is on cannot change, and the way to what would have to go first. */
function Followed({ follower }: { readonly follower: StoredContest }) {
  const texts = useTexts(contestTexts);
  const language = useWorkbookPart((state) => state.language);
  return <div data-part="followed"><Notice intent="info">{fill(texts.fixedFollowed, { contest: contestTitle(follower, language) })}</Notice></div>;
}

/** Where the number of an opinion vote comes from; null for other votes. */
function useOpinionHint(form: ContestForm): string | null {
  const texts = useTexts(contestTexts);
  const law = useWorkbookPart((state) => regulationOf(state.congress?.regulation ?? '190'));
  if (!isOpinionVote(form)) return null;
  const people = readWhole(form.seats, 1);
  const seats = people === null ? null : seatsOfList(people, law);
  return people === null || seats === null ? texts.seatsOpinionHint : fill(texts.seatsOpinionOf, { people, seats, surplus: people - seats });
}

/** What ties a further vote to the one before it, when its office is chosen again: arrow keys in the list of offices go through others, and nothing else could give it back. */
function useFollowed({ contest, form }: ContestPartProps): (office: Office) => Partial<ContestForm> {
  const [begun] = useState(form);
  const { office: before, follows, round, kind, seats, sitting } = contest === null ? begun : formOf(contest);
  return (office) => (follows !== '' && office === before ? { follows, round, kind, seats, sitting } : {});
}

/** What the plan fills in when a new contest is to be for this office: the one seat, and whose conference votes. */
function useProposed({ contest, form, plan }: ContestPartProps): (office: Office) => Partial<ContestForm> {
  const congress = useWorkbookPart((state) => state.congress);
  return (office) => {
    const step = plan.steps.find((one) => one.office === office);
    if (contest !== null || congress === null) return {};
    const proposal = step === undefined ? EMPTY_CONTEST : proposalFor(step, congress, plan.conference);
    // The one seat was of the office before.
    const isLeft = plan.steps.find((one) => one.office === form.office)?.maxSeats === 1;
    return {
      ...((proposal.seats !== '' || isLeft) && { seats: proposal.seats }),
      ...(proposal.sitting.conference !== form.sitting.conference && { sitting: proposal.sitting }),
    };
  };
}
