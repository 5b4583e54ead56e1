import type { JournalStorage, PendingAct } from '../../src/workbook/journal';

/** What a disk has been told and has not done yet. */
interface Order {
  readonly carryOut: () => void;
  readonly done: () => void;
  readonly refuse: (reason: Error) => void;
}

/** How long, in milliseconds, a lazy disk takes to read. */
const LATE = 8000;

/** A browser's disk in memory: it does what it is told in order, when it is told to, and keeps what it has done through every crash. */
export class FakeDisk {
  readonly acts = new Map<string, PendingAct>();
  /** Does it take nothing any more? */
  full = false;
  /** Does it answer late, one order each time `work` is called? */
  lazy = false;
  /** Every act that it has ever kept. */
  readonly kept = new Set<string>();
  private orders: Order[] = [];
  private page = 0;

  /** The storage of one page: once the page is gone, nothing reaches the disk through it and nothing is heard of it. */
  open(): JournalStorage {
    this.page += 1;
    const { page } = this;
    const order = <T>(work: () => T): Promise<T> => new Promise((resolve, reject) => {
      if (page !== this.page) return;
      let value: T;
      this.orders.push({ carryOut: () => { value = work(); }, done: () => { resolve(value); }, refuse: reject });
      if (!this.lazy) queueMicrotask(() => { this.work(Infinity); });
    });
    return {
      put: (acts, replaced) => order(() => {
        if (this.full) throw Object.assign(new Error('The disk is full.'), { name: 'QuotaExceededError' });
        replaced.forEach((id) => this.acts.delete(id));
        for (const act of acts) {
          this.acts.set(act.id, structuredClone(act));
          this.kept.add(act.id);
        }
      }),
      remove: (ids) => order(() => { ids.forEach((id) => this.acts.delete(id)); }),
      all: async () => {
        if (this.lazy) await new Promise<void>((read) => { setTimeout(read, LATE); });
        return page === this.page ? structuredClone([...this.acts.values()]) : new Promise(() => undefined);
      },
    };
  }

  /** Carries out so many orders. */
  work(orders: number): void {
    for (const { carryOut, done, refuse } of this.orders.splice(0, orders)) {
      try {
        carryOut();
      } catch (reason) {
        refuse(reason as Error);
        continue;
      }
      done();
    }
  }

  /** The page is gone; of its orders so many still reach the disk. */
  close(kept: number): void {
    this.page += 1;
    for (const { carryOut } of this.orders.splice(0, kept)) {
      try {
        carryOut();
      } catch {
        // A full disk keeps nothing.
      }
    }
    this.orders = [];
  }
}
