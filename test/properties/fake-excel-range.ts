import { bounding, type Area } from '../../src/host/grid/area';
import { defineKind, type Kind, type Node, type NodeMaker } from '../../src/host/office/kind';
import { OfficeError, invalidArgument, itemNotFound } from '../../src/host/office/office-error';
import { addressOf, type FakeGrid, type FakeSheet, type Value } from './fake-excel-grid';
import { worksheet } from './fake-excel-sheet';

/** Cells of a sheet; `reference` once the add-in tracks them. */
export interface Cells {
  readonly grid: FakeGrid;
  readonly sheet: string;
  readonly area: Area;
  reference?: string;
}

export const range: NodeMaker<Cells> = defineKind<Cells>({
  name: 'Range',
  identity: ({ reference }) => (reference === undefined ? {} : { _ReferenceId: reference }),
  get: {
    address: ({ grid, sheet, area }) => `'${sheetIn(grid, sheet).name}'!${addressOf(area)}`,
    rowIndex: ({ area }) => area.row,
    columnIndex: ({ area }) => area.column,
    rowCount: ({ area }) => area.rows,
    columnCount: ({ area }) => area.columns,
    values: valuesOf,
    formulas: valuesOf,
    numberFormat: ({ grid, sheet, area }) => grid.formats(sheetIn(grid, sheet), area),
  },
  set: {
    values: write,
    formulas: write,
    columnHidden: () => null,
    numberFormat: ({ grid, sheet, area }, given: unknown) => { grid.writeFormats(writable(grid, sheet), area, given); },
  },
  child: { format: () => LOOKS, worksheet: ({ grid, sheet }) => worksheet({ grid, id: sheet }) },
  call: {
    _keepReference: keep,
    _validateArraySize: ({ area }, [rows, columns]: readonly number[]) => (rows === area.rows && columns === area.columns ? null : fail(invalidArgument())),
    clear: ({ grid, sheet, area }) => { grid.clear(writable(grid, sheet), area); },
    merge: () => null,
    getCell: (self, [row = 0, column = 0]: readonly number[]) => moved(self, row, column, 1, 1),
    getRow: (self, [row = 0]: readonly number[]) => moved(self, row, 0, 1, self.area.columns),
    getColumn: (self, [column = 0]: readonly number[]) => moved(self, 0, column, self.area.rows, 1),
    getLastRow: (self) => moved(self, self.area.rows - 1, 0, 1, self.area.columns),
    getEntireRow: (self) => range(self),
    getBoundingRect: (self, [other]: readonly Node[]) => range({ ...self, area: bounding(self.area, (other!.self as Cells).area) }),
    getOffsetRange: (self, [rows = 0, columns = 0]: readonly number[]) => moved(self, rows, columns, self.area.rows, self.area.columns),
    getResizedRange: (self, [rows = 0, columns = 0]: readonly number[]) => moved(self, 0, 0, self.area.rows + rows, self.area.columns + columns),
    getAbsoluteResizedRange: (self, [rows = 1, columns = 1]: readonly number[]) => moved(self, 0, 0, rows, columns),
    getUsedRangeOrNullObject: ({ grid, sheet }) => usedOf(grid, sheet),
    getMergedAreasOrNullObject: () => null,
  },
});

/** The filled cells of a sheet; null when there are none. */
export function usedOf(grid: FakeGrid, sheet: string): Node | null {
  const area = grid.used(sheetIn(grid, sheet));
  return area === null ? null : range({ grid, sheet, area });
}

/** The sheet; ItemNotFound when it has been deleted. */
export function sheetIn(grid: FakeGrid, id: string): FakeSheet {
  return grid.sheet(id) ?? fail(itemNotFound());
}

/** The sheet, to be written to; AccessDenied when it is protected. */
export function writable(grid: FakeGrid, id: string): FakeSheet {
  const sheet = sheetIn(grid, id);
  return sheet.protected ? fail(new OfficeError('AccessDenied', 'The sheet is protected.')) : sheet;
}

/** Throws, where an expression is wanted. */
export function fail(error: Error): never {
  throw error;
}

/** Fonts, fills, page set-up, charts: any member is there, and does nothing. */
export const LOOKS: Node = { kind: inert(), self: null };

function inert(): Kind {
  const any = <T>(value: T): Readonly<Record<string, T>> => new Proxy({}, { get: () => value });
  const node = (): Node => LOOKS;
  return { name: 'Looks', child: any(node), set: any(() => undefined), call: any(node), item: node };
}

function valuesOf({ grid, sheet, area }: Cells): Value[][] {
  return grid.read(sheetIn(grid, sheet), area);
}

function write({ grid, sheet, area }: Cells, given: unknown): void {
  grid.write(writable(grid, sheet), area, given);
}

function keep(self: Cells): null {
  const { grid, sheet, area } = self;
  self.reference ??= grid.nextId('RANGE');
  grid.references.set(self.reference, { sheet, area });
  return null;
}

function moved({ grid, sheet, area: from }: Cells, row: number, column: number, rows: number, columns: number): Node {
  const area = { row: from.row + row, column: from.column + column, rows, columns };
  return area.row < 0 || area.column < 0 || rows < 1 || columns < 1 ? fail(invalidArgument()) : range({ grid, sheet, area });
}
