import type { Ballot, Conclusion, Form, Mark } from '../election/ballot';
import type { Congress } from '../election/congress';
import type { Difference, PaperContent } from '../election/comparison';
import type { Candidate, Contest, ContestKind, Decision, Office, Ruling, Sitting } from '../election/contest';
import type { DeskId, EntryPhase } from '../election/entry-state';
import type { Finding } from '../election/finding';
import type { MarkForm } from '../election/mark';
import type { Language } from '../locale/language';
import type { RosterPlace } from '../people/attendance';
import type { LogEntry } from './log-rows';

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
  /** Left out: as the contest has it (see `rule`, `waive` and `decide`). A ruling is taken away with a change of the list, the form or the seats: its places would be other people's. So is the reason to keep a surplus with a change of the list, the office or the seats. */
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
  /** Where that table stands. Left out where nobody has read it. */
  readonly rosterPlace?: RosterPlace;
  /** The minutes' texts that this workbook has of its own, by key; {} without any. */
  readonly texts: Readonly<Record<string, string>>;
  /** In which rows of their sheet they stand, by key: people sort them, and move the table. Left out where nobody has read the table. */
  readonly textPlaces?: Readonly<Record<string, number>>;
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
  /** F.921, case unmarked, with their keys: result sheets that no longer hold and do not say so, because they are protected; null when there are none. Nothing waits for it. */
  readonly unmarked: Finding | null;
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

export type { Store } from './store-contract';
