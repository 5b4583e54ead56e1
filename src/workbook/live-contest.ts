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

/** Gives the reader that is asked at every calculation; it answers from memory, null when the workbook has no contest. */
export function setLiveContest(reader: () => LiveContest | null): void {
  readLiveContest = reader;
}

/** The contest that is open now; null when there is none, or before the workbook has been read. */
export function liveContest(): LiveContest | null {
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

let readLiveContest: () => LiveContest | null = () => null;
let currentLanguage: Language = 'vi';
