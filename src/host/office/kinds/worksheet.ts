import { BooleanNumber, type Worksheet } from '@univerjs/core';
import { parseAddress } from '../../grid/address';
import { SHEET_COLUMNS, SHEET_ROWS, WHOLE_SHEET, type Area } from '../../grid/area';
import { usedArea } from '../../grid/used-range';
import type { WorkbookModel } from '../../model/workbook-model';
import { defineKind, type Node, type NodeMaker } from '../kind';
import { invalidArgument, itemNotFound, OfficeError } from '../office-error';
import { rangeSelf } from '../range-self';
import { chartCollection } from './chart';
import { freezePanes, protection } from './sheet-parts';
import { namedItems } from './names';
import { listening } from './listening';
import { pageBreaks, pageLayout } from './page-layout';
import { range } from './range';
import { tableCollection } from './table';

/** The object behind Excel.Worksheet: the sheet's id. */
export interface SheetSelf {
  readonly id: string;
}

/** The grid's sheet; ItemNotFound when it has been deleted. */
export function sheetOf(self: SheetSelf, model: WorkbookModel): Worksheet {
  const sheet = model.book.sheetById(self.id);
  if (sheet === null) throw itemNotFound();
  return sheet;
}

/** Excel.Worksheet */
export const worksheet: NodeMaker<SheetSelf> = defineKind<SheetSelf>({
  name: 'Worksheet',
  identity: (self, { model }) => ({ Id: sheetOf(self, model).getSheetId() }),
  get: {
    id: (self, { model }) => sheetOf(self, model).getSheetId(),
    name: (self, { model }) => sheetOf(self, model).getName(),
    position: (self, { model }) => model.book.sheets().indexOf(sheetOf(self, model)),
    showGridlines: (self, { model }) => sheetOf(self, model).getConfig().showGridlines !== BooleanNumber.FALSE,
    tabColor: (self, { model }) => sheetOf(self, model).getConfig().tabColor ?? '',
    visibility: (self, { model }) => (sheetOf(self, model).isSheetHidden() === BooleanNumber.TRUE ? 'Hidden' : 'Visible'),
  },
  set: {
    gridlines: (self, value: boolean, { model }) => model.book.setGridlines(sheetOf(self, model), value),
    name: (self, value: string, { model }) => rename(self, value, model),
    position: (self, value: number, { model }) => model.book.move(movable(self, model), value),
    showGridlines: (self, value: boolean, { model }) => model.book.setGridlines(sheetOf(self, model), value),
    tabColor: (self, value: string, { model }) => model.book.setTabColor(sheetOf(self, model), value),
    visibility: (self, value: string, { model }) => model.book.setHidden(movable(self, model), value !== 'Visible'),
  },
  child: {
    charts: (self) => chartCollection(self.id),
    freezePanes: (self) => freezePanes(self),
    horizontalPageBreaks: (self) => pageBreaks({ sheet: self.id, axis: 'row' }),
    names: (self) => namedItems(self.id),
    pageLayout: (self) => pageLayout(self.id),
    protection: (self) => protection(self),
    tables: (self) => tableCollection(self.id),
    verticalPageBreaks: (self) => pageBreaks({ sheet: self.id, axis: 'column' }),
  },
  call: {
    activate: (self, _args, { model }) => model.book.activate(sheetOf(self, model)),
    delete: (self, _args, { model }) => remove(self, model),
    getCell: (self, [row, column]: readonly number[]) => range(rangeSelf(self.id, cell(row ?? 0, column ?? 0))),
    getRange: (self, [address]: readonly (string | null)[], { model }) => range(rangeSelf(self.id, areaFor(self, address ?? null, model))),
    getRangeByIndexes: (self, args: readonly number[]) => range(rangeSelf(self.id, byIndexes(args))),
    getUsedRange: (self, [valuesOnly]: readonly boolean[], { model }) => used(self, valuesOnly === true, model) ?? range(rangeSelf(self.id, cell(0, 0))),
    getUsedRangeOrNullObject: (self, [valuesOnly]: readonly boolean[], { model }) => used(self, valuesOnly === true, model),
    ...listening(['DataChanged', 'Changed', 'SelectionChanged', 'Activated', 'Deactivated', 'Calculated', 'FormatChanged', 'NameChanged', 'ProtectionChanged', 'VisibilityChanged']),
  },
});

/** Excel.WorksheetCollection */
export const worksheetCollection: NodeMaker<null> = defineKind<null>({
  name: 'WorksheetCollection',
  get: { count: (_self, { model }) => model.book.sheets().length },
  item: (_self, [key]: readonly string[], { model }) => find(key, model) ?? missing(),
  items: (_self, { model }) => model.book.sheets().map((sheet) => worksheet({ id: sheet.getSheetId() })),
  call: {
    add: (_self, [name]: readonly (string | null)[], { model }) => add(name ?? undefined, model),
    getActiveWorksheet: (_self, _args, { model }) => worksheet({ id: model.book.active().getSheetId() }),
    getCount: (_self, _args, { model }) => model.book.sheets().length,
    getFirst: (_self, _args, { model }) => worksheet({ id: model.book.sheets()[0]?.getSheetId() ?? '' }),
    getItem: (_self, [key]: readonly string[], { model }) => find(key, model) ?? missing(),
    getItemOrNullObject: (_self, [key]: readonly string[], { model }) => find(key, model),
    getLast: (_self, _args, { model }) => worksheet({ id: model.book.sheets().at(-1)?.getSheetId() ?? '' }),
    ...listening(['DataChanged', 'Changed', 'SelectionChanged', 'Activated', 'Deactivated', 'Added', 'Deleted', 'Calculated', 'FormatChanged', 'NameChanged', 'Moved', 'ProtectionChanged', 'VisibilityChanged']),
  },
});

function find(key: string | undefined, model: WorkbookModel): Node | null {
  const sheet = model.book.sheetById(key ?? '') ?? model.book.sheetByName(key ?? '');
  return sheet === null ? null : worksheet({ id: sheet.getSheetId() });
}

function missing(): never {
  throw itemNotFound();
}

/** AccessDenied while the structure is protected. Which code Excel gives is not documented; the message that belongs to this one fits. */
function checkStructure(model: WorkbookModel): void {
  if (model.protectedStructure) throw new OfficeError('AccessDenied', 'You cannot perform the requested operation: the structure of the workbook is protected.');
}

/** The grid's sheet, which is about to be changed as one of the workbook's sheets. */
function movable(self: SheetSelf, model: WorkbookModel): Worksheet {
  const sheet = sheetOf(self, model);
  checkStructure(model);
  return sheet;
}

function add(name: string | undefined, model: WorkbookModel): Node {
  checkStructure(model);
  if (name !== undefined) checkName(name, null, model);
  return worksheet({ id: model.book.add(name).getSheetId() });
}

function rename(self: SheetSelf, name: string, model: WorkbookModel): void {
  const sheet = movable(self, model);
  checkName(name, sheet, model);
  model.book.rename(sheet, name);
}

/** Excel's rules for a sheet's name. */
function checkName(name: string, sheet: Worksheet | null, model: WorkbookModel): void {
  if (name === '' || name.length > 31 || /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")) {
    throw invalidArgument('The sheet name is not valid.');
  }
  const other = model.book.sheetByName(name);
  if (other !== null && other !== sheet) throw new OfficeError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
}

function remove(self: SheetSelf, model: WorkbookModel): null {
  const sheet = movable(self, model);
  const visible = model.book.sheets().filter((other) => other !== sheet && other.isSheetHidden() !== BooleanNumber.TRUE);
  if (visible.length === 0) throw new OfficeError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  model.book.remove(sheet);
  return null;
}

function areaFor(self: SheetSelf, address: string | null, model: WorkbookModel): Area {
  sheetOf(self, model);
  if (address === null || address === '') return WHOLE_SHEET;
  const place = parseAddress(address)?.area ?? model.resolve(address, self.id)?.area;
  if (place === undefined) throw invalidArgument();
  return place;
}

function cell(row: number, column: number): Area {
  if (row < 0 || column < 0 || row >= SHEET_ROWS || column >= SHEET_COLUMNS) throw invalidArgument();
  return { row, column, rows: 1, columns: 1 };
}

function byIndexes(args: readonly number[]): Area {
  const [row = 0, column = 0, rows = 1, columns = 1] = args;
  if (row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > SHEET_ROWS || column + columns > SHEET_COLUMNS) throw invalidArgument();
  return { row, column, rows, columns };
}

function used(self: SheetSelf, valuesOnly: boolean, model: WorkbookModel): Node | null {
  const area = usedArea(model.book.engine, sheetOf(self, model), valuesOnly);
  return area === null ? null : range(rangeSelf(self.id, area));
}
