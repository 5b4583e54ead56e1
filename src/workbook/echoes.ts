/** How long, in milliseconds, a change that Excel reports may be the echo of a write of ours. */
const ECHO = 5000;

/** So many echoes that never came are kept before they are cleared away. */
const MOST = 1000;

/** The changes that Excel will report because we made them. */
export class Echoes {
  private readonly until = new Map<string, number>();

  /** `now`: milliseconds of any clock that goes on. */
  constructor(private readonly now: () => number) {}

  /** These rows of a sheet (from 1) are being written. */
  expect(sheetId: string, rows: Iterable<number>): void {
    const now = this.now();
    for (const row of rows) this.until.set(keyOf(sheetId, row), now + ECHO);
    if (this.until.size > MOST) for (const [key, time] of this.until) if (time < now) this.until.delete(key);
  }

  /** Is a change of these rows (both included) only what was expected? Each write answers for one change, so that a correction by hand right after it is seen. */
  take(sheetId: string, firstRow: number, lastRow: number): boolean {
    const now = this.now();
    const keys = Array.from({ length: lastRow - firstRow + 1 }, (_, i) => keyOf(sheetId, firstRow + i));
    if (keys.some((key) => (this.until.get(key) ?? 0) < now)) return false;
    keys.forEach((key) => this.until.delete(key));
    return true;
  }
}

function keyOf(sheetId: string, row: number): string {
  return `${sheetId}!${row}`;
}
