import type { Candidate } from '../election/contest';
import { unknownPerson } from '../people/person';
import { readRoster, type Roster } from '../people/roster';
import { candidatePerson } from './candidate-person';

/** A roster's rows as the workbook keeps them, headings first. */
export type RosterRows = readonly (readonly unknown[])[];

/** The elected as a roster of their own, and the names that were not found in the roster, or more than once. */
export interface ElectedRoster {
  readonly roster: Roster;
  readonly unmatched: readonly string[];
}

/** Finds the elected in the roster (see candidatePerson). Whoever is not found counts with every value not known. */
export function electedRoster(elected: readonly Candidate[], rows: RosterRows): ElectedRoster {
  const [headings = []] = rows;
  const { people: all } = readRoster(rows);
  const found = elected.map((candidate) => ({ name: candidate.name, row: rows[(candidatePerson(candidate, all)?.row ?? 0) - 1] }));
  const known = found.flatMap(({ row }) => (row === undefined ? [] : [row]));
  const unmatched = found.filter(({ row }) => row === undefined).map(({ name }) => name);
  const roster = readRoster([headings, ...known]);
  return { roster: { ...roster, people: [...roster.people, ...unmatched.map(unknownPerson)] }, unmatched };
}
