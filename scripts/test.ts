/** `npm test`: lint, types, build, unit and golden tests with coverage, end to end in the host. Its last line is "N passed, N failed". */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageBundle } from '../src/host/page-bundle';
import { ensureTools } from './system-tools';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const folder = mkdtempSync(join(tmpdir(), 'congress-test-'));
const counts: Count[] = [
  ...(await Promise.all([
    step('lint', ['eslint', '.']),
    step('types', ['tsc', '--noEmit']),
    step('build', ['tsx', 'scripts/build.ts']),
  ])),
  tools(),
  jest('unit', ['--coverage']),
];
// Else each file that runs at the same time would bundle the host's page for itself.
await pageBundle();
counts.push(jest('e2e', ['--config', 'jest.e2e.config.js']));
rmSync(folder, { recursive: true, force: true });
const total = counts.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }));
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);

/** One check that passes or fails as a whole; what it said is shown when it has ended, since others run beside it. */
async function step(name: string, [tool = '', ...options]: readonly string[]): Promise<Count> {
  const said: Buffer[] = [];
  const child = spawn(bin(tool), options, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
  const ok = await new Promise<boolean>((resolve) => child.on('error', () => { resolve(false); }).on('close', (code) => { resolve(code === 0); }));
  console.log(`\n== ${name}\n${Buffer.concat(said).toString()}`);
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** What the end-to-end tests need of the machine. */
function tools(): Count {
  console.log('\n== tools');
  const missing = ensureTools();
  missing.forEach((message) => { console.error(message); });
  return missing.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Counts the tests of a jest run; a run that breaks off, or misses its coverage, has failed once more. */
function jest(name: string, options: readonly string[]): Count {
  console.log(`\n== ${name}`);
  const file = join(folder, `${name}.json`);
  // jest tells its progress on the error stream; standard output is the result as JSON, which the file has too.
  const { status } = spawnSync(bin('jest'), ['--ci', '--json', `--outputFile=${file}`, '--silent', ...options], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  const ok = status === 0;
  const result = readResult(file);
  if (result === null) return { passed: 0, failed: 1 };
  return { passed: result.numPassedTests, failed: result.numFailedTests + (ok || result.numFailedTests > 0 ? 0 : 1) };
}

function readResult(file: string): { numPassedTests: number; numFailedTests: number } | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  } catch {
    return null;
  }
}

/** A tool of this project: npx would ask the registry. */
function bin(tool: string): string {
  return join('node_modules', '.bin', tool);
}
