import type { ICommandInfo } from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, InsertSheetMutation, RemoveColMutation, RemoveRowMutation, RemoveSheetMutation, SetRangeValuesMutation, SetSelectionsOperation, SetStyleCommand, SetWorksheetActiveOperation, type ISetRangeValuesMutationParams, type ISetSelectionsOperationParams, type IInsertRowMutationParams } from '@univerjs/sheets';
import { SHEET_COLUMNS, SHEET_ROWS, type Area, type Shift } from '../grid/area';
import { areaOf } from '../grid/layout';
import type { ChangeType, WorkbookModel } from './workbook-model';

/** Marks a write that only has cells computed again. */
export const RECOMPUTE = 'host.recompute';

/** The windows in which a workbook is open: that of this page, the second one that it can open, and one of somebody who is elsewhere. */
export const FIRST_WINDOW = 1;
export const SECOND_WINDOW = 2;
export const ELSEWHERE = 0;

/** Watches what the grid executes, whoever asked for it, and tells the model: tables grow, names move, events are sent. */
export class Changes {
  /** True while the add-in's batch runs; then edits are its own. */
  byAddin = false;
  /** Which window of the shared workbook is at work. The grid is drawn in the first one, so what is typed into it is that one's. */
  window = FIRST_WINDOW;
  private silent = 0;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly model: WorkbookModel) {
    model.book.engine.commands.onCommandExecuted((command, options) => {
      if (this.silent === 0) this.executed(command, options?.onlyLocal === true);
    });
  }

  /** Runs a batch of the add-in of a window; those of several windows one after the other, as if each was merged when it came. */
  byAddinOf<T>(window: number, work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(async () => {
      Object.assign(this, { byAddin: true, window });
      try {
        return await work();
      } finally {
        Object.assign(this, { byAddin: false, window: FIRST_WINDOW });
      }
    });
    this.turn = done.catch(() => undefined);
    return done;
  }

  /** Does something whose single steps are nobody's business. */
  async silently(work: () => Promise<void> | void): Promise<void> {
    this.silent++;
    try {
      await work();
    } finally {
      this.silent--;
    }
  }

  /** Inserts or deletes cells, moves what is bound to them, and reports it as one change. */
  async restructure(sheet: string, area: Area, change: ChangeType, shift: Shift, work: () => Promise<void>): Promise<void> {
    await this.silently(work);
    const whole = area.columns === SHEET_COLUMNS || area.rows === SHEET_ROWS;
    this.model.shift(sheet, shift, whole ? undefined : area);
    this.model.emit({ kind: 'edited', sheet, area, byAddin: this.byAddin, change });
  }

  private executed(command: Readonly<ICommandInfo>, onlyLocal: boolean): void {
    switch (command.id) {
      case SetRangeValuesMutation.id:
        if (!onlyLocal) this.valuesSet(command.params as ISetRangeValuesMutationParams);
        break;
      case InsertRowMutation.id:
        this.shifted(command.params as IInsertRowMutationParams, 'row', 1, 'RowInserted');
        break;
      case RemoveRowMutation.id:
        this.shifted(command.params as IInsertRowMutationParams, 'row', -1, 'RowDeleted');
        break;
      case InsertColMutation.id:
        this.shifted(command.params as IInsertRowMutationParams, 'column', 1, 'ColumnInserted');
        break;
      case RemoveColMutation.id:
        this.shifted(command.params as IInsertRowMutationParams, 'column', -1, 'ColumnDeleted');
        break;
      default:
        this.sheetsOrSelection(command);
    }
  }

  private sheetsOrSelection(command: Readonly<ICommandInfo>): void {
    const params = (command.params ?? {}) as { readonly subUnitId?: string; readonly sheet?: { readonly id?: string } };
    switch (command.id) {
      case InsertSheetMutation.id:
        this.model.emit({ kind: 'sheetAdded', sheet: params.sheet?.id ?? '', byAddin: this.byAddin });
        break;
      case RemoveSheetMutation.id:
        this.model.forgetSheet(params.subUnitId ?? '');
        this.model.emit({ kind: 'sheetDeleted', sheet: params.subUnitId ?? '', byAddin: this.byAddin });
        break;
      case SetWorksheetActiveOperation.id:
        this.model.emit({ kind: 'sheetActivated', sheet: params.subUnitId ?? '', byAddin: this.byAddin });
        break;
      case SetSelectionsOperation.id:
        this.selected(command.params as ISetSelectionsOperationParams);
        break;
      default:
    }
  }

  private valuesSet(params: ISetRangeValuesMutationParams): void {
    const { trigger } = params as { readonly trigger?: string };
    if (trigger === SetStyleCommand.id || trigger === RECOMPUTE) return;
    const area = contentArea(params.cellValue);
    if (area === null) return;
    this.model.tables.headersEdited(params.subUnitId, area);
    this.model.tables.growBelow(params.subUnitId, area);
    this.model.emit({ kind: 'edited', sheet: params.subUnitId, area, byAddin: this.byAddin, change: 'RangeEdited' });
  }

  private shifted(params: IInsertRowMutationParams, axis: Shift['axis'], direction: 1 | -1, change: ChangeType): void {
    const range = areaOf(params.range);
    const area = axis === 'row' ? { ...range, column: 0, columns: SHEET_COLUMNS } : { ...range, row: 0, rows: SHEET_ROWS };
    const count = axis === 'row' ? range.rows : range.columns;
    this.model.shift(params.subUnitId, { axis, at: axis === 'row' ? range.row : range.column, count: direction * count });
    this.model.emit({ kind: 'edited', sheet: params.subUnitId, area, byAddin: this.byAddin, change });
  }

  private selected(params: ISetSelectionsOperationParams): void {
    const places = params.selections.map((selection) => ({ sheet: params.subUnitId, area: wholeLines(areaOf(selection.range), this.model, params.subUnitId) }));
    const last = places.at(-1);
    if (last === undefined) return;
    const before = this.model.selection.at(-1);
    this.model.selection = places;
    const same = before !== undefined && JSON.stringify(before) === JSON.stringify(last) && places.length === 1;
    if (!same) this.model.emit({ kind: 'selected', ...last });
  }
}

/** A selected column of the drawn grid is a whole column of Excel's sheet. */
function wholeLines(area: Area, model: WorkbookModel, sheetId: string): Area {
  const sheet = model.book.sheetById(sheetId);
  if (sheet === null) return area;
  const rows = area.row === 0 && area.rows >= sheet.getRowCount() ? SHEET_ROWS : area.rows;
  const columns = area.column === 0 && area.columns >= sheet.getColumnCount() ? SHEET_COLUMNS : area.columns;
  return { row: Number.isNaN(area.row) ? 0 : area.row, column: Number.isNaN(area.column) ? 0 : area.column, rows, columns };
}

/** The smallest area of the cells whose contents (not only looks) were set. */
function contentArea(matrix: ISetRangeValuesMutationParams['cellValue']): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of Object.entries((matrix ?? {}) as Record<string, Record<string, object | null>>)) {
    for (const [column, cell] of Object.entries(cells)) {
      if (cell && !('v' in cell || 'f' in cell || 'p' in cell)) continue;
      top = Math.min(top, Number(row));
      bottom = Math.max(bottom, Number(row));
      left = Math.min(left, Number(column));
      right = Math.max(right, Number(column));
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

