import type { SheetModel } from '../../report/sheet-model';
import type { LogRow, State, StoredContest } from '../../workbook/state';

/** The diary of a contest as a sheet. The report is fetched when it is first asked for. */
export async function diaryModels(state: State, contest: StoredContest, rows: readonly LogRow[]): Promise<readonly SheetModel[]> {
  const { diary } = await import('../../report/diary');
  return [diary({ contest, rows, ...common(state) })];
}

/** The papers of the rehearsal as a sheet to be printed. */
export async function deckModels(state: State, contest: StoredContest): Promise<readonly SheetModel[]> {
  const { rehearsalSheet } = await import('../../report/rehearsal-sheet');
  return [rehearsalSheet({ contest, ...common(state) })];
}

function common({ language }: State) {
  return { language };
}
