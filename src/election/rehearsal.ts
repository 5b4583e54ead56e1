import type { Ballot, BallotRules, Mark } from './ballot';

/**
 * The known deck for trying everything out before the vote: at most 24 papers, always the same ones. Names get different numbers of votes as far as
 * so few papers allow; beside the valid papers there is one for each reason that marks can show. What a count of it must give is its `tally`.
 */
export function rehearsalDeck(rules: BallotRules): readonly Ballot[] {
  const papers = [...validPapers(rules), ...(rules.form === 'cross' ? crossOddities(rules) : agreeOddities(rules))];
  return papers.map((marks) => ({ marks, count: 1, conclusion: null }));
}

/** With the at most three odd papers of a form there are never more than 24. */
const MOST_VALID = 20;

/** Papers that choose somebody and not too many. The votes are dealt out in turn, so that the papers are filled alike. */
function validPapers(rules: BallotRules): readonly Mark[][] {
  const mostChosen = rules.form === 'cross' ? Math.min(rules.seats, rules.names) : rules.names;
  const votes = plannedVotes(rules.names, MOST_VALID * mostChosen);
  const all = votes.reduce((sum, count) => sum + count, 0);
  const papers = Array.from({ length: Math.max(...votes, Math.ceil(all / mostChosen)) }, () => blankPaper(rules));
  let next = 0;
  votes.forEach((count, name) => {
    for (let i = 0; i < count; i++) papers[next++ % papers.length]![name] = 1;
  });
  return papers;
}

/** Votes for each name, at most 20 and together at most `most`: 1, 2, 3 … as far up as possible, then from 1 again; in larger steps where there is room. */
function plannedVotes(names: number, most: number): readonly number[] {
  const ladder = (top: number): number[] => Array.from({ length: names }, (_, name) => (name % top) + 1);
  const fits = (votes: readonly number[]): boolean => Math.max(...votes) <= MOST_VALID && votes.reduce((sum, count) => sum + count, 0) <= most;
  let top = Math.min(names, MOST_VALID);
  while (top > 1 && !fits(ladder(top))) top--;
  if (!fits(ladder(top))) return shortLadder(names, most);
  let step = 1;
  while (fits(ladder(top).map((count) => count * (step + 1)))) step++;
  return ladder(top).map((count) => count * step);
}

/** More names than there can be votes: the first ones get some. */
function shortLadder(names: number, most: number): readonly number[] {
  let left = most;
  return Array.from({ length: names }, (_, name) => {
    const count = Math.min((name % 5) + 1, left);
    left -= count;
    return count;
  });
}

function crossOddities(rules: BallotRules): readonly Mark[][] {
  const tooMany = blankPaper(rules).map((_, name): Mark => (name <= rules.seats ? 1 : 0));
  return [...(rules.seats < rules.names ? [tooMany] : []), blankPaper(rules)];
}

/** Both boxes and neither box: for one name alone the paper is invalid by them; among several, one row of a valid paper is not counted. The last name, which has most votes, is agreed to. */
function agreeOddities(rules: BallotRules): readonly Mark[][] {
  const odd: readonly Mark[] = [2, 3];
  if (rules.names === 1) return odd.map((mark) => [mark]);
  return [...odd.map((mark) => blankPaper(rules).map((_, name): Mark => (name === 0 ? mark : name === rules.names - 1 ? 1 : 0))), blankPaper(rules)];
}

function blankPaper(rules: BallotRules): Mark[] {
  return Array.from({ length: rules.names }, () => 0);
}
