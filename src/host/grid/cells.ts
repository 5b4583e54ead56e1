import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType, type IStyleData, type Nullable, type Worksheet } from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Area } from './area';
import type { Engine } from './engine';
import { ERROR_VALUES, type Entry } from './entry';
import { excelFormula } from './table-references';

export type CellValue = string | number | boolean;
export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

/** What a cell shows and what was entered: blank is '' with type Empty; formula is null where there is none. */
export interface CellView {
  readonly value: CellValue;
  readonly type: ValueType;
  readonly formula: string | null;
  readonly style: Nullable<IStyleData>;
}

type Change = { v?: string | number | null; t?: CellValueType | null; f?: string | null; si?: null; p?: null; s?: unknown };

const BLANK: CellView = { value: '', type: 'Empty', formula: null, style: null };

/** Reads and writes the cells of the open workbook. */
export class Cells {
  constructor(private readonly engine: Engine) {}

  /** The cell at row and column, spilled results included. */
  view(sheet: Worksheet, row: number, column: number): CellView {
    const raw = sheet.getCellMatrix().getValue(row, column);
    const spilled = this.spilledCell(sheet, row, column);
    if (!raw && !spilled) return BLANK;
    const shown = raw?.v === undefined && raw?.p === undefined ? { ...raw, ...spilled } : raw;
    const formula = raw ? this.formulaOf(sheet, raw, row, column) : null;
    return { ...valueOf(shown), formula, style: this.engine.workbook().getStyles().getStyleByCell(raw) };
  }

  /** Views of all cells of the area, row by row. */
  views(sheet: Worksheet, area: Area): CellView[][] {
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_unused, c) => this.view(sheet, area.row + r, area.column + c)));
  }

  /** Puts entries into cells; undefined leaves a cell alone. Formats that an entry brings are set where the cell has none. */
  enter(sheet: Worksheet, area: Area, entries: (row: number, column: number) => Entry | undefined): void {
    this.change(sheet, area, (row, column) => {
      const entry = entries(row - area.row, column - area.column);
      return entry === undefined ? undefined : changeOf(entry, this.engine.workbook().getStyles().getStyleByCell(sheet.getCellMatrix().getValue(row, column)));
    });
  }

  /** Puts formulas into single cells, all at once. */
  enterFormulas(sheet: Worksheet, formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[]): void {
    const at = new Map(formulas.map(({ row, column, formula }) => [`${row}:${column}`, formula]));
    if (at.size === 0) return;
    const area = { row: 0, column: 0, rows: Math.max(...formulas.map((one) => one.row)) + 1, columns: Math.max(...formulas.map((one) => one.column)) + 1 };
    this.enter(sheet, area, (row, column) => {
      const formula = at.get(`${row}:${column}`);
      return formula === undefined ? undefined : { kind: 'formula', formula };
    });
  }

  /** Changes the stored style of every cell of the area; `null` for a key takes it away. */
  restyle(sheet: Worksheet, area: Area, patch: (row: number, column: number) => Readonly<Record<string, unknown>>): void {
    const matrix = sheet.getCellMatrix();
    this.change(sheet, area, (row, column) => {
      const type = matrix.getValue(row, column)?.t;
      const change = patch(row, column);
      return type === undefined || type === null ? { s: change } : { s: change, t: type };
    }, SetStyleCommand.id);
  }

  /** Empties the cells: contents, formats, or both. */
  clear(sheet: Worksheet, area: Area, what: 'contents' | 'formats' | 'all'): void {
    const matrix = sheet.getCellMatrix();
    this.change(sheet, area, (row, column) => {
      const raw = matrix.getValue(row, column);
      if (!raw) return undefined;
      const contents: Change = { v: null, t: null, f: null, si: null, p: null };
      if (what === 'contents') return contents;
      if (what === 'formats') return { s: null, ...(raw.t ? { t: raw.t } : {}) };
      return { ...contents, s: null };
    });
  }

  /** One mutation for the whole area; a trigger that says "style" spares the recalculation. */
  private change(sheet: Worksheet, area: Area, changeAt: (row: number, column: number) => Change | undefined, trigger?: string): void {
    const rows: Record<number, Record<number, Change>> = {};
    let any = false;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const change = changeAt(row, column);
        if (change === undefined) continue;
        (rows[row] ??= {})[column] = change;
        any = true;
      }
    }
    if (!any) return;
    this.engine.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: this.engine.workbook().getUnitId(),
      subUnitId: sheet.getSheetId(),
      cellValue: rows as IObjectMatrixPrimitiveType<Nullable<ICellData>>,
      ...(trigger === undefined ? {} : { trigger }),
    });
  }

  private spilledCell(sheet: Worksheet, row: number, column: number): Nullable<ICellData> {
    const unit = this.engine.workbook().getUnitId();
    return this.engine.formulas.getArrayFormulaCellData()[unit]?.[sheet.getSheetId()]?.[row]?.[column];
  }

  private formulaOf(sheet: Worksheet, raw: ICellData, row: number, column: number): string | null {
    if (raw.f) return excelFormula(raw.f);
    if (!raw.si) return null;
    const shared = this.engine.formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), this.engine.workbook().getUnitId());
    return shared ? excelFormula(shared) : null;
  }
}

function changeOf(entry: Entry, style: Nullable<IStyleData>): Change {
  const clean = { f: null, si: null, p: null } as const;
  switch (entry.kind) {
    case 'blank': return { ...clean, v: null, t: null };
    case 'text': return { ...clean, v: entry.text, t: entry.forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
    case 'truth': return { ...clean, v: entry.truth ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'error': return { ...clean, v: entry.error, t: CellValueType.STRING };
    case 'formula': return { ...clean, f: entry.formula, v: null, t: null };
    case 'number': return {
      ...clean,
      v: entry.number,
      t: CellValueType.NUMBER,
      ...(entry.format !== undefined && !style?.n ? { s: { n: { pattern: entry.format } } } : {}),
    };
    case 'refused': throw new RangeError(entry.reason);
  }
}

function valueOf(cell: Nullable<ICellData>): { value: CellValue; type: ValueType } {
  const rich = cell?.p?.body?.dataStream;
  if (rich !== undefined) return { value: rich.replace(/\r\n$/, '').replaceAll('\r', '\n'), type: 'String' };
  return plainValue(cell?.v ?? '', cell?.t ?? null);
}

function plainValue(value: CellValue, type: CellValueType | null): { value: CellValue; type: ValueType } {
  if (value === '') return { value: '', type: 'Empty' };
  if (typeof value === 'boolean' || type === CellValueType.BOOLEAN) return { value: TRUTHS.has(value), type: 'Boolean' };
  if (type === CellValueType.FORCE_STRING) return { value: String(value), type: 'String' };
  if (typeof value === 'number' || type === CellValueType.NUMBER) return { value: Number(value), type: 'Double' };
  return { value, type: ERROR_VALUES.has(value) ? 'Error' : 'String' };
}

/** The ways in which the grid may keep TRUE. */
const TRUTHS: ReadonlySet<unknown> = new Set([true, 1, '1', 'TRUE']);
