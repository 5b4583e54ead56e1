import { paperNumbers } from '../election/batch';
import type { Contest } from '../election/contest';
import { readBallotText, type LoggedPaper } from '../election/logged-paper';
import { fill, type Language } from '../locale/language';
import { logTexts } from '../locale/report-log';
import { tableTexts } from '../locale/tables';
import { momentText } from './date-text';
import { plainWords } from './diary-words';
import { loggedPaperText } from './paper-text';

/** A row of a desk's log. `paper` is the paper's row in the table of papers, '' where the act is about none. */
export interface LoggedAct {
  readonly seq: number;
  readonly time: string;
  readonly desk: string;
  readonly act: keyof (typeof tableTexts)['vi']['words']['act'];
  readonly contest: string;
  readonly paper: string;
  readonly before: string;
  readonly after: string;
}

/** An act in plain words: seq, time, desk, act, numbers on the papers, before, after. */
export type DiaryRow = readonly [number, string, string, string, string, string, string];

/** What the log of a contest is read with. `times`: may the time of an act on a paper be told? */
export interface DiaryReading {
  readonly contest: Contest;
  readonly language: Language;
  readonly batchSize: number;
  readonly times: boolean;
}

/** The acts in plain words, in the order of the log. The numbers on the papers are those that the papers bore when the act was done: each desk's entry is followed act by act. Papers that one settling takes out bear the numbers they had before it. */
export function diaryRows(acts: readonly LoggedAct[], reading: DiaryReading): readonly DiaryRow[] {
  const entries = new Map<string, Entry>();
  const rehearsed = lastClearing(acts);
  return acts.map((act, index) => {
    const entry = entries.get(act.desk) ?? { papers: new Map<number, LoggedPaper>(), settled: null };
    entries.set(act.desk, entry);
    return diaryRow(act, entry, { ...reading, rehearsed: index < (rehearsed.get(act.desk) ?? 0) });
  });
}

/** One act in words; `entry` is then the desk's papers as after the act. */
function diaryRow(logged: LoggedAct, entry: Entry, reading: DiaryReading & { readonly rehearsed: boolean }): DiaryRow {
  const { act, before, after, paper } = logged;
  const { contest: { form, candidates }, language, rehearsed } = reading;
  const onPapers = ON_PAPERS.has(act);
  const read = (text: string): LoggedPaper | null => (onPapers ? readBallotText(text, candidates.length) : null);
  const said = (text: string): string => {
    const known = read(text);
    return known === null ? plainWords(text, act, language) : loggedPaperText(known, form, language);
  };
  const word = tableTexts[language].words.act[act];
  return [
    logged.seq,
    timeText(logged.time, reading.times || !onPapers),
    logged.desk,
    rehearsed ? fill(logTexts[language].diary.rehearsed, { act: word }) : word,
    follow(entry, { act, row: Number(paper), was: read(before), is: read(after) }, reading) ?? paper,
    said(before),
    said(after),
  ];
}

/** Brings a desk's papers to what they are after an act on a row; gives the numbers on the papers of that row, null when the desk has no such row. */
function follow(entry: Entry, { act, row, was, is }: { readonly act: LoggedAct['act']; readonly row: number; readonly was: LoggedPaper | null; readonly is: LoggedPaper | null }, { batchSize, language }: DiaryReading): string | null {
  const { papers } = entry;
  if (EMPTIES.has(act)) papers.clear();
  if (act === 'settle') entry.settled = new Map(papers);
  else if (act !== 'remove') entry.settled = null;
  const moves = act !== 'settle';
  if (moves && is !== null) papers.set(row, is);
  const number = numberText(entry.settled ?? papers, row, batchSize, language);
  if (moves && is === null && was !== null) papers.delete(row);
  return number;
}

/** The papers of one desk by row of its table; `settled`: as they were before a difference was settled, as long as only papers are taken out. */
interface Entry {
  readonly papers: Papers;
  settled: Papers | null;
}

type Papers = Map<number, LoggedPaper>;

/** Acts after which the desk has no papers. */
const EMPTIES: ReadonlySet<LoggedAct['act']> = new Set<LoggedAct['act']>(['begin', 'drop', 'clear']);
/** Acts that tell papers before and after them; a row "settle" only says what was decided, the rows that put the papers right follow it. */
const ON_PAPERS: ReadonlySet<LoggedAct['act']> = new Set<LoggedAct['act']>(['add', 'change', 'remove', 'settle', 'hand']);

/** How much of an ISO time is the day. */
const DAY = 10;

/** By desk the place of the last row "clear": what stands before it was a rehearsal. */
function lastClearing(acts: readonly LoggedAct[]): ReadonlyMap<string, number> {
  return new Map(acts.flatMap(({ desk, act }, index) => (act === 'clear' ? [[desk, index] as const] : [])));
}

function timeText(time: string, whole: boolean): string {
  return momentText(whole ? time : time.slice(0, DAY));
}

/** The numbers on the papers of a row; null when the desk has no such row. Only papers of the same batch count for it. */
function numberText(papers: Papers, row: number, batchSize: number, language: Language): string | null {
  const own = papers.get(row);
  if (own === undefined) return null;
  const batch = [...papers].filter(([, { batch: label }]) => label === own.batch).sort(([a], [b]) => a - b);
  const { first, last } = paperNumbers(batch.map(([, { count }]) => ({ count, batch: own.batch ?? '' })), batchSize)[batch.findIndex(([key]) => key === row)]!;
  return first === last ? String(first) : fill(logTexts[language].diary.range, { first, last });
}
