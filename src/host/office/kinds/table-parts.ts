import type { Area } from '../../grid/area';
import { usedArea } from '../../grid/used-range';
import type { TableObject } from '../../model/objects';
import type { WorkbookModel } from '../../model/workbook-model';
import { defineKind, type Node, type NodeMaker, type Scope } from '../kind';
import { invalidArgument, itemNotFound } from '../office-error';
import { writeContents, valuesOf } from '../range-contents';
import { rangeSelf, writableSheet } from '../range-self';
import { fail, range } from './range';
import { bodyOf, tableOf, type TableSelf } from './table';

interface PartSelf {
  readonly table: TableSelf;
  readonly index: number;
}

/** Excel.TableRowCollection */
export const tableRows: NodeMaker<TableSelf> = defineKind<TableSelf>({
  name: 'TableRowCollection',
  get: { count: (self, { model }) => bodyOf(tableOf(self, model)).rows },
  item: (self, [index]: readonly number[]) => tableRow({ table: self, index: index ?? 0 }),
  items: (self, { model }) => Array.from({ length: bodyOf(tableOf(self, model)).rows }, (_, index) => tableRow({ table: self, index })),
  call: {
    add: (self, [index, values]: readonly unknown[], { model }) => addRows(self, index, values, model),
    getCount: (self, _args, { model }) => bodyOf(tableOf(self, model)).rows,
    getItemAt: (self, [index]: readonly number[]) => tableRow({ table: self, index: index ?? 0 }),
  },
});

const tableRow: NodeMaker<PartSelf> = defineKind<PartSelf>({
  name: 'TableRow',
  identity: (self) => ({ Index: self.index }),
  get: {
    index: (self) => self.index,
    values: (self, { model }) => valuesOf(rangeSelf(tableOf(self.table, model).sheet, rowArea(self, model)), model),
  },
  computed: new Set(['values']),
  set: {
    values: (self, value: unknown, { model }) => writeContents(rangeSelf(tableOf(self.table, model).sheet, rowArea(self, model)), model, value),
  },
  call: {
    delete: (self, _args, scope) => deleteRow(self, scope),
    getRange: (self, _args, { model }) => range(rangeSelf(tableOf(self.table, model).sheet, rowArea(self, model))),
  },
});

function rowArea(self: PartSelf, model: WorkbookModel): Area {
  const body = bodyOf(tableOf(self.table, model));
  if (self.index < 0 || self.index >= body.rows) throw itemNotFound();
  return { ...body, row: body.row + self.index, rows: 1 };
}

/** Rows added after the last one: a table without data takes its single empty row first. */
function addRows(self: TableSelf, index: unknown, values: unknown, model: WorkbookModel): Node {
  const table = tableOf(self, model);
  const sheet = writableSheet(table, model);
  if (index !== null && index !== undefined && index !== -1) throw invalidArgument('The host adds rows at the end only.');
  const rows = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
  const body = bodyOf(table);
  const empty = body.rows === 1 && usedArea(model.book.engine, sheet, true, body) === null;
  const row = empty ? body.row : body.row + body.rows;
  const area = { ...body, row, rows };
  model.book.reach(sheet, area);
  model.tables.resize(table, { ...table.area, rows: row + rows - table.area.row });
  if (values !== null && values !== undefined) writeContents(rangeSelf(table.sheet, area), model, values);
  return tableRow({ table: self, index: row - body.row });
}

/** A row of a table goes; what stands below it in the table's columns moves up. */
async function deleteRow(self: PartSelf, { model }: Scope): Promise<null> {
  const table = tableOf(self.table, model);
  const sheet = writableSheet(table, model);
  const area = rowArea(self, model);
  const body = bodyOf(table);
  if (body.rows === 1) {
    model.book.cells.clear(sheet, area, 'contents');
    return null;
  }
  await model.changes.restructure(table.sheet, area, 'CellDeleted', { axis: 'row', at: area.row, count: -1 }, () => model.layout.remove(sheet, area, 'Up'));
  return null;
}

/** Excel.TableColumnCollection */
export const tableColumns: NodeMaker<TableSelf> = defineKind<TableSelf>({
  name: 'TableColumnCollection',
  get: { count: (self, { model }) => tableOf(self, model).area.columns },
  item: (self, [key]: readonly (string | number)[], { model }) => columnBy(self, key, model) ?? fail(itemNotFound()),
  items: (self, { model }) => Array.from({ length: tableOf(self, model).area.columns }, (_, index) => tableColumn({ table: self, index })),
  call: {
    add: (self, args: readonly unknown[], scope) => addColumn(self, args, scope),
    getCount: (self, _args, { model }) => tableOf(self, model).area.columns,
    getItem: (self, [key]: readonly (string | number)[], { model }) => columnBy(self, key, model) ?? fail(itemNotFound()),
    getItemAt: (self, [index]: readonly number[]) => tableColumn({ table: self, index: index ?? 0 }),
    getItemOrNullObject: (self, [key]: readonly (string | number)[], { model }) => columnBy(self, key, model),
  },
});

function columnBy(self: TableSelf, key: string | number | undefined, model: WorkbookModel): Node | null {
  const names = model.tables.columnNames(tableOf(self, model));
  const index = typeof key === 'number' ? key - 1 : names.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
  return index < 0 || index >= names.length ? null : tableColumn({ table: self, index });
}

const tableColumn: NodeMaker<PartSelf> = defineKind<PartSelf>({
  name: 'TableColumn',
  identity: (self) => ({ Id: self.index + 1 }),
  get: {
    id: (self) => self.index + 1,
    index: (self) => self.index,
    name: (self, { model }) => model.tables.columnNames(tableOf(self.table, model))[self.index] ?? '',
    values: (self, { model }) => valuesOf(columnRange(self, model, (table) => table.area), model),
  },
  computed: new Set(['values']),
  set: {
    name: (self, value: string, { model }) => writeContents(columnRange(self, model, (table) => ({ ...table.area, rows: 1 })), model, [[value]]),
  },
  call: {
    delete: (self, _args, scope) => deleteColumn(self, scope),
    getDataBodyRange: (self, _args, { model }) => range(columnRange(self, model, bodyOf)),
    getHeaderRowRange: (self, _args, { model }) => range(columnRange(self, model, (table) => ({ ...table.area, rows: 1 }))),
    getRange: (self, _args, { model }) => range(columnRange(self, model, (table) => table.area)),
  },
});

/** A column goes in before the one with this index, or at the end; what stands right of it moves on. */
async function addColumn(self: TableSelf, [index, values, name]: readonly unknown[], { model }: Scope): Promise<Node> {
  const table = tableOf(self, model);
  const sheet = writableSheet(table, model);
  const before = table.area;
  const at = typeof index === 'number' && index >= 0 ? Math.min(index, before.columns) : before.columns;
  const area = { ...before, column: before.column + at, columns: 1 };
  model.book.reach(sheet, { ...before, columns: before.columns + 1 });
  await model.changes.restructure(table.sheet, area, 'CellInserted', { axis: 'column', at: area.column, count: 1 }, () => model.layout.insert(sheet, area, 'Right'));
  model.tables.resize(table, { ...before, columns: before.columns + 1 });
  if (values !== null && values !== undefined) writeContents(rangeSelf(table.sheet, area), model, values);
  if (typeof name === 'string') writeContents(rangeSelf(table.sheet, { ...area, rows: 1 }), model, [[name]]);
  return tableColumn({ table: self, index: at });
}

/** A column of a table goes; what stands right of it in the table's rows moves left. */
async function deleteColumn(self: PartSelf, { model }: Scope): Promise<null> {
  const table = tableOf(self.table, model);
  const sheet = writableSheet(table, model);
  const { area } = columnRange(self, model, (one) => one.area);
  await model.changes.restructure(table.sheet, area, 'CellDeleted', { axis: 'column', at: area.column, count: -1 }, () => model.layout.remove(sheet, area, 'Left'));
  return null;
}

function columnRange(self: PartSelf, model: WorkbookModel, part: (table: TableObject) => Area) {
  const table = tableOf(self.table, model);
  const area = part(table);
  return rangeSelf(table.sheet, { ...area, column: area.column + self.index, columns: 1 });
}
