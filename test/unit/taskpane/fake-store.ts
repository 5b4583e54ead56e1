import type { Language } from '../../../src/locale/language';
import type { SheetModel } from '../../../src/report/sheet-model';
import type { ResultPlaces } from '../../../src/workbook/result-places';
import type { BallotEntry, ContestDraft, Selection, State, Store, StoredBallot, StoredContest, WrittenSheets } from '../../../src/workbook/state';

/** A store in memory with no workbook behind it: every act succeeds at once, and `calls` remembers what was asked. */
export class FakeStore implements Store {
  readonly calls: string[] = [];
  readonly models: SheetModel[] = [];
  selection: Selection = { sheet: 'Sheet1', address: 'A1', values: [], firstRow: 1, firstColumn: 0, findings: [] };
  private state: State;
  private past: (readonly StoredBallot[])[] = [];
  private readonly papers = new Map<string, readonly StoredBallot[]>();
  private readonly listeners = new Set<() => void>();

  constructor(start: Partial<State> = {}) {
    this.state = {
      phase: 'ready', language: 'vi', congress: null, roster: null, contests: [], openId: null, ballots: [],
      damage: [], waiting: 0, refused: null, logHead: '', canUndo: false, missing: [], ...start,
    };
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
    const id = old?.id ?? String(contests.length + 1);
    const contest: StoredContest = { issued: null, collected: null, status: 'setup', ...old, ...draft, id };
    this.set({ contests: old === undefined ? [...contests, contest] : contests.map((one) => (one.id === id ? contest : one)) });
    await this.openContest(id);
    return id;
  }

  async deleteContest(id: string): Promise<void> {
    this.calls.push('deleteContest');
    this.set({ contests: this.state.contests.filter((contest) => contest.id !== id), openId: null, ballots: [] });
  }

  async openContest(id: string | null): Promise<void> {
    if (this.state.openId !== null) this.papers.set(this.state.openId, this.state.ballots);
    this.past = [];
    this.set({ openId: id, ballots: this.papers.get(id ?? '') ?? [], canUndo: false });
  }

  async saveCounts(id: string, counts: { readonly issued: number | null; readonly collected: number | null }): Promise<void> {
    this.calls.push('saveCounts');
    this.set({ contests: this.state.contests.map((contest) => (contest.id === id ? { ...contest, ...counts } : contest)) });
  }

  async agreeCounts(id: string): Promise<void> {
    this.set({ contests: this.state.contests.map((contest) => (contest.id === id ? { ...contest, status: 'counted' as const } : contest)) });
  }

  addBallot(entry: BallotEntry): void {
    const { ballots } = this.state;
    const number = (ballots.at(-1)?.number ?? 0) + 1;
    this.setPapers([...ballots, { ...entry, number, batch: '1', pass: 1, desk: '' }]);
  }

  changeBallot(number: number, entry: BallotEntry): void {
    this.setPapers(this.state.ballots.map((ballot) => (ballot.number === number ? { ...ballot, ...entry } : ballot)));
  }

  undo(): void {
    const before = this.past.pop();
    if (before !== undefined) this.set({ ballots: before, canUndo: this.past.length > 0 });
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
    };
  }

  async writeSheets(models: readonly SheetModel[]): Promise<WrittenSheets> {
    this.models.push(...models);
    return { titles: models.map(({ title }) => title) };
  }

  private setPapers(ballots: readonly StoredBallot[]): void {
    this.past.push(this.state.ballots);
    this.set({ ballots, canUndo: true });
  }
}
