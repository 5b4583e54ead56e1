import type { Ballot, Form } from '../election/ballot';
import type { Language } from '../locale/language';

/** What TALLY() without arguments counts: the contest open in the pane, else the workbook's last. */
export interface LiveContest {
  readonly names: readonly string[];
  readonly form: Form;
  readonly seats: number;
  readonly ballots: readonly Ballot[];
  readonly language: Language;
}

/** null: the workbook has no contest. 'blind': more than one desk is entering it, and no cell of a shared workbook may show one what another has. */
export type Live = LiveContest | 'blind' | null;

/** Gives the reader that is asked at every calculation; it answers from memory. */
export function setLiveContest(reader: () => Live): void {
  readLiveContest = reader;
}

/** The contest that is open now; null when there is none, or before the workbook has been read. */
export function liveContest(): Live {
  return readLiveContest();
}

/** Sets the language stored in the workbook, in which functions answer. */
export function setWorkbookLanguage(language: Language): void {
  currentLanguage = language;
}

/** The workbook's language; Vietnamese until it has been read. */
export function workbookLanguage(): Language {
  return currentLanguage;
}

let readLiveContest: () => Live = () => null;
let currentLanguage: Language = 'vi';
