import type { Ballot, Conclusion, Form, Mark } from '../election/ballot';
import type { Congress } from '../election/congress';
import type { Candidate, Contest, ContestKind, Office } from '../election/contest';
import type { Finding } from '../election/finding';
import type { MarkForm } from '../election/mark';
import type { Language } from '../locale/language';
import type { SheetModel } from '../report/sheet-model';
import type { ResultPlaces } from './result-places';

/** A paper, or a pile, as the Ballots table keeps it. `number` runs from 1 in order of entry. */
export interface StoredBallot extends Ballot {
  readonly number: number;
  readonly batch: string;
  readonly pass: number;
  readonly desk: string;
}

/** What a typist decides about one paper. */
export interface BallotEntry {
  readonly marks: readonly Mark[];
  readonly count: number;
  readonly conclusion: Conclusion | null;
}

/** Where the papers of a contest lie that is counted in the user's own sheet. Column numbers count from 0 inside the address; its first row is the heading. */
export interface BallotSource {
  readonly sheet: string;
  readonly address: string;
  readonly form: MarkForm;
  readonly countColumn: number | null;
  readonly conclusionColumn: number | null;
}

export type ContestStatus = 'setup' | 'entry' | 'counted' | 'written';

export interface StoredContest extends Contest {
  readonly status: ContestStatus;
  /** null: the papers are entered in the pane. */
  readonly source: BallotSource | null;
}

/** A contest as the set-up form gives it; `id` null makes a new one. */
export interface ContestDraft {
  readonly id: string | null;
  readonly office: Office;
  readonly form: Form;
  readonly seats: number;
  readonly round: number;
  readonly kind: ContestKind;
  readonly candidates: readonly Candidate[];
  readonly source: BallotSource | null;
}

/** A range of a sheet, cut to its used cells. `firstRow` counts from 1, `firstColumn` from 0. */
export interface Selection {
  readonly sheet: string;
  readonly address: string;
  readonly values: readonly (readonly unknown[])[];
  readonly firstRow: number;
  readonly firstColumn: number;
  /** F.903: merged cells, several areas, nothing in it. */
  readonly findings: readonly Finding[];
}

export interface WrittenSheets {
  readonly titles: readonly string[];
}

/** What is known of the workbook, in memory. A new object after every change. */
export interface State {
  readonly phase: 'starting' | 'ready' | 'unsupported';
  /** The workbook's language. */
  readonly language: Language;
  /** null: no congress is set up in this workbook. */
  readonly congress: Congress | null;
  /** The Roster table, header row first; null without one. */
  readonly roster: readonly (readonly unknown[])[] | null;
  readonly contests: readonly StoredContest[];
  readonly openId: string | null;
  /** The papers of the open contest, in order of number; for a contest counted in place as its sheet says them. */
  readonly ballots: readonly StoredBallot[];
  /** F.911–F.913: tables that are missing or cannot be read; `repair` mends them. F.902/F.903 of a contest counted in place. */
  readonly damage: readonly Finding[];
  /** Writes that the workbook has not confirmed yet. */
  readonly waiting: number;
  /** F.921: why the last attempt to write failed; null once writing works again. */
  readonly refused: Finding | null;
  readonly logHead: string;
  /** Can the last act on papers be taken back? */
  readonly canUndo: boolean;
  /** Requirement sets that this Excel lacks. */
  readonly missing: readonly string[];
}

/** The one thing the pane, the ribbon commands and TALLY() know of the workbook: state read at once, writes as promises that reject never for what a user can cause (see `refused`). */
export interface Store {
  getState(): State;
  /** Calls back after every change; gives the function that ends it. Fits useSyncExternalStore. */
  subscribe(listener: () => void): () => void;
  /** Reads every table and listens to changes of the workbook. */
  start(): Promise<void>;
  reload(): Promise<void>;
  setLanguage(language: Language): Promise<void>;
  /** Creates the tables where they are missing. */
  saveCongress(congress: Congress): Promise<void>;
  /** Header row first. */
  saveRoster(rows: readonly (readonly unknown[])[]): Promise<void>;
  /** Gives the contest's id, and opens it. */
  saveContest(draft: ContestDraft): Promise<string>;
  deleteContest(id: string): Promise<void>;
  openContest(id: string | null): Promise<void>;
  saveCounts(id: string, counts: { readonly issued: number | null; readonly collected: number | null }): Promise<void>;
  /** Records that the committee agrees on the numbers of papers and that its head has confirmed these warnings. */
  agreeCounts(id: string, warnings: readonly string[]): Promise<void>;
  /** Seen in the state at once, then written in order, one round trip each. */
  addBallot(entry: BallotEntry): void;
  changeBallot(number: number, entry: BallotEntry): void;
  /** Takes back the last act on papers of the open contest (added → removed, changed → as before). */
  undo(): void;
  /** Tries the waiting writes again. */
  retry(): Promise<void>;
  repair(): Promise<void>;
  readSelection(): Promise<Selection>;
  readRange(sheet: string, address: string): Promise<Selection>;
  /** Where the papers of a contest and the settings lie now, for formulas; null when the workbook did not answer (see `refused`). */
  findPlaces(contest: string): Promise<ResultPlaces | null>;
  /** Writes result sheets; an old one of the same key is replaced only when the new one is complete. */
  writeSheets(models: readonly SheetModel[], contest: string): Promise<WrittenSheets>;
}
