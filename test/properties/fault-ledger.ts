import type { DeskId } from '../../src/election/entry-state';
import { ballotText, readBallotText } from '../../src/election/logged-paper';
import { readBallots } from '../../src/workbook/ballot-rows';
import { readLogRow } from '../../src/workbook/log-rows';
import type { StoredBallot } from '../../src/workbook/state';
import type { TableValues } from '../../src/workbook/table-values';
import { verifyBook } from '../../src/workbook/verify';
import type { Value } from './fake-excel-grid';

export const CONTEST = '1';
export const NAMES: readonly string[] = Array.from({ length: 14 }, (_, i) => `Nguyễn Văn ${String.fromCharCode(65 + i)}`);

/** A row of the log, as far as papers are concerned. */
export interface LoggedRow {
  readonly act: string;
  readonly contest: string;
  readonly paper: string;
  readonly before: string;
  readonly after: string;
  readonly hash: string;
}

/** What a pane leaves behind: ids in the journal and in the log, and the table of papers. */
export interface Remains {
  readonly journal: ReadonlySet<string>;
  readonly log: ReadonlySet<string>;
  readonly papers: readonly (readonly Value[])[];
}

export interface TypedAct {
  readonly rows: readonly LoggedRow[];
  resolved: boolean;
}

/** What has been entered, and what must therefore be in the workbook in the end. */
export class Ledger {
  acts = 0;
  /** Acts that were resolved and are nowhere. */
  lost = 0;
  /** Acts that went with a pane that had warned. */
  warned = 0;
  private sure: LoggedRow[];
  /** Has an act been lost (not kept, or not yet resolved)? Then one that was typed on top of it may be another act now: a change of a paper that is not there enters it. */
  private gaps = false;
  /** Papers of which only the log row has landed, when there was no journal to finish them. */
  private readonly torn = new Set<string>();
  private open: TypedAct[] = [];

  constructor(before: readonly LoggedRow[]) {
    this.sure = before.filter(({ paper }) => paper !== '');
  }

  /** The rows of a log table. */
  static read([, ...body]: readonly (readonly Value[])[]): readonly LoggedRow[] {
    return body.map(readLogRow).filter((row) => row !== null && row.contest === CONTEST) as readonly LoggedRow[];
  }

  typed(rows: readonly LoggedRow[]): TypedAct {
    const act = { rows, resolved: false };
    this.open.push(act);
    this.acts += 1;
    return act;
  }

  /** The pane has gone. An act that is in the journal or in the workbook is entered; one that is not must not have been resolved, unless the pane had warned. Gives what is missing. */
  left({ journal, log, papers }: Remains, { warned }: { readonly warned: boolean }): string | null {
    let missing: string | null = null;
    const now = new Map(readPapers(papers).ballots.map((ballot) => [String(ballot.number), ballotText(ballot, 'en')]));
    const found = (row: LoggedRow): boolean => journal.has(row.hash) || log.has(row.hash);
    const last = new Map(this.open.flatMap(({ rows }) => rows).filter(found).map((row) => [row.paper, row]));
    for (const { rows, resolved } of this.open) {
      const there = rows.filter(found);
      // Without a journal nobody finishes an act of which only the log row has landed: it is explained, and not there.
      const torn = there.filter((row) => warned && !journal.has(row.hash) && last.get(row.paper) === row && (now.get(row.paper) ?? '') !== plain(row.after));
      torn.forEach(({ paper }) => this.torn.add(paper));
      this.warned += torn.length;
      this.sure.push(...there);
      if (there.length < rows.length) this.gaps = true;
      if (there.length === rows.length || !(resolved || there.length > 0)) continue;
      if (warned) this.warned += 1;
      else {
        this.lost += 1;
        missing ??= `${rows[0]!.act} ${rows[0]!.paper} ${rows[0]!.after}`;
      }
    }
    this.open = [];
    return missing;
  }

  /** The pane has lived to write everything. */
  finish(): void {
    this.sure.push(...this.open.flatMap(({ rows }) => rows));
    this.open = [];
  }

  /** The papers that must be there now, by number. */
  papers(): readonly (readonly [number, string])[] {
    const papers = new Map<number, string>();
    for (const { act, paper, after } of [...this.sure, ...this.open.flatMap(({ rows }) => rows)]) {
      if (act === 'remove') papers.delete(Number(paper));
      else papers.set(Number(paper), plain(after));
    }
    return [...papers].sort(([a], [b]) => a - b);
  }

  /** Those that can be changed or taken back: of a torn one nobody can say whether it is there. */
  standing(): readonly (readonly [number, string])[] {
    return this.papers().filter(([number]) => !this.torn.has(String(number)));
  }

  /** Whatever is wrong with the tables and with what the pane shows. */
  check(tables: { readonly papers: readonly (readonly Value[])[]; readonly log: readonly (readonly Value[])[] }, shown: readonly StoredBallot[], desk: DeskId): string[] {
    const wrong: string[] = [];
    if (this.torn.size > 0) return wrong;
    const expected = JSON.stringify(this.papers());
    const { ballots, findings } = readPapers(tables.papers);
    if (findings > 0) wrong.push(`${findings} cells of the papers cannot be read`);
    if (texts(ballots) !== expected) wrong.push(`papers\n  in the workbook ${texts(ballots)}\n  entered         ${expected}`);
    if (texts(shown) !== expected) wrong.push(`papers\n  in the pane     ${texts(shown)}\n  entered         ${expected}`);
    const { findings: unfit } = verifyBook({
      logs: [{ desk, table: table('log', tables.log) }], papers: [{ contest: CONTEST, desk, names: NAMES.length, table: table('papers', tables.papers) }],
    }, 'vi');
    if (unfit.length > 0) wrong.push(`the record does not hold: ${JSON.stringify(unfit[0])}`);
    const rows = (all: readonly LoggedRow[]): string => all.filter(({ paper }) => paper !== '').map(({ act, paper, after }) => `${act} ${paper} ${plain(after)}`).join('\n');
    if (!this.gaps && rows(Ledger.read(tables.log)) !== rows(this.sure)) wrong.push(`log\n${rows(Ledger.read(tables.log))}\nacts\n${rows(this.sure)}`);
    return wrong;
  }

  /** Papers that are entered and not there, and papers that are there more often than entered. */
  compare(values: readonly (readonly Value[])[]): { readonly lost: number; readonly doubled: number; readonly papers: number } {
    const there = readPapers(values).ballots.filter(({ number }) => !this.torn.has(String(number))).map((ballot) => ballotText(ballot, 'en'));
    const entered = this.standing().map(([, text]) => text);
    const count = (all: readonly string[], text: string): number => all.filter((one) => one === text).length;
    const every = [...new Set([...there, ...entered])];
    return {
      lost: every.reduce((sum, text) => sum + Math.max(0, count(entered, text) - count(there, text)), 0),
      doubled: every.reduce((sum, text) => sum + Math.max(0, count(there, text) - count(entered, text)), 0),
      papers: entered.length,
    };
  }
}

function table(name: string, values: readonly (readonly Value[])[]): TableValues {
  return { name, sheet: name, sheetId: '', row: 0, column: 0, values };
}

function readPapers(values: readonly (readonly Value[])[]): { readonly ballots: readonly StoredBallot[]; readonly findings: number } {
  const { ballots, findings } = readBallots(table('papers', values), { names: NAMES, form: 'cross' });
  return { ballots, findings: findings.length };
}

function texts(ballots: readonly StoredBallot[]): string {
  return JSON.stringify(ballots.map((ballot) => [ballot.number, ballotText(ballot, 'en')]));
}

/** What the log says of a paper, in one language. */
function plain(text: string): string {
  const paper = readBallotText(text);
  return paper === null ? text : ballotText({ ...paper, batch: paper.batch ?? '' }, 'en');
}
