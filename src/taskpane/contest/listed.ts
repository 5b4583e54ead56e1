import { readNames } from '../../election/names';
import { cleanName, nameKey } from '../../election/unfit-names';
import type { ContestForm, PersonMark } from '../components/contest-proposal';

/** Does this name stand on the list that the form says? */
export function isListed(form: Pick<ContestForm, 'names'>, name: string): boolean {
  return readNames(form.names).names.some((listed) => nameKey(listed) === nameKey(name));
}

/** The list with this person at its end; the same when the name is there already. */
export function withPerson(form: ContestForm, { name, person, planned }: PersonMark & { readonly name: string }): Pick<ContestForm, 'names' | 'people'> {
  const { names } = readNames(form.names);
  const people = { ...form.people, [nameKey(name)]: { person, planned } };
  return { names: [...names, ...(isListed(form, name) ? [] : [cleanName(name)])].join('\n'), people };
}

/** The list without the person of this name. */
export function withoutPerson(form: ContestForm, name: string): Pick<ContestForm, 'names' | 'people'> {
  const left = readNames(form.names).names.filter((listed) => nameKey(listed) !== nameKey(name));
  const people = Object.fromEntries(Object.entries(form.people).filter(([key]) => key !== nameKey(name)));
  return { names: left.join('\n'), people };
}
