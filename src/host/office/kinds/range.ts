import { SHEET_COLUMNS, SHEET_ROWS, WHOLE_SHEET, bounding, intersection, type Area } from '../../grid/area';
import { parseAddress } from '../../grid/address';
import { clipped } from '../../grid/layout';
import { spillRanges, usedArea } from '../../grid/used-range';
import type { WorkbookModel } from '../../model/workbook-model';
import { defineKind, type Node, type NodeMaker, type Scope } from '../kind';
import { invalidArgument, itemNotFound, OfficeError } from '../office-error';
import { formatsOf, formulasOf, textsOf, typesOf, valuesOf, writeContents, writeFormats } from '../range-contents';
import { isUnbounded, rangeSelf, sheetOfRange, writableSheet, type RangeSelf } from '../range-self';
import { clearRange, deleteRange, insertRange, mergeRange } from '../range-structure';
import { rangeFormat } from './range-format';
import { table } from './table';
import { worksheet } from './worksheet';

/** Excel.Range */
export const range: NodeMaker<RangeSelf> = defineKind<RangeSelf>({
  name: 'Range',
  identity: (self) => (self.reference === null ? {} : { _ReferenceId: self.reference }),
  get: {
    address: (self, { model }) => model.addressOf(self),
    addressLocal: (self, { model }) => model.addressOf(self),
    cellCount: (self) => self.area.rows * self.area.columns,
    columnCount: (self) => self.area.columns,
    columnHidden: (self, { model }) => model.layout.columnsHidden(sheetOfRange(self, model), clipped(self.area, sheetOfRange(self, model))),
    columnIndex: (self) => self.area.column,
    formulas: (self, { model }) => formulasOf(self, model),
    hasSpill: (self, { model }) => hasSpill(self, model),
    isEntireColumn: (self) => self.area.rows === SHEET_ROWS,
    isEntireRow: (self) => self.area.columns === SHEET_COLUMNS,
    numberFormat: (self, { model }) => formatsOf(self, model),
    rowCount: (self) => self.area.rows,
    rowIndex: (self) => self.area.row,
    text: (self, { model }) => textsOf(self, model),
    valueTypes: (self, { model }) => typesOf(self, model),
    values: (self, { model }) => valuesOf(self, model),
  },
  computed: new Set(['formulas', 'hasSpill', 'text', 'valueTypes', 'values']),
  set: {
    columnHidden: (self, value: boolean, { model }) => hideColumns(self, model, value),
    values: (self, value: unknown, { model }) => writeContents(self, model, value),
    formulas: (self, value: unknown, { model }) => writeContents(self, model, value),
    numberFormat: (self, value: unknown, { model }) => writeFormats(self, model, value),
  },
  child: {
    format: (self) => rangeFormat(self),
    worksheet: (self) => worksheet({ id: self.sheet }),
  },
  call: {
    _validateArraySize: (self, [rows, columns]: readonly number[]) => (rows === self.area.rows && columns === self.area.columns ? null : fail(invalidArgument())),
    _keepReference: (self, _args, { model }) => keepReference(self, model),
    clear: (self, [what]: readonly (string | undefined)[], { model }) => clearRange(self, model, what ?? 'All'),
    delete: (self, [shift]: readonly string[], scope) => deleteRange(self, scope, shift === 'Left' ? 'Left' : 'Up'),
    insert: (self, [shift]: readonly string[], scope) => insertRange(self, scope, shift === 'Right' ? 'Right' : 'Down'),
    merge: (self, [across]: readonly boolean[], { model }) => mergeRange(self, model, across === true),
    unmerge: (self, _args, { model }) => model.layout.unmerge(writableSheet(self, model), self.area),
    select: (self, _args, scope) => select(self, scope),
    getAbsoluteResizedRange: (self, [rows, columns]: readonly number[]) => sized(self, rows ?? 1, columns ?? 1),
    getBoundingRect: (self, [other]: readonly (string | Node)[], { model }) => at(self, bounding(self.area, otherArea(other, self, model))),
    getCell: (self, [row, column]: readonly number[]) => moved(self, row ?? 0, column ?? 0, 1, 1),
    getColumn: (self, [column]: readonly number[]) => inside(self, { ...self.area, column: self.area.column + (column ?? 0), columns: 1 }),
    getColumnsAfter: (self, [count]: readonly number[]) => moved(self, 0, self.area.columns, self.area.rows, count ?? 1),
    getEntireColumn: (self) => at(self, { ...self.area, row: 0, rows: SHEET_ROWS }),
    getEntireRow: (self) => at(self, { ...self.area, column: 0, columns: SHEET_COLUMNS }),
    getIntersection: (self, [other]: readonly (string | Node)[], { model }) => intersect(self, other, model) ?? fail(itemNotFound()),
    getIntersectionOrNullObject: (self, [other]: readonly (string | Node)[], { model }) => intersect(self, other, model),
    getLastCell: (self) => moved(self, self.area.rows - 1, self.area.columns - 1, 1, 1),
    getLastColumn: (self) => moved(self, 0, self.area.columns - 1, self.area.rows, 1),
    getLastRow: (self) => moved(self, self.area.rows - 1, 0, 1, self.area.columns),
    getMergedAreasOrNullObject: (self, _args, { model }) => mergedAreas(self, model),
    getOffsetRange: (self, [rows, columns]: readonly number[]) => moved(self, rows ?? 0, columns ?? 0, self.area.rows, self.area.columns),
    getResizedRange: (self, [rows, columns]: readonly number[]) => sized(self, self.area.rows + (rows ?? 0), self.area.columns + (columns ?? 0)),
    getRow: (self, [row]: readonly number[]) => inside(self, { ...self.area, row: self.area.row + (row ?? 0), rows: 1 }),
    getRowsBelow: (self, [count]: readonly number[]) => moved(self, self.area.rows, 0, count ?? 1, self.area.columns),
    getSpillingToRangeOrNullObject: (self, _args, { model }) => spillOf(self, model),
    getTables: (self, _args, { model }) => tablesOf(self, model),
    getUsedRange: (self, [valuesOnly]: readonly boolean[], { model }) => used(self, model, valuesOnly === true) ?? at(self, { ...self.area, rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: (self, [valuesOnly]: readonly boolean[], { model }) => used(self, model, valuesOnly === true),
  },
});

/** Several areas of one sheet: Excel.RangeAreas, as far as selections need it. */
export const rangeAreas: NodeMaker<readonly RangeSelf[]> = defineKind<readonly RangeSelf[]>({
  name: 'RangeAreas',
  get: {
    address: (self, { model }) => self.map((part) => model.addressOf(part)).join(','),
    areaCount: (self) => self.length,
    cellCount: (self) => self.reduce((sum, part) => sum + part.area.rows * part.area.columns, 0),
  },
  child: { areas: (self) => rangeCollection(self) },
  call: { _keepReference: () => null },
});

const rangeCollection: NodeMaker<readonly RangeSelf[]> = defineKind<readonly RangeSelf[]>({
  name: 'RangeCollection',
  get: { count: (self) => self.length },
  items: (self) => self.map(range),
  call: {
    getCount: (self) => self.length,
    getItemAt: (self, [index]: readonly number[]) => {
      const found = self[index ?? 0];
      return found === undefined ? fail(invalidArgument()) : range(found);
    },
  },
});

/** The range that the add-in tracks under the id; null object when its cells are gone. */
export function referenced(id: string, model: WorkbookModel): Node {
  const place = model.references.get(id);
  if (place === undefined || place === null) throw new OfficeError('InvalidReference', 'This reference is not valid for the current operation.');
  return range({ ...place, reference: id });
}

function keepReference(self: RangeSelf, model: WorkbookModel): null {
  self.reference ??= model.nextId('RANGE');
  model.references.set(self.reference, { sheet: self.sheet, area: self.area });
  return null;
}

function hideColumns(self: RangeSelf, model: WorkbookModel, hidden: boolean): void {
  const sheet = writableSheet(self, model);
  const area = clipped(self.area, sheet);
  model.book.reach(sheet, area);
  model.layout.hideColumns(sheet, area, hidden);
}

function at(self: RangeSelf, area: Area): Node {
  return range(rangeSelf(self.sheet, inSheet(area)));
}

function inSheet(area: Area): Area {
  const inside = intersection(area, WHOLE_SHEET);
  if (inside === null || area.rows < 1 || area.columns < 1 || inside.rows !== area.rows || inside.columns !== area.columns) throw invalidArgument();
  return area;
}

function moved(self: RangeSelf, rows: number, columns: number, height: number, width: number): Node {
  return at(self, { row: self.area.row + rows, column: self.area.column + columns, rows: height, columns: width });
}

function sized(self: RangeSelf, rows: number, columns: number): Node {
  return at(self, { ...self.area, rows, columns });
}

function inside(self: RangeSelf, area: Area): Node {
  return at(self, area);
}

function otherArea(other: string | Node | undefined, self: RangeSelf, model: WorkbookModel): Area {
  if (typeof other === 'string') return parseAddress(other)?.area ?? model.resolve(other, self.sheet)?.area ?? fail(invalidArgument());
  return (other?.self as RangeSelf | undefined)?.area ?? fail(invalidArgument());
}

function intersect(self: RangeSelf, other: string | Node | undefined, model: WorkbookModel): Node | null {
  if (typeof other === 'object' && (other.self as RangeSelf).sheet !== self.sheet) return null;
  const shared = intersection(self.area, otherArea(other, self, model));
  return shared === null ? null : at(self, shared);
}

function used(self: RangeSelf, model: WorkbookModel, valuesOnly: boolean): Node | null {
  const area = usedArea(model.book.engine, sheetOfRange(self, model), valuesOnly, self.area);
  return area === null ? null : at(self, area);
}

function mergedAreas(self: RangeSelf, model: WorkbookModel): Node | null {
  const merges = model.layout.merges(sheetOfRange(self, model), self.area);
  return merges.length === 0 ? null : rangeAreas(merges.map((area) => rangeSelf(self.sheet, area)));
}

function spillAt(self: RangeSelf, model: WorkbookModel): Area | null {
  const found = spillRanges(model.book.engine, sheetOfRange(self, model)).find((spill) => spill.startRow === self.area.row && spill.startColumn === self.area.column);
  return found === undefined ? null : { row: found.startRow, column: found.startColumn, rows: found.endRow - found.startRow + 1, columns: found.endColumn - found.startColumn + 1 };
}

function hasSpill(self: RangeSelf, model: WorkbookModel): boolean {
  const spill = spillAt(self, model);
  return spill !== null && spill.rows * spill.columns > 1;
}

function spillOf(self: RangeSelf, model: WorkbookModel): Node | null {
  const spill = spillAt(self, model);
  return spill === null ? null : at(self, spill);
}

function tablesOf(self: RangeSelf, model: WorkbookModel): Node {
  return tableScope(model.tables.onSheet(self.sheet).filter((one) => intersection(one.area, self.area) !== null).map((one) => one.id));
}

const tableScope: NodeMaker<readonly string[]> = defineKind<readonly string[]>({
  name: 'TableScopedCollection',
  get: { count: (self) => self.length },
  items: (self) => self.map((id) => table({ id })),
  call: { getCount: (self) => self.length },
});

function select(self: RangeSelf, { model }: Scope): null {
  const sheet = sheetOfRange(self, model);
  model.book.activate(sheet);
  model.select({ sheet: self.sheet, area: isUnbounded(self.area) ? { ...self.area, row: self.area.row } : self.area });
  return null;
}

/** Throws, where an expression is wanted. */
export function fail(error: Error): never {
  throw error;
}
