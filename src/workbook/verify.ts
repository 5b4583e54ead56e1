import type { DeskId } from '../election/entry-state';
import type { Finding } from '../election/finding';
import type { Language } from '../locale/language';
import { hashOf } from './log-rows';
import type { Verification } from './state';
import type { Cell } from './table-sheet';
import type { TableValues } from './table-values';
import { compareContests, type ContestTables } from './verify-contests';
import { chainFinding, headFinding, logBody } from './verify-chain';
import { comparePapers, type HandEdit } from './verify-papers';
import { replay } from './verify-replay';

/** The tables of a workbook as they were read. */
export interface BookToVerify {
  readonly logs: readonly { readonly desk: DeskId; readonly table: TableValues }[];
  /** `names`: how many candidates the contest has. */
  readonly papers: readonly { readonly contest: string; readonly desk: DeskId; readonly names: number; readonly table: TableValues }[];
  /** Left out where the log beside it is not the one that set them up. */
  readonly setUp?: ContestTables;
  /** The head of a log as printed on the minutes, or its beginning; as it was typed; without one a log that was cut off at its end looks whole. */
  readonly signedHead?: string;
}

/** Does the record hold? Recomputes every chain (W.941, the first row of each log that does not fit) and every paper from its desk's log (W.942, one for each row of papers that differs, and one for each contest whose set-up does). `byHand`: the same differences, to be logged as edited by hand; `language` that of the texts. */
export function verifyBook({ logs, papers, setUp, signedHead = '' }: BookToVerify, language: Language): Verification & { readonly byHand: readonly HandEdit[] } {
  const read = logs.map((log) => ({ ...log, body: logBody(log.table) }));
  const chains = [...read.map(chainFinding), headFinding(read, signedHead)].filter((finding) => finding !== null);
  const explained = new Map(read.map(({ desk, body }) => [desk, replay(body.map(({ cells }) => cells))]));
  const compared = papers.map((one) => comparePapers(one, explained.get(one.desk)?.get(one.contest) ?? new Map(), language));
  const main = read.find(({ desk }) => desk === '1')?.body.map(({ cells }) => cells) ?? [];
  const differences = [...(setUp === undefined ? [] : compareContests(setUp, main, language)), ...compared.flatMap((one) => one.differences)];
  return {
    findings: [...chains, ...differences.map(({ finding }): Finding => finding)],
    byHand: differences.map(({ edit }) => edit),
    rows: read.reduce((sum, { body }) => sum + body.length, 0),
    papers: compared.reduce((sum, one) => sum + one.papers, 0),
    heads: read.map(({ desk, body }) => ({ desk, head: hashOf(body.at(-1)?.cells as readonly Cell[] | undefined) })),
  };
}
