import { FunctionDesk } from '../functions/function-desk';
import { Book } from '../grid/book';
import { readEntry } from '../grid/entry';
import { startEngine } from '../grid/engine';
import { WorkbookModel } from '../model/workbook-model';
import { CLAIMED_SETS } from '../office/requirement-sets';
import { Session } from '../office/session';
import type { SampleCongress } from '../sample';
import { filled, textsOf, type UiLanguage } from '../texts';
import { openXlsx } from '../xlsx/open';
import { saveXlsx } from '../xlsx/save';
import { readAddin, type Addin } from './addin';
import { ChartLayer } from './chart-layer';
import { idle } from './idle';
import { drawRibbon } from './ribbon';
import { SecondWindow } from './second-window';

const LOCALES: Readonly<Record<UiLanguage, string>> = { vi: 'vi-VN', en: 'en-US' };

/** The whole page: the workbook left, the add-in right, the ribbon above. */
export class HostPage {
  readonly model: WorkbookModel;
  readonly desk: FunctionDesk;
  readonly session: Session;
  sets: Readonly<Record<string, string>> = CLAIMED_SETS;
  addin: Addin | null = null;
  second: SecondWindow | null = null;
  private registered = false;

  /** `seen`: the workbook is drawn. */
  constructor(public language: UiLanguage, seen: boolean) {
    this.model = new WorkbookModel(new Book(startEngine(seen ? 'grid' : null, language)));
    this.model.open([textsOf(language).firstSheet]);
    this.desk = new FunctionDesk(this.model);
    this.session = new Session(this.model, this.desk, {
      show: (visible) => this.showPane(visible),
      visible: () => !element('pane').hidden,
      place: (frame) => element('pane-frame').replaceChildren(frame),
    });
    this.model.on((event) => {
      if (event.kind === 'selected') this.say(this.desk.messageAt(event.sheet, event.area.row, event.area.column));
    });
    new ChartLayer(this.model, element('charts'), element('grid'));
    element('pane-close').addEventListener('click', () => this.showPane(false));
  }

  /** Reads the manifest in the present language, draws the ribbon, and loads the pane. */
  async start(): Promise<void> {
    await this.prepare();
    this.reloadPane();
  }

  /** The same with the sample congress; the pane is loaded once, beside it. */
  async startWithSample(): Promise<void> {
    await this.prepare();
    await this.openSample();
  }

  reloadPane(): void {
    if (this.addin === null) return;
    if (!this.registered) this.desk.register(this.addin.namespace, this.addin.functions);
    this.registered = true;
    element('pane-name').textContent = this.addin.displayName;
    this.session.load(this.addin.paneUrl, this.addin.id, LOCALES[this.language], this.sets);
  }

  /** Shows the same workbook in a second window, with a pane of its own. */
  openSecondWindow(): void {
    const { addin } = this;
    if (addin === null) throw new Error('the add-in is not loaded');
    this.closeSecondWindow();
    this.second = new SecondWindow(this.model, addin.displayName);
    this.reloadSecondPane();
  }

  reloadSecondPane(): void {
    if (this.addin !== null) this.second?.session.load(this.addin.paneUrl, this.addin.id, LOCALES[this.language], this.sets);
  }

  async setLanguage(language: UiLanguage): Promise<void> {
    this.language = language;
    await this.start();
  }

  showPane(visible: boolean): void {
    element('pane').hidden = !visible;
  }

  /** An empty workbook; the add-in starts anew with it, as it does with every document. */
  newWorkbook(): void {
    this.closeSecondWindow();
    this.desk.reset();
    this.model.open([textsOf(this.language).firstSheet]);
    this.model.emit({ kind: 'chartsChanged' });
    this.reloadPane();
  }

  /** A workbook with the sample congress: its roster and its papers. */
  async openSample(): Promise<void> {
    const sample = (await (await fetch('/sample.json')).json()) as SampleCongress;
    const texts = textsOf(this.language);
    this.closeSecondWindow();
    this.desk.reset();
    this.model.open([texts.roster, texts.ballots]);
    this.fill(texts.roster, sample.roster);
    this.fill(texts.ballots, sample.ballots);
    this.model.emit({ kind: 'chartsChanged' });
    this.reloadPane();
  }

  /** Opens a workbook from the bytes of an .xlsx file; the add-in starts anew with it. */
  async openXlsx(bytes: Uint8Array, name: string): Promise<void> {
    const texts = textsOf(this.language);
    this.closeSecondWindow();
    this.desk.reset();
    try {
      const { charts } = await openXlsx(bytes, this.model);
      this.say(filled(texts.opened, { name }) + (charts ? ` ${texts.chartsLost}` : ''));
    } catch (error) {
      this.say(filled(texts.notOpened, { name, reason: String(error) }));
      throw error;
    }
    this.model.emit({ kind: 'chartsChanged' });
    this.reloadPane();
  }

  /** The workbook as an .xlsx file, everything computed. */
  async saveXlsx(): Promise<Uint8Array> {
    await idle(this);
    return saveXlsx(this.model, this.addin?.namespace ?? '', this.addin?.id ?? '');
  }

  private closeSecondWindow(): void {
    this.second?.close();
    this.second = null;
  }

  /** A line at the foot of the page. */
  say(text: string): void {
    element('status').textContent = text;
  }

  private fill(name: string, rows: readonly (readonly string[])[]): void {
    const sheet = this.model.book.sheetByName(name);
    if (sheet === null) return;
    const area = { row: 0, column: 0, rows: rows.length, columns: Math.max(...rows.map((row) => row.length)) };
    this.model.book.reach(sheet, area);
    this.model.book.cells.enter(sheet, area, (row, column) => readEntry(rows[row]?.[column] ?? '', 'General'));
    this.model.book.cells.restyle(sheet, { ...area, rows: 1 }, () => ({ bl: 1, bg: { rgb: '#DDEBF7' } }));
    rows[0]?.forEach((_, column) => {
      const longest = Math.max(...rows.map((row) => (row[column] ?? '').length));
      this.model.layout.setColumnWidth(sheet, { ...area, column, columns: 1 }, Math.min(220, 20 + longest * 5.5));
    });
    this.model.layout.freeze(sheet, 1, 0);
  }

  private async prepare(): Promise<void> {
    this.drawTexts();
    try {
      this.addin = await readAddin(this.language);
    } catch (error) {
      this.say(filled(textsOf(this.language).noAddin, { reason: String(error) }));
    }
    drawRibbon(this);
  }

  private drawTexts(): void {
    const texts = textsOf(this.language);
    document.documentElement.lang = this.language;
    const other = textsOf(this.language === 'vi' ? 'en' : 'vi');
    element('banner').textContent = `${texts.banner} · ${other.banner}`;
    element('pane-close').textContent = '✕';
    element('pane-close').title = texts.closePane;
  }
}

/** An element of the page by its id. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}
