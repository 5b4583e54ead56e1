import { check, type CheckInput } from './check';
import { compositionSheet, type CompositionInput } from './composition-sheet';
import { minutes } from './minutes';
import { ranking } from './ranking';
import { isOpinion } from './report-input';
import type { SheetModel } from './sheet-model';

/** Everything that the result sheets of a contest are made from: the counted contest, when and from which log, where the papers lie, the roster. */
export type ResultSheetsInput = CheckInput & CompositionInput;

/** The result sheets of a contest in the order of the workbook: minutes, ranking, composition (when somebody can be elected), check. */
export function resultSheets(input: ResultSheetsInput): readonly SheetModel[] {
  return [minutes(input), ranking(input), ...(isOpinion(input.result) ? [] : [compositionSheet(input)]), check(input)];
}
