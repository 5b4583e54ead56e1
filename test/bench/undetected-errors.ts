/**
 * How many slips of typists stay unfound? Run by `npm run simulate`: invented congresses of 350 papers with 80 names, each typed by two desks that mistype
 * 22 of 10,000 cells. With one desk every mistyped cell goes into the record. With two, `compareEntries` shows papers that differ and they are settled with
 * the paper in hand; unfound is a mistyped cell of the record on a paper that no difference shows. The same figures in every run.
 */
import type { BallotRules, Mark } from '../../src/election/ballot';
import { compareEntries, type EnteredPaper } from '../../src/election/comparison';

const CONGRESSES = 2000;
const PAPERS = 350;
const NAMES = 80;
const BATCH = 50;
const MISTYPED = 22 / 10_000;
const KINDS: readonly { readonly title: string; readonly rules: BallotRules; readonly marks: number }[] = [
  { title: 'cross (2 marks)', rules: { form: 'cross', seats: 60, names: NAMES }, marks: 2 },
  { title: 'agree (4 marks)', rules: { form: 'agree', seats: NAMES, names: NAMES }, marks: 4 },
];

interface Figures {
  /** Cells that desk 1 mistyped: all of them stay with a single entry. */
  single: number;
  /** Those of them that no difference shows. */
  unfound: number;
  /** Of the unfound: on papers that the desks typed differently, so that only the matching of papers can have hidden them. */
  hidden: number;
  /** Cells that both desks mistyped in the same way. */
  sameSlip: number;
  differences: number;
  congressesWithUnfound: number;
}

/** Mulberry32: small, seeded, good enough to place slips. */
class Chance {
  constructor(private seed: number) {}

  next(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let bits = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), 61 | bits);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }
}

/** What stands on the papers, paper after paper: each name has a standing of its own, and a third of the papers follow one list exactly. */
function truePapers(chance: Chance, marks: number): Uint8Array {
  const against = Array.from({ length: NAMES }, () => 0.05 + 0.3 * chance.next());
  const cells = new Uint8Array(PAPERS * NAMES);
  for (let paper = 0; paper < PAPERS; paper++) {
    const onList = chance.next() < 1 / 3;
    for (let name = 0; name < NAMES; name++) {
      const struck = onList ? against[name]! > 0.275 : chance.next() < against[name]!;
      cells[paper * NAMES + name] = struck ? (marks === 2 || chance.next() < 0.9 ? 0 : 2 + chance.below(2)) : 1;
    }
  }
  return cells;
}

/** The cells as a desk types them: from one slip to the next it is as far as chance has it. A slip is any other mark. */
function typed(truth: Uint8Array, chance: Chance, marks: number): Uint8Array {
  const cells = truth.slice();
  const gap = (): number => 1 + Math.floor(Math.log(1 - chance.next()) / Math.log(1 - MISTYPED));
  for (let cell = gap() - 1; cell < cells.length; cell += gap()) cells[cell] = (truth[cell]! + 1 + chance.below(marks - 1)) % marks;
  return cells;
}

function entryOf(cells: Uint8Array): readonly EnteredPaper[] {
  return Array.from({ length: PAPERS }, (_, paper) => ({
    number: paper + 1,
    batch: String(Math.floor(paper / BATCH) + 1),
    count: 1,
    conclusion: null,
    marks: cells.subarray(paper * NAMES, (paper + 1) * NAMES) as ArrayLike<number> as ArrayLike<Mark>,
  }));
}

function addCongress(figures: Figures, chance: Chance, rules: BallotRules, marks: number): void {
  const truth = truePapers(chance, marks);
  const first = typed(truth, chance, marks);
  const second = typed(truth, chance, marks);
  const { differences } = compareEntries(entryOf(first), entryOf(second), rules, BATCH);
  const shown = new Set(differences.flatMap((difference) => difference.first?.number ?? []));
  let unfound = 0;
  for (let paper = 0; paper < PAPERS; paper++) {
    let wrong = 0;
    let differ = false;
    for (let cell = paper * NAMES; cell < (paper + 1) * NAMES; cell++) {
      if (first[cell] !== truth[cell]) wrong++;
      if (first[cell] !== second[cell]) differ = true;
      if (first[cell] !== truth[cell] && first[cell] === second[cell]) figures.sameSlip++;
    }
    figures.single += wrong;
    if (shown.has(paper + 1)) continue;
    unfound += wrong;
    if (differ) figures.hidden += wrong;
  }
  figures.unfound += unfound;
  figures.congressesWithUnfound += +(unfound > 0);
  figures.differences += differences.length;
}

const rate = (count: number): string => (count / CONGRESSES).toFixed(3).padStart(9);

console.log(`${CONGRESSES} congresses, ${PAPERS} papers × ${NAMES} names, each desk mistypes ${MISTYPED * 10_000} of 10,000 cells. Per congress:`);
console.log(`${'form'.padEnd(18)}${'one desk: unfound'.padEnd(20)}${'two desks: unfound'.padEnd(20)}${'expected n·p²'.padEnd(16)}${'hidden by matching'.padEnd(20)}${'same slip at both'.padEnd(19)}${'to settle'.padEnd(11)}congresses with any unfound`);
for (const { title, rules, marks } of KINDS) {
  const chance = new Chance(20261121);
  const figures: Figures = { single: 0, unfound: 0, hidden: 0, sameSlip: 0, differences: 0, congressesWithUnfound: 0 };
  for (let congress = 0; congress < CONGRESSES; congress++) addCongress(figures, chance, rules, marks);
  const expected = (CONGRESSES * PAPERS * NAMES * MISTYPED ** 2) / (marks - 1);
  console.log([
    title.padEnd(18), rate(figures.single).padEnd(20), rate(figures.unfound).padEnd(20), rate(expected).padEnd(16), rate(figures.hidden).padEnd(20),
    rate(figures.sameSlip).padEnd(19), rate(figures.differences).padEnd(11), `${((100 * figures.congressesWithUnfound) / CONGRESSES).toFixed(1)} %`,
  ].join(''));
}
