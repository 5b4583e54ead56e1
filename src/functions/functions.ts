import { base as baseOf, needed as neededOf } from '../election/base';
import { share as shareOf } from '../election/share';
import { tally as tallyOf } from '../election/tally';
import { validity as validityOf } from '../election/validity';
import { outcomeTexts } from '../locale/outcomes';
import { composition as compositionOf } from '../people/composition';
import { liveContest, workbookLanguage } from '../workbook/live-contest';
import { papersOnly, readNameCells, readPapers } from './ballot-arguments';
import { divisionByZero, invalidValue, notAvailable } from './cell-error';
import { isLeftOut, readOptionalWhole, readWhole, readWholes } from './gate';
import { ballotRows, compositionRows, tallyRows, validityText } from './result-rows';
import { readAsOf, readGroups, readMembers } from './roster-arguments';
import { readOutcomes } from './vote-arguments';

/**
 * Counts ballots: a row per name with votes, against and uncounted. Without arguments it counts the contest that is open in the pane.
 * @customfunction TALLY
 * @param [ballots] A row per paper, or per pile of identical papers, and a column per name.
 * @param [names] The names, in the order of the columns.
 * @param [seats] How many are to be elected. Left out: as many as there are names.
 * @param [form] "cross", "struck" or "agree". Left out: cross when seats are fewer than names, else agree.
 * @param [counts] How many papers each row stands for. Blank: 1.
 * @param [conclusions] What the committee decided about each row: blank, "valid", "undecided", or why it is invalid.
 * @returns A row per name: name, votes, against, uncounted.
 * @volatile
 */
export function tally(ballots?: unknown[][], names?: unknown[][], seats?: unknown, form?: unknown, counts?: unknown[][], conclusions?: unknown[][]): unknown[][] {
  if ([ballots, names, seats, form, counts, conclusions].every(isLeftOut)) return liveTally();
  const papers = readPapers({ ballots, seats, form, counts, conclusions });
  return tallyRows(readNameCells(names, papers.rules.names), tallyOf(papersOnly(papers), papers.rules));
}

/**
 * Says of each paper whether it is valid: empty when it is, else the code and the reason.
 * @customfunction VALIDITY
 * @param ballots A row per paper, or per pile of identical papers, and a column per name.
 * @param [seats] How many are to be elected. Left out: as many as there are names.
 * @param [form] "cross", "struck" or "agree". Left out: cross when seats are fewer than names, else agree.
 * @param [counts] How many papers each row stands for. Blank: 1.
 * @param [conclusions] What the committee decided about each row: blank, "valid", "undecided", or why it is invalid.
 * @returns A column with one cell per row of ballots.
 */
export function validity(ballots: unknown[][], seats?: unknown, form?: unknown, counts?: unknown[][], conclusions?: unknown[][]): unknown[][] {
  const { rows, rules } = readPapers({ ballots, seats, form, counts, conclusions });
  const language = workbookLanguage();
  return rows.map((ballot) => [ballot === null ? '' : validityText(validityOf(ballot, rules), language)]);
}

/**
 * Counts the papers: collected, valid, invalid, and how many are invalid for each reason.
 * @customfunction BALLOTS
 * @param ballots A row per paper, or per pile of identical papers, and a column per name.
 * @param [seats] How many are to be elected. Left out: as many as there are names.
 * @param [form] "cross", "struck" or "agree". Left out: cross when seats are fewer than names, else agree.
 * @param [counts] How many papers each row stands for. Blank: 1.
 * @param [conclusions] What the committee decided about each row: blank, "valid", "undecided", or why it is invalid.
 * @returns Two columns: label and number.
 */
export function ballots(ballots: unknown[][], seats?: unknown, form?: unknown, counts?: unknown[][], conclusions?: unknown[][]): unknown[][] {
  const papers = readPapers({ ballots, seats, form, counts, conclusions });
  return ballotRows(tallyOf(papersOnly(papers), papers.rules), workbookLanguage());
}

/**
 * The number of people that "more than half" is measured on: convoked minus the deductions.
 * @customfunction BASE
 * @param convoked How many official members or delegates were convoked.
 * @param [deductions] Who is not counted, by the election regulation: a cell or a range of numbers.
 * @returns The base.
 */
export function base(convoked: unknown, deductions?: unknown[][]): unknown {
  const all = readWhole(convoked, 'convoked', { min: 0 });
  const numbers = readWholes(deductions, 'deductions').flat().filter((number) => number !== null);
  const rest = baseOf(all, numbers);
  if (rest < 0) throw invalidValue('deductionsOverConvoked', 'deductions', { sum: all - rest, convoked: all });
  return rest;
}

/**
 * The fewest votes that are more than half of the base.
 * @customfunction NEEDED
 * @param base The number of people that "more than half" is measured on.
 * @returns floor(base/2)+1
 */
export function needed(base: unknown): unknown {
  return neededOf(readWhole(base, 'base', { min: 0 }));
}

/**
 * A share as minutes print it: count/total, rounded half up to decimals of a percent.
 * @customfunction SHARE
 * @param count How many of them.
 * @param total How many in all.
 * @param [digits] Decimals of the percent, 0 to 10. Left out: 2.
 * @returns A fraction of 1, to be formatted as a percent.
 */
export function share(count: unknown, total: unknown, digits?: unknown): unknown {
  const part = readWhole(count, 'count', { min: 0 });
  const whole = readWhole(total, 'total', { min: 0 });
  const decimals = readOptionalWhole(digits, 'digits', { min: 0, max: 10 }) ?? 2;
  if (whole === 0) throw divisionByZero();
  return shareOf(part, whole, decimals);
}

/**
 * TRUE where the votes elect: more than half of the base, the highest first, up to the seats.
 * @customfunction PASSED
 * @param votes The votes of each name: a row, a column or a block.
 * @param base The number of people that "more than half" is measured on.
 * @param [seats] How many are to be elected. Left out: no limit.
 * @param [rule] "majority", or "runoff" for the vote after a tie. Left out: majority.
 * @returns The shape of votes: TRUE where elected.
 */
export function passed(votes: unknown[][], base: unknown, seats?: unknown, rule?: unknown): unknown[][] {
  return readOutcomes({ votes, base, seats, rule }).map((row) => row.map((outcome) => (outcome === null ? '' : outcome === 'elected')));
}

/**
 * Says what the votes mean for each name: elected, tied, over half with the seats full, or not over half.
 * @customfunction OUTCOME
 * @param votes The votes of each name: a row, a column or a block.
 * @param base The number of people that "more than half" is measured on.
 * @param [seats] How many are to be elected. Left out: no limit.
 * @param [rule] "majority", or "runoff" for the vote after a tie. Left out: majority.
 * @returns The shape of votes, in words.
 */
export function outcome(votes: unknown[][], base: unknown, seats?: unknown, rule?: unknown): unknown[][] {
  const texts = outcomeTexts[workbookLanguage()];
  return readOutcomes({ votes, base, seats, rule }).map((row) => row.map((found) => (found === null ? '' : texts[found])));
}

/**
 * What a body is made of: re-elected, women, age, ethnic groups, planning list, education, political theory.
 * @customfunction COMPOSITION
 * @param members The roster with its header row, or a table's [#All].
 * @param [groups] Which groups, in which order. Left out: all whose columns exist.
 * @param [asOf] The day at which ages are taken. Left out: no age group.
 * @param [young] Young is below this age. Left out: 35.
 * @returns Group, category, count and share; first the total.
 */
export function composition(members: unknown[][], groups?: unknown[][], asOf?: unknown, young?: unknown): unknown[][] {
  const picked = readGroups(groups);
  const result = compositionOf(readMembers(members), {
    ...(picked === null ? {} : { groups: picked }),
    asOf: readAsOf(asOf),
    young: readOptionalWhole(young, 'young', { min: 1 }) ?? YOUNG,
  });
  return compositionRows(result, workbookLanguage());
}

/** Young is a setting of level and term; under 35 is the one that branches and grass-roots committees print. */
const YOUNG = 35;

function liveTally(): unknown[][] {
  const contest = liveContest();
  if (contest === null) throw notAvailable('noContest');
  if (contest === 'blind') throw notAvailable('blind');
  const { names, form, seats, ballots: papers } = contest;
  return tallyRows(names, tallyOf(papers, { form, seats, names: names.length }));
}
