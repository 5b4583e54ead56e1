import fc from 'fast-check';
import { session } from './fault-arbitrary';
import type { Outcome } from './fault-run';
import { FaultRunner } from './fault-runner';

/** `npm run faults -- --runs 5000 [--seed 1]`: many sessions of entry with faults at random points, and what came of them. Bundled before it runs: the clock that stands still does not wait for a module to be fetched, and the pane fetches some. */
const argument = (name: string, otherwise: number): number => {
  const place = process.argv.indexOf(`--${name}`);
  return place === -1 ? otherwise : Number(process.argv[place + 1]);
};

const runs = argument('runs', 1000);
const seed = argument('seed', Date.now() % 1_000_000);
const runner = new FaultRunner();
const totals = { runs: 0, papers: 0, acts: 0, panes: 0, lost: 0, doubled: 0, warned: 0, failed: 0 };
const faults = new Map<string, number>();
const began = performance.now();
let first: string | null = null;

function note(outcome: Outcome): void {
  totals.runs += 1;
  for (const key of ['papers', 'acts', 'panes', 'lost', 'doubled', 'warned'] as const) totals[key] += outcome[key];
  for (const [kind, times] of Object.entries(outcome.faults)) faults.set(kind, (faults.get(kind) ?? 0) + times);
  if (outcome.wrong.length > 0) totals.failed += 1;
}

for (const one of fc.sample(session, { numRuns: runs, seed })) {
  const outcome = await runner.run(one);
  note(outcome);
  if (outcome.wrong.length > 0 && first === null) first = `${JSON.stringify(one)}\n${outcome.wrong.join('\n')}`;
}
await runner.close();

const line = (name: string, value: number): string => `${name.padEnd(34)}${String(value).padStart(9)}`;
process.stdout.write(`${[
  `Entry with faults at random points, seed ${seed}, ${Math.round((performance.now() - began) / 1000)} s`,
  line('runs', totals.runs), line('panes opened', totals.panes), line('acts on papers', totals.acts), line('rows of papers in the end', totals.papers),
  'faults made',
  ...[...faults].sort(([a], [b]) => a.localeCompare(b)).map(([kind, times]) => line(`  ${kind}`, times)),
  line('papers lost', totals.lost), line('papers doubled', totals.doubled),
  line('acts gone after the warning W.932', totals.warned), line('runs with anything wrong', totals.failed),
].join('\n')}\n${first === null ? '' : `\nThe first that went wrong:\n${first}\n`}`);
process.exitCode = totals.failed === 0 ? 0 : 1;
