import { isCellError, nameKey } from '../election/unfit-names';
import type { Day } from './day';
import type { Person } from './person';

/** Somebody who may stand in a row above already: `first` is that row, both counted with the headings as row 1. */
export interface Repeated {
  readonly name: string;
  readonly row: number;
  readonly first: number;
}

/** Which of these people may be the same as one before them: by their name, where no birth tells them apart. The error of a formula is nobody's name. */
export function repeatedPeople(people: readonly Person[]): readonly Repeated[] {
  const known = new Map<string, Person[]>();
  return people.flatMap((person): readonly Repeated[] => {
    const { name, row, birth } = person;
    if (isCellError(name)) return [];
    const key = nameKey(name);
    const namesakes = known.get(key) ?? [];
    known.set(key, [...namesakes, person]);
    const first = namesakes.find((other) => mayBeOneDay(other.birth, birth));
    return first === undefined ? [] : [{ name, row, first: first.row }];
  });
}

/** A year alone is read as its first day: of two births in one year it tells nobody apart. */
function mayBeOneDay(one: Day | null, other: Day | null): boolean {
  if (one === null || other === null) return true;
  if (one.year !== other.year) return false;
  return isFirstDay(one) || isFirstDay(other) || (one.month === other.month && one.day === other.day);
}

function isFirstDay({ month, day }: Day): boolean {
  return month === 1 && day === 1;
}
