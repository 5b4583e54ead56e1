import type { Finding } from '../election/finding';
import type { Language } from '../locale/language';
import { contestText, readContests } from './contest-rows';
import { readLogRow } from './log-rows';
import { cellFinding, columnOf, type TableValues } from './table-values';
import type { HandEdit } from './verify-papers';
import { keyOf, wordFor } from './word';

/** The two tables that say which marks are whose votes, and how many names a paper may choose. */
export interface ContestTables {
  readonly contests: TableValues;
  readonly candidates: TableValues;
}

/** Compares office, seats and names of each contest with the last act of the main log that set them (W.942, case contest): whoever exchanges two names by hand exchanges their votes. A contest that this log has not set up, as at another desk, is left alone. */
export function compareContests({ contests, candidates }: ContestTables, log: readonly (readonly unknown[])[], language: Language): readonly { readonly finding: Finding; readonly edit: HandEdit }[] {
  const logged = setUps(log);
  const id = columnOf(contests, 'id');
  return readContests(contests, candidates).contests.flatMap((contest) => {
    const before = logged.get(contest.id);
    const found = contestText(contest);
    if (before === undefined || plain(before) === plain(found)) return [];
    const row = contests.values.slice(1).findIndex((cells) => String(cells[id]).trim() === contest.id);
    const [was, is] = firstUnlike(before, found, language);
    const { where } = cellFinding('W.942', contests, row, id, is);
    return [{
      finding: { code: 'W.942', where, data: { case: 'contest', desk: '1', contest: contest.id, logged: was, found: is } },
      edit: { desk: '1', contest: contest.id, number: null, logged: before, found, readable: true },
    }];
  });
}

/** By contest what the log's last act on its set-up says. */
function setUps(log: readonly (readonly unknown[])[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const row of log.map(readLogRow)) {
    if (row !== null && (row.act === 'contest' || (row.act === 'hand' && row.paper === ''))) texts.set(row.contest, row.after);
  }
  return texts;
}

/** Office and seats where they differ, else the first name that does, with its position. */
function firstUnlike(before: string, found: string, language: Language): readonly [string, string] {
  const [one, other] = [parts(before), parts(found)];
  if (one.head !== other.head) return [headText(one.head, language), headText(other.head, language)];
  const place = other.names.findIndex((name, i) => plain(name) !== plain(one.names[i] ?? ''));
  const text = (names: readonly string[]): string => `${place + 1}. ${names[place] ?? ''}`;
  return [text(one.names), text(other.names)];
}

function parts(text: string): { readonly head: string; readonly names: readonly string[] } {
  const end = text.indexOf(': ');
  return { head: text.slice(0, end), names: text.slice(end + 2).split('; ') };
}

function headText(head: string, language: Language): string {
  const [office = '', seats = ''] = head.split(' ');
  const key = keyOf('office', office);
  return `${key === null ? office : wordFor('office', key, language)} ${seats}`;
}

/** Blanks and the way a letter is composed are no difference. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
