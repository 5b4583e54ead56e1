import type { FindingCode } from '../src/election/finding';
import type { RuleName } from '../src/election/regulation';

/** Which rules stand behind a finding; a code that is not here only compares numbers, tables or files. */
export const RULES_OF: Readonly<Partial<Record<FindingCode, readonly RuleName[]>>> = {
  'F.101': ['baseOfMembers', 'baseOfDelegates'],
  'F.201': ['votesFromValidPapers'],
  'F.202': ['votesFromValidPapers', 'rowNotCounted'],
  'F.301': ['counterNotOnList'],
  'F.303': ['listLongerThanSeats', 'oneExtraForThreeToFive'],
  'F.304': ['separateVotes'],
  'W.102': ['quorum'],
  'W.103': ['absentStaysInBase'],
  'W.202': ['tieVotedAgain'],
  'W.203': ['openSeatsDecided', 'delegatesMustContinue', 'secretaryAppointed'],
  'W.204': ['committeeConcludes', 'baseOfConference', 'absentStaysInBase'],
  'W.301': ['surplusRoundedDown'],
  'W.302': ['orderByGivenName'],
};
