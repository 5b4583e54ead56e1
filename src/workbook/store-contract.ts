import type { Congress } from '../election/congress';
import type { Decision, Ruling, Waivable } from '../election/contest';
import type { ContestResult } from '../election/contest-result';
import type { DeskId } from '../election/entry-state';
import type { Finding } from '../election/finding';
import type { Language } from '../locale/language';
import type { SheetModel } from '../report/sheet-model';
import type { ResultPlaces } from './result-places';
import type {
  BallotEntry, ContestDraft, DeskFile, LogRow, PaperAct, RosterColumn, Selection, Settlement, State, TextRow, Verification, WrittenSheets,
} from './state';

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
  /** The figures of any contest that the committee has agreed on last, as the log has them; '' when none were (see `figuresOf`). */
  agreedOn(id: string): string;
  /** Records what the congress has decided after this vote; null: nothing yet. False when another window has decided or concluded meanwhile: that is shown instead. */
  decide(id: string, decision: Decision | null): Promise<boolean>;
  /** Records what the committee has concluded otherwise than a rule, and why; what was agreed on is agreed on anew. null: the rule holds. False as with `decide`. */
  rule(id: string, ruling: Ruling | null): Promise<boolean>;
  /** Records why the vote is held although this rule is not kept; '' takes that back. What was agreed on is agreed on anew. False as with `decide`. */
  waive(id: string, waivable: Waivable, reason: string): Promise<boolean>;
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
