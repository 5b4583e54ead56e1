import type { Person } from '../people/person';

/** Position and unit as one text, '' where the roster has neither. */
export function postOf({ position, unit }: Person): string {
  return [position, unit].filter((part) => part !== '').join(', ');
}
