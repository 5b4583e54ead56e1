import type { Finding } from '../election/finding';
import { attempt, attemptBriefly } from './excel-run';
import { named } from './named-refusal';

/** One piece of work for the workbook that may be tried again: doing it twice leaves the same cells as doing it once. */
export type Write = (context: Excel.RequestContext) => Promise<void>;

export interface QueueState {
  readonly waiting: number;
  readonly refused: Finding | null;
}

/** Seconds between the tries of a refused write. */
const PAUSES = [1, 2, 5, 10];

/** Writes one after the other, in order. A refused write stays at the head and is tried again, so nothing overtakes it and nothing is lost. `changed` is called whenever waiting or refused has changed. */
export class WriteQueue {
  private readonly writes: { readonly write: Write; readonly brief: boolean; readonly done: () => void }[] = [];
  private refused: Finding | null = null;
  private running: Promise<void> = Promise.resolve();
  private draining = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private tries = 0;

  constructor(private readonly changed: () => void) {}

  state(): QueueState {
    return { waiting: this.writes.length, refused: this.refused };
  }

  /** Puts a write at the end; fulfilled when the workbook has confirmed it. */
  push(write: Write): Promise<void> {
    return this.add(write, { brief: false });
  }

  /** The same for a write that keeps no range from one sync to the next: one round trip instead of two. */
  pushBrief(write: Write): Promise<void> {
    return this.add(write, { brief: true });
  }

  private add(write: Write, { brief }: { brief: boolean }): Promise<void> {
    return new Promise((done) => {
      this.writes.push({ write, brief, done });
      this.changed();
      if (this.refused === null) void this.run();
    });
  }

  /** Tries what is waiting now; fulfilled when nothing waits any more or the workbook has refused again. */
  retry(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    return this.run();
  }

  /** Fulfilled when nothing waits, or when the workbook has refused what waits. */
  settled(): Promise<void> {
    return this.running;
  }

  private run(): Promise<void> {
    if (!this.draining) {
      this.draining = true;
      this.running = this.drain();
    }
    return this.running;
  }

  private async drain(): Promise<void> {
    for (let head = this.writes[0]; head !== undefined; head = this.writes[0]) {
      const result = await (head.brief ? attemptBriefly : attempt)(head.write);
      if (!result.ok) {
        this.refused = await named(result.finding);
        this.tryLater();
        this.draining = false;
        this.changed();
        return;
      }
      this.writes.shift();
      this.refused = null;
      this.tries = 0;
      // Whoever hears that all is done may push at once: from here on that begins a new run.
      const more = this.writes.length > 0;
      this.draining = more;
      head.done();
      this.changed();
      if (!more) return;
    }
    this.draining = false;
  }

  private tryLater(): void {
    const pause = PAUSES[Math.min(this.tries, PAUSES.length - 1)]!;
    this.tries += 1;
    this.timer = setTimeout(() => void this.retry(), pause * 1000);
  }
}
