import { ageBands, type AgeBand } from './age-band';
import { GROUP_KEYS, GROUP_RULES, type CategoryKey, type GroupKey, type GroupRule } from './composition-group';
import { ageAt, type Day } from './day';
import type { Roster } from './roster';

/** How many people fall under a category; of an age band, also the ages it goes from and to, both included (`under`: below `to`). */
export interface CompositionRow {
  readonly category: CategoryKey;
  readonly from?: number;
  readonly to?: number;
  readonly count: number;
}

/** Ages in whole years of the people whose birth is known; `mean` is rounded half up to two decimals. */
export interface Ages {
  readonly mean: number;
  readonly youngest: number;
  readonly oldest: number;
}

/** One group: its rows add up to the total. `ages` is null in every group but age, and there when no age is known. */
export interface CompositionGroup {
  readonly key: GroupKey;
  readonly rows: readonly CompositionRow[];
  readonly ages: Ages | null;
}

export interface Composition {
  readonly total: number;
  readonly groups: readonly CompositionGroup[];
}

export interface CompositionOptions {
  /** Which groups, in which order; all of them, in the order of the reports, when left out. */
  readonly groups?: readonly GroupKey[];
  /** The day at which ages are taken; without it there is no age group. */
  readonly asOf: Day | null;
  /** Young is below this age: 35, 40 or 42 by level and term. */
  readonly young: number;
}

/** What a body is made of (RULES.md section 8): a group per known column of the roster, people without a value counted as `unknown`. */
export function composition(roster: Roster, options: CompositionOptions): Composition {
  const groups: CompositionGroup[] = [];
  for (const key of options.groups ?? GROUP_KEYS) {
    const group = key === 'age' ? ageGroup(roster, options) : plainGroup(key, GROUP_RULES[key], roster);
    if (group !== null) groups.push(group);
  }
  return { total: roster.people.length, groups };
}

function plainGroup(key: GroupKey, rule: GroupRule, { columns, people }: Roster): CompositionGroup | null {
  if (!rule.columns.some((column) => columns.has(column))) return null;
  const counts = countBy(people, rule.of);
  const rows = rule.categories.map((category) => ({ category, count: counts.get(category) ?? 0 }));
  return { key, rows: withUnknown(rows, counts.get(null)), ages: null };
}

function ageGroup({ columns, people }: Roster, { asOf, young }: CompositionOptions): CompositionGroup | null {
  if (asOf === null || !(columns.has('birth') || columns.has('birthYear'))) return null;
  const ages = people.map(({ birth }) => (birth === null ? null : ageAt(birth, asOf)));
  const bands = ageBands(young);
  const counts = countBy(ages, (age) => (age === null ? null : bandOf(age, bands)));
  const rows = bands.map((band) => ({ ...band, count: counts.get(band) ?? 0 }));
  return { key: 'age', rows: withUnknown(rows, counts.get(null)), ages: agesOf(ages.filter((age) => age !== null)) };
}

function countBy<T, K>(items: readonly T[], of: (item: T) => K | null): ReadonlyMap<K | null, number> {
  const counts = new Map<K | null, number>();
  for (const item of items) {
    const key = of(item);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function withUnknown(rows: readonly CompositionRow[], count = 0): readonly CompositionRow[] {
  return count === 0 ? rows : [...rows, { category: 'unknown', count }];
}

/** The bands leave no gap and the last is open: the first whose end is not passed is the one. */
function bandOf(age: number, bands: readonly AgeBand[]): AgeBand | null {
  return bands.find(({ category, to = Infinity }) => (category === 'under' ? age < to : age <= to)) ?? null;
}

function agesOf(ages: readonly number[]): Ages | null {
  if (ages.length === 0) return null;
  let sum = 0;
  let youngest = Infinity;
  let oldest = 0;
  for (const age of ages) {
    sum += age;
    youngest = Math.min(youngest, age);
    oldest = Math.max(oldest, age);
  }
  return { mean: Math.floor((200 * sum + ages.length) / (2 * ages.length)) / 100, youngest, oldest };
}
