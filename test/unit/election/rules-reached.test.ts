import type { Form, Mark, ReasonCode } from '../../../src/election/ballot';
import { baseOf } from '../../../src/election/base';
import { countContest } from '../../../src/election/contest-result';
import { outcomes } from '../../../src/election/outcome';
import { articleOf, REGULATION, regulationOf, type LawStep, type RuleName } from '../../../src/election/regulation';
import { tally } from '../../../src/election/tally';
import { proposedReason, validity } from '../../../src/election/validity';
import { checkList, checkSeparateVotes, type VotingList } from '../../../src/election/voting-list';
import type { Congress } from '../../../src/election/congress';
import type { Office } from '../../../src/election/contest';
import { ruleTexts } from '../../../src/locale/regulation';
import { codes, concluded, concludedValid, congress, contest, paper, rules } from './build';

const { nextStep, nominationNeeded } = regulationOf('190');
const listed = (changes: Partial<VotingList>): readonly string[] =>
  codes(checkList({ office: 'committee', kind: 'majority', round: 1, seats: 3, names: ['An', 'Bình', 'Chi', 'Dung'], counters: [], ...changes }));
const proposed = (form: Form, seats: number, marks: string): ReasonCode | null => proposedReason([...marks].map((mark) => Number(mark) as Mark), rules(form, seats, marks.length));
const reasonOf = (reason: ReasonCode): unknown => validity(paper('110', 1, concluded(reason)), rules('cross', 2, 3)).valid;
const stepOf = (office: Office, people: Partial<Congress>, elected: number | null = null): LawStep | undefined =>
  regulationOf('190').steps(congress(people), { elected, seats: null }).find((step) => step.office === office);
const open = { office: 'committee', meeting: 'members', level: 'branch', kind: 'majority', round: 1, openSeats: 1, tied: 0 } as const;

/** Each rule, where the count shows it, and what it must show. */
const SHOWN: Readonly<Record<RuleName, readonly [shown: unknown, expected: unknown]>> = {
  counterNotOnList: [listed({ counters: ['Chi'] }), ['F.301']],
  committeeConcludes: [validity(paper('111', 1, concludedValid), rules('cross', 2, 3)).valid, true],
  listLongerThanSeats: [listed({ seats: 4 }), ['F.303']],
  oneExtraForThreeToFive: [listed({ names: ['An', 'Bình', 'Chi', 'Dung', 'Giang'] }), ['F.303']],
  surplusRoundedDown: [regulationOf('190').surplusLimit(9), { most: 2, confidence: 'I' }],
  listMayEqualSeats: [listed({ office: 'delegates', seats: 4 }), []],
  nominationOverThirtyPercent: [[nominationNeeded(100), nominationNeeded(65), nominationNeeded(9)], [31, 20, 3]],
  orderByGivenName: [listed({ names: ['Trần Bình', 'Vũ An', 'Chi', 'Dung'] }), ['W.302']],
  separateVotes: [codes(checkSeparateVotes(['branchCommittee', 'secretary'])), ['F.304']],
  branchCommitteeFromNine: [[stepOf('branchCommittee', { convoked: 8 })?.held, stepOf('branchCommittee', { convoked: 9 })?.held], ['notNeeded', 'yes']],
  standingCommitteeFromNine: [[8, 9].map((elected) => stepOf('standingCommittee', { level: 'grassroots' }, elected)?.held), ['notNeeded', 'yes']],
  amongCommittee: [stepOf('secretary', {})?.from, { office: 'branchCommittee', rule: 'amongCommittee' }],
  committeeElects: [stepOf('secretary', { level: 'higher' })?.by, 'conference'],
  amongStandingCommittee: [stepOf('deputy', { level: 'higher' })?.from, { office: 'standingCommittee', rule: 'amongStandingCommittee' }],
  secretaryByCongress: [stepOf('secretary', { level: 'higher', directSecretary: true })?.by, 'congress'],
  secretaryAppointed: [[2, 3].map((round) => nextStep({ ...open, office: 'secretary', round })), ['congressDecides', 'appointed']],
  paperTooMany: [proposed('cross', 2, '111'), 'P.02'],
  paperNobody: [proposed('cross', 2, '000'), 'P.03'],
  paperAllDisagree: [proposed('agree', 2, '030'), 'P.03'],
  paperBothBoxes: [proposed('agree', 1, '2'), 'P.04'],
  paperNeitherBox: [proposed('agree', 1, '3'), 'P.05'],
  paperNotIssued: [reasonOf('P.01'), false],
  paperOutsideList: [reasonOf('P.06'), false],
  paperMarked: [reasonOf('P.07'), false],
  paperSigned: [reasonOf('P.08'), false],
  rowNotCounted: [tally([paper('123')], rules('agree', 3, 3)).uncounted, [0, 1, 1]],
  votesFromValidPapers: [tally([paper('111', 5), paper('110', 3)], rules('cross', 2, 3)).votes, [3, 3, 0]],
  moreThanHalf: [outcomes([16, 15], 30, 2, 'majority'), ['elected', 'notElected']],
  baseOfMembers: [baseOf(congress({ convoked: 30, deductions: { temporary: 1, exempt: 2, suspended: 3, excused: 4 } })), 20],
  baseOfDelegates: [baseOf(congress({ meeting: 'delegates', convoked: 200, deductions: { committeeAbsent: 3, delegateAbsent: 2 } })), 195],
  baseOfConference: [baseOf(congress({ meeting: 'conference', convoked: 27, deductions: { other: 2 } })), 25],
  absentStaysInBase: [countContest(congress({ present: 8 }), contest(), []).base, 10],
  highestFirst: [outcomes([40, 58, 33], 60, 2, 'majority'), ['elected', 'elected', 'overSeats']],
  tieVotedAgain: [[outcomes([40, 40], 60, 1, 'majority'), nextStep({ ...open, tied: 2 }), outcomes([30, 28], 60, 1, 'runoff')], [['tied', 'tied'], 'runoff', ['elected', 'notElected']]],
  openSeatsDecided: [nextStep(open), 'congressDecides'],
  delegatesMustContinue: [[1, 2].map((round) => nextStep({ ...open, office: 'delegates', round })), ['mustContinue', 'congressDecides']],
  alternatesRankedByVotes: [stepOf('alternates', {})?.after, ['delegates']],
  quorum: [codes(countContest(congress({ present: 6 }), contest(), []).findings), ['W.102', 'W.103']],
  complaints: [[articleOf('complaints', '190').article, /mười lăm ngày/.test(ruleTexts.vi.complaints)], ['33', true]],
  keepingOfBallots: [[articleOf('keepingOfBallots', '190').article, /sáu tháng/.test(ruleTexts.vi.keepingOfBallots)], ['35', true]],
};

describe('every rule of the regulation', () => {
  it.each(Object.entries(SHOWN))('%s', (_rule, [shown, expected]) => {
    expect(shown).toEqual(expected);
  });

  it('is in this table', () => {
    expect(Object.keys(SHOWN).sort()).toEqual(Object.keys(REGULATION).sort());
  });

  it.each(['190', '244'] as const)('has a sure place in %s: where it stands and how well it is known', (id) => {
    const law = regulationOf(id);
    for (const rule of Object.keys(REGULATION) as RuleName[]) {
      expect(articleOf(rule, id)).toEqual(law.articleOf(rule));
      expect(law.confidenceOf(rule)).toBe(REGULATION[rule].confidence);
    }
  });
});
