import { COMPOSITION_TEXTS, GROUP_SYNONYMS } from '../locale/composition';
import type { RosterColumn } from '../locale/roster';
import type { Person } from './person';
import { plainText, wordIndex } from './plain-text';

export type GroupKey = keyof typeof GROUP_SYNONYMS;
export type CategoryKey = keyof typeof COMPOSITION_TEXTS.vi.categories;

/** A group whose categories do not depend on numbers: the columns that it needs (any of them) and which category a person falls under. */
export interface GroupRule {
  readonly columns: readonly RosterColumn[];
  readonly categories: readonly CategoryKey[];
  readonly of: (person: Person) => CategoryKey | null;
}

/** All groups, in the order in which they are reported. */
export const GROUP_KEYS = ['reelection', 'sex', 'age', 'ethnic', 'planning', 'education', 'theory'] as const satisfies readonly GroupKey[];

/** The groups of RULES.md section 8 but for age, which depends on a day and on the limit of the young. */
export const GROUP_RULES: Readonly<Record<Exclude<GroupKey, 'age'>, GroupRule>> = {
  reelection: {
    columns: ['reelected'],
    categories: ['reelected', 'firstTime'],
    of: ({ reelected }) => (reelected === null ? null : reelected ? 'reelected' : 'firstTime'),
  },
  sex: { columns: ['sex', 'female'], categories: ['female', 'male'], of: ({ sex }) => sex },
  ethnic: { columns: ['ethnic'], categories: ['minority', 'kinh'], of: ({ ethnic }) => ethnic },
  planning: {
    columns: ['planned'],
    categories: ['planned', 'unplanned'],
    of: ({ planned }) => (planned === null ? null : planned ? 'planned' : 'unplanned'),
  },
  education: {
    columns: ['education'],
    categories: ['elementary', 'intermediate', 'college', 'university', 'master', 'doctor'],
    of: ({ education }) => education,
  },
  theory: {
    columns: ['theory'],
    categories: ['elementary', 'intermediate', 'advanced'],
    of: ({ theory }) => theory,
  },
};

/** Which group a text names, in either language and whatever its case and accents; null when none. */
export function readGroup(cell: unknown): GroupKey | null {
  return GROUP_NAMES.get(plainText(cell)) ?? null;
}

const GROUP_NAMES: ReadonlyMap<string, GroupKey> = new Map(
  [
    wordIndex<GroupKey>(GROUP_SYNONYMS),
    ...[COMPOSITION_TEXTS.vi, COMPOSITION_TEXTS.en].map(({ groups }) => new Map(GROUP_KEYS.map((key) => [plainText(groups[key]), key] as const))),
  ].flatMap((names) => [...names]),
);
