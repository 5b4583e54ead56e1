import type { BallotPrint } from '../../report/ballot-paper';
import type { EntrySheetInput } from '../../report/report-input';
import type { SheetModel } from '../../report/sheet-model';
import type { State, StoredContest } from '../../workbook/state';
import { localMinute } from '../../workbook/write-results';

/** The blank paper of a contest as a sheet; none without a congress. The report is fetched when it is first asked for. */
export async function ballotModels(state: State, contest: StoredContest): Promise<readonly SheetModel[]> {
  const input = inputOf(state, contest);
  if (input === null) return [];
  const { ballotPaper } = await import('../../report/ballot-paper');
  return [ballotPaper(input)];
}

/** The list to hang up as a sheet; none without a congress. */
export async function listModels(state: State, contest: StoredContest): Promise<readonly SheetModel[]> {
  const input = inputOf(state, contest);
  if (input === null) return [];
  const { votingListSheet } = await import('../../report/voting-list-sheet');
  return [votingListSheet({ ...input, roster: state.roster })];
}

/** How the papers of a contest lie on A4, and what that comes to for everybody who votes. */
export interface PrintRun extends BallotPrint {
  readonly people: number;
  readonly copies: number;
  readonly total: number;
}

/** What there is to print for those present at this vote; null without a congress. */
export async function printRun(state: Parts, contest: StoredContest): Promise<PrintRun | null> {
  const input = inputOf(state, contest);
  if (input === null) return null;
  const [{ ballotPrint, copiesFor }, { congressOf }] = await Promise.all([import('../../report/ballot-paper'), import('../../election/sitting')]);
  const print = ballotPrint(input);
  const people = congressOf(input.congress, contest).present;
  const { copies, pages } = copiesFor(print, people);
  return { ...print, people, copies, total: pages };
}

/** What of the workbook a paper is made from. */
type Parts = Pick<State, 'congress' | 'language' | 'rehearsal' | 'texts'>;

function inputOf({ congress, language, rehearsal, texts }: Parts, contest: StoredContest): EntrySheetInput | null {
  return congress === null ? null : { congress, contest, language, rehearsal, texts, writtenAt: localMinute(new Date()) };
}
