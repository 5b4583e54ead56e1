import { parseAddress } from '../../src/host/grid/address';
import type { Area } from '../../src/host/grid/area';
import { defineKind, type Node, type NodeMaker } from '../../src/host/office/kind';
import { OfficeError, invalidArgument, itemNotFound } from '../../src/host/office/office-error';
import type { FakeGrid, FakeTable } from './fake-excel-grid';
import { LOOKS, fail, range, writable, type Cells } from './fake-excel-range';
import { worksheet, type Item } from './fake-excel-sheet';

export const table: NodeMaker<Item> = defineKind<Item>({
  name: 'Table',
  identity: (self) => ({ Id: tableOf(self).id }),
  get: { id: (self) => tableOf(self).id, name: (self) => tableOf(self).name },
  set: { name: rename, style: () => undefined, showFilterButton: () => undefined, showBandedRows: () => undefined },
  child: {
    worksheet: (self) => worksheet({ grid: self.grid, id: tableOf(self).sheet }),
    rows: (self) => tableRows(self),
    columns: (self) => tableColumns(self),
  },
  call: {
    getRange: (self) => part(self, ({ area }) => area),
    getHeaderRowRange: (self) => part(self, ({ area }) => ({ ...area, rows: 1 })),
    getDataBodyRange: (self) => part(self, bodyOf),
    resize: (self, [where]: readonly (string | Node)[]) => {
      const area = typeof where === 'string' ? parseAddress(where)?.area : (where?.self as Cells | undefined)?.area;
      writable(self.grid, tableOf(self).sheet);
      tableOf(self).area = area ?? fail(invalidArgument());
    },
    delete: remove,
  },
});

export const tables: NodeMaker<FakeGrid> = defineKind<FakeGrid>({
  name: 'TableCollection',
  items: (grid) => grid.tables.map(({ id }) => table({ grid, id })),
  item: (grid, [key = '']: readonly string[]) => table({ grid, id: tableIn(grid, key).id }),
  call: {
    add: (grid, [where]: readonly Node[]) => {
      const { sheet, area } = where!.self as Cells;
      writable(grid, sheet);
      return table({ grid, id: grid.addTable(sheet, area).id });
    },
    getItem: (grid, [key = '']: readonly string[]) => table({ grid, id: tableIn(grid, key).id }),
    getItemOrNullObject: (grid, [key = '']: readonly string[]) => {
      const found = grid.table(key);
      return found === null ? null : table({ grid, id: found.id });
    },
  },
});

const tableRows: NodeMaker<Item> = defineKind<Item>({
  name: 'TableRowCollection',
  get: { count: (self) => bodyOf(tableOf(self)).rows },
  item: (self, [index = 0]: readonly number[]) => tableRow({ ...self, index }),
  call: {
    getItemAt: (self, [index = 0]: readonly number[]) => tableRow({ ...self, index }),
    add: (self, [, values]: readonly (unknown[][] | undefined)[]) => {
      const { area, sheet } = tableOf(self);
      self.grid.write(writable(self.grid, sheet), { ...area, row: area.row + area.rows, rows: values?.length ?? 1 }, values ?? '');
      return tableRow({ ...self, index: area.rows - 1 });
    },
  },
});

const tableColumns: NodeMaker<Item> = defineKind<Item>({
  name: 'TableColumnCollection',
  get: { count: (self) => tableOf(self).area.columns },
  call: {
    add: (self, [index, , name]: readonly (number | string | null | undefined)[]) => {
      const one = tableOf(self);
      self.grid.addColumn(writable(self.grid, one.sheet), one, { index: typeof index === 'number' ? index : one.area.columns, name: String(name ?? '') });
      return LOOKS;
    },
  },
});

const tableRow: NodeMaker<Item & { readonly index: number }> = defineKind<Item & { readonly index: number }>({
  name: 'TableRow',
  identity: ({ index }) => ({ Index: index }),
  call: {
    delete: ({ index, ...self }) => {
      const one = tableOf(self);
      writable(self.grid, one.sheet);
      if (index < 0 || index >= bodyOf(one).rows) fail(itemNotFound());
      self.grid.deleteRow(one, index);
    },
  },
});

function tableOf({ grid, id }: Item): FakeTable {
  return tableIn(grid, id);
}

function tableIn(grid: FakeGrid, key: string): FakeTable {
  return grid.table(key) ?? fail(itemNotFound());
}

function bodyOf({ area }: FakeTable): Area {
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}

function part(self: Item, of: (table: FakeTable) => Area): Node {
  const one = tableOf(self);
  return range({ grid: self.grid, sheet: one.sheet, area: of(one) });
}

function rename(self: Item, name: string): void {
  const other = self.grid.table(name);
  if (other !== null && other.id !== self.id) fail(new OfficeError('InvalidArgument', 'A table or name of that name already exists.'));
  tableOf(self).name = name;
}

/** table.delete() takes the cells with it, as Excel does. */
function remove(self: Item): void {
  const gone = tableOf(self);
  self.grid.clear(writable(self.grid, gone.sheet), gone.area);
  self.grid.tables = self.grid.tables.filter((one) => one !== gone);
}
