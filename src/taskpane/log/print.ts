import { rulesOf } from '../../election/contest';
import { rehearsalDeck } from '../../election/rehearsal';
import type { SheetModel } from '../../report/sheet-model';
import type { LogRow, State, StoredContest } from '../../workbook/state';
import { entrySummary, localMinute } from '../../workbook/write-results';

/** The diary of a contest as a sheet; none without a congress. The report is fetched when it is first asked for. */
export async function diaryModels(state: State, contest: StoredContest, rows: readonly LogRow[]): Promise<readonly SheetModel[]> {
  const { congress } = state;
  if (congress === null) return [];
  const { diary } = await import('../../report/diary');
  return [diary({ congress, contest, rows, entry: entrySummary(state), ...common(state) })];
}

/** The report before the first paper as a sheet; none without a congress or once a desk has papers. */
export async function zeroModels(state: State, contest: StoredContest): Promise<readonly SheetModel[]> {
  const { congress } = state;
  if (congress === null) return [];
  const { zeroReport } = await import('../../report/zero-report');
  // A desk that has not begun has nothing to report; the signature of desk 1 stands for the empty table all the same.
  const desks = state.entries.filter(({ desk, phase }) => desk === '1' || phase !== 'none');
  const model = zeroReport({ congress, contest, desks, mixed: entrySummary(state).mixed, ...common(state) });
  return model === null ? [] : [model];
}

/** The papers of the rehearsal and what they must give, as a sheet to be printed; none without a congress. */
export async function deckModels(state: State, contest: StoredContest): Promise<readonly SheetModel[]> {
  const { congress } = state;
  if (congress === null) return [];
  const { rehearsalSheet } = await import('../../report/rehearsal-sheet');
  const deck = rehearsalDeck(rulesOf(contest));
  return [rehearsalSheet({ congress, contest, deck, ...common(state) })];
}

function common({ language, rehearsal }: State): { readonly language: State['language']; readonly rehearsal: boolean; readonly writtenAt: string } {
  return { language, rehearsal, writtenAt: localMinute(new Date()) };
}
