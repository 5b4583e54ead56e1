import { isBlank } from '../election/mark';
import { COMPOSITION_TEXTS } from '../locale/composition';
import { GROUP_KEYS, readGroup, type GroupKey } from '../people/composition-group';
import { readDay, type Day } from '../people/day';
import { readRoster, type Roster } from '../people/roster';
import { workbookLanguage } from '../workbook/live-contest';
import { invalidValue } from './cell-error';
import { readCell, readOptionalRange, readRange } from './gate';

/** The roster of a range with a header row. #VALUE! when no column of names is recognised. */
export function readMembers(argument: unknown): Roster {
  const rows = readRange(argument);
  if (rows === null) throw invalidValue('missing', 'members');
  const roster = readRoster(rows);
  if (!roster.columns.has('name')) throw invalidValue('noNameColumn', 'members');
  return roster;
}

/** The groups that a range, or one text with commas, names, each once and in its order; null when left out or blank. #VALUE! for a text that is none. */
export function readGroups(argument: unknown): readonly GroupKey[] | null {
  const keys = new Set<GroupKey>();
  readOptionalRange(argument)?.forEach((row, i) => row.forEach((cell, j) => {
    for (const part of isBlank(cell) ? [] : String(cell).split(/[,;]/)) {
      const key = readGroup(part);
      if (key === null) {
        const { groups } = COMPOSITION_TEXTS[workbookLanguage()];
        throw invalidValue('group', 'groups', { row: i + 1, column: j + 1, text: part.trim(), groups: GROUP_KEYS.map((one) => groups[one]).join(', ') });
      }
      keys.add(key);
    }
  }));
  return keys.size === 0 ? null : [...keys];
}

/** The day of an argument, or null when it was left out. #VALUE! for what is no date. */
export function readAsOf(argument: unknown): Day | null {
  const cell = readCell(argument, 'asOf');
  if (cell === null) return null;
  const day = readDay(cell);
  if (day === null) throw invalidValue('date', 'asOf', { text: String(cell) });
  return day;
}
