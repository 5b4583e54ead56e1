import type { ContestDraft } from '../../src/workbook/state';
import type { JournalStorage } from '../../src/workbook/journal';
import { WorkbookStore } from '../../src/workbook/store';
import type { FakeExcel } from './fake-excel';

/** The store of a pane that opens on this workbook now. `session` outlives its reloads. */
export function openStore(excel: FakeExcel, journal: JournalStorage, session: Map<string, string>): WorkbookStore {
  const second = (): string => String(Math.floor(excel.clock.now / 1000) % 60).padStart(2, '0');
  return new WorkbookStore({
    clock: () => ({ time: `2026-05-20T08:00:${second()}`, milliseconds: excel.clock.now }),
    journal, local: () => texts(new Map()), session: () => texts(session), file: () => Office.context.document.url,
  });
}

/** Where this session remembers whose papers are entered in the pane. */
export function deskKey(): string {
  return `congress.1.desk:${Office.context.document.url}`;
}

/** Sets up a congress and one contest by cross papers in this workbook, as the pane does; fulfilled when all is written. */
export async function setUpContest(excel: FakeExcel, store: WorkbookStore, { names, seats, batchSize }: { readonly names: readonly string[]; readonly seats: number; readonly batchSize: number }): Promise<void> {
  const contest: ContestDraft = {
    id: null, office: 'committee', form: 'cross', seats, round: 1, kind: 'majority', source: null,
    candidates: names.map((name, i) => ({ position: i + 1, name, person: '', planned: null })),
  };
  await within(excel, store.start());
  await within(excel, store.saveCongress({
    organisation: 'Chi bộ', superior: '', ordinal: '1', term: '', place: '', day: '', meeting: 'members', level: 'branch', directSecretary: false, regulation: '190',
    convoked: 100, deductions: {}, present: 100, copies: 3, head: '', counters: [], batchSize,
  }));
  await within(excel, store.saveContest(contest));
}

/** Lets time pass until the work is done. */
export async function within(excel: FakeExcel, work: Promise<unknown>): Promise<void> {
  let over = false;
  void work.then(() => { over = true; }, () => { over = true; });
  for (let i = 0; i < 100 && !over; i++) await excel.clock.pass(i === 0 ? 0 : 100);
  await work;
}

function texts(kept: Map<string, string>): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => { kept.set(key, text); },
    removeItem: (key) => { kept.delete(key); },
  };
}
