import type { Candidate } from '../election/contest';
import type { Person } from '../people/person';

/** Who on the roster a candidate is: by the key of the row where the candidate has one that one person alone has, else by a name that stands there once; null when nobody is. */
export function candidatePerson({ name, person }: Candidate, people: readonly Person[]): Person | null {
  const keyed = person === '' ? [] : people.filter(({ key }) => key === person.trim());
  const found = keyed.length === 1 ? keyed : people.filter((one) => nameOf(one.name) === nameOf(name));
  return found.length === 1 ? found[0] ?? null : null;
}

function nameOf(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
