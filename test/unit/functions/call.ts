import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Calls a worksheet function with whatever a workbook may pass, types aside. */
export function call(fn: (...args: never[]) => unknown, ...args: readonly unknown[]): unknown {
  return (fn as (...all: readonly unknown[]) => unknown)(...args);
}

/** What a call throws, as Excel shows it: code and message. Fails when it does not throw. */
export function errorOf(fn: (...args: never[]) => unknown, ...args: readonly unknown[]): { code: unknown; message: unknown } {
  let result: unknown;
  try {
    result = call(fn, ...args);
  } catch (error) {
    const { code, message } = error as { code: unknown; message: unknown };
    return { code, message };
  }
  throw new Error(`no error, but ${JSON.stringify(result)}`);
}

/** A column of cells. */
export function column(...cells: readonly unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

/** The rows of one of the project's own data files. */
export function csv(name: string): string[][] {
  return readFileSync(join(__dirname, '../../data/congress', name), 'utf8').trim().split(/\r?\n/).map((line) => line.split(','));
}
