import { defineKind, type Node, type NodeMaker } from '../kind';
import { OfficeError } from '../office-error';
import { rangeSelf, type RangeSelf } from '../range-self';
import { fail, range } from './range';
import { sheetOf, type SheetSelf } from './worksheet';
import { parseAddress } from '../../grid/address';

/** Excel.WorksheetFreezePanes */
export const freezePanes: NodeMaker<SheetSelf> = defineKind<SheetSelf>({
  name: 'WorksheetFreezePanes',
  call: {
    freezeAt: (self, [cells]: readonly (string | Node)[], { model }) => {
      const area = typeof cells === 'string' ? parseAddress(cells)?.area : (cells?.self as RangeSelf | undefined)?.area;
      model.layout.freeze(sheetOf(self, model), area ? area.row + area.rows : 0, area ? area.column + area.columns : 0);
      return null;
    },
    freezeColumns: (self, [count]: readonly number[], { model }) => freeze(self, { columns: count ?? 0 }, model),
    freezeRows: (self, [count]: readonly number[], { model }) => freeze(self, { rows: count ?? 0 }, model),
    getLocationOrNullObject: (self, _args, { model }) => {
      const { rows, columns } = model.layout.frozen(sheetOf(self, model));
      if (rows === 0 && columns === 0) return null;
      return range(rangeSelf(self.id, { row: 0, column: 0, rows: rows || 1_048_576, columns: columns || 16_384 }));
    },
    unfreeze: (self, _args, { model }) => {
      model.layout.freeze(sheetOf(self, model), 0, 0);
      return null;
    },
  },
});

function freeze(self: SheetSelf, part: { readonly rows?: number; readonly columns?: number }, model: Parameters<typeof sheetOf>[1]): null {
  const sheet = sheetOf(self, model);
  model.layout.freeze(sheet, part.rows ?? 0, part.columns ?? 0);
  return null;
}

/** Excel.WorksheetProtection */
export const protection: NodeMaker<SheetSelf> = defineKind<SheetSelf>({
  name: 'WorksheetProtection',
  get: {
    protected: (self, { model }) => model.protectedSheets.has(sheetOf(self, model).getSheetId()),
    options: () => null,
  },
  call: {
    protect: (self, _args, { model }) => {
      if (model.protectedSheets.has(self.id)) fail(new OfficeError('InvalidOperation', 'The sheet is already protected.'));
      model.protectedSheets.add(sheetOf(self, model).getSheetId());
      return null;
    },
    unprotect: (self, _args, { model }) => {
      model.protectedSheets.delete(sheetOf(self, model).getSheetId());
      return null;
    },
  },
});
