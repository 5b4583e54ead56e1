import type { Finding } from '../election/finding';
import type { Language } from '../locale/language';
import { readContests } from './contest-rows';
import { readLogRow } from './log-rows';
import { SET_UP_PARTS, partOf, partTitled, plain, saysNow, setUpText, type SetUpPart } from './set-up-text';
import { cellFinding, columnOf, type TableValues } from './table-values';
import type { HandEdit } from './verify-papers';
import { keyOf, wordFor } from './word';

/** The two tables that say which marks are whose votes, and how many names a paper may choose. */
export interface ContestTables {
  readonly contests: TableValues;
  readonly candidates: TableValues;
}

interface Difference {
  readonly finding: Finding;
  readonly edit: HandEdit;
}

/** Compares each contest with the last acts of the main log that set it up (W.942, case contest): office, seats, names, the form, round and kind of the vote, and who sits; what the congress decided; what was concluded otherwise than a rule. Whoever exchanges two names by hand exchanges their votes. A contest that this log has not set up, as at another desk, is left alone. */
export function compareContests({ contests, candidates }: ContestTables, log: readonly (readonly unknown[])[], language: Language): readonly Difference[] {
  const logged = setUps(log);
  const id = columnOf(contests, 'id');
  return readContests(contests, candidates).contests.flatMap((contest) => {
    const told = logged.get(contest.id);
    if (told?.get('') === undefined) return [];
    const row = contests.values.slice(1).findIndex((cells) => String(cells[id]).trim() === contest.id);
    return SET_UP_PARTS.flatMap((part): Difference[] => {
      const before = told.get(part) ?? '';
      if (saysNow(before, contest, part)) return [];
      const found = setUpText(contest, part, language);
      const [was, is] = part === '' ? firstUnlike(before, found, language) : [before, found];
      const { where } = cellFinding('W.942', contests, row, columnOf(contests, part === '' ? 'id' : part), is);
      return [{
        finding: { code: 'W.942', where, data: { case: 'contest', desk: '1', contest: contest.id, logged: was, found: is } },
        edit: { desk: '1', contest: contest.id, number: null, part, logged: before, found, readable: true },
      }];
    });
  });
}

/** By contest what the log's last acts on each part of its set-up say. */
function setUps(log: readonly (readonly unknown[])[]): ReadonlyMap<string, ReadonlyMap<SetUpPart, string>> {
  const texts = new Map<string, Map<SetUpPart, string>>();
  for (const row of log.map(readLogRow)) {
    const part = row === null ? undefined : row.act === 'hand' ? partTitled(row.paper) : partOf(row.act);
    if (row === null || part === undefined) continue;
    const told = texts.get(row.contest) ?? new Map<SetUpPart, string>();
    texts.set(row.contest, told.set(part, row.after));
  }
  return texts;
}

/** Office and seats where they differ, else the first name that does, with its position, else what stands in brackets: form, round, kind, who sits. */
function firstUnlike(before: string, found: string, language: Language): readonly [string, string] {
  const [one, other] = [parts(before, language), parts(found, language)];
  if (one.head !== other.head) return [one.head, other.head];
  const place = other.names.findIndex((name, i) => plain(name) !== plain(one.names[i] ?? ''));
  if (place === -1) return [one.sitting, other.sitting];
  const text = (names: readonly string[]): string => `${place + 1}. ${names[place] ?? ''}`;
  return [text(one.names), text(other.names)];
}

function parts(text: string, language: Language): { readonly head: string; readonly names: readonly string[]; readonly sitting: string } {
  const end = text.indexOf(': ');
  const [, names = '', sitting = ''] = /^(.*?)(?: \[([^[\]]*: [^[\]]*)\])?$/s.exec(text.slice(end + 2)) ?? [];
  return { head: headText(text.slice(0, end), language), names: names.split('; '), sitting };
}

/** Office and seats in this language: logs say the office in the workbook's language of then, those of earlier versions by its key. */
function headText(head: string, language: Language): string {
  const end = head.lastIndexOf(' ');
  const [office, seats] = [head.slice(0, end), head.slice(end + 1)];
  const key = keyOf('office', office);
  return `${key === null ? office : wordFor('office', key, language)} ${seats}`;
}
