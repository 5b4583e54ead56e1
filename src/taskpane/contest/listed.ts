import { readNames } from '../../election/names';
import { cleanName, nameKey } from '../../election/unfit-names';
import type { ContestForm, PersonMark } from '../components/contest-proposal';

/** Who stands on the list that the form says, by `nameKey`. */
export function listedKeys({ names }: Pick<ContestForm, 'names'>): ReadonlySet<string> {
  return new Set(readNames(names).names.map(nameKey));
}

/** The list with this person at its end; the same when the name is there already. */
export function withPerson(form: ContestForm, { name, person, planned }: PersonMark & { readonly name: string }): Pick<ContestForm, 'names' | 'people'> {
  const { names } = readNames(form.names);
  const isNew = !listedKeys(form).has(nameKey(name));
  return { names: [...names, ...(isNew ? [cleanName(name)] : [])].join('\n'), people: { ...form.people, [nameKey(name)]: { person, planned } } };
}

/** The list without the person of this name. */
export function withoutPerson(form: ContestForm, name: string): Pick<ContestForm, 'names' | 'people'> {
  const left = readNames(form.names).names.filter((listed) => nameKey(listed) !== nameKey(name));
  const people = Object.fromEntries(Object.entries(form.people).filter(([key]) => key !== nameKey(name)));
  return { names: left.join('\n'), people };
}
