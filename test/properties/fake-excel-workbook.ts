import { defineKind, type Node, type NodeMaker } from '../../src/host/office/kind';
import { OfficeError, itemNotFound } from '../../src/host/office/office-error';
import type { FakeGrid } from './fake-excel-grid';
import { LOOKS, fail, range } from './fake-excel-range';
import { worksheets, type Item } from './fake-excel-sheet';
import { tables } from './fake-excel-table';

/** The object at which every path begins, as far as src/workbook uses it. What only changes looks is taken and forgotten. */
export const workbook: NodeMaker<FakeGrid> = defineKind<FakeGrid>({
  name: 'Workbook',
  child: {
    application: () => application(null),
    names: () => LOOKS,
    protection: (grid) => protection(grid),
    settings: (grid) => settings(grid),
    tables: (grid) => tables(grid),
    worksheets: (grid) => worksheets(grid),
  },
  call: {
    _getObjectByReferenceId: (grid, [id = '']: readonly string[]) => {
      const place = grid.references.get(id) ?? fail(new OfficeError('InvalidReference', 'This reference is not valid for the current operation.'));
      return range({ grid, ...place, reference: id });
    },
    _removeReference: (grid, [id = '']: readonly string[]) => { grid.references.delete(id); },
    _removeAllReferences: (grid) => { grid.references.clear(); },
  },
});

const protection: NodeMaker<FakeGrid> = defineKind<FakeGrid>({ name: 'WorkbookProtection', get: { protected: (grid) => grid.closed } });

const application: NodeMaker<null> = defineKind<null>({ name: 'Application', call: { calculate: () => null } });

const settings: NodeMaker<FakeGrid> = defineKind<FakeGrid>({
  name: 'SettingCollection',
  item: (grid, [key = '']: readonly string[]) => find(grid, key) ?? fail(itemNotFound()),
  call: {
    add: (grid, [key, value]: readonly unknown[]) => {
      grid.settings.set(String(key), value);
      return setting({ grid, id: String(key) });
    },
    getItem: (grid, [key = '']: readonly string[]) => find(grid, key) ?? fail(itemNotFound()),
    getItemOrNullObject: (grid, [key = '']: readonly string[]) => find(grid, key),
  },
});

const setting: NodeMaker<Item> = defineKind<Item>({
  name: 'Setting',
  identity: ({ id }) => ({ _Id: id }),
  get: { key: ({ id }) => id, value: ({ grid, id }) => grid.settings.get(id) ?? null },
  set: { value: ({ grid, id }, value: unknown) => { grid.settings.set(id, value); } },
  call: { delete: ({ grid, id }) => { grid.settings.delete(id); } },
});

function find(grid: FakeGrid, id: string): Node | null {
  return grid.settings.has(id) ? setting({ grid, id }) : null;
}
