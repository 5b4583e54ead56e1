import { BooleanNumber } from '@univerjs/core';
import { formatArea, parseAddress } from '../grid/address';
import { readEntry } from '../grid/entry';
import { shownText } from '../grid/number-text';
import { lookPart } from '../grid/univer-style';
import { ELSEWHERE, FIRST_WINDOW } from '../model/changes';
import type { Faults } from '../office/faults';
import { CLAIMED_SETS } from '../office/requirement-sets';
import type { HostPage } from './host-page';
import { idle } from './idle';
import { pressButton } from './ribbon';

/** What a test sees of a cell. */
export interface CellState {
  readonly value: string | number | boolean;
  readonly text: string;
  readonly formula: string | null;
  /** The message that came with a function's error. */
  readonly error: string;
}

/** window.__host: what end-to-end tests and scripts do with the page. */
export class HostApi {
  constructor(private readonly page: HostPage) {}

  newWorkbook(): void {
    this.page.newWorkbook();
  }

  openSample(): Promise<void> {
    return this.page.openSample();
  }

  /** Enters something as if it was typed into the cell. */
  setCell(sheet: string, address: string, value: string | number | boolean): void {
    const { on, area } = this.place(sheet, address);
    this.page.model.book.reach(on, area);
    this.page.model.book.cells.enter(on, area, (row, column) => readEntry(value, lookPart(on.getComposedCellStyle(area.row + row, area.column + column), 'format')));
  }

  /** Enters rows of values from a cell on. */
  setCells(sheet: string, address: string, rows: readonly (readonly (string | number | boolean | null)[])[]): void {
    const { on, area } = this.place(sheet, address);
    const filled = { ...area, rows: rows.length, columns: Math.max(...rows.map((row) => row.length)) };
    this.page.model.book.reach(on, filled);
    this.page.model.book.cells.enter(on, filled, (row, column) => {
      const value = rows[row]?.[column];
      return value === undefined ? undefined : readEntry(value, lookPart(on.getComposedCellStyle(area.row + row, area.column + column), 'format'));
    });
  }

  /** What somebody else enters who has the same workbook open. */
  setCellRemotely(sheet: string, address: string, value: string | number | boolean): void {
    const { changes } = this.page.model;
    changes.window = ELSEWHERE;
    try {
      this.setCell(sheet, address, value);
    } finally {
      changes.window = FIRST_WINDOW;
    }
  }

  getCell(sheet: string, address: string): CellState {
    const { on, area } = this.place(sheet, address);
    const cell = this.page.model.book.cells.view(on, area.row, area.column);
    return { value: cell.value, text: shownText(cell), formula: cell.formula, error: this.page.desk.messageAt(on.getSheetId(), area.row, area.column) };
  }

  /** The values of a range, row by row. */
  getCells(sheet: string, address: string): (string | number | boolean)[][] {
    const { on, area } = this.place(sheet, address);
    return this.page.model.book.cells.views(on, area).map((row) => row.map((cell) => cell.value));
  }

  select(sheet: string, address: string): void {
    const { on, area } = this.place(sheet, address);
    this.page.model.select({ sheet: on.getSheetId(), area });
  }

  activeSheet(): string {
    return this.page.model.book.active().getName();
  }

  /** Presses a ribbon button by its id in the manifest or by its function's name; resolves when it has completed. */
  async press(command: string): Promise<void> {
    const found = this.page.addin?.buttons.find((one) => one.id === command || one.functionName === command);
    if (found === undefined) throw new Error(`the ribbon has no button ${command}`);
    await pressButton(this.page, found);
  }

  sheets(): readonly string[] {
    return this.page.model.book.sheets().map((sheet) => sheet.getName());
  }

  /** The sheets whose tabs are not shown. */
  hiddenSheets(): readonly string[] {
    return this.page.model.book.sheets().filter((sheet) => sheet.isSheetHidden() === BooleanNumber.TRUE).map((sheet) => sheet.getName());
  }

  tables(): readonly { readonly name: string; readonly sheet: string; readonly address: string }[] {
    const { model } = this.page;
    return model.tables.all.map((table) => ({ name: table.name, sheet: model.book.sheetById(table.sheet)?.getName() ?? '', address: formatArea(table.area) }));
  }

  stats() {
    const { stats } = this.page.session;
    return {
      roundTrips: stats.roundTrips,
      bytes: stats.bytes,
      batches: stats.batches,
      members: Object.fromEntries(stats.counts.members),
      notImplemented: Object.fromEntries(stats.counts.notImplemented),
    };
  }

  resetStats(): void {
    this.page.session.stats.reset();
  }

  /** Makes troubles, or (with {}) ends them; gives what is left of those before. */
  faults(faults: Faults): Faults {
    const present = this.page.session.faults;
    const before = { ...present };
    for (const name of Object.keys(present) as (keyof Faults)[]) delete present[name];
    Object.assign(present, faults);
    return before;
  }

  protect(sheet: string, isProtected = true): void {
    const id = this.place(sheet, 'A1').on.getSheetId();
    if (isProtected) this.page.model.protectedSheets.add(id);
    else this.page.model.protectedSheets.delete(id);
  }

  /** Protects the workbook's structure, as Review > Protect Workbook does, or ends that. */
  protectStructure(isProtected = true): void {
    this.page.model.protectedStructure = isProtected;
  }

  deleteSheet(sheet: string): void {
    this.page.model.book.remove(this.place(sheet, 'A1').on);
  }

  renameSheet(sheet: string, name: string): void {
    this.page.model.book.rename(this.place(sheet, 'A1').on, name);
  }

  deleteTable(name: string): void {
    const table = this.page.model.tables.byName(name);
    if (table === null) throw new Error(`there is no table ${name}`);
    this.page.model.tables.remove(table);
  }

  renameTable(name: string, to: string): void {
    const table = this.page.model.tables.byName(name);
    if (table === null) throw new Error(`there is no table ${name}`);
    this.page.model.tables.rename(table, to);
  }

  /** The present settings of the document, by name, as texts. */
  documentSettings(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.page.model.documentSettings);
  }

  showPane(visible: boolean): void {
    this.page.showPane(visible);
  }

  paneVisible(): boolean {
    return document.getElementById('pane')?.hidden === false;
  }

  /** Loads the pane again, as after a crash; the workbook stays. */
  reloadPane(): void {
    this.page.reloadPane();
  }

  /** Opens the workbook, which is then shared, in a second window of the browser with a pane of its own; a new workbook closes it. */
  openSecondWindow(): void {
    this.page.openSecondWindow();
  }

  /** Loads the pane of the second window again. */
  reloadSecondPane(): void {
    this.page.reloadSecondPane();
  }

  /** Has the add-in come up in the second window? */
  secondReady(): boolean {
    return this.page.second?.session.ready === true;
  }

  async setLanguage(language: 'vi' | 'en'): Promise<void> {
    await this.page.setLanguage(language);
  }

  /** Claims only these requirement sets (name → version) from the next loading of the pane on; null claims all again. */
  requirementSets(sets: Readonly<Record<string, string>> | null): void {
    this.page.sets = sets ?? CLAIMED_SETS;
    this.page.reloadPane();
  }

  /** Has the add-in come up, so that it can be pressed and called? */
  ready(): boolean {
    return this.page.session.ready;
  }

  /** Opens a workbook from the bytes of an .xlsx file. */
  openXlsx(bytes: Uint8Array, name = 'workbook.xlsx'): Promise<void> {
    return this.page.openXlsx(bytes, name);
  }

  /** The workbook as an .xlsx file. */
  saveXlsx(): Promise<Uint8Array> {
    return this.page.saveXlsx();
  }

  openXlsxBase64(text: string, name: string): Promise<void> {
    return this.page.openXlsx(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)), name);
  }

  async saveXlsxBase64(): Promise<string> {
    const bytes = await this.page.saveXlsx();
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(new Blob([new Uint8Array(bytes)]));
    });
  }

  idle(): Promise<void> {
    return idle(this.page);
  }

  private place(sheet: string, address: string) {
    const on = this.page.model.book.sheetByName(sheet);
    if (on === null) throw new Error(`there is no sheet ${sheet}`);
    const area = parseAddress(address)?.area ?? this.page.model.resolve(address, on.getSheetId())?.area;
    if (area === undefined) throw new Error(`${address} is no address`);
    return { on, area };
  }
}
