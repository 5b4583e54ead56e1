/**
 * `npm run keys`: keys and seconds a paper by the keystroke-level model, for the halls of test/data/congress and the sample congress: the pane's form (counted by
 * running its state machine), the same with sorted piles, a grid of cells typed with a mark a name, a box clicked for each chosen name. `-- --enter` then types all
 * halls key by key into the built pane in the host. Exits 1 when an aim is missed, to one decimal as the aims are given.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Ballot } from '../../src/election/ballot';
import { HALLS, readHall } from './halls';
import { clickedSeconds, effortOf, gridSeconds, keysFor, secondsAPaper, sortIntoPiles } from './keystrokes';

/** Seconds a paper, at most. */
const AIMS: Readonly<Record<string, string>> = { 'hall-348x61': '4.9', 'hall-299x30': '3.3', 'hall-159x23': '2.7', 'hall-81x17': '2.7' };

let missed = 0;

console.log('keys and seconds a paper: 0.28 s a key, 1.2 s one mental step a paper or pile, 1.1 s pointing, 0.1 s a click');
console.log(row(['', 'papers', 'keys', 'seconds', 'aim', 'piles', 'keys', 'seconds', 'typed grid', 'clicked boxes']));
for (const name of [...HALLS].reverse()) printHall(name, name);
printHall('chi-bo', 'chi-bo-ballots');
console.log('Piles: papers sorted by what is crossed out; the sorting itself is not counted. Clicked boxes: one a chosen name, and one to save.');
for (const names of [1, 3, 9]) printAgree(names);
if (process.argv.includes('--enter')) enterAll();
process.exitCode = missed === 0 ? 0 : 1;

function printHall(name: string, file: string): void {
  const { papers, rules } = readHall(name, file);
  const single = effortOf(papers, rules);
  const piled = effortOf(sortIntoPiles(papers), rules);
  const aim = AIMS[name];
  if (aim !== undefined && Number(secondsAPaper(single).toFixed(1)) > Number(aim)) missed++;
  const chosen = papers.reduce((sum, paper) => sum + chosenOn(paper), 0) / papers.length;
  console.log(row([
    name, papers.length, (single.keys / single.papers).toFixed(2), secondsAPaper(single).toFixed(2), aim ?? '',
    piled.steps, (piled.keys / piled.papers).toFixed(2), secondsAPaper(piled).toFixed(2), gridSeconds(rules.names).toFixed(1), clickedSeconds(chosen).toFixed(1),
  ]));
}

function printAgree(names: number): void {
  const clean: Ballot = { marks: Array.from({ length: names }, () => 1), count: 1, conclusion: null };
  const keys = keysFor(clean, { form: 'agree', seats: names, names });
  if (keys.length !== 1) missed++;
  console.log(`agree, ${names} ${names === 1 ? 'name' : 'names'}, all agreed to: ${keys.length} key (${keys.join(' ')})`);
}

function chosenOn({ marks }: Ballot): number {
  return Array.from(marks).filter((mark) => mark === 1).length;
}

function row(cells: readonly (string | number)[]): string {
  return cells.map((cell, column) => (column === 0 ? String(cell).padEnd(12) : String(cell).padStart(column < 8 ? 8 : 14))).join('');
}

function enterAll(): void {
  const { status } = spawnSync(join('node_modules', '.bin', 'jest'), ['--config', 'jest.e2e.config.js', 'test/e2e/halls.e2e.ts'], {
    stdio: 'inherit', env: { ...process.env, ALL_HALLS: '1' }, shell: process.platform === 'win32',
  });
  if (status !== 0) missed++;
}
