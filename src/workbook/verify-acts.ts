import type { Book } from './book';
import { attempt } from './excel-run';
import { readWorkbook } from './read-workbook';
import { deskTable, DESKS, logTable, type DeskTable } from './schema';
import { titleOf } from './set-up-text';
import type { Verification } from './state';
import type { HandEdit } from './verify-papers';

/** Reading the whole record again and holding it against its logs. */
export class VerifyActs {
  private byHand: readonly HandEdit[] = [];

  constructor(private readonly book: Book) {}

  /** null when the workbook refused to be read. `signedHead`: a head from paper, '' without one. What waits to be written is written first. */
  async verify(signedHead: string): Promise<Verification | null> {
    const { book } = this;
    await book.queue.settled();
    // Fetched when it is asked for: what cannot be fetched is a refusal like that of the workbook.
    const read = await attempt(async (context) => ({ ...(await readWorkbook(context)), ...(await import('./verify')) }));
    if (!read.ok) {
      book.memory.set({ refused: read.finding });
      return null;
    }
    const { tables, verifyBook } = read.value;
    const { contests, language } = book.memory.get();
    const logs = DESKS.flatMap((desk) => {
      const table = tables.get(logTable(desk));
      return table === undefined ? [] : [{ desk, table }];
    });
    const papers = [...tables.values()].flatMap((table) => {
      const { contest, desk } = (deskTable(table.name) ?? {}) as Partial<DeskTable & { kind: 'ballots' }>;
      const names = contests.find(({ id }) => id === contest)?.candidates.length;
      return contest === undefined || desk === undefined || names === undefined ? [] : [{ contest, desk, names, table }];
    });
    const [listed, candidates] = [tables.get('Contests'), tables.get('Candidates')];
    const setUp = listed === undefined || candidates === undefined ? {} : { setUp: { contests: listed, candidates } };
    const { byHand, ...verification } = verifyBook({ logs, papers, signedHead, ...setUp }, language);
    this.byHand = byHand;
    return verification;
  }

  /** Logs what `verify` has found in the tables beside the log, a row each. What cannot be read as a paper must be mended in the table first. */
  async accept(): Promise<void> {
    const { language } = this.book.memory.get();
    const edits = this.byHand.filter(({ readable }) => readable);
    this.byHand = [];
    await Promise.all(edits.map(({ desk, contest, number, part = '', logged, found }) => this.book.record({ act: 'hand', contest, paper: number === null ? titleOf(part, language) : String(number), before: logged, after: found }, [], desk)));
  }
}
