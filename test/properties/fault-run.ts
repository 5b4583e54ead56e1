import type { Mark } from '../../src/election/ballot';
import type { Ruling } from '../../src/election/contest';
import type { Language } from '../../src/locale/language';
import { ballotsTable, logTable } from '../../src/workbook/schema';
import type { PaperAct } from '../../src/workbook/state';
import type { WorkbookStore } from '../../src/workbook/store';
import type { FakeExcel } from './fake-excel';
import { deskKey, openStore } from './fake-excel-pane';
import type { FaultKind, Step } from './fault-arbitrary';
import { FakeDisk } from './fault-journal';
import { CONTEST, Ledger, NAMES, type LoggedRow } from './fault-ledger';

/** What the congress and the committee conclude of a contest. */
const CONCLUSIONS = ['decision', 'ruling', 'quorum', 'surplus'] as const;
type Conclusion = (typeof CONCLUSIONS)[number];

/** What a run comes to. */
export interface Outcome {
  /** What is wrong in the end, in words; empty when nothing is. */
  readonly wrong: readonly string[];
  readonly lost: number;
  readonly doubled: number;
  readonly papers: number;
  readonly acts: number;
  readonly panes: number;
  readonly faults: Readonly<Partial<Record<FaultKind, number>>>;
  /** Acts that went with a pane while it said that the browser keeps no journal (W.932). */
  readonly warned: number;
}

/** Longer than any pause between two tries, in milliseconds. */
export const LONG = 120_000;
const FAULTS: ReadonlySet<string> = new Set<FaultKind>([
  'cellEdit', 'refusal', 'cut', 'answerLost', 'hang', 'hangFails', 'protect', 'slow', 'diskFull', 'diskLazy', 'otherEditor', 'reload', 'crash',
]);

/** One session: the pane that is open now, and what must be in the workbook in the end. */
export class FaultRun {
  private readonly disk = new FakeDisk();
  private readonly kept: Map<string, string>;
  private readonly ledger: Ledger;
  private store!: WorkbookStore;
  private typed = 0;
  private readonly counted: Partial<Record<FaultKind, number>> = {};
  private readonly wrong: string[] = [];
  private panes = 0;
  private readonly concluded: Partial<Record<Conclusion, string[]>> = {};
  private place: string | null = null;
  private spoke = false;

  constructor(private readonly excel: FakeExcel, private readonly desk: '1' | '2') {
    this.kept = new Map([[deskKey(), desk]]);
    this.ledger = new Ledger(this.rowsInWorkbook());
  }

  async open(): Promise<void> {
    this.panes += 1;
    this.store = openStore(this.excel, this.disk.open(), this.kept);
    this.store.start().catch((error: unknown) => { this.wrong.push(`the pane did not start: ${String(error)}`); });
    await this.excel.clock.pass(0);
  }

  async step(step: Step): Promise<void> {
    if (FAULTS.has(step.kind)) this.counted[step.kind as FaultKind] = (this.counted[step.kind as FaultKind] ?? 0) + 1;
    switch (step.kind) {
      case 'add': return this.act(step, () => this.store.addBallot({ marks: this.fresh(), count: step.count, conclusion: step.conclusion }));
      case 'change': return this.act(step, this.onPaper(step.at, (number, count) => this.store.changeBallot(number, { marks: this.fresh(), count, conclusion: step.conclusion })));
      case 'remove': return this.act(step, this.onPaper(step.at, (number) => this.store.removeBallot(number)));
      case 'undo': return this.act(step, () => this.store.undo());
      case 'redo': return this.act(step, () => this.store.redo());
      case 'reload':
      case 'crash': {
        await this.leave(step.sent, step.kept);
        return this.open();
      }
      default: return this.trouble(step);
    }
  }

  /** The troubles end, the pane finishes; then a new pane finds everything there, and the workbook is held against what was entered. */
  async end(): Promise<Outcome> {
    const { excel, disk, ledger } = this;
    excel.faults.forget();
    excel.faults.release();
    Object.assign(disk, { full: false, lazy: false });
    disk.work(Infinity);
    await excel.settle(LONG);
    ledger.finish();
    this.check('before the last opening');
    await this.leave('lost', 0);
    await this.open();
    await excel.settle(LONG);
    this.check('after the last opening');
    const { lost, doubled, papers } = ledger.compare(this.excel.values(ballotsTable(CONTEST, this.desk))!);
    return { wrong: this.wrong, lost: lost + ledger.lost, doubled, papers, acts: ledger.acts, panes: this.panes, faults: this.counted, warned: ledger.warned };
  }

  private async trouble(step: Step): Promise<void> {
    const { excel, disk } = this;
    const { faults } = excel;
    switch (step.kind) {
      case 'pass':
        await excel.clock.pass(step.milliseconds);
        disk.work(Math.floor(step.milliseconds / 10));
        break;
      case 'cellEdit': faults.refuseNext('InvalidOperationInCellEditMode', step.times); break;
      case 'refusal': faults.refuseNext(step.code); break;
      case 'cut': faults.dropMidBatch(step.after); break;
      case 'answerLost': faults.dropMidBatch(Infinity); break;
      case 'hang': faults.hang(); break;
      case 'hangEnds': faults.release(); break;
      case 'hangFails':
        faults.refuseNext('Timeout');
        faults.release();
        break;
      case 'protect': faults.protect(this.sheetOf(step.sheet)); break;
      case 'unprotect': faults.protect(this.sheetOf(step.sheet), false); break;
      case 'slow': faults.slow(step.before, step.after); break;
      case 'diskFull': disk.full = true; break;
      case 'diskFree': disk.full = false; break;
      case 'diskLazy': disk.lazy = true; break;
      case 'diskPrompt':
        disk.lazy = false;
        disk.work(Infinity);
        break;
      case 'otherEditor': this.meddle(step.what); break;
      case 'language': this.speak(step.language); break;
      case 'decide': this.conclude('decision', step.decision, async () => void await this.store.decide(CONTEST, step.decision)); break;
      case 'rule': this.rule(step.ruling); break;
      case 'waive': this.conclude(step.waivable, step.reason || null, async () => void await this.store.waive(CONTEST, step.waivable, step.reason)); break;
      default:
    }
    await excel.clock.pass(0);
  }

  /** Types, if the pane lets one. `wait`: until the act is kept, as a slow typist does; else the next key comes at once. */
  private async act({ wait }: { readonly wait: boolean }, work: () => Promise<PaperAct | null> | null): Promise<void> {
    if (this.store.getState().phase !== 'ready') return;
    const before = this.rowsLogged().length;
    let promise: Promise<PaperAct | null> | null;
    try {
      promise = work();
    } catch (error) {
      this.wrong.push(`an act threw: ${String(error)}`);
      return;
    }
    if (promise === null) return;
    const act = this.ledger.typed(this.rowsLogged().slice(before));
    promise.then(() => { act.resolved = true; }, (error: unknown) => { this.wrong.push(`an act was refused: ${String(error)}`); });
    if (wait) await this.excel.clock.pass(5);
  }

  private onPaper(at: number, work: (number: number, count: number) => Promise<PaperAct>): () => Promise<PaperAct> | null {
    return () => {
      const papers = this.ledger.standing();
      const [number, text] = papers[at % Math.max(1, papers.length)] ?? [];
      return number === undefined || text === undefined ? null : work(number, Number(/×(\d+)/.exec(text)?.[1] ?? 1));
    };
  }

  /** Every paper typed is unlike all others, so that a lost or doubled one is seen by what it says. */
  private fresh(): Mark[] {
    this.typed += 1;
    return NAMES.map((_, i) => ((this.typed >> i) & 1) as Mark);
  }

  private speak(language: Language): void {
    if (this.store.getState().phase !== 'ready') return;
    void this.store.setLanguage(language);
    // All settings are written with the language: another window's change of one, not yet read, goes under.
    this.spoke = true;
  }

  /** What was concluded last and confirmed, or later and not confirmed, is what must stand there in the end. */
  private conclude(part: Conclusion, wanted: unknown, work: () => Promise<void>): void {
    if (this.store.getState().phase !== 'ready') return;
    const known = (this.concluded[part] ??= [this.standing(part)]);
    const text = JSON.stringify(wanted);
    const place = known.push(text);
    void work().then(() => { known.splice(0, place - 1, ...Array.from({ length: place - 1 }, () => text)); });
  }

  /** What the contest has of it now. */
  private standing(part: Conclusion): string {
    const contest = this.store.getState().contests[0];
    return JSON.stringify((part === 'decision' || part === 'ruling' ? contest?.[part] : contest?.waivers?.[part]) ?? null);
  }

  /** Who is elected is concluded: an earlier decision goes with it, once the workbook has taken it. */
  private rule(ruling: Ruling | null): void {
    this.conclude('ruling', ruling, async () => void await this.store.rule(CONTEST, ruling));
    if (ruling !== null) this.concluded.decision?.push('null');
  }

  private meddle(what: 'papers' | 'log' | 'settings'): void {
    const { excel } = this;
    if (what !== 'settings') {
      excel.touch(this.tableOf(what), 0);
      return;
    }
    this.place = `Hội trường ${excel.clock.now}`;
    const row = excel.values('Congress')!.slice(1).findIndex((cells) => cells[2] === 'place');
    excel.setByHand('Congress', row, 1, this.place, { remote: true });
  }

  private tableOf(what: 'papers' | 'log'): string {
    return what === 'log' ? logTable(this.desk) : ballotsTable(CONTEST, this.desk);
  }

  private sheetOf(what: 'papers' | 'log'): string {
    return this.excel.tables().find((table) => table.name === this.tableOf(what))!.sheet;
  }

  /** The pane is gone; what is in the workbook or on the disk now is what a new one can find. */
  private async leave(sent: 'done' | 'lost' | number, kept: number): Promise<void> {
    const { unsafe } = this.store.getState();
    this.disk.close(kept);
    await this.excel.closePane(sent);
    const missing = this.ledger.left({
      journal: new Set(this.disk.acts.keys()),
      log: new Set(this.rowsInWorkbook().map(({ hash }) => hash)),
      papers: this.excel.values(ballotsTable(CONTEST, this.desk))!,
    }, { warned: unsafe !== null });
    if (missing !== null) this.wrong.push(`neither in the workbook nor in the journal: ${missing}`);
  }

  private check(when: string): void {
    const { excel, disk, store, ledger, desk } = this;
    const { waiting, phase, ballots, congress, damage } = store.getState();
    const said = (what: string): void => { this.wrong.push(`${when}: ${what}`); };
    if (phase !== 'ready' || waiting > 0) said(`${phase}, ${waiting} waiting`);
    if (damage.length > 0) said(`damage ${JSON.stringify(damage)}`);
    if (disk.acts.size > 0) said(`${disk.acts.size} acts left in the journal`);
    if (this.place !== null && !this.spoke && congress?.place !== this.place) said(`the other editor's change is not seen: ${congress?.place}`);
    for (const part of CONCLUSIONS) {
      const there = this.standing(part);
      if (this.concluded[part]?.includes(there) === false) said(`${part} ${there}, concluded ${this.concluded[part].join(' or ')}`);
    }
    const tables = { papers: excel.values(ballotsTable(CONTEST, desk))!, log: excel.values(logTable(desk))! };
    ledger.check(tables, ballots, desk).forEach(said);
  }

  /** The rows that the pane's log has of this contest. */
  private rowsLogged(): readonly LoggedRow[] {
    return this.store.logOf(CONTEST).filter(({ desk }) => desk === this.desk);
  }

  private rowsInWorkbook(): readonly LoggedRow[] {
    return Ledger.read(this.excel.values(logTable(this.desk))!);
  }
}
