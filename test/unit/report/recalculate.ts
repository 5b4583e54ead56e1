import { HyperFormula, type RawCellContent } from 'hyperformula';
import type { CellValue, SheetModel } from '../../../src/report/sheet-model';

/** The values of a sheet model after another spreadsheet engine has calculated its formulas, beside sheets of plain cells. */
export function recalculate(model: SheetModel, sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): readonly (readonly unknown[])[] {
  const engine = HyperFormula.buildFromSheets({ ...plainSheets(sheets), [model.title]: gridOf(model) }, { licenseKey: 'gpl-v3', accentSensitive: true, useArrayArithmetic: true });
  const values = engine.getSheetValues(engine.getSheetId(model.title) ?? 0);
  engine.destroy();
  return values;
}

/** The cells of a model, row by row, formulas with their '='. */
export function gridOf(model: SheetModel): RawCellContent[][] {
  const grid: RawCellContent[][] = [];
  for (const { row, column, rows } of model.blocks) {
    rows.forEach((cells, r) => cells.forEach((value, c) => {
      const line = (grid[row + r] ??= []);
      if (value !== null) line[column + c] = contentOf(value);
    }));
  }
  return Array.from(grid, (line) => Array.from(line ?? [], (cell) => cell ?? null));
}

function contentOf(value: CellValue): RawCellContent {
  if (value !== null && typeof value === 'object') return value.formula;
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}

/** A text stays a text, also one that looks like a number. */
function asText<Cell>(cell: Cell): Cell | string {
  return typeof cell === 'string' && cell !== '' && !cell.startsWith('=') ? `'${cell}` : cell;
}

function plainSheets(sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): Record<string, RawCellContent[][]> {
  return Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, rows.map((row) => row.map(asText) as RawCellContent[])]));
}
