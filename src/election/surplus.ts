import type { Contest } from './contest';
import type { Finding } from './finding';
import { regulationOf, type Regulation } from './regulation';

/** F.303 and W.301 (190-QĐ/TW Đ14.1). The rule is that of a list that is drawn up: the first one, and a new one for a later vote (`newList`); other lists are what is left of those. */
export function checkSurplus(
  contest: Pick<Contest, 'office' | 'kind' | 'round' | 'seats'> & { readonly names: readonly string[]; readonly newList?: boolean },
  regulation: Regulation = regulationOf('190'),
): readonly Finding[] {
  const { office, kind, round, seats, names, newList = false } = contest;
  const need = regulation.surplusOf(office);
  const surplus = names.length - seats;
  if (kind !== 'majority' || (round > 1 && !newList) || need === 'free' || surplus < 0) return [];
  const limit = regulation.surplusLimit(seats);
  const where = { field: 'names' };
  if (surplus === 0) return need === 'required' ? [{ code: 'F.303', where, data: { case: 'noSurplus', seats, names: names.length } }] : [];
  if (surplus <= limit.most) return [];
  const code = need === 'required' && limit.confidence === 'T' ? 'F.303' : 'W.301';
  return [{ code, where, data: { case: 'tooMany', seats, names: names.length, surplus, most: limit.most } }];
}
