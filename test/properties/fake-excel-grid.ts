import { columnLetters } from '../../src/election/column-letters';
import { intersection, type Area } from '../../src/host/grid/area';
import { readEntry } from '../../src/host/grid/entry';
import { OfficeError, invalidArgument } from '../../src/host/office/office-error';

export type Value = string | number | boolean;

export interface FakeSheet {
  readonly id: string;
  name: string;
  visibility: string;
  tabColor: string;
  protected: boolean;
  readonly values: Value[][];
  readonly formats: string[][];
}

export interface FakeTable {
  readonly id: string;
  name: string;
  readonly sheet: string;
  area: Area;
}

/** A change of cells, as onChanged tells it. */
export interface Change {
  readonly sheet: string;
  readonly area: Area;
  readonly type: 'RangeEdited' | 'CellDeleted';
}

/** A workbook as arrays: sheets, tables that grow, settings. No formula is computed. */
export class FakeGrid {
  sheets: FakeSheet[] = [];
  tables: FakeTable[] = [];
  settings = new Map<string, unknown>();
  /** Ranges that the add-in tracks. */
  references = new Map<string, { sheet: string; area: Area }>();
  /** Is the workbook's structure protected? */
  closed = false;
  /** Does Excel let a protected sheet be deleted? Nothing says whether it does. */
  keepsProtected = false;
  changed: (change: Change) => void = () => undefined;
  private counter = 0;

  constructor() {
    this.addSheet('Sheet1');
  }

  nextId(kind: string): string {
    this.counter += 1;
    return `{${kind}-${this.counter}}`;
  }

  sheet(key: string): FakeSheet | null {
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase()) ?? null;
  }

  table(key: string): FakeTable | null {
    return this.tables.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase()) ?? null;
  }

  /** AccessDenied where sheets cannot be added, deleted, renamed, moved, hidden or shown. */
  checkStructure(): void {
    if (this.closed) throw new OfficeError('AccessDenied', 'You cannot perform the requested operation.');
  }

  addSheet(name?: string): FakeSheet {
    this.checkStructure();
    const id = this.nextId('SHEET');
    const sheet: FakeSheet = { id, name: name ?? `Sheet${this.counter}`, visibility: 'Visible', tabColor: '', protected: false, values: [], formats: [] };
    if (this.sheet(sheet.name) !== null) throw new OfficeError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
    this.sheets.push(sheet);
    return sheet;
  }

  removeSheet(sheet: FakeSheet): void {
    this.checkStructure();
    if (sheet.protected && this.keepsProtected) throw new OfficeError('AccessDenied', 'You cannot perform the requested operation.');
    if (!this.sheets.some((one) => one !== sheet && one.visibility === 'Visible')) throw new OfficeError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
    this.sheets = this.sheets.filter((one) => one !== sheet);
    this.tables = this.tables.filter((one) => one.sheet !== sheet.id);
  }

  addTable(sheet: string, area: Area): FakeTable {
    if (this.tables.some((one) => one.sheet === sheet && intersection(one.area, area) !== null)) throw new OfficeError('InvalidArgument', "A table can't overlap another table.");
    const id = this.nextId('TABLE');
    const table: FakeTable = { id, name: `Table${this.counter}`, sheet, area: area.rows === 1 ? { ...area, rows: 2 } : area };
    this.tables.push(table);
    return table;
  }

  read(sheet: FakeSheet, { row, column, rows, columns }: Area): Value[][] {
    return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => sheet.values[row + r]?.[column + c] ?? ''));
  }

  formats(sheet: FakeSheet, { row, column, rows, columns }: Area): string[][] {
    return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => sheet.formats[row + r]?.[column + c] ?? 'General'));
  }

  /** Writes as if typed, lets a table grow that ends just above, and tells who listens. */
  write(sheet: FakeSheet, area: Area, given: unknown): void {
    fill(sheet.values, area, given, (value, r, c) => entered(value, sheet.formats[r]?.[c] ?? 'General'));
    this.growBelow(sheet.id, area);
    this.changed({ sheet: sheet.id, area, type: 'RangeEdited' });
  }

  clear(sheet: FakeSheet, area: Area): void {
    fill(sheet.values, area, '', () => '');
    this.changed({ sheet: sheet.id, area, type: 'RangeEdited' });
  }

  writeFormats(sheet: FakeSheet, area: Area, given: unknown): void {
    fill(sheet.formats, area, given, String);
  }

  /** Takes a row of a table's body out; what stands below moves up, formats with it. */
  deleteRow(table: FakeTable, index: number): void {
    const sheet = this.sheet(table.sheet)!;
    const row = table.area.row + 1 + index;
    if (table.area.rows === 2) {
      sheet.values[row] = [];
    } else {
      sheet.values.splice(row, 1);
      sheet.formats.splice(row, 1);
      table.area = { ...table.area, rows: table.area.rows - 1 };
    }
    this.changed({ sheet: sheet.id, area: { ...table.area, row, rows: 1 }, type: 'CellDeleted' });
  }

  /** Puts a column into a table; what stands right of it in the table's rows moves on, formats with it. */
  addColumn(sheet: FakeSheet, table: FakeTable, { index, name }: { readonly index: number; readonly name: string }): void {
    const { row, rows, column, columns } = table.area;
    if (index > columns) throw invalidArgument();
    for (let r = row; r < row + rows; r++) {
      while (sheet.values.length <= r) sheet.values.push([]);
      const line = (sheet.values[r] ??= []);
      while (line.length < column + index) line.push('');
      line.splice(column + index, 0, r === row ? name : '');
      const formats = sheet.formats[r] ?? [];
      if (formats.length > column + index) formats.splice(column + index, 0, 'General');
    }
    table.area = { ...table.area, columns: columns + 1 };
    this.changed({ sheet: sheet.id, area: { row, rows, column: column + index, columns: 1 }, type: 'RangeEdited' });
  }

  /** The smallest area around what is filled in; null on an empty sheet. */
  used(sheet: FakeSheet): Area | null {
    const rows = sheet.values.flatMap((row, r) => (row?.some((value) => value !== '') ? [r] : []));
    const columns = sheet.values.flatMap((row) => row.flatMap((value, c) => (value === '' ? [] : [c])));
    if (rows.length === 0) return null;
    const [top, left] = [Math.min(...rows), Math.min(...columns)];
    return { row: top, column: left, rows: Math.max(...rows) - top + 1, columns: Math.max(...columns) - left + 1 };
  }

  private growBelow(sheet: string, written: Area): void {
    const table = this.tables.find(({ sheet: on, area }) =>
      on === sheet && written.row === area.row + area.rows && written.column >= area.column && written.column < area.column + area.columns);
    if (table !== undefined) table.area = { ...table.area, rows: table.area.rows + written.rows };
  }
}

/** B3 or B3:D9. */
export function addressOf({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return rows * columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

function fill<T>(matrix: T[][], { row, column, rows, columns }: Area, given: unknown, cell: (value: unknown, row: number, column: number) => T): void {
  const values = Array.isArray(given) ? (given as unknown[][]) : null;
  const single = values === null || (values.length === 1 && values[0]!.length === 1);
  if (!single && (values.length !== rows || values.some((line) => line.length !== columns))) throw invalidArgument('The number of rows or columns does not fit the range.');
  for (let r = 0; r < rows; r++) {
    const line = (matrix[row + r] ??= []);
    while (matrix.length <= row + r || matrix[matrix.length - 1] === undefined) matrix.push([]);
    for (let c = 0; c < columns; c++) {
      const value = values === null ? given : single ? values[0]![0] : values[r]![c];
      if (value !== null && value !== undefined) line[column + c] = cell(value, row + r, column + c);
    }
  }
}

function entered(value: unknown, format: string): Value {
  const entry = readEntry(value, format);
  switch (entry.kind) {
    case 'blank': return '';
    case 'text': return entry.text;
    case 'number': return entry.number;
    case 'truth': return entry.truth;
    case 'error': return entry.error;
    case 'formula': return entry.formula;
    case 'refused': throw invalidArgument(entry.reason);
  }
}
