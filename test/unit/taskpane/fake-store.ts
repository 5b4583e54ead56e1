import type { Language } from '../../../src/locale/language';
import type { SheetModel } from '../../../src/report/sheet-model';
import type { ResultPlaces } from '../../../src/workbook/result-places';
import type { Conclusion, Mark } from '../../../src/election/ballot';
import { columnLetters } from '../../../src/election/column-letters';
import type { Decision, Ruling, Waivable } from '../../../src/election/contest';
import { countContest, type ContestResult } from '../../../src/election/contest-result';
import type { PaperContent } from '../../../src/election/comparison';
import type { DeskId, EntryPhase } from '../../../src/election/entry-state';
import type { Finding } from '../../../src/election/finding';
import { roundsOf } from '../../../src/election/round';
import { figuresIn, figuresOf } from '../../../src/workbook/agreement';
import { agreementText, confirmationText } from '../../../src/workbook/agreement-text';
import { without, withReason } from '../../../src/workbook/contest-course';
import { drafted, reopened, sameNames } from '../../../src/workbook/drafted';
import type { Act } from '../../../src/workbook/log-rows';
import { withColumns } from '../../../src/workbook/roster-table';
import type {
  BallotEntry, ContestDraft, DeskEntry, DeskFile, LogRow, PaperAct, RosterColumn, Selection, Settlement, State, Store, StoredBallot, StoredContest, TextRow, Verification,
  WrittenSheets,
} from '../../../src/workbook/state';
import { ownTexts } from '../../../src/workbook/texts-table';
import { withSecondEntry, withOtherContests } from '../../../src/workbook/write-results';

/** How many papers a batch has in the fake. */
const SIZE = 50;

const EMPTY_ENTRY = { phase: 'none', mixed: null, papers: [], mistakes: 0, head: '' } as const;

/** A store in memory with no workbook behind it: every act succeeds at once, and `calls` remembers what was asked. Each desk has its own papers; `entries` and `ballots` agree. A contest whose start has papers counts as begun. */
export class FakeStore implements Store {
  readonly calls: string[] = [];
  readonly models: SheetModel[] = [];
  selection: Selection = { sheet: 'Sheet1', address: 'A1', values: [], firstRow: 1, firstColumn: 0, findings: [] };
  /** What `takeDeskFile` answers, and what `verify` finds. */
  deskFinding: Finding | null = null;
  verification: Verification | null = { findings: [], rows: 0, papers: 0, heads: [{ desk: '1', head: '' }] };
  settlements: Settlement[] = [];
  log: readonly LogRow[] = [];
  /** What `saveTexts` and `addSheet` were given; with `refusesSheets` the workbook takes no new sheet. */
  textRows: readonly TextRow[] | null = null;
  readonly added: { readonly title: string; readonly rows: readonly (readonly (string | number)[])[] }[] = [];
  refusesSheets = false;
  private state: State;
  private past: PaperAct[] = [];
  private future: PaperAct[] = [];
  /** Entries of the contests that are not open. */
  private readonly shelved = new Map<string, readonly DeskEntry[]>();
  /** Ids of contests that were deleted: no other gets one of them. */
  private readonly dropped = new Set<string>();
  /** What was agreed on and confirmed of the contests that are not open. */
  private readonly concluded = new Map<string, Pick<State, 'agreed' | 'confirmed'>>();
  private readonly listeners = new Set<() => void>();

  constructor(start: Partial<State> = {}) {
    this.state = {
      phase: 'ready', language: 'vi', congress: null, roster: null, texts: {}, contests: [], openId: null, desk: '1', entries: [], ballots: [], agreed: '', confirmed: '',
      damage: [], waiting: 0, refused: null, unmarked: null, logHead: '', canUndo: false, canRedo: false, unsafe: null, strayed: null, rival: false, rehearsal: false, missing: [], ...start,
    };
    if (start.entries === undefined) this.state = { ...this.state, entries: entriesOf(this.state) };
    else if (start.ballots === undefined) this.state = { ...this.state, ballots: this.entry().papers };
  }

  getState(): State {
    return this.state;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  set(part: Partial<State>): void {
    this.state = { ...this.state, ...part };
    if (part.ballots !== undefined && part.entries === undefined) this.state = { ...this.state, entries: entriesOf(this.state) };
    this.listeners.forEach((listener) => listener());
  }

  async start(): Promise<void> {
    this.calls.push('start');
  }

  async reload(): Promise<void> {
    this.calls.push('reload');
  }

  async setLanguage(language: Language): Promise<void> {
    this.set({ language });
  }

  async saveCongress(congress: NonNullable<State['congress']>): Promise<void> {
    this.calls.push('saveCongress');
    this.set({ congress });
  }

  async saveRoster(roster: NonNullable<State['roster']>): Promise<void> {
    this.set({ roster });
  }

  async saveContest(draft: ContestDraft): Promise<string> {
    this.calls.push('saveContest');
    const { contests } = this.state;
    const old = contests.find(({ id }) => id === draft.id);
    const id = old?.id ?? String(Math.max(0, ...[...contests.map((contest) => contest.id), ...this.dropped].map(Number)) + 1);
    const contest = drafted(old, draft, id);
    const entered = (id === this.state.openId ? this.state.entries : this.shelved.get(id) ?? []).some(({ papers }) => papers.length > 0);
    if (old !== undefined && old.source === null && entered && !sameNames(old, contest)) throw new Error('The list of names cannot change once papers are entered.');
    this.set({ contests: old === undefined ? [...contests, contest] : contests.map((one) => (one.id === id ? contest : one)) });
    await this.openContest(id);
    return id;
  }

  async deleteContest(id: string): Promise<void> {
    this.calls.push('deleteContest');
    this.dropped.add(id);
    this.set({ contests: this.state.contests.filter((contest) => contest.id !== id), openId: null, ballots: [] });
  }

  async openContest(id: string | null): Promise<void> {
    const { openId, agreed, confirmed } = this.state;
    if (id === openId) return this.forget();
    if (openId !== null) {
      this.shelved.set(openId, this.state.entries);
      this.concluded.set(openId, { agreed, confirmed });
    }
    const entries = this.shelved.get(id ?? '') ?? [{ desk: '1', ...EMPTY_ENTRY }];
    this.set({ agreed: '', confirmed: '', ...this.concluded.get(id ?? ''), openId: id, entries, ballots: entries.find(({ desk }) => desk === this.state.desk)?.papers ?? [] });
    this.forget();
  }

  async saveCounts(id: string, counts: { readonly issued: number | null; readonly collected: number | null }): Promise<void> {
    this.calls.push('saveCounts');
    this.change(id, (contest) => {
      const same = contest.issued === counts.issued && contest.collected === counts.collected;
      return { ...contest, ...counts, status: same ? contest.status : reopened(contest) };
    });
  }

  async agreeCounts(result: ContestResult): Promise<void> {
    const { id } = result.contest;
    this.note('agree', undefined, agreementText(result, this.state.language));
    this.set({ contests: this.state.contests.map((contest) => (contest.id === id ? { ...contest, status: 'counted' as const } : contest)), agreed: figuresIn(agreementText(result, this.state.language)) });
  }

  async confirmOutcome(result: ContestResult): Promise<void> {
    this.calls.push('confirmOutcome');
    this.set({ confirmed: figuresIn(confirmationText(result, this.state.language)) });
  }

  /** Rounds and results over the papers of the open contest and of those that were open before; a contest that never was has none. */
  resultOf(id: string): ContestResult | null {
    const { congress, contests, openId, entries } = this.state;
    const contest = contests.find((one) => one.id === id);
    if (congress === null || contest === undefined) return null;
    const own = (id === openId ? entries : this.shelved.get(id)) ?? [];
    const papers = own.find(({ desk }) => desk === '1')?.papers ?? [];
    return withSecondEntry(withOtherContests(countContest(congress, contest, papers), contests, contest), contest, own);
  }

  roundsOf(id: string): readonly ContestResult[] {
    const results = roundsOf(this.state.contests, id).map((round) => this.resultOf(round));
    return results.some((result) => result === null) ? [] : (results as ContestResult[]);
  }

  /** What was agreed on here; a vote that starts as counted was agreed on as it stands. */
  agreedOn(id: string): string {
    const agreed = id === this.state.openId ? this.state.agreed : this.concluded.get(id)?.agreed ?? '';
    const result = this.resultOf(id);
    return agreed === '' && result !== null ? figuresOf(result) : agreed;
  }

  /** What another window decides or concludes while this one does. */
  elsewhere: ((store: FakeStore) => void) | null = null;

  async decide(id: string, decision: Decision | null): Promise<boolean> {
    if (this.isOvertaken()) return false;
    this.calls.push(`decide ${decision ?? ''}`.trim());
    this.change(id, (contest) => ({ ...without(contest, 'decision'), ...(decision !== null && { decision }) }));
    return true;
  }

  async rule(id: string, ruling: Ruling | null): Promise<boolean> {
    if (this.isOvertaken()) return false;
    this.calls.push('rule');
    this.change(id, (contest) => ({ ...without(contest, 'ruling'), ...(ruling !== null && { ruling }), status: reopened(contest) }));
    return true;
  }

  async waive(id: string, waivable: Waivable, reason: string): Promise<boolean> {
    if (this.isOvertaken()) return false;
    this.calls.push(`waive ${waivable} ${reason}`.trim());
    this.change(id, (contest) => ({ ...withReason(contest, waivable, reason), status: reopened(contest) }));
    return true;
  }

  private isOvertaken(): boolean {
    const { elsewhere } = this;
    this.elsewhere = null;
    elsewhere?.(this);
    return elsewhere !== null;
  }

  async nominate(contest: string | null, text: string): Promise<void> {
    this.calls.push(`nominate ${contest ?? ''} ${text}`);
  }

  async noteExport(contest: string, file: string): Promise<void> {
    this.calls.push(`noteExport ${contest} ${file}`);
  }

  /** Remembers the rows that were saved last. */
  async saveTexts(rows: readonly TextRow[] | null): Promise<void> {
    this.calls.push('saveTexts');
    this.textRows = rows;
    this.set({ texts: ownTexts(rows ?? []) });
  }

  async saveRosterColumns(columns: readonly RosterColumn[]): Promise<void> {
    this.calls.push('saveRosterColumns');
    const { roster } = this.state;
    if (roster !== null) this.set({ roster: withColumns(roster, columns) });
  }

  async addSheet(title: string, rows: readonly (readonly (string | number)[])[]): Promise<{ readonly sheet: string; readonly address: string } | null> {
    this.calls.push('addSheet');
    this.added.push({ title, rows });
    return this.refusesSheets ? null : { sheet: title, address: `A1:${columnLetters(Math.max(1, ...rows.map((row) => row.length)) - 1)}${rows.length}` };
  }

  async reveal(contest: string, lines: number): Promise<boolean> {
    this.calls.push(`reveal ${contest} ${lines}`);
    return this.models.some(({ key }) => key === `announcement:${contest}`);
  }

  async addBallot(entry: BallotEntry): Promise<PaperAct> {
    const number = Math.max(0, ...this.state.ballots.map((ballot) => ballot.number)) + 1;
    return this.act({ act: 'add', before: [], after: [{ ...entry, number, batch: this.nextBatch(), pass: Number(this.state.desk), desk: this.state.desk }] });
  }

  async changeBallot(number: number, entry: BallotEntry): Promise<PaperAct> {
    const before = this.paper(number);
    return this.act({ act: 'change', before: [before], after: [{ ...before, ...entry }] });
  }

  async removeBallot(number: number): Promise<PaperAct> {
    return this.act({ act: 'remove', before: [this.paper(number)], after: [] });
  }

  async undo(): Promise<PaperAct | null> {
    const last = this.past.pop();
    if (last === undefined) return null;
    this.future.push(last);
    return this.apply(inverse(last));
  }

  async redo(): Promise<PaperAct | null> {
    const next = this.future.pop();
    if (next === undefined) return null;
    this.past.push(next);
    return this.apply(next);
  }

  async beginEntry({ mixed }: { readonly mixed: boolean }): Promise<void> {
    this.calls.push('beginEntry');
    if (this.state.ballots.length > 0) throw new Error('There are papers already.');
    this.note('begin');
    this.setEntry(this.state.desk, { phase: 'open', mixed });
  }

  async closeEntry(): Promise<void> {
    this.calls.push('closeEntry');
    this.note('close');
    this.setEntry(this.state.desk, { phase: 'closed' });
    this.forget();
  }

  async reopenEntry(): Promise<void> {
    this.calls.push('reopenEntry');
    this.note('reopen');
    this.setEntry(this.state.desk, { phase: 'open' });
  }

  async dropEntry(desk: DeskId): Promise<void> {
    this.calls.push('dropEntry');
    this.note('drop');
    this.setEntry(desk, EMPTY_ENTRY);
    if (desk !== '1') this.set({ entries: this.state.entries.filter((entry) => entry.desk !== desk) });
    this.forget();
  }

  enterHere(): void {
    this.calls.push('enterHere');
    this.set({ rival: false });
  }

  async chooseDesk(desk: DeskId): Promise<void> {
    this.calls.push('chooseDesk');
    this.set({ desk, ballots: this.entry(desk).papers, entries: this.state.entries });
    this.forget();
  }

  makeDeskFile(desk: DeskId): DeskFile {
    this.calls.push('makeDeskFile');
    return { name: `desk-${desk}.json`, text: JSON.stringify({ desk, entries: this.state.desk === '1' ? [] : this.state.ballots }) };
  }

  /** Takes in what `makeDeskFile` of another desk gave, unless the test wants a finding. */
  async takeDeskFile(text: string): Promise<Finding | null> {
    this.calls.push('takeDeskFile');
    if (this.deskFinding !== null) return this.deskFinding;
    const { desk, entries } = JSON.parse(text) as { desk: DeskId; entries: readonly StoredBallot[] };
    this.setEntry(desk, { phase: 'closed', papers: entries });
    return null;
  }

  /** Puts the wrong entry right in the simplest case: both count the paper as one row each. */
  async settle(settlement: Settlement): Promise<void> {
    this.calls.push('settle');
    this.settlements.push(settlement);
    const { desk, difference: { first, second, batch }, matching, other, paper } = settlement;
    const wrong: readonly (readonly [DeskId, typeof first])[] = [
      ...(matching === 'first' ? [] : [['1', first] as const]), ...(matching === 'second' ? [] : [[desk, second] as const]),
    ];
    const right = matching === 'first' ? first?.paper ?? null : matching === 'second' ? second?.paper ?? null : paper;
    for (const [at, side] of wrong) {
      const { papers, mistakes } = this.entry(at);
      const left = papers.filter((one) => (other === 'discarded' ? one.batch !== batch : one.number !== side?.number));
      const number = side?.number ?? Math.max(0, ...papers.map((one) => one.number)) + 1;
      const put = other === 'discarded' || right === null ? [] : [corrected(papers.find((one) => one.number === side?.number), right, { number, batch, desk: at })];
      const sorted = [...left, ...put].sort((a, b) => a.number - b.number);
      this.setEntry(at, { papers: sorted, mistakes: mistakes + 1, phase: other === 'discarded' ? 'open' : 'closed' });
    }
  }

  async verify(signedHead = ''): Promise<Verification | null> {
    this.calls.push(signedHead === '' ? 'verify' : `verify ${signedHead}`);
    return this.verification;
  }

  async acceptByHand(): Promise<void> {
    this.calls.push('acceptByHand');
    if (this.verification !== null) this.verification = { ...this.verification, findings: this.verification.findings.filter(({ code }) => code !== 'W.942') };
  }

  async takeStrayed(take: boolean): Promise<void> {
    this.calls.push(take ? 'takeStrayed' : 'forgetStrayed');
    this.set({ strayed: null });
  }

  async startRehearsal(): Promise<void> {
    this.calls.push('startRehearsal');
    if (this.state.entries.some(({ papers }) => papers.length > 0)) throw new Error('There are papers already.');
    this.set({ rehearsal: true });
  }

  async clearRehearsal(): Promise<void> {
    this.calls.push('clearRehearsal');
    this.shelved.clear();
    this.forget();
    const contests = this.state.contests.map((contest) => ({ ...contest, issued: null, collected: null, status: 'setup' as const }));
    this.set({ rehearsal: false, contests, ballots: [], entries: [{ desk: '1', ...EMPTY_ENTRY }] });
  }

  logOf(contest: string | null): readonly LogRow[] {
    return this.log.filter((row) => contest === null || row.contest === contest);
  }

  async retry(): Promise<void> {
    this.calls.push('retry');
    this.set({ refused: null, waiting: 0 });
  }

  async repair(): Promise<void> {
    this.calls.push('repair');
    this.set({ damage: [] });
  }

  async readSelection(): Promise<Selection> {
    return this.selection;
  }

  async readRange(): Promise<Selection> {
    return this.selection;
  }

  async findPlaces(id: string): Promise<ResultPlaces> {
    const names = this.state.contests.find((contest) => contest.id === id)?.candidates.length ?? 0;
    const { length: rows } = this.state.ballots;
    return {
      ballots: { sheet: 'Phiếu 1', firstRow: 1, rows, firstColumn: 2, names, countColumn: 1, conclusionColumn: 2 + names, form: 'cross', marks: 'digits' },
      settings: { sheet: 'Đại hội', firstRow: 1, rows: 17, keyColumn: 2, valueColumn: 1 },
      contests: { sheet: 'Cuộc bầu', firstRow: 1, rows: 1, idColumn: 0, columns: { seats: 3, issued: 7, convoked: 16, other: 17, present: 18 } },
    };
  }

  async writeSheets(models: readonly SheetModel[]): Promise<WrittenSheets> {
    this.models.push(...models);
    return { titles: models.map(({ title }) => title) };
  }

  private change(id: string, change: (contest: StoredContest) => StoredContest): void {
    this.set({ contests: this.state.contests.map((contest) => (contest.id === id ? change(contest) : contest)) });
  }

  private entry(desk: DeskId = this.state.desk): DeskEntry {
    return this.state.entries.find((entry) => entry.desk === desk) ?? { desk, ...EMPTY_ENTRY };
  }

  private setEntry(desk: DeskId, part: Partial<DeskEntry>): void {
    const changed = { ...this.entry(desk), ...part };
    const entries = [...this.state.entries.filter((entry) => entry.desk !== desk), changed].sort((a, b) => a.desk.localeCompare(b.desk));
    this.set({ entries, ...(desk === this.state.desk && { ballots: changed.papers }) });
  }

  private act(done: PaperAct): PaperAct {
    this.past.push(done);
    this.future = [];
    return this.apply(done);
  }

  private apply(done: PaperAct): PaperAct {
    const gone = new Set(done.before.map(({ number }) => number));
    const papers = [...this.state.ballots.filter(({ number }) => !gone.has(number)), ...done.after].sort((a, b) => a.number - b.number);
    const { phase } = this.entry();
    this.note(done.act, done.after[0] ?? done.before[0]);
    this.setEntry(this.state.desk, { papers, phase: phase === 'none' ? 'open' : phase });
    this.set({ canUndo: this.past.length > 0, canRedo: this.future.length > 0 });
    return done;
  }

  private forget(): void {
    this.past = [];
    this.future = [];
    this.set({ canUndo: false, canRedo: false });
  }

  private note(act: Act, paper?: StoredBallot, text = ''): void {
    const seq = this.log.length + 1;
    const after = paper === undefined ? text : Array.from(paper.marks).join('');
    this.log = [...this.log, { seq, time: '2025-05-20T08:00:00', desk: this.state.desk, act, contest: this.state.openId ?? '', paper: String(paper?.number ?? ''), before: '', after, hash: String(seq).padStart(64, '0') }];
  }

  private paper(number: number): StoredBallot {
    const found = this.state.ballots.find((ballot) => ballot.number === number);
    if (found === undefined) throw new Error(`There is no paper ${number}.`);
    return found;
  }

  /** The first batch with room. */
  private nextBatch(): string {
    const filled = (batch: number): number => this.state.ballots.filter((ballot) => ballot.batch === String(batch)).reduce((sum, { count }) => sum + count, 0);
    let batch = 1;
    while (filled(batch) >= SIZE) batch += 1;
    return String(batch);
  }
}

/** Desk 1 with the papers that the state begins with, or the entries that there are, the own one with the state's papers. */
function entriesOf({ desk, ballots, entries }: State): readonly DeskEntry[] {
  const phase: EntryPhase = ballots.length > 0 ? 'open' : 'none';
  const known: readonly DeskEntry[] = entries.length > 0 ? entries : [{ desk: '1', ...EMPTY_ENTRY }];
  const own = known.find((entry) => entry.desk === desk) ?? { desk, ...EMPTY_ENTRY };
  const now = { ...own, papers: ballots, phase: own.phase === 'none' ? phase : own.phase };
  return [...known.filter((entry) => entry.desk !== desk), now].sort((a, b) => a.desk.localeCompare(b.desk));
}

function inverse({ act, before, after }: PaperAct): PaperAct {
  return { act: act === 'add' ? 'remove' : act === 'remove' ? 'add' : 'change', before: after, after: before };
}

function corrected(old: StoredBallot | undefined, right: PaperContent, at: { readonly number: number; readonly batch: string; readonly desk: DeskId }): StoredBallot {
  const content: { marks: ArrayLike<Mark>; conclusion: Conclusion | null } = { marks: right.marks, conclusion: right.conclusion };
  return { count: 1, pass: Number(at.desk), ...old, ...at, ...content };
}
