import type { BallotRules } from '../../election/ballot';
import { BATCH_SIZE, nextBatch } from '../../election/batch';
import { compareEntries, type Difference, type EnteredPaper } from '../../election/comparison';
import { rehearsalDeck } from '../../election/rehearsal';
import { tally } from '../../election/tally';

/** A name, or a number of papers, whose count is not what the deck must give. */
export interface Unlike {
  readonly wanted: number;
  readonly found: number;
}

/** The papers entered in a rehearsal against what the known deck must give. `names`: by place on the paper, from 0. `wrong`: the papers themselves, `first` as entered and `second` as in the deck. */
export interface RehearsalCheck {
  readonly papers: number;
  readonly entered: number;
  readonly valid: Unlike | null;
  readonly invalid: Unlike | null;
  readonly names: readonly (Unlike & { readonly place: number })[];
  readonly wrong: readonly Difference[];
}

/** Do these papers give what the deck must give, and which of them are not those of the deck? Slips that make up for each other leave every count right. `size`: of a batch. */
export function checkRehearsal(ballots: readonly EnteredPaper[], rules: BallotRules, size = BATCH_SIZE): RehearsalCheck {
  const deck = deckInBatches(rules, size);
  const wanted = tally(deck, rules);
  const found = tally(ballots, rules);
  const names = wanted.votes.flatMap((votes, place) => {
    const unlike = compare(votes, found.votes[place] ?? 0);
    return unlike === null ? [] : [{ place, ...unlike }];
  });
  return { papers: wanted.collected, entered: found.collected, valid: compare(wanted.valid, found.valid), invalid: compare(wanted.invalid, found.invalid), names, wrong: compareEntries(ballots, deck, rules, size).differences };
}

function compare(wanted: number, found: number): Unlike | null {
  return wanted === found ? null : { wanted, found };
}

/** The deck as a desk that makes no slip enters it. */
function deckInBatches(rules: BallotRules, size: number): readonly EnteredPaper[] {
  return rehearsalDeck(rules).reduce<readonly EnteredPaper[]>((entered, ballot, index) => [...entered, { ...ballot, number: index + 1, batch: nextBatch(entered, size).batch }], []);
}
