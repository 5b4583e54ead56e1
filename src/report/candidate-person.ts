import type { Candidate } from '../election/contest';
import { isRunningNumber } from '../election/round';
import { nameKey } from '../election/unfit-names';
import type { Person } from '../people/person';

/**
 * Who on the roster a candidate is: by the key of the row where the candidate has one that one person alone has, else by a name that stands there once;
 * null when nobody is. A running number under which another name stands is nobody's: the roster has been numbered anew since.
 */
export function candidatePerson({ name, person }: Candidate, people: readonly Person[]): Person | null {
  const named = people.filter((one) => nameKey(one.name) === nameKey(name));
  const keyed = person === '' ? [] : (isRunningNumber(person) ? named : people).filter(({ key }) => key === person.trim());
  const found = keyed.length === 1 ? keyed : named;
  return found.length === 1 ? found[0] ?? null : null;
}
