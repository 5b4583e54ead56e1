import type { Ballot, Conclusion, Form, Mark } from '../election/ballot';
import type { Congress } from '../election/congress';
import type { Difference, PaperContent } from '../election/comparison';
import type { Candidate, Contest, ContestKind, Decision, Office, Ruling, Sitting } from '../election/contest';
import type { ContestResult } from '../election/contest-result';
import type { DeskId, EntryPhase } from '../election/entry-state';
import type { Finding } from '../election/finding';
import type { MarkForm } from '../election/mark';
import type { Language } from '../locale/language';
import type { SheetModel } from '../report/sheet-model';
import type { LogEntry } from './log-rows';
import type { ResultPlaces } from './result-places';

/** A paper, or a pile, as the Ballots table keeps it. `number` is its row in the table, from 1 in order of entry; a row that was taken back leaves its number free. */
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
  /** Left out: none, like in Contest; what the contest had of them is taken away. */
  readonly follows?: string;
  readonly sitting?: Sitting;
  /** Left out: as the contest has it (see `rule` and `decide`). A ruling is taken away with a change of the list, the form or the seats: its places would be other people's. */
  readonly ruling?: Ruling;
  readonly decision?: Decision;
}

/** A row of the table of the minutes' texts: `text` '' uses the original one, `default`. */
export interface TextRow {
  readonly key: string;
  readonly text: string;
  readonly default: string;
}

/** A column of the people's list: its heading and its cells in the order of the list's rows. */
export interface RosterColumn {
  readonly heading: string;
  readonly cells: readonly (string | number)[];
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

/** What one desk has entered of the open contest. */
export interface DeskEntry {
  readonly desk: DeskId;
  readonly phase: EntryPhase;
  /** Were the papers mixed and numbered first? null: nobody has said. */
  readonly mixed: boolean | null;
  readonly papers: readonly StoredBallot[];
  /** Papers on which this desk was found to be wrong. */
  readonly mistakes: number;
  /** The last hash of the desk's log, '' when it is empty. */
  readonly head: string;
}

/** What was done to papers: the rows as they stood before and as they stand after. A pile that fills more than one batch is one act with several rows. */
export interface PaperAct {
  readonly act: 'add' | 'change' | 'remove';
  readonly before: readonly StoredBallot[];
  readonly after: readonly StoredBallot[];
}

/** How a difference between desk 1 and another desk is settled with the paper in hand. */
export interface Settlement {
  /** The desk that is compared with desk 1. */
  readonly desk: DeskId;
  readonly difference: Difference;
  /** Which entry matches the paper. */
  readonly matching: 'first' | 'second' | 'neither';
  /** What happens to an entry that does not match: this paper is put right, or the batch is discarded to be entered anew. */
  readonly other: 'corrected' | 'discarded';
  /** What the paper says, when neither entry matches and both are put right; null: there is no such paper. */
  readonly paper: PaperContent | null;
}

/** What came of reading the whole record again. */
export interface Verification {
  /** W.941 (the first of each log) and W.942. */
  readonly findings: readonly Finding[];
  /** Log rows and papers that were looked at. */
  readonly rows: number;
  readonly papers: number;
  readonly heads: readonly { readonly desk: DeskId; readonly head: string }[];
}

/** A row of a log as its table holds it. */
export interface LogRow extends LogEntry {
  readonly hash: string;
}

/** A file that is carried from one computer to another. */
export interface DeskFile {
  readonly name: string;
  readonly text: string;
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
  /** The minutes' texts that this workbook has of its own, by key; {} without any. */
  readonly texts: Readonly<Record<string, string>>;
  readonly contests: readonly StoredContest[];
  readonly openId: string | null;
  /** Who enters in this pane. */
  readonly desk: DeskId;
  /** The entries of the open contest: desk 1 always and first, the others once they have begun or have been taken in. */
  readonly entries: readonly DeskEntry[];
  /** The papers of the open contest at this desk, in order of number; for a contest counted in place as its sheet says them. */
  readonly ballots: readonly StoredBallot[];
  /** The figures of the open contest that the committee has agreed on last, as the log has them; '' when none were (see `isAgreed`). */
  readonly agreed: string;
  /** The outcome of the open contest whose warnings were confirmed last, as the log has it; '' when none were (see `isOutcomeConfirmed`). */
  readonly confirmed: string;
  /** F.911–F.913: tables that are missing or cannot be read; `repair` mends them. F.902/F.903 of a contest counted in place. */
  readonly damage: readonly Finding[];
  /** Writes that the workbook has not confirmed yet. */
  readonly waiting: number;
  /** F.921: why the last attempt to write failed; null once writing works again. */
  readonly refused: Finding | null;
  readonly logHead: string;
  /** Can the last act on papers be taken back? */
  readonly canUndo: boolean;
  /** Can the act that was taken back last be done again? */
  readonly canRedo: boolean;
  /** W.932: the browser keeps no journal, so that what waits is lost with the pane; null while it does. */
  readonly unsafe: Finding | null;
  /** Acts in the journal that were meant for this workbook under another file name (renamed, or copied): the pane asks whether they belong here. */
  readonly strayed: { readonly file: string; readonly papers: number } | null;
  /** Has another window of a shared workbook logged acts on the entry that is open here? Then entry stops in this pane until somebody says who goes on; what the other wrote over has been put in again, behind it. */
  readonly rival: boolean;
  /** Is this a rehearsal with a known deck? */
  readonly rehearsal: boolean;
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
  /** Fills columns of the list of people, and adds those that it does not have at its right; nothing without a list. */
  saveRosterColumns(columns: readonly RosterColumn[]): Promise<void>;
  /** Makes the table of the minutes' texts, or puts these in place of what it has; null takes it away. */
  saveTexts(rows: readonly TextRow[] | null): Promise<void>;
  /** Puts rows into a new sheet, texts as texts whatever they begin with; null when the workbook refused (see `refused`). */
  addSheet(title: string, rows: readonly (readonly (string | number)[])[]): Promise<{ readonly sheet: string; readonly address: string } | null>;
  /** Gives the contest's id, and opens it. */
  saveContest(draft: ContestDraft): Promise<string>;
  deleteContest(id: string): Promise<void>;
  openContest(id: string | null): Promise<void>;
  saveCounts(id: string, counts: { readonly issued: number | null; readonly collected: number | null }): Promise<void>;
  /** Records that the committee agrees on this count as it was shown, and that its head has confirmed the warnings. */
  agreeCounts(result: ContestResult): Promise<void>;
  /** Records that every warning of the outcome (W.202, W.203, W.401) was confirmed, as it was shown. */
  confirmOutcome(result: ContestResult): Promise<void>;
  /** The counts of the rounds from the first vote to this contest, over the papers of desk 1; [] when one of them cannot be counted. */
  roundsOf(id: string): readonly ContestResult[];
  /** The count of any contest over the papers of desk 1; null without a congress or a contest of this id, and for one counted in a sheet of the user's own that could not be read. */
  resultOf(id: string): ContestResult | null;
  /** Records what the congress has decided after this vote; null: nothing yet. */
  decide(id: string, decision: Decision | null): Promise<void>;
  /** Records what the committee has concluded otherwise than a rule, and why; what was agreed on is agreed on anew. null: the rule holds. */
  rule(id: string, ruling: Ruling | null): Promise<void>;
  /** Logs how a nomination was voted on ("name agree/attending"); `contest` null before there is one. */
  nominate(contest: string | null, text: string): Promise<void>;
  /** Logs that a file of this contest ('' of all) was given out, by its name. */
  noteExport(contest: string, file: string): Promise<void>;
  /** Fulfilled, and seen in the state, when the journal holds the act (or has refused to: see `unsafe`); the workbook follows in order, one round trip each. Papers can be entered, changed and taken back while the entry is open. */
  addBallot(entry: BallotEntry): Promise<PaperAct>;
  changeBallot(number: number, entry: BallotEntry): Promise<PaperAct>;
  removeBallot(number: number): Promise<PaperAct>;
  /** Takes back the last act on papers of the open contest, or does it again; tells what was done, null when there was nothing to do. */
  undo(): Promise<PaperAct | null>;
  redo(): Promise<PaperAct | null>;
  /** Begins the entry of the open contest at this desk, with no papers there yet (the zero report). */
  beginEntry(options: { readonly mixed: boolean }): Promise<void>;
  closeEntry(): Promise<void>;
  reopenEntry(): Promise<void>;
  /** Discards a desk's whole entry of the open contest. */
  dropEntry(desk: DeskId): Promise<void>;
  /** Whose papers this pane enters from now on; kept for the session. */
  chooseDesk(desk: DeskId): Promise<void>;
  /** Goes on at this desk after another window has entered there too (`rival`). */
  enterHere(): void;
  /** At desk 1 the set-up for another desk; at another desk what it has entered. */
  makeDeskFile(desk: DeskId): DeskFile;
  /** In a workbook without a congress: makes it that desk's workbook. At desk 1: takes a desk's entries in. F.931 when the file cannot be taken. */
  takeDeskFile(text: string): Promise<Finding | null>;
  settle(settlement: Settlement): Promise<void>;
  /** Reads the tables anew and recomputes every chain and every paper; null when the workbook refused (see `refused`). `signedHead`: the head printed on the minutes, or its beginning, which a log must hold. */
  verify(signedHead?: string): Promise<Verification | null>;
  /** Logs what was found to differ from the log (W.942) as edited by hand, before and after. */
  acceptByHand(): Promise<void>;
  /** Writes the acts that strayed here, or forgets them. */
  takeStrayed(take: boolean): Promise<void>;
  /** Only while there are no papers in the workbook. */
  startRehearsal(): Promise<void>;
  /** Takes out every paper of every desk and the result sheets, and ends the rehearsal. */
  clearRehearsal(): Promise<void>;
  /** The log rows of a contest (null: all rows), desk by desk. */
  logOf(contest: string | null): readonly LogRow[];
  /** Tries the waiting writes again. */
  retry(): Promise<void>;
  repair(): Promise<void>;
  readSelection(): Promise<Selection>;
  readRange(sheet: string, address: string): Promise<Selection>;
  /** Where the papers of a contest and the settings lie now, for formulas; null when the workbook did not answer (see `refused`). */
  findPlaces(contest: string): Promise<ResultPlaces | null>;
  /** Shows so many lines of a contest's announcement sheet; false when there is none that was written, or the workbook refused. */
  reveal(contest: string, lines: number): Promise<boolean>;
  /** Writes result sheets; an old one of the same key is replaced only when the new one is complete. `contest` is '' for those of the whole congress. */
  writeSheets(models: readonly SheetModel[], contest: string): Promise<WrittenSheets>;
}
