/** A clock that stands still until it is told to go on: no test sleeps. It takes the place of setTimeout and clearTimeout. */
export class FakeClock {
  now = 0;
  private readonly timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  private counter = 0;
  private readonly real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };

  install(): void {
    const set = (run: () => void, after = 0): number => this.set(run, after);
    const clear = (id: number): void => { this.timers.delete(id); };
    Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  }

  uninstall(): void {
    Object.assign(globalThis, this.real);
  }

  set(run: () => void, after: number): number {
    this.counter += 1;
    this.timers.set(this.counter, { at: this.now + Math.max(0, after), run });
    return this.counter;
  }

  /** Forgets every timer: the page that has set them is gone. */
  clear(): void {
    this.timers.clear();
  }

  /** Lets so many milliseconds pass, timer by timer, with everything that follows from each. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    await quiet();
    for (let next = this.next(end); next !== null; next = this.next(end)) {
      const [id, { at, run }] = next;
      this.timers.delete(id);
      this.now = Math.max(this.now, at);
      run();
      await quiet();
    }
    this.now = end;
  }

  private next(end: number): [number, { at: number; run: () => void }] | null {
    let first: [number, { at: number; run: () => void }] | null = null;
    for (const entry of this.timers) if (entry[1].at <= end && (first === null || entry[1].at < first[1].at)) first = entry;
    return first;
  }
}

/** Fulfilled when no promise can go on by itself any more. */
export function quiet(): Promise<void> {
  return new Promise((resolve) => { setImmediate(resolve); });
}
