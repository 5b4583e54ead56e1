import type { Contest, Office } from './contest';
import type { Finding } from './finding';
import { regulationOf, type Regulation } from './regulation';
import { findUnfit, nameKey } from './unfit-names';
import { checkSurplus } from './surplus';

/** What of a contest its list depends on, and who counts. */
export interface VotingList extends Pick<Contest, 'office' | 'kind' | 'round' | 'seats'> {
  readonly names: readonly string[];
  /** Head and members of the counting committee. */
  readonly counters: readonly string[];
  /** Drawn up anew for a later vote. */
  readonly newList?: boolean;
}

/** Is the list fit to be voted on? F.301, F.302, F.303, W.301, W.302 (190-QĐ/TW Đ8.1, Đ14.1; RULES.md sections 1 and 2). */
export function checkList(list: VotingList, regulation: Regulation = regulationOf('190')): readonly Finding[] {
  return [...findCounters(list), ...findUnfit(list.names), ...checkSeats(list), ...checkSurplus(list, regulation), ...checkOrder(list.names, regulation)];
}

/** F.301: who of the list sits on the counting committee (190-QĐ/TW Đ8.1). */
export function findCounters({ names, counters }: Pick<VotingList, 'names' | 'counters'>): readonly Finding[] {
  const keys = new Set(counters.map(nameKey).filter((key) => key !== ''));
  return names.flatMap((name, index): Finding[] =>
    keys.has(nameKey(name)) ? [{ code: 'F.301', where: { row: index + 1, name }, data: { name } }] : []);
}

/** F.304: these offices are voted on with one and the same paper, though branch committee, secretary and deputy each need a vote of their own (24-QĐ/TW 22). */
export function checkSeparateVotes(offices: readonly Office[]): readonly Finding[] {
  return new Set(offices).size > 1 ? [{ code: 'F.304', where: {}, data: { offices: offices.length } }] : [];
}

function checkSeats({ seats, names }: VotingList): readonly Finding[] {
  if (!Number.isInteger(seats) || seats < 1) return [{ code: 'F.302', where: { field: 'seats' }, data: { case: 'seats', seats } }];
  if (seats > names.length) return [{ code: 'F.302', where: { field: 'seats' }, data: { case: 'seatsOverNames', seats, names: names.length } }];
  return [];
}

/** The first place where the order breaks is enough: the list is put in order as a whole. */
function checkOrder(names: readonly string[], { compareNames }: Regulation): readonly Finding[] {
  const index = names.findIndex((name, i) => i > 0 && compareNames(names[i - 1] ?? '', name) > 0);
  if (index < 0) return [];
  const name = names[index] ?? '';
  return [{ code: 'W.302', where: { row: index + 1, name }, data: { name, before: names[index - 1] ?? '' } }];
}
