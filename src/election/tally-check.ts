import type { BallotRules } from './ballot';
import type { Finding } from './finding';
import type { Tally } from './tally';

/** Can these votes have come from these papers? F.201 (cross) and F.202 (agree), names in ballot order. */
export function checkTally(tally: Tally, rules: BallotRules, names: readonly string[]): readonly Finding[] {
  return rules.form === 'cross' ? checkCross(tally, rules, names) : checkAgree(tally, names);
}

function checkCross({ votes, valid, overridden }: Tally, { seats }: BallotRules, names: readonly string[]): readonly Finding[] {
  const tooMany = votes.flatMap((count, i): Finding[] => {
    const name = names[i] ?? '';
    return count > valid ? [{ code: 'F.201', where: { name }, data: { case: 'name', name, votes: count, valid } }] : [];
  });
  const sum = votes.reduce((total, count) => total + count, 0);
  // A paper that the committee concluded valid may choose more than the seats.
  if (sum <= seats * valid || overridden > 0) return tooMany;
  return [...tooMany, { code: 'F.201', where: {}, data: { case: 'sum', sum, seats, valid, most: seats * valid } }];
}

function checkAgree({ votes, against, uncounted, valid }: Tally, names: readonly string[]): readonly Finding[] {
  return votes.flatMap((count, i): Finding[] => {
    const name = names[i] ?? '';
    const data = { name, votes: count, against: against[i] ?? 0, uncounted: uncounted[i] ?? 0, valid };
    return data.votes + data.against + data.uncounted === valid ? [] : [{ code: 'F.202', where: { name }, data }];
  });
}
