import { readRule } from '../election/mark';
import { outcomes, type Outcome, type Rule } from '../election/outcome';
import { invalidValue } from './cell-error';
import { readCell, readOptionalWhole, readWhole, readWholes } from './gate';

/** The arguments of PASSED and OUTCOME, as Excel passes them. */
export interface VoteArguments {
  readonly votes: unknown;
  readonly base: unknown;
  readonly seats: unknown;
  readonly rule: unknown;
}

/** The outcome of every cell of votes, in the shape of the range; null for a blank cell. #VALUE! for votes above the base. */
export function readOutcomes({ votes, base, seats, rule }: VoteArguments): readonly (readonly (Outcome | null)[])[] {
  const cells = readWholes(votes, 'votes');
  if (cells.length === 0) throw invalidValue('missing', 'votes');
  const wholeBase = readWhole(base, 'base', { min: 0 });
  refuseVotesOver(wholeBase, cells);
  const counted = cells.flat().filter((count) => count !== null);
  const found = outcomes(counted, wholeBase, readOptionalWhole(seats, 'seats', { min: 1 }), readRuleCell(rule)).values();
  return cells.map((row) => row.map((count) => (count === null ? null : found.next().value ?? null)));
}

function refuseVotesOver(base: number, cells: readonly (readonly (number | null)[])[]): void {
  cells.forEach((row, i) => row.forEach((votes, j) => {
    if (votes !== null && votes > base) throw invalidValue('votesOverBase', 'votes', { row: i + 1, column: j + 1, votes, base });
  }));
}

function readRuleCell(argument: unknown): Rule {
  const cell = readCell(argument, 'rule');
  if (cell === null) return 'majority';
  const rule = readRule(cell);
  if (rule === null) throw invalidValue('rule', 'rule', { text: String(cell) });
  return rule;
}
