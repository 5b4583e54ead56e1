import type { Congress } from '../election/congress';
import type { Decision, Ruling, Waivable } from '../election/contest';
import type { ContestResult } from '../election/contest-result';
import type { Language } from '../locale/language';
import { textFor } from './agreement';
import { attempt } from './excel-run';
import { named } from './named-refusal';
import { Parts, type Surroundings } from './parts';
import type { RosterColumn, State, TextRow } from './state';

/** The part of the store that sets up, decides and counts; entry, the record and result sheets are in store.ts. */
export class SetUpStore {
  protected readonly parts: Parts;

  constructor(surroundings: Surroundings) {
    this.parts = new Parts(surroundings);
  }

  getState(): State {
    return this.parts.memory.get();
  }

  subscribe(listener: () => void): () => void {
    return this.parts.memory.subscribe(listener);
  }

  setLanguage(language: Language): Promise<void> {
    return this.parts.setUp.saveLanguage(language);
  }

  async saveCongress(congress: Congress): Promise<void> {
    await this.parts.setUp.saveCongress(congress);
    await this.parts.reading.afterSaving('Congress');
    this.parts.results.compare();
  }

  saveRoster(rows: readonly (readonly unknown[])[]): Promise<void> {
    return this.parts.roster.save(rows);
  }

  saveRosterColumns(columns: readonly RosterColumn[]): Promise<void> {
    return this.parts.roster.saveColumns(columns);
  }

  saveTexts(rows: readonly TextRow[] | null): Promise<void> {
    return this.parts.texts.save(rows);
  }

  async addSheet(title: string, rows: readonly (readonly (string | number)[])[]): Promise<{ readonly sheet: string; readonly address: string } | null> {
    const added = await attempt(async (context) => (await import('./plain-sheet')).addPlainSheet(context, title, rows));
    if (!added.ok) this.parts.memory.set({ refused: await named(added.finding) });
    return added.ok ? added.value : null;
  }

  async saveCounts(id: string, counts: { readonly issued: number | null; readonly collected: number | null }): Promise<void> {
    const saved = this.parts.setUp.saveCounts(id, counts);
    this.parts.results.compare();
    await saved;
  }

  async agreeCounts(result: ContestResult): Promise<void> {
    const text = await textFor('agreementText', result, this.getState().language);
    const agreed = this.parts.setUp.agreeCounts(result.contest.id, text);
    this.parts.show();
    await agreed;
  }

  async confirmOutcome(result: ContestResult): Promise<void> {
    const text = await textFor('confirmationText', result, this.getState().language);
    const confirmed = this.parts.course.confirmOutcome(result.contest.id, text);
    this.parts.show();
    await confirmed;
  }

  roundsOf(id: string): readonly ContestResult[] {
    return this.parts.counts.roundsOf(id);
  }

  resultOf(id: string): ContestResult | null {
    return this.parts.counts.resultOf(id);
  }

  agreedOn(id: string): string {
    return this.parts.book.at('1').agreed(id);
  }

  decide(id: string, decision: Decision | null): Promise<boolean> {
    return this.parts.course.decide(id, decision);
  }

  waive(id: string, waivable: Waivable, reason: string): Promise<boolean> {
    return this.parts.course.waive(id, waivable, reason);
  }

  rule(id: string, ruling: Ruling | null): Promise<boolean> {
    return this.parts.course.rule(id, ruling);
  }

  nominate(contest: string | null, text: string): Promise<void> {
    return this.parts.course.nominate(contest, text);
  }

  noteExport(contest: string, file: string): Promise<void> {
    return this.parts.course.noteExport(contest, file);
  }
}
