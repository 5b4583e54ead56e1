import { nameKey } from '../../election/unfit-names';
import type { Person } from '../../people/person';
import { plainText } from '../../people/plain-text';
import type { PersonMark } from '../components/contest-proposal';
import type { KnownPeople } from './contest-form';

/** Somebody who can be put on the list. */
export interface Offer extends PersonMark {
  /** As it comes onto the list; `key` is its `nameKey`. */
  readonly name: string;
  readonly key: string;
  /** What tells people of one name apart: position or unit; '' without. */
  readonly detail: string;
  /** Was elected to the office whose members are the candidates. */
  readonly elected: boolean;
  /** Sits on the counting committee of this vote (F.301). */
  readonly counts: boolean;
}

/** Names of the roster that stand there once, for names that are typed or pasted. */
export function knownPeople(people: readonly Person[]): KnownPeople {
  const twice = repeated(people);
  return new Map(people.flatMap((person) => (twice.has(nameKey(person.name)) ? [] : [[nameKey(person.name), markOf(person)]])));
}

/** Everybody who can be put on the list: those elected to the committee first, in their order, then the roster in its own. */
export function offersOf({ people, elected, counters }: {
  readonly people: readonly Person[];
  readonly elected: readonly (PersonMark & { readonly name: string })[];
  readonly counters: readonly string[];
}): readonly Offer[] {
  const counting = new Set(counters.map(nameKey));
  const twice = repeated(people);
  const first = elected.map(({ name, person, planned }) => ({ name, key: nameKey(name), person, planned, detail: '', elected: true, counts: counting.has(nameKey(name)) }));
  const taken = new Set(first.map(({ key }) => key));
  const others = people.map((person): Offer => {
    const name = distinctName(person, twice);
    return { name, key: nameKey(name), ...markOf(person), detail: person.position || person.unit, elected: false, counts: counting.has(nameKey(person.name)) };
  });
  return [...first, ...others.filter(({ key }) => !taken.has(key))];
}

/** The offers that a search finds: every word of it begins a word of the name; accents and letter case do not matter. */
export function findOffers(offers: readonly Offer[], search: string): readonly Offer[] {
  const words = plainText(search).split(' ').filter((word) => word !== '');
  if (words.length === 0) return offers;
  return offers.filter(({ name }) => {
    const text = ` ${plainText(name)}`;
    return words.every((word) => text.includes(` ${word}`));
  });
}

/** Two people of one name are told apart on the paper by their year of birth. */
function distinctName({ name, birth }: Person, twice: ReadonlySet<string>): string {
  return birth !== null && twice.has(nameKey(name)) ? `${name} (${birth.year})` : name;
}

function markOf({ key, plan }: Person): PersonMark {
  return { person: key, planned: plan };
}

function repeated(people: readonly Person[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(people.map(({ name }) => nameKey(name)).filter((key) => seen.has(key) || !seen.add(key)));
}
