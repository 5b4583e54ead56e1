import { officeVotedOn, type Candidate, type Office } from '../../election/contest';
import type { ContestResult } from '../../election/contest-result';
import { listAfterOpinion } from '../../election/opinion';
import { fill } from '../../locale/language';
import { opinionTexts } from '../../locale/pane/opinion';
import type { StoredContest } from '../../workbook/state';
import { Button } from '../components/Button';
import { EMPTY_CONTEST, halfMade, listedPeople, proposeContest } from '../components/contest-proposal';
import { Notice } from '../components/Notice';
import { RuleNote } from '../components/RuleNote';
import { sittingFormOf } from '../components/sitting-form';
import { useSharedStyles } from '../components/styles';
import { useTexts, useWorkbookPart } from '../components/workbook-context';

/** Whom an opinion vote puts on the list, and the vote with them: nothing more is offered once that office is voted on. */
export function AfterOpinion({ result, contest }: { readonly result: ContestResult; readonly contest: StoredContest }) {
  const styles = useSharedStyles();
  const texts = useTexts(opinionTexts);
  const level = useWorkbookPart((state) => state.congress?.level);
  const contests = useWorkbookPart((state) => state.contests);
  const { office, names, tied, beyond } = listAfterOpinion(result);
  if (office !== null && contests.some((other) => officeVotedOn(other) === office)) return null;
  const make = (): void => {
    const wanted: Office = office ?? (level === 'branch' ? 'branchCommittee' : 'committee');
    // The list that was too long may wait half-made: its seats are known then.
    const begun = halfMade(wanted) ?? { ...EMPTY_CONTEST, office: wanted, sitting: sittingFormOf(contest.sitting) };
    proposeContest({ ...begun, papers: 'entry', ...listedPeople(names) });
  };
  return (
    <div data-part="after-opinion">
      <Notice intent={names.length === 0 ? 'warning' : 'info'} title={texts.title}>
        <div className={styles.group}>
          <div>{names.length > 0 ? fill(texts.chosen, { names: names.length }) : tied.length > 0 ? texts.nobodyListed : texts.nobody}</div>
          {tied.length > 0 && <div data-part="opinion-tied">{fill(texts.tied, { names: namesOf(tied) })}</div>}
          {beyond.length > 0 && <div data-part="opinion-beyond">{fill(texts.beyond, { names: namesOf(beyond), seats: result.contest.seats })}</div>}
          {tied.length + beyond.length > 0 && <div><RuleNote rule="highestFirst" /></div>}
          {names.length > 0 && <div><Button size="small" appearance="primary" data-act="make-chosen" onClick={make}>{fill(texts.make, { names: names.length })}</Button></div>}
        </div>
      </Notice>
    </div>
  );
}

function namesOf(people: readonly Candidate[]): string {
  return people.map(({ name }) => name).join(', ');
}
