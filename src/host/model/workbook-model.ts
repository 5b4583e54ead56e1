import type { IWorksheetData, Worksheet } from '@univerjs/core';
import { SetSelectionsOperation } from '@univerjs/sheets';
import { formatAddress, parseAddress } from '../grid/address';
import { shifted, type Area, type Shift } from '../grid/area';
import type { Book } from '../grid/book';
import { clipped, Layout, rangeOf } from '../grid/layout';
import { Changes } from './changes';
import { GrowingRows } from './growing-rows';
import { Names } from './names';
import type { ChartObject } from './objects';
import { newPageLayout, type PageLayout } from './page-layout';
import { Tables } from './tables';

/** A range of one sheet. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** What happened in the workbook, for the add-in's events and for the page. */
export type ModelEvent =
  | { readonly kind: 'edited'; readonly sheet: string; readonly area: Area; readonly byAddin: boolean; readonly change: ChangeType }
  | { readonly kind: 'sheetAdded' | 'sheetDeleted' | 'sheetActivated'; readonly sheet: string; readonly byAddin: boolean }
  | { readonly kind: 'selected'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'tableAdded' | 'tableDeleted'; readonly table: string; readonly name: string; readonly sheet: string; readonly byAddin: boolean }
  | { readonly kind: 'chartsChanged' };

export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** The workbook behind the pane: what the grid holds, and beside it tables, names, charts, print set-up, settings. */
export class WorkbookModel {
  readonly layout: Layout;
  readonly tables: Tables;
  readonly names: Names;
  readonly changes: Changes;
  readonly growingRows: GrowingRows;
  readonly charts: ChartObject[] = [];
  readonly protectedSheets = new Set<string>();
  /** Is the structure protected, so that no sheet can be added, deleted, renamed, moved, hidden or shown? */
  protectedStructure = false;
  /** Settings of the document (Office.context.document.settings) and of the workbook (workbook.settings). */
  readonly documentSettings = new Map<string, string>();
  readonly workbookSettings = new Map<string, unknown>();
  /** Ranges that the add-in tracks, by reference id. */
  readonly references = new Map<string, Place | null>();
  /** Whether the add-in asked to be started with the workbook. */
  startState = 'Inactive';
  selection: readonly Place[] = [];
  private readonly pages = new Map<string, PageLayout>();
  private readonly listeners: ((event: ModelEvent) => void)[] = [];
  private counter = 0;

  constructor(readonly book: Book) {
    this.layout = new Layout(book);
    this.tables = new Tables(book);
    this.names = new Names(book);
    this.changes = new Changes(this);
    this.growingRows = new GrowingRows(this);
  }

  on(listener: (event: ModelEvent) => void): void {
    this.listeners.push(listener);
  }

  emit(event: ModelEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  /** Forgets everything of the present workbook and opens one with these empty sheets. */
  open(sheets: readonly string[]): void {
    this.openSheets(sheets.map((name) => ({ name })));
  }

  /** Forgets everything of the present workbook and opens one with these sheets, each with what its data says. */
  openSheets(sheets: readonly (Partial<IWorksheetData> & { readonly name: string })[]): void {
    this.tables.all.length = 0;
    this.names.all.length = 0;
    this.charts.length = 0;
    this.protectedStructure = false;
    for (const store of [this.protectedSheets, this.documentSettings, this.workbookSettings, this.references, this.pages]) store.clear();
    this.book.open(sheets);
    this.selection = [{ sheet: this.book.active().getSheetId(), area: { row: 0, column: 0, rows: 1, columns: 1 } }];
  }

  /** Selects the place in the grid; its sheet becomes the active one. */
  select(place: Place): void {
    const sheet = this.sheetOf(place);
    if (sheet === null) return;
    if (this.book.active() !== sheet) this.book.activate(sheet);
    const range = rangeOf(clipped(place.area, sheet));
    this.book.run(SetSelectionsOperation.id, {
      subUnitId: place.sheet,
      selections: [{ range, primary: { ...range, endRow: range.startRow, endColumn: range.startColumn, actualRow: range.startRow, actualColumn: range.startColumn, isMerged: false, isMergedMainCell: false }, style: null }],
    });
  }

  nextId(kind: string): string {
    return `{${kind}-${++this.counter}}`;
  }

  page(sheet: string): PageLayout {
    const known = this.pages.get(sheet) ?? newPageLayout();
    this.pages.set(sheet, known);
    return known;
  }

  setPage(sheet: string, page: PageLayout): void {
    this.pages.set(sheet, page);
  }

  sheetOf(place: Place): Worksheet | null {
    return this.book.sheetById(place.sheet);
  }

  /** "Sheet1!A1:B2" of a place. */
  addressOf(place: Place): string {
    return formatAddress(this.sheetOf(place)?.getName() ?? '#REF', place.area);
  }

  /** The place that an address, a name or a table's name stands for, as seen from a sheet; null when there is none. */
  resolve(text: string, from: string): Place | null {
    const address = parseAddress(text);
    if (address !== null) {
      const sheet = address.sheet === null ? from : this.book.sheetByName(address.sheet)?.getSheetId();
      return sheet === undefined ? null : { sheet, area: address.area };
    }
    const name = this.names.find(text, from) ?? this.names.find(text, null);
    if (name?.target) return name.target;
    const table = this.tables.byName(text);
    return table === null ? null : { sheet: table.sheet, area: { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 } };
  }

  /** Rows or columns came or went: everything that is bound to cells moves along. */
  shift(sheet: string, shift: Shift, within?: Area): void {
    const move = (area: Area): Area | null => (within === undefined || touches(area, within, shift) ? shifted(area, shift) : area);
    for (const table of [...this.tables.onSheet(sheet)]) {
      const area = move(table.area);
      if (area === null) this.tables.remove(table);
      else if (area !== table.area) this.tables.resize(table, area);
    }
    for (const name of this.names.all) {
      if (name.target?.sheet !== sheet) continue;
      const area = move(name.target.area);
      name.target = area === null ? null : { sheet, area };
      this.names.moved(name);
    }
    const moved = (place: Place | null): Place | null => (place?.sheet === sheet ? placeOrNull(sheet, move(place.area)) : place);
    for (const [id, place] of this.references) this.references.set(id, moved(place));
    for (const series of this.charts.flatMap((chart) => chart.series)) {
      series.values = moved(series.values);
      series.labels = moved(series.labels);
    }
  }

  /** What belongs to a sheet goes with it. */
  forgetSheet(sheet: string): void {
    for (const table of this.tables.onSheet(sheet)) this.tables.remove(table);
    for (const name of this.names.all.filter((item) => item.scope === sheet)) this.names.remove(name);
    for (const name of this.names.all) {
      if (name.target?.sheet !== sheet) continue;
      name.target = null;
      this.names.moved(name);
    }
    for (let i = this.charts.length - 1; i >= 0; i--) if (this.charts[i]?.sheet === sheet) this.charts.splice(i, 1);
    for (const [id, place] of this.references) if (place?.sheet === sheet) this.references.set(id, null);
    this.protectedSheets.delete(sheet);
    this.pages.delete(sheet);
  }
}

function placeOrNull(sheet: string, area: Area | null): Place | null {
  return area === null ? null : { sheet, area };
}

/** Cells inserted or deleted within some columns move what stands in those columns only. */
function touches(area: Area, within: Area, shift: Shift): boolean {
  if (shift.axis === 'row') return area.column >= within.column && area.column + area.columns <= within.column + within.columns;
  return area.row >= within.row && area.row + area.rows <= within.row + within.rows;
}
