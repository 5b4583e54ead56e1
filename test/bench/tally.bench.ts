/**
 * How dear is a tally? Run by `npx tsx --expose-gc test/bench/tally.bench.ts` (`npm run bench`); prints a table and exits with 1 when an aim is missed:
 * at most three times a bare double loop over the same marks, at most 50 MB beyond the input, at least five times faster than HyperFormula's COUNTIF.
 * HyperFormula keeps about 350 bytes a cell, so of the large sheet it gets 16 columns, and all 160 (6 GB and some minutes) only with `--whole`
 * (`NODE_OPTIONS=--max-old-space-size=12000`).
 */
import type { HyperFormula } from 'hyperformula';
import type { Ballot, BallotRules, Form, Mark } from '../../src/election/ballot';
import { readBallotRange } from '../../src/election/ballot-range';
import { columnLetters } from '../../src/election/column-letters';
import { tally } from '../../src/election/tally';

const MOST_TIMES_BARE = 3;
const MOST_MEGABYTES = 50;
const LEAST_TIMES_COUNTIF = 5;
const SIZES = [{ papers: 1587, names: 220, repetitions: 101 }, { papers: 90494, names: 160, repetitions: 15 }] as const;
/** Cross papers that are all valid are the dearest ones; half of those of the second kind are invalid. */
const KINDS: readonly { readonly title: string; readonly form: Form; readonly marks: number; readonly seatsOf: (names: number) => number }[] = [
  { title: 'cross, all valid', form: 'cross', marks: 2, seatsOf: (names) => names },
  { title: 'cross, half invalid', form: 'cross', marks: 2, seatsOf: (names) => names / 2 },
  { title: 'agree', form: 'agree', marks: 4, seatsOf: (names) => names },
];

let missed = 0;

async function main(): Promise<void> {
  for (const { papers, names, repetitions } of SIZES) {
    for (const { title, form, marks, seatsOf } of KINDS) {
      benchTally(`${papers} × ${names} ${title}`, randomMarks(papers, names, marks), { form, seats: seatsOf(names), names }, repetitions);
    }
    benchCells(`${papers} × ${names} cells`, randomMarks(papers, names, 2), { form: 'cross', seats: names, names }, Math.ceil(repetitions / 5));
  }
  // Only now: with HyperFormula loaded, V8 reads typed arrays at half the speed, which would make the bare loop look dear.
  const engine = (await import('hyperformula')).HyperFormula;
  const [small, large] = SIZES;
  benchCountIf(engine, small.papers, small.names);
  benchCountIf(engine, large.papers, process.argv.includes('--whole') ? large.names : 16);
  console.log(missed === 0 ? 'All aims are met.' : `${missed} aims are missed.`);
  process.exitCode = missed === 0 ? 0 : 1;
}

/** The tally beside a loop that only reads and sums the same marks, turn by turn. */
function benchTally(title: string, ballots: readonly Ballot[], rules: BallotRules, repetitions: number): void {
  const [bare, counted] = medians(repetitions, () => sumMarks(ballots), () => tally(ballots, rules));
  const times = counted / bare;
  const megabytes = allocated(() => tally(ballots, rules));
  report(title, `bare loop ${ms(bare)}, tally ${ms(counted)}: ${times.toFixed(2)}×`, times <= MOST_TIMES_BARE, `at most ${MOST_TIMES_BARE}×`);
  report(title, `memory beyond the input ${megabytes.toFixed(1)} MB`, megabytes <= MOST_MEGABYTES, `at most ${MOST_MEGABYTES} MB`);
}

/** An extra figure without an aim: from rows of cells, as Excel gives them, to the tally. */
function benchCells(title: string, ballots: readonly Ballot[], rules: BallotRules, repetitions: number): void {
  const rows = ballots.map((ballot) => Array.from(ballot.marks));
  const decode = (): unknown => tally(readBallotRange(rows, { form: 'cross' }).ballots.filter((ballot) => ballot !== null), rules);
  const [bare, counted] = medians(repetitions, () => sumCells(rows), decode);
  console.log(`${title.padEnd(36)} bare loop ${ms(bare)}, decode and tally ${ms(counted)}: ${(counted / bare).toFixed(2)}× (no aim), ${allocated(decode).toFixed(1)} MB`);
}

/** A COUNTIF a name, recalculated after one paper has changed, beside the tally of the same cells. */
function benchCountIf(engine: typeof HyperFormula, papers: number, names: number): void {
  const ballots = randomMarks(papers, names, 2);
  const rules: BallotRules = { form: 'cross', seats: names, names };
  const sheets = engine.buildFromSheets(
    { Papers: ballots.map((ballot) => Array.from(ballot.marks)), Counts: [[]] },
    { licenseKey: 'gpl-v3', maxRows: papers, maxColumns: names },
  );
  const formulas = Array.from({ length: names }, (_, i) => `=COUNTIF(Papers!${columnLetters(i)}1:${columnLetters(i)}${papers},1)`);
  sheets.setCellContents({ sheet: 1, row: 0, col: 0 }, [formulas]);
  const votes = sheets.getSheetValues(1)[0];
  if (JSON.stringify(votes) !== JSON.stringify(tally(ballots, rules).votes)) throw new Error('COUNTIF and the tally differ');
  let turn = 0;
  const paper = { sheet: 0, row: 0, col: 0 };
  const change = (): unknown => sheets.setCellContents(paper, [new Array(names).fill(++turn % 2)]);
  const [countIf, counted] = medians(7, change, () => tally(ballots, rules));
  const times = countIf / counted;
  report(`${papers} × ${names} COUNTIF`, `HyperFormula ${ms(countIf)}, tally ${ms(counted)}: ${times.toFixed(0)}× faster`, times >= LEAST_TIMES_COUNTIF, `at least ${LEAST_TIMES_COUNTIF}×`);
  sheets.destroy();
}

function report(title: string, figures: string, met: boolean, aim: string): void {
  if (!met) missed++;
  console.log(`${title.padEnd(36)} ${figures} (aim ${aim}: ${met ? 'met' : 'MISSED'})`);
}

function sumMarks(ballots: readonly Ballot[]): number {
  let sum = 0;
  for (let paper = 0; paper < ballots.length; paper++) {
    const marks = ballots[paper]!.marks;
    for (let i = 0; i < marks.length; i++) sum += marks[i]!;
  }
  return sum;
}

function sumCells(rows: readonly (readonly number[])[]): number {
  let sum = 0;
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row]!;
    for (let i = 0; i < cells.length; i++) sum += cells[i]!;
  }
  return sum;
}

/** Papers whose marks lie one after the other, as a decoded range has them; the same ones in every run. */
function randomMarks(papers: number, names: number, marks: number): readonly Ballot[] {
  const buffer = new Uint8Array(papers * names);
  let state = 20261121;
  for (let i = 0; i < buffer.length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    buffer[i] = (state >>> 16) % marks;
  }
  return Array.from({ length: papers }, (_, i) => {
    const own = buffer.subarray(i * names, (i + 1) * names) as ArrayLike<number>;
    return { marks: own as ArrayLike<Mark>, count: 1, conclusion: null };
  });
}

/** Median milliseconds of two things done by turns, so that both see the same machine. */
function medians(repetitions: number, first: () => unknown, second: () => unknown): [number, number] {
  const times: [number[], number[]] = [[], []];
  for (let i = 0; i < repetitions; i++) {
    times[0].push(time(first));
    times[1].push(time(second));
  }
  return times.map((list) => list.sort((a, b) => a - b)[list.length >> 1]) as [number, number];
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Megabytes that the work leaves behind when nothing is collected in between: result and garbage together. */
function allocated(work: () => unknown): number {
  if (globalThis.gc === undefined) throw new Error('run with --expose-gc');
  globalThis.gc();
  const before = process.memoryUsage();
  const result = work();
  const after = process.memoryUsage();
  return result === undefined ? 0 : (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6;
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(2)} ms`;
}

await main();
