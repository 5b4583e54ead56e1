import { parseAddress } from '../../src/host/grid/address';
import { defineKind, type NodeMaker } from '../../src/host/office/kind';
import { OfficeError, invalidArgument, itemNotFound } from '../../src/host/office/office-error';
import type { FakeGrid, FakeSheet } from './fake-excel-grid';
import { LOOKS, fail, range, sheetIn, usedOf } from './fake-excel-range';
import { tables } from './fake-excel-table';

/** A thing of the workbook by its id. */
export interface Item {
  readonly grid: FakeGrid;
  readonly id: string;
}

/** Members with which the client says that it listens. The events are sent whoever listens. */
export const LISTENING = Object.fromEntries(['DataChanged', 'Changed', 'Deleted', 'Added', 'SelectionChanged', 'VisibilityChanged']
  .flatMap((event): [string, () => null][] => [[`_register${event}Event`, () => null], [`_unregister${event}Event`, () => null]]));

export const worksheet: NodeMaker<Item> = defineKind<Item>({
  name: 'Worksheet',
  identity: (self) => ({ Id: sheetOf(self).id }),
  get: {
    id: (self) => sheetOf(self).id,
    name: (self) => sheetOf(self).name,
    visibility: (self) => sheetOf(self).visibility,
    tabColor: (self) => sheetOf(self).tabColor,
    position: (self) => self.grid.sheets.indexOf(sheetOf(self)),
  },
  set: {
    name: rename,
    visibility: (self, value: string) => {
      self.grid.checkStructure();
      sheetOf(self).visibility = value;
    },
    tabColor: (self, value: string) => { sheetOf(self).tabColor = value; },
    showGridlines: () => undefined,
    gridlines: () => undefined,
  },
  child: {
    tables: ({ grid }) => tables(grid),
    protection: (self) => protection(self),
    freezePanes: () => LOOKS, pageLayout: () => LOOKS, charts: () => LOOKS, horizontalPageBreaks: () => LOOKS,
  },
  call: {
    activate: () => null,
    delete: (self) => { self.grid.removeSheet(sheetOf(self)); },
    getRange: ({ grid, id }, [address]: readonly (string | null)[]) => range({ grid, sheet: sheetIn(grid, id).id, area: parseAddress(address ?? 'A1')?.area ?? fail(invalidArgument()) }),
    getRangeByIndexes: ({ grid, id }, [row = 0, column = 0, rows = 1, columns = 1]: readonly number[]) => range({ grid, sheet: sheetIn(grid, id).id, area: { row, column, rows, columns } }),
    getCell: ({ grid, id }, [row = 0, column = 0]: readonly number[]) => range({ grid, sheet: sheetIn(grid, id).id, area: { row, column, rows: 1, columns: 1 } }),
    getUsedRange: ({ grid, id }) => usedOf(grid, id) ?? range({ grid, sheet: id, area: { row: 0, column: 0, rows: 1, columns: 1 } }),
    getUsedRangeOrNullObject: ({ grid, id }) => usedOf(grid, id),
    ...LISTENING,
  },
});

export const worksheets: NodeMaker<FakeGrid> = defineKind<FakeGrid>({
  name: 'WorksheetCollection',
  items: (grid) => grid.sheets.map(({ id }) => worksheet({ grid, id })),
  item: (grid, [key = '']: readonly string[]) => worksheet({ grid, id: sheetIn(grid, key).id }),
  call: {
    add: (grid, [name]: readonly (string | null)[]) => worksheet({ grid, id: grid.addSheet(name ?? undefined).id }),
    getItem: (grid, [key = '']: readonly string[]) => worksheet({ grid, id: (grid.sheet(key) ?? fail(itemNotFound())).id }),
    getItemOrNullObject: (grid, [key = '']: readonly string[]) => {
      const sheet = grid.sheet(key);
      return sheet === null ? null : worksheet({ grid, id: sheet.id });
    },
    getActiveWorksheet: (grid) => worksheet({ grid, id: grid.sheets[0]!.id }),
    ...LISTENING,
  },
});

const protection: NodeMaker<Item> = defineKind<Item>({
  name: 'WorksheetProtection',
  get: { protected: (self) => sheetOf(self).protected },
  call: {
    protect: (self) => { sheetOf(self).protected = true; },
    unprotect: (self) => { sheetOf(self).protected = false; },
  },
});

function sheetOf({ grid, id }: Item): FakeSheet {
  return sheetIn(grid, id);
}

function rename(self: Item, name: string): void {
  self.grid.checkStructure();
  const other = self.grid.sheet(name);
  if (other !== null && other.id !== self.id) fail(new OfficeError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.'));
  sheetOf(self).name = name;
}
