import { paperNumbers } from '../election/batch';
import type { Contest } from '../election/contest';
import { fill, type Language } from '../locale/language';
import { logTexts } from '../locale/report-log';
import { tableTexts } from '../locale/tables';
import { momentText } from './date-text';
import { loggedPaperText, readLoggedPaper, type LoggedPaper } from './paper-text';

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

/** The acts in plain words, in the order of the log. The numbers on the papers are those that the papers bore when the act was done: each desk's entry is followed act by act. */
export function diaryRows(acts: readonly LoggedAct[], reading: DiaryReading): readonly DiaryRow[] {
  const { contest: { form, candidates }, language, times, batchSize } = reading;
  const entries = new Map<string, Entry>();
  const rehearsed = lastClearing(acts);
  return acts.map(({ seq, time, desk, act, paper, before, after }, index) => {
    const entry = entries.get(desk) ?? new Map<number, LoggedPaper>();
    entries.set(desk, entry);
    if (EMPTIES.has(act)) entry.clear();
    const onPapers = ON_PAPERS.has(act);
    const [was = null, is = null] = onPapers ? [before, after].map((text) => readLoggedPaper(text, candidates.length)) : [];
    const row = Number(paper);
    if (is !== null && act !== 'settle') entry.set(row, is);
    const number = numberText(entry, row, batchSize, language);
    if (was !== null && after === '' && act !== 'settle') entry.delete(row);
    const word = tableTexts[language].words.act[act];
    const said = index < (rehearsed.get(desk) ?? 0) ? fill(logTexts[language].diary.rehearsed, { act: word }) : word;
    return [
      seq, timeText(time, times || !onPapers), desk, said, number ?? paper,
      was === null ? before : loggedPaperText(was, form, language), is === null ? after : loggedPaperText(is, form, language),
    ];
  });
}

/** The papers of one desk by row of its table. */
type Entry = Map<number, LoggedPaper>;

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
function numberText(entry: Entry, row: number, batchSize: number, language: Language): string | null {
  const own = entry.get(row);
  if (own === undefined) return null;
  const batch = [...entry].filter(([, { batch: label }]) => label === own.batch).sort(([a], [b]) => a - b);
  const { first, last } = paperNumbers(batch.map(([, paper]) => paper), batchSize)[batch.findIndex(([key]) => key === row)]!;
  return first === last ? String(first) : fill(logTexts[language].diary.range, { first, last });
}
