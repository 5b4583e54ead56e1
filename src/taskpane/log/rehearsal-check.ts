import type { Ballot, BallotRules } from '../../election/ballot';
import { rehearsalDeck } from '../../election/rehearsal';
import { tally } from '../../election/tally';

/** A name, or a number of papers, whose count is not what the deck must give. */
export interface Unlike {
  readonly wanted: number;
  readonly found: number;
}

/** The papers entered in a rehearsal against what the known deck must give. `names`: by place on the paper, from 0. */
export interface RehearsalCheck {
  readonly papers: number;
  readonly entered: number;
  readonly valid: Unlike | null;
  readonly invalid: Unlike | null;
  readonly names: readonly (Unlike & { readonly place: number })[];
}

/** Do these papers give what the deck must give? */
export function checkRehearsal(ballots: readonly Ballot[], rules: BallotRules): RehearsalCheck {
  const wanted = tally(rehearsalDeck(rules), rules);
  const found = tally(ballots, rules);
  const names = wanted.votes.flatMap((votes, place) => {
    const unlike = compare(votes, found.votes[place] ?? 0);
    return unlike === null ? [] : [{ place, ...unlike }];
  });
  return { papers: wanted.collected, entered: found.collected, valid: compare(wanted.valid, found.valid), invalid: compare(wanted.invalid, found.invalid), names };
}

function compare(wanted: number, found: number): Unlike | null {
  return wanted === found ? null : { wanted, found };
}
