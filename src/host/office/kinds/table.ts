import { parseAddress } from '../../grid/address';
import { intersection, type Area } from '../../grid/area';
import type { TableObject } from '../../model/objects';
import { bodyArea, headerArea } from '../../model/tables';
import type { Place, WorkbookModel } from '../../model/workbook-model';
import { defineKind, type Node, type NodeMaker, type Scope } from '../kind';
import { invalidArgument, itemNotFound, OfficeError } from '../office-error';
import { rangeSelf, writableSheet, type RangeSelf } from '../range-self';
import { fail, range } from './range';
import { tableColumns, tableRows } from './table-parts';
import { listening } from './listening';
import { worksheet } from './worksheet';

/** The object behind Excel.Table: its id. */
export interface TableSelf {
  readonly id: string;
}

/** The table; ItemNotFound when it has been deleted. */
export function tableOf(self: TableSelf, model: WorkbookModel): TableObject {
  return model.tables.all.find((one) => one.id === self.id) ?? fail(itemNotFound());
}

/** The rows between header and totals; an empty table has one empty row. */
export function bodyOf(table: TableObject): Area {
  return bodyArea(table) ?? { ...table.area, row: table.area.row + 1, rows: 1 };
}

/** Excel.Table */
export const table: NodeMaker<TableSelf> = defineKind<TableSelf>({
  name: 'Table',
  identity: (self, { model }) => ({ Id: tableOf(self, model).id }),
  get: {
    id: (self, { model }) => tableOf(self, model).id,
    name: (self, { model }) => tableOf(self, model).name,
    ...Object.fromEntries(FLAGS().map((flag) => [flag, (self: TableSelf, { model }: Scope) => tableOf(self, model)[flag]])),
    style: (self, { model }) => tableOf(self, model).style,
  },
  set: {
    name: (self, value: string, { model }) => rename(tableOf(self, model), value, model),
    style: (self, value: string, { model }) => void (tableOf(self, model).style = value),
    ...Object.fromEntries(FLAGS().map((flag) => [flag, (self: TableSelf, value: never, { model }: Scope) => void (tableOf(self, model)[flag] = value)])),
  },
  child: {
    columns: (self) => tableColumns(self),
    rows: (self) => tableRows(self),
    worksheet: (self, { model }) => worksheet({ id: tableOf(self, model).sheet }),
  },
  call: {
    convertToRange: (self, _args, { model }) => {
      const one = tableOf(self, model);
      model.tables.remove(one);
      return range(rangeSelf(one.sheet, one.area));
    },
    delete: (self, _args, scope) => remove(tableOf(self, scope.model), scope),
    getDataBodyRange: (self, _args, { model }) => partOf(tableOf(self, model), bodyOf),
    getHeaderRowRange: (self, _args, { model }) => partOf(tableOf(self, model), headerArea),
    getRange: (self, _args, { model }) => partOf(tableOf(self, model), (one) => one.area),
    resize: (self, [where]: readonly (string | Node)[], { model }) => resize(tableOf(self, model), where, model),
    ...listening(['DataChanged', 'Changed', 'SelectionChanged']),
  },
});

/** Switches that are kept but change nothing of what the host shows. */
function FLAGS(): readonly ('showHeaders' | 'showTotals' | 'showBandedRows' | 'showBandedColumns' | 'showFilterButton' | 'highlightFirstColumn' | 'highlightLastColumn')[] {
  return ['showHeaders', 'showTotals', 'showBandedRows', 'showBandedColumns', 'showFilterButton', 'highlightFirstColumn', 'highlightLastColumn'];
}

/** Excel.TableCollection: of the workbook (sheet null) or of one sheet. */
export const tableCollection: NodeMaker<string | null> = defineKind<string | null>({
  name: 'TableCollection',
  get: { count: (self, { model }) => listOf(self, model).length },
  item: (self, [key]: readonly (string | number)[], { model }) => find(self, key, model) ?? fail(itemNotFound()),
  items: (self, { model }) => listOf(self, model).map(({ id }) => table({ id })),
  call: {
    add: (self, [where, hasHeaders]: readonly (string | Node | boolean)[], scope) => add(self, where as string | Node, hasHeaders === true, scope),
    getCount: (self, _args, { model }) => listOf(self, model).length,
    getItem: (self, [key]: readonly string[], { model }) => find(self, key, model) ?? fail(itemNotFound()),
    getItemAt: (self, [index]: readonly number[], { model }) => find(self, listOf(self, model)[index ?? 0]?.id, model) ?? fail(itemNotFound()),
    getItemOrNullObject: (self, [key]: readonly string[], { model }) => find(self, key, model),
    ...listening(['DataChanged', 'Changed', 'Added', 'Deleted']),
  },
});

function listOf(sheet: string | null, model: WorkbookModel): readonly TableObject[] {
  return sheet === null ? model.tables.all : model.tables.onSheet(sheet);
}

function find(sheet: string | null, key: string | number | undefined, model: WorkbookModel): Node | null {
  const found = model.tables.byName(String(key));
  return found === null || (sheet !== null && found.sheet !== sheet) ? null : table({ id: found.id });
}

function partOf(one: TableObject, part: (table: TableObject) => Area): Node {
  return range(rangeSelf(one.sheet, part(one)));
}

function placeOf(where: string | Node, sheet: string | null, model: WorkbookModel): Place {
  if (typeof where !== 'string') {
    const { sheet: on, area } = where.self as RangeSelf;
    return { sheet: on, area };
  }
  return model.resolve(where, sheet ?? model.book.active().getSheetId()) ?? fail(invalidArgument());
}

async function add(sheet: string | null, where: string | Node, hasHeaders: boolean, { model }: Scope): Promise<Node> {
  const place = placeOf(where, sheet, model);
  const on = writableSheet(place, model);
  model.book.reach(on, { ...place.area, rows: place.area.rows + 1 });
  if (!hasHeaders) await model.layout.insert(on, { ...place.area, rows: 1 }, 'Down');
  const area = hasHeaders ? place.area : { ...place.area, rows: place.area.rows + 1 };
  const made = model.tables.add(on, area);
  if (made === null) throw new OfficeError('InvalidArgument', "A table can't overlap another table.");
  model.emit({ kind: 'tableAdded', table: made.id, name: made.name, sheet: made.sheet, byAddin: true });
  return table({ id: made.id });
}

function rename(one: TableObject, name: string, model: WorkbookModel): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || parseAddress(name) !== null) throw invalidArgument('The table name is not valid.');
  const other = model.tables.byName(name);
  if ((other !== null && other !== one) || model.names.find(name, null) !== null) {
    throw new OfficeError('InvalidArgument', 'A table or name of that name already exists.');
  }
  model.tables.rename(one, name);
}

function resize(one: TableObject, where: string | Node | undefined, model: WorkbookModel): null {
  const { area } = placeOf(where ?? '', one.sheet, model);
  const overlaps = model.tables.onSheet(one.sheet).some((other) => other !== one && intersection(other.area, area) !== null);
  if (area.row !== one.area.row || intersection(area, one.area) === null || overlaps) throw invalidArgument();
  writableSheet(one, model);
  model.tables.resize(one, area);
  return null;
}

/** table.delete() takes the cells with it, as Excel does. */
function remove(one: TableObject, { model }: Scope): null {
  const sheet = writableSheet(one, model);
  model.tables.remove(one);
  model.book.cells.clear(sheet, one.area, 'all');
  model.emit({ kind: 'tableDeleted', table: one.id, name: one.name, sheet: one.sheet, byAddin: true });
  return null;
}
