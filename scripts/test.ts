/** `npm test`: lint, types, build, unit and golden tests with coverage, end to end in the host. Its last line is "N passed, N failed". */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureTools } from './system-tools';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const folder = mkdtempSync(join(tmpdir(), 'congress-test-'));
const counts: Count[] = [
  step('lint', ['eslint', '.']),
  step('types', ['tsc', '--noEmit']),
  tools(),
  step('build', ['tsx', 'scripts/build.ts']),
  jest('unit', ['--coverage']),
  jest('e2e', ['--config', 'jest.e2e.config.js']),
];
rmSync(folder, { recursive: true, force: true });
const total = counts.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }));
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);

/** One check that passes or fails as a whole. */
function step(name: string, command: readonly string[]): Count {
  console.log(`\n== ${name}`);
  return run(command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
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
  const ok = run(['jest', '--ci', '--json', `--outputFile=${file}`, '--silent', ...options]);
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

function run([tool = '', ...options]: readonly string[]): boolean {
  // npx would ask the registry; the tools are here.
  const result = spawnSync(join('node_modules', '.bin', tool), options, { stdio: ['ignore', 'ignore', 'inherit'].with(1, tool === 'jest' ? 'ignore' : 'inherit') as ['ignore', 'ignore' | 'inherit', 'inherit'], shell: process.platform === 'win32' });
  return result.status === 0;
}
