import type { Congress } from '../election/congress';
import { isOpinionVote, type Contest } from '../election/contest';
import type { ContestResult } from '../election/contest-result';
import type { DeskId } from '../election/entry-state';
import type { Outcome } from '../election/outcome';
import type { Language } from '../locale/language';
import { outcomeTexts } from '../locale/outcomes';
import { reportTexts } from '../locale/report';
import { appliedRuling } from './applied-ruling';

/** How the papers of a contest were keyed: every desk in order, desk 1 first. */
export interface EntrySummary {
  /** `mistakes`: places settled against this desk; `head`: the last hash of its log, '' when it is empty. */
  readonly desks: readonly { readonly desk: DeskId; readonly mistakes: number; readonly head: string }[];
  /** Were the papers mixed and numbered first? null: nobody has said. */
  readonly mixed: boolean | null;
  /** The range of a user's sheet that the papers were counted from; left out where they were entered in the pane. */
  readonly inPlace?: { readonly sheet: string; readonly address: string };
}

/** What every sheet of a contest is made from. */
export interface ReportInput {
  readonly result: ContestResult;
  readonly language: Language;
  /** When the sheets are written, local time: '2025-05-20T10:15'. */
  readonly writtenAt: string;
  /** The last hash of the log, '' when it is empty. */
  readonly logHead: string;
  /** When the minutes were closed, '10:45'; left out, the place is left blank to be filled in by hand. */
  readonly closedAt?: string;
  readonly entry: EntrySummary;
  /** Is this a rehearsal with a known deck? Then every sheet says that it is not valid. */
  readonly rehearsal: boolean;
  /** The votes that this one follows, first vote first; [] for a first vote. */
  readonly earlier: readonly ContestResult[];
  /** Texts of the minutes as the workbook words them, by key; {} without. */
  readonly texts: Readonly<Record<string, string>>;
}

/** What the sheets about the entry of a contest are made from: they know no result. */
export interface EntrySheetInput extends Pick<ReportInput, 'language' | 'writtenAt' | 'rehearsal'>, Partial<Pick<ReportInput, 'texts'>> {
  readonly congress: Congress;
  readonly contest: Contest;
}

/** Is this a vote that only asks for an opinion and elects nobody? */
export function isOpinion({ contest }: Pick<ContestResult, 'contest'>): boolean {
  return isOpinionVote(contest);
}

/** What is said of a candidate with this outcome; an opinion vote elects nobody, and where half is not what decides (a vote after a tie, the committee's own conclusion) nobody is left out for lack of it. */
export function outcomeText(outcome: Outcome, { result, language }: Pick<ReportInput, 'result' | 'language'>): string {
  const texts = reportTexts[language];
  if (isOpinion(result)) return texts.opinionOutcomes[outcome];
  const concluded = (appliedRuling(result)?.elected ?? null) !== null;
  return outcome === 'notElected' && (concluded || result.contest.kind === 'runoff') ? texts.notElected : outcomeTexts[language][outcome];
}
