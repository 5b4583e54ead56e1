import type { Worksheet } from '@univerjs/core';
import { ISuperTableService, RemoveSuperTableMutation, SetSuperTableMutation } from '@univerjs/engine-formula';
import { holds, intersection, type Area } from '../grid/area';
import type { Book } from '../grid/book';
import { rangeOf } from '../grid/layout';
import { engineTableName } from '../grid/table-references';
import type { TableObject } from './objects';

/** The workbook's tables: found by name, grown when a row is written below, known to formulas by their names. */
export class Tables {
  readonly all: TableObject[] = [];
  private counter = 0;

  constructor(private readonly book: Book) {}

  byName(name: string): TableObject | null {
    return this.all.find((table) => table.name.toLowerCase() === name.toLowerCase() || table.id === name) ?? null;
  }

  onSheet(sheet: string): readonly TableObject[] {
    return this.all.filter((table) => table.sheet === sheet);
  }

  /** Makes a table of the area, header row included; null when it would overlap another table. */
  add(sheet: Worksheet, area: Area, name?: string): TableObject | null {
    if (this.onSheet(sheet.getSheetId()).some((other) => intersection(other.area, area) !== null)) return null;
    const table: TableObject = {
      id: `{TABLE-${++this.counter}}`,
      name: name ?? this.freeName(),
      sheet: sheet.getSheetId(),
      area: area.rows === 1 ? { ...area, rows: 2 } : area,
      style: 'TableStyleMedium2',
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    };
    this.all.push(table);
    this.fixHeaders(table);
    this.register(table);
    return table;
  }

  rename(table: TableObject, name: string): void {
    this.unregister(table);
    table.name = name;
    this.register(table);
  }

  resize(table: TableObject, area: Area): void {
    table.area = area;
    this.fixHeaders(table);
    this.register(table);
  }

  /** The table is no more; its cells stay. */
  remove(table: TableObject): void {
    const index = this.all.indexOf(table);
    if (index < 0) return;
    this.all.splice(index, 1);
    this.unregister(table);
  }

  clear(): void {
    for (const table of [...this.all]) this.remove(table);
  }

  /** The texts of the header row, left to right. */
  columnNames(table: TableObject): readonly string[] {
    const sheet = this.book.sheetById(table.sheet);
    if (sheet === null) return [];
    return this.book.cells.views(sheet, headerArea(table)).flat().map((cell) => String(cell.value));
  }

  /** Excel's AutoExpansion: rows written directly below a table, within its columns, become its rows. */
  growBelow(sheet: string, written: Area): void {
    const table = this.onSheet(sheet).find(({ area, showTotals }) =>
      !showTotals && written.row === area.row + area.rows && written.column >= area.column && written.column < area.column + area.columns);
    if (table === undefined) return;
    const grown = { ...table.area, rows: table.area.rows + written.rows };
    const sheetObject = this.book.sheetById(sheet);
    const blocked = this.onSheet(sheet).some((other) => other !== table && intersection(other.area, grown) !== null);
    if (sheetObject === null || blocked) return;
    table.area = grown;
    this.register(table);
  }

  /** A heading was edited: names stay unique and never empty. */
  headersEdited(sheet: string, written: Area): void {
    for (const table of this.onSheet(sheet)) {
      if (intersection(headerArea(table), written) === null) continue;
      this.fixHeaders(table);
      this.register(table);
    }
  }

  private fixHeaders(table: TableObject): void {
    const sheet = this.book.sheetById(table.sheet);
    if (sheet === null || !table.showHeaders) return;
    const area = headerArea(table);
    const before = this.book.cells.views(sheet, area).flat();
    const seen = new Set<string>();
    const names = before.map((cell, index) => {
      const wanted = cell.type === 'Empty' ? `Column${index + 1}` : String(cell.value);
      let name = wanted;
      for (let n = 2; seen.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
      seen.add(name.toLowerCase());
      return name;
    });
    if (names.every((name, index) => before[index]?.value === name)) return;
    this.book.cells.enter(sheet, area, (_row, column) =>
      before[column]?.value === names[column] ? undefined : { kind: 'text', text: names[column] ?? '', forced: false });
  }

  private register(table: TableObject): void {
    const titleMap = new Map(this.columnNames(table).map((name, index) => [name, index]));
    const reference = { sheetId: table.sheet, range: rangeOf(table.area), titleMap };
    this.book.engine.injector.get(ISuperTableService).registerTable(this.book.engine.workbook().getUnitId(), engineTableName(table.name), reference);
    this.book.run(SetSuperTableMutation.id, { tableName: engineTableName(table.name), reference });
  }

  private unregister(table: TableObject): void {
    this.book.engine.injector.get(ISuperTableService).remove(this.book.engine.workbook().getUnitId(), engineTableName(table.name));
    this.book.run(RemoveSuperTableMutation.id, { tableName: engineTableName(table.name) });
  }

  private freeName(): string {
    for (let n = this.all.length + 1; ; n++) if (this.byName(`Table${n}`) === null) return `Table${n}`;
  }
}

/** The header row's cells. */
export function headerArea(table: TableObject): Area {
  return { ...table.area, rows: 1 };
}

/** The cells between header and totals; null while the table has no such row. */
export function bodyArea(table: TableObject): Area | null {
  const head = table.showHeaders ? 1 : 0;
  const rows = table.area.rows - head - (table.showTotals ? 1 : 0);
  return rows > 0 ? { ...table.area, row: table.area.row + head, rows } : null;
}

/** Is the area wholly inside the table? */
export function tableHolds(table: TableObject, area: Area): boolean {
  return holds(table.area, area);
}
