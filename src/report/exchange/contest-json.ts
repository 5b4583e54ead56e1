import { deductionKeys } from '../../election/base';
import type { Congress } from '../../election/congress';
import type { Contest } from '../../election/contest';
import type { ContestResult } from '../../election/contest-result';
import type { Finding } from '../../election/finding';
import { formatShare } from '../../election/share';
import { mayNumberPapers, type ExchangeInput } from './exchange-input';
import { safeJson } from './safe-text';

/** The version of the format; docs/exchange.schema.json describes it. */
const VERSION = 1;

/** The contest and its result as JSON by docs/exchange.schema.json. Every count is a whole number; people's keys in the roster and times of entry are left out, and numbers of papers where these were not mixed. */
export function contestJson(input: ExchangeInput): string {
  const { result, earlier, writtenAt, language, rehearsal, logHead, entry } = input;
  const content = {
    format: 'congress-contest',
    version: VERSION,
    writtenAt,
    language,
    rehearsal,
    logHead,
    congress: congressContent(result.congress),
    vote: voteContent(result, { numbered: mayNumberPapers(entry), papersOf: (row) => input.ballots[row]?.count ?? null }),
    // Of the earlier votes it is not known here how their papers were entered.
    earlier: earlier.map((one) => voteContent(one, { numbered: false, papersOf: () => null })),
    entry: { mixed: entry.mixed, desks: entry.desks.map(({ desk, mistakes, head }) => ({ desk, mistakes, head })) },
  };
  return `${safeJson(JSON.stringify(content, null, 2))}\n`;
}

function congressContent(congress: Congress) {
  const { organisation, superior, ordinal, term, place, day, level, regulation } = congress;
  return { organisation, superior, ordinal, term, place, day, level, regulation };
}

/** Whether papers may be told by number, and for how many papers a row of the table stands (null: not known). */
interface PaperTelling {
  readonly numbered: boolean;
  readonly papersOf: (row: number) => number | null;
}

function voteContent(result: ContestResult, telling: PaperTelling) {
  const { contest, tally } = result;
  const positions = (people: readonly { readonly position: number }[]): readonly number[] => people.map(({ position }) => position);
  return {
    contest: contestContent(contest),
    base: baseContent(result),
    papers: {
      issued: contest.issued, collected: contest.collected, entered: tally.collected,
      valid: tally.valid, invalid: tally.invalid, undecided: tally.undecided, reasons: tally.reasons,
    },
    candidates: result.rows.map(({ candidate: { position, name, planned }, votes, against, uncounted, outcome, rank }) => ({
      position, name, planned, votes, against, uncounted, share: formatShare(votes, Math.max(result.base, 0), 'en'), rank, outcome,
    })),
    elected: positions(result.elected),
    tied: positions(result.tied),
    openSeats: result.openSeats,
    status: result.status,
    next: result.next,
    conclusions: conclusionsOf(result, telling),
    findings: result.findings.map((finding) => findingContent(finding, telling)).sort(byText),
  };
}

function contestContent(contest: Contest) {
  const { id, office, kind, form, seats, round, follows = null, ruling, decision = null } = contest;
  return { id, office, kind, form, seats, round, follows, decision, ruling: ruling === undefined ? null : { rule: ruling.rule, elected: ruling.elected, next: ruling.next, reason: ruling.reason } };
}

/** The people of this vote, as its sitting had them; whom the committee concluded not to count only where it did. */
function baseContent({ congress, base, needed }: ContestResult) {
  const { meeting, convoked, deductions, concludedOut, present, head, counters } = congress;
  const counted = Object.fromEntries(deductionKeys(meeting, congress.regulation).map((key) => [key, deductions[key] ?? 0]));
  const concluded = concludedOut === undefined ? {} : { concludedOut: { people: concludedOut.people, reason: concludedOut.reason } };
  return { meeting, convoked, deductions: counted, ...concluded, base, needed, present, head, counters };
}

/** In an order that tells nothing of the order of entry. */
function conclusionsOf({ concluded }: ContestResult, { numbered, papersOf }: PaperTelling): readonly object[] {
  return concluded.map(({ row, paper, conclusion, proposed, overrides }) => ({
    concluded: conclusion.kind === 'valid' ? 'valid' : conclusion.reason,
    proposed, overrides, note: conclusion.note, papers: papersOf(row), paper: numbered ? String(paper) : null,
  })).sort(byText);
}

function findingContent({ code, where, data }: Finding, { numbered }: PaperTelling): object {
  const told = <Part extends object>(part: Part): object => (numbered ? part : Object.fromEntries(Object.entries(part).filter(([key]) => !TELLING.has(key))));
  return { code, where: told(where), data: told(data) };
}

/** What in a finding would tell a paper or its row. */
const TELLING: ReadonlySet<string> = new Set(['paper', 'number', 'row', 'cell']);

function byText(a: object, b: object): number {
  const [first, second] = [JSON.stringify(a), JSON.stringify(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}
