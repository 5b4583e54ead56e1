import type { Candidate } from '../election/contest';
import { unknownPerson } from '../people/person';
import { personKey, readRoster, type Roster } from '../people/roster';

/** A roster's rows as the workbook keeps them, headings first. */
export type RosterRows = readonly (readonly unknown[])[];

/** The elected as a roster of their own, and the names that were not found in the roster, or more than once. */
export interface ElectedRoster {
  readonly roster: Roster;
  readonly unmatched: readonly string[];
}

/** Finds the elected in the roster: by its key (see personKey) where a candidate has one that one row alone has, else by name. Whoever is not found counts with every value not known. */
export function electedRoster(elected: readonly Candidate[], rows: RosterRows): ElectedRoster {
  const [headings = [], ...body] = rows;
  const byKey = indexRows(body, (row) => personKey(row, headings));
  const byName = indexRows(body, (row) => nameOf(readRoster([headings, row]).people[0]?.name ?? ''));
  const found = elected.map(({ name, person }) => {
    const keyed = person === '' ? [] : byKey.get(person.trim()) ?? [];
    const matches = keyed.length === 1 ? keyed : byName.get(nameOf(name)) ?? [];
    return { name, row: matches.length === 1 ? matches[0] : undefined };
  });
  const known = found.flatMap(({ row }) => (row === undefined ? [] : [row]));
  const unmatched = found.filter(({ row }) => row === undefined).map(({ name }) => name);
  const { columns, people } = readRoster([headings, ...known]);
  return { roster: { columns, people: [...people, ...unmatched.map(unknownPerson)] }, unmatched };
}

function indexRows(rows: RosterRows, key: (row: readonly unknown[]) => string): ReadonlyMap<string, readonly (readonly unknown[])[]> {
  const index = new Map<string, (readonly unknown[])[]>();
  for (const row of rows) {
    const found = index.get(key(row));
    if (found === undefined) index.set(key(row), [row]);
    else found.push(row);
  }
  return index;
}

function nameOf(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
