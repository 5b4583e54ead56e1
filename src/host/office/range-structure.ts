import { SHEET_COLUMNS, SHEET_ROWS } from '../grid/area';
import { clipped } from '../grid/layout';
import type { WorkbookModel } from '../model/workbook-model';
import type { Node, Scope } from './kind';
import { isUnbounded, rangeSelf, writableSheet, type RangeSelf } from './range-self';
import { range } from './kinds/range';
import { OfficeError } from './office-error';

/** range.clear(applyTo) */
export function clearRange(self: RangeSelf, model: WorkbookModel, what: string): null {
  const sheet = writableSheet(self, model);
  const area = clipped(self.area, sheet);
  model.book.cells.clear(sheet, area, what === 'Contents' ? 'contents' : what === 'Formats' ? 'formats' : 'all');
  if (what === 'All' || what === 'Formats') model.layout.unmerge(sheet, area);
  return null;
}

/** range.delete(shift) */
export async function deleteRange(self: RangeSelf, { model }: Scope, shift: 'Up' | 'Left'): Promise<null> {
  const sheet = writableSheet(self, model);
  const { area } = self;
  if (isUnbounded(area)) {
    await model.layout.remove(sheet, area, shift);
    return null;
  }
  const moves = shift === 'Up'
    ? ({ axis: 'row', at: area.row, count: -area.rows } as const)
    : ({ axis: 'column', at: area.column, count: -area.columns } as const);
  await model.changes.restructure(self.sheet, area, 'CellDeleted', moves, () => model.layout.remove(sheet, area, shift));
  return null;
}

/** range.insert(shift): the empty cells that were made. */
export async function insertRange(self: RangeSelf, { model }: Scope, shift: 'Down' | 'Right'): Promise<Node> {
  const sheet = writableSheet(self, model);
  const { area } = self;
  if (area.rows === SHEET_ROWS && area.columns === SHEET_COLUMNS) throw new OfficeError('InvalidArgument', 'The whole sheet cannot be moved.');
  if (isUnbounded(area)) {
    await model.layout.insert(sheet, area, shift);
  } else {
    const moves = shift === 'Down'
      ? ({ axis: 'row', at: area.row, count: area.rows } as const)
      : ({ axis: 'column', at: area.column, count: area.columns } as const);
    await model.changes.restructure(self.sheet, area, 'CellInserted', moves, () => model.layout.insert(sheet, area, shift));
  }
  return range(rangeSelf(self.sheet, area));
}

/** range.merge(across): the first cell keeps its contents, the others lose theirs. */
export function mergeRange(self: RangeSelf, model: WorkbookModel, across: boolean): null {
  const sheet = writableSheet(self, model);
  const areas = across ? Array.from({ length: self.area.rows }, (_, r) => ({ ...self.area, row: self.area.row + r, rows: 1 })) : [self.area];
  model.book.reach(sheet, self.area);
  for (const area of areas) {
    const others = model.book.cells.views(sheet, area).some((row, r) => row.some((cell, c) => (r > 0 || c > 0) && cell.type !== 'Empty'));
    if (others) {
      model.book.cells.enter(sheet, area, (row, column) => (row === 0 && column === 0 ? undefined : { kind: 'blank' }));
    }
    if (area.rows * area.columns > 1) model.layout.merge(sheet, area);
  }
  return null;
}
