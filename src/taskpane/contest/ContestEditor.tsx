import { lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import { followerOf } from '../../election/round';
import { contestTexts } from '../../locale/pane/contest';
import type { Person } from '../../people/person';
import { readRoster } from '../../people/roster';
import type { StoredContest } from '../../workbook/state';
import { Button } from '../components/Button';
import { EMPTY_CONTEST, takeProposal, type ContestForm } from '../components/contest-proposal';
import { goTo } from '../components/route';
import { useSharedStyles } from '../components/styles';
import { useTexts, useWorkbookPart } from '../components/workbook-context';
import { ContestFields } from './ContestFields';
import { ContestNotes } from './ContestNotes';
import { DeleteContest } from './DeleteContest';
import { EntryList } from './EntryList';
import { formOf, type KnownPeople } from './contest-form';
import { proposalFor } from './plan-proposal';
import { ListFixed, useIsEntered } from './ListFixed';
import { knownPeople } from './roster-choice';
import { SheetPanel } from './SheetPanel';
import { SittingFields } from './SittingFields';
import type { Plan } from './use-plan';
import { useTyped } from './use-typed';

const CsvPanel = lazy(async () => ({ default: (await import(/* webpackChunkName: "contest-csv" */ './CsvPanel')).CsvPanel }));
const PrintPanel = lazy(async () => ({ default: (await import(/* webpackChunkName: "contest-print" */ './PrintPanel')).PrintPanel }));

/** What the parts of the contest form are given. `forget` drops what was typed once it is saved. */
export interface ContestPartProps {
  readonly contest: StoredContest | null;
  readonly form: ContestForm;
  readonly plan: Plan;
  /** Everybody on the roster, and who of them a typed or pasted name is. */
  readonly people: readonly Person[];
  readonly known: KnownPeople;
  /** The vote that votes on again what this one has left: it fixes what this one is a vote on. */
  readonly follower: StoredContest | null;
  readonly change: (part: Partial<ContestForm>) => void;
  readonly forget: () => void;
}

/** The form of one contest; what is typed survives a change of step. */
export function ContestEditor({ contest, plan }: Pick<ContestPartProps, 'contest' | 'plan'>) {
  const styles = useSharedStyles();
  const texts = useTexts(contestTexts);
  const stored = useFormBeforeTyping(contest, plan);
  const { kept, change, forget } = useTyped(contest, stored);
  const follower = useWorkbookPart((state) => (contest === null ? null : followerOf(state.contests, contest.id)));
  // What an older version of the pane has kept lacks the newer fields.
  const form: ContestForm = { ...stored, ...kept, ...(follower !== null && fixedOf(stored)) };
  const roster = useWorkbookPart((state) => state.roster);
  const people = useMemo(() => (roster === null ? [] : readRoster(roster).people), [roster]);
  const known = useMemo(() => knownPeople(people), [people]);
  const part: ContestPartProps = { contest, form, plan, people, known, follower, forget, change };
  const isEntered = useIsEntered(contest);
  const step = stepAfter(contest);
  const place = useFocusOnProposal(form);
  return (
    <form ref={place} className={styles.screen} noValidate onSubmit={(event) => event.preventDefault()}>
      <h2 className={styles.heading}>{contest === null ? texts.newTitle : texts.editTitle}</h2>
      <ContestNotes {...part} />
      <ContestFields {...part} />
      <SittingFields {...part} />
      {form.papers === 'entry' ? <EntryList {...part} /> : isEntered ? <ListFixed onBack={forget} /> : <><SheetPanel {...part} /><Suspense><CsvPanel {...part} /></Suspense></>}
      {contest !== null && <Button data-act="go-on" onClick={() => goTo(step)}>{{ entry: texts.toEntry, reconciliation: texts.toReconciliation, results: texts.toResults }[step]}</Button>}
      <Suspense>{contest !== null && <PrintPanel contest={contest} />}</Suspense>
      {contest !== null && <DeleteContest contest={contest} onDeleted={forget} />}
    </form>
  );
}

/** A form that was filled in for somebody begins where it is empty: the number of seats, else the names. */
function useFocusOnProposal({ seats, names }: ContestForm) {
  const place = useRef<HTMLFormElement>(null);
  const field = useRef(seats !== '' && names === '' ? 'names' : 'seats');
  useEffect(() => {
    if (takeProposal()) place.current?.querySelector<HTMLElement>(`[name="${field.current}"]`)?.focus();
  }, []);
  return place;
}

/** What a vote that another follows stays, whatever was typed before that one was set up. */
function fixedOf({ office, round, kind, follows }: ContestForm): Partial<ContestForm> {
  return { office, round, kind, follows };
}

/** The form of a stored contest as it is stored; of a new one what the plan says of the first office that is not voted on yet. */
function useFormBeforeTyping(contest: StoredContest | null, plan: Plan): ContestForm {
  const congress = useWorkbookPart((state) => state.congress);
  if (contest !== null || congress === null) return formOf(contest);
  const next = plan.steps.find(({ state, optional }) => state === 'ready' && !optional) ?? plan.steps.find(({ state }) => state === 'ready');
  // Where all is voted on, an office that this congress elects.
  const office = plan.steps.find(({ state }) => state !== 'notNeeded')?.office ?? EMPTY_CONTEST.office;
  return next === undefined ? { ...EMPTY_CONTEST, office } : proposalFor(next, congress, plan.conference);
}

/** Where the work on a contest goes on. */
function stepAfter(contest: StoredContest | null): 'entry' | 'reconciliation' | 'results' {
  if (contest === null) return 'entry';
  if (contest.status === 'counted' || contest.status === 'written') return 'results';
  return contest.source === null ? 'entry' : 'reconciliation';
}
