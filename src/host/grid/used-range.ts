import type { IRange, Worksheet } from '@univerjs/core';
import { WHOLE_SHEET, type Area } from './area';
import type { Engine } from './engine';

/** The smallest area with everything that stands in the sheet (values only, or formats too); null for an empty sheet. */
export function usedArea(engine: Engine, sheet: Worksheet, valuesOnly: boolean, within: Area = WHOLE_SHEET): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const grow = (row: number, column: number): void => {
    if (row < within.row || column < within.column || row >= within.row + within.rows || column >= within.column + within.columns) return;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell) return;
    const hasValue = (cell.v !== undefined && cell.v !== null && cell.v !== '') || Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p);
    if (hasValue || (!valuesOnly && cell.s)) grow(row, column);
  });
  for (const spill of spillRanges(engine, sheet)) {
    grow(spill.startRow, spill.startColumn);
    grow(spill.endRow, spill.endColumn);
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The areas that formulas of the sheet have spilled over, the formula's cell included. */
export function spillRanges(engine: Engine, sheet: Worksheet): readonly IRange[] {
  const byRow = engine.formulas.getArrayFormulaRange()[engine.workbook().getUnitId()]?.[sheet.getSheetId()];
  return Object.values((byRow ?? {}) as Record<string, Record<string, IRange | null>>).flatMap((byColumn) =>
    Object.values(byColumn).filter((range): range is IRange => range !== null && range !== undefined));
}
