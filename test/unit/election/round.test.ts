import type { Ballot } from '../../../src/election/ballot';
import type { Congress } from '../../../src/election/congress';
import type { Contest } from '../../../src/election/contest';
import { countContest, type ContestResult } from '../../../src/election/contest-result';
import { followUps, stillFollows } from '../../../src/election/follow-ups';
import { gather, roundsOf } from '../../../src/election/round';
import { candidates, congress, contest, paper } from './build';

const FOUR = candidates('An', 'Bình', 'Chi', 'Dung');

/** A vote of ten people with agree papers: votes for An, Bình, Chi, Dung. */
function vote(votes: readonly number[], changes: Partial<Contest> = {}, people: Partial<Congress> = {}): ContestResult {
  const one = contest({ form: 'agree', seats: 2, issued: 10, collected: 10, candidates: FOUR.slice(0, votes.length), ...changes });
  return countContest(congress(people), one, papersFor(votes));
}

/** Ten papers that give these votes. */
function papersFor(votes: readonly number[]): readonly Ballot[] {
  return Array.from({ length: 10 }, (_, i) => paper(votes.map((count) => (i < count ? '1' : '0')).join(''), 1, { kind: 'valid', note: '' }));
}

const told = (result: ContestResult): readonly string[] =>
  toldOf([result]);
const toldOf = (rounds: readonly ContestResult[]): readonly string[] =>
  followUps(gather(rounds)).map(({ decision, kind, seats, round, names, rule }) => `${decision} ${kind} ${seats} lần ${round}: ${names.map(({ position, name }) => `${position} ${name}`).join(', ')} (${rule})`);

describe('what may follow a vote', () => {
  it.each<[string, ContestResult, readonly string[]]>([
    ['nothing after a full one', vote([9, 8, 3]), []],
    ['a tie: only the vote among the tied', vote([9, 7, 7, 1]), ['runoff runoff 1 lần 2: 1 Bình, 2 Chi (tieVotedAgain)']],
    ['open seats: those not elected, a new list, or no more', vote([9, 5, 4, 1]), [
      'notElected majority 1 lần 2: 1 Bình, 2 Chi, 3 Dung (openSeatsDecided)', 'newList majority 1 lần 2:  (openSeatsDecided)', 'stop majority 1 lần 2:  (openSeatsDecided)',
    ]],
    ['too few left for the open seats: a new list, or no more', vote([5, 4], { seats: 3 }), [
      'newList majority 3 lần 2:  (openSeatsDecided)', 'stop majority 3 lần 2:  (openSeatsDecided)',
    ]],
    ['tied once more: the congress decides; who won needs half again on a new list', vote([4, 4], { kind: 'runoff', seats: 1, round: 2 }), [
      'runoff runoff 1 lần 3: 1 An, 2 Bình (tieVotedAgain)', 'newList majority 1 lần 3:  (openSeatsDecided)', 'stop majority 1 lần 3:  (openSeatsDecided)',
    ]],
    ['tied once more, and one below them: all who are not elected may be voted on too', vote([4, 4, 1], { kind: 'runoff', seats: 1, round: 2 }), [
      'runoff runoff 1 lần 3: 1 An, 2 Bình (tieVotedAgain)', 'notElected majority 1 lần 3: 1 An, 2 Bình, 3 Chi (openSeatsDecided)',
      'newList majority 1 lần 3:  (openSeatsDecided)', 'stop majority 1 lần 3:  (openSeatsDecided)',
    ]],
    ['delegates after a short first vote: it must go on', vote([9, 5, 4], { office: 'delegates' }), [
      'notElected majority 1 lần 2: 1 Bình, 2 Chi (delegatesMustContinue)', 'newList majority 1 lần 2:  (delegatesMustContinue)',
    ]],
    ['delegates after the second vote: the congress decides', vote([5, 4], { office: 'delegates', seats: 1, round: 2 }), [
      'notElected majority 1 lần 3: 1 An, 2 Bình (openSeatsDecided)', 'newList majority 1 lần 3:  (openSeatsDecided)', 'stop majority 1 lần 3:  (openSeatsDecided)',
    ]],
    ['a branch secretary after the third vote: the higher committee appoints', vote([5, 4], { office: 'secretary', seats: 1, round: 3 }), []],
    ['another secretary after the third vote', vote([5], { office: 'secretary', seats: 1, round: 3 }, { level: 'higher' }), [
      'notElected majority 1 lần 4: 1 An (openSeatsDecided)', 'newList majority 1 lần 4:  (openSeatsDecided)', 'stop majority 1 lần 4:  (openSeatsDecided)',
    ]],
    ['nothing after an opinion vote', vote([5, 4], { office: 'opinion', kind: 'opinion' }), []],
    ['nothing when it was concluded that nothing does', vote([9, 5], { ruling: { rule: 'openSeatsDecided', elected: null, next: 'none', reason: 'r' } }), []],
    ['a vote short of delegates, concluded otherwise: it may stop', vote([9, 5], { office: 'delegates', ruling: { rule: 'delegatesMustContinue', elected: null, next: 'congressDecides', reason: 'r' } }), [
      'notElected majority 1 lần 2: 1 Bình (openSeatsDecided)', 'newList majority 1 lần 2:  (openSeatsDecided)', 'stop majority 1 lần 2:  (openSeatsDecided)',
    ]],
    ['a tie of delegates that was concluded to be no runoff', vote([7, 7, 1], { office: 'delegates', seats: 1, ruling: { rule: 'tieVotedAgain', elected: null, next: 'mustContinue', reason: 'r' } }), [
      'runoff runoff 1 lần 2: 1 An, 2 Bình (tieVotedAgain)', 'notElected majority 1 lần 2: 1 An, 2 Bình, 3 Chi (delegatesMustContinue)', 'newList majority 1 lần 2:  (delegatesMustContinue)',
    ]],
  ])('%s', (_what, result, expected) => {
    expect(told(result)).toEqual(expected);
  });

  it('keeps what is known of the people', () => {
    const people = FOUR.map((one, i) => ({ ...one, person: `p${i}`, planned: i === 1 }));
    expect(followUps(gather([vote([9, 7, 7, 1], { candidates: people })]))[0]?.names).toEqual([{ ...people[1], position: 1 }, { ...people[2], position: 2 }]);
  });

  const short = vote([9, 5, 4, 1], { seats: 3, decision: 'notElected' });
  const part = (votes: readonly number[], names: readonly string[], changes: Partial<Contest> = {}): ContestResult =>
    vote(votes, { round: 2, seats: 1, candidates: candidates(...names), ...changes });

  it.each<[string, readonly ContestResult[], readonly string[]]>([
    ['a part of the open seats, filled: the rest, among all who are not elected, on a new list, or no more', [short, part([8], ['Bình'])], [
      'notElected majority 1 lần 3: 1 Chi, 2 Dung (openSeatsDecided)', 'newList majority 1 lần 3:  (openSeatsDecided)', 'stop majority 1 lần 3:  (openSeatsDecided)',
    ]],
    ['a part of them, not filled: all that are open', [short, part([5], ['Bình'])], [
      'notElected majority 2 lần 3: 1 Bình, 2 Chi, 3 Dung (openSeatsDecided)', 'newList majority 2 lần 3:  (openSeatsDecided)', 'stop majority 2 lần 3:  (openSeatsDecided)',
    ]],
    ['a tie for a part of them: the tie first, for its own seat', [short, part([7, 7], ['Bình', 'Chi'])], ['runoff runoff 1 lần 3: 1 Bình, 2 Chi (tieVotedAgain)']],
    ['a new list for a part of them: nobody of the list that it replaced', [{ ...short, contest: { ...short.contest, decision: 'newList' } }, part([8, 3], ['Giang', 'Hà'])], [
      'notElected majority 1 lần 3: 1 Hà (openSeatsDecided)', 'newList majority 1 lần 3:  (openSeatsDecided)', 'stop majority 1 lần 3:  (openSeatsDecided)',
    ]],
    ['more seats than were open, all of these filled: nothing', [vote([9, 8, 4, 1], { seats: 3 }), part([8, 3], ['Chi', 'Dung'], { seats: 2 })], []],
    ['the last part of them: nothing', [short, part([8], ['Bình']), part([8], ['Chi'], { round: 3 })], []],
  ])('after the rounds before: %s', (_what, rounds, expected) => {
    expect(toldOf(rounds)).toEqual(expected);
  });
});

describe('a vote that was set up after another', () => {
  const tie = vote([9, 7, 7, 1], { decision: 'runoff' });
  const among = (names: readonly string[], changes: Partial<Contest> = {}): Contest => contest({ id: '2', round: 2, seats: 1, candidates: candidates(...names), ...changes });

  it.each<[string, ContestResult, Contest, boolean]>([
    ['follows while the same people tie', tie, among(['Chi', 'Bình']), true],
    ['follows when one of the tied has withdrawn', vote([9, 7, 7, 7], { decision: 'runoff' }), among(['Bình', 'Chi']), true],
    ['follows no more when a mended paper has filled the seats', vote([9, 8, 6, 1], { decision: 'runoff' }), among(['Chi', 'Dung']), false],
    ['follows no more when somebody on its list is elected', vote([9, 8, 6, 1], { seats: 3, decision: 'notElected' }), among(['Chi', 'Dung']), false],
    ['follows no more when others tie', vote([9, 7, 1, 7], { decision: 'runoff' }), among(['Bình', 'Chi']), false],
    ['follows no more when fewer seats are open', vote([9, 5, 4, 1], { decision: 'newList' }), among(['Giang', 'Hà', 'Yến'], { seats: 2 }), false],
    ['follows on a new list', vote([9, 5, 4, 1], { decision: 'newList' }), among(['Giang', 'Hà']), true],
    ['follows in any lawful way where an older workbook does not say how', vote([9, 5, 4, 1]), among(['Bình', 'Chi']), true],
    ['follows no more when the congress decided otherwise', vote([9, 5, 4, 1], { decision: 'runoff' }), among(['Bình', 'Chi']), false],
  ])('%s', (_what, before, next, expected) => {
    expect(stillFollows(gather([before]), next)).toBe(expected);
  });

  it('follows from all the rounds before: on the seats that the last of them left alone, without whom an earlier one elected', () => {
    const rounds = gather([vote([9, 5, 4, 1], { seats: 3 }), vote([8], { round: 2, seats: 1, candidates: candidates('Bình'), decision: 'notElected' })]);
    const third = (name: string): Contest => among([name, 'Dung'], { id: '3', round: 3 });
    expect([stillFollows(rounds, third('Chi')), stillFollows(rounds, third('An'))]).toEqual([true, false]);
  });
});

describe('the rounds of one office together', () => {
  const first = vote([9, 7, 7, 1], { seats: 3 });
  const named = (rounds: readonly ContestResult[]): readonly string[] => gather(rounds).elected.map(({ candidate, round, votes, base }) => `${candidate.name} ${round}: ${votes}/${base}`);

  it('have everybody elected in the order of rounds, then votes', () => {
    const short = vote([6, 9, 3, 1], { seats: 3 });
    const second = vote([3, 8], { round: 2, seats: 1, candidates: candidates('Chi', 'Dung') });
    expect(named([short, second])).toEqual(['Bình 1: 9/10', 'An 1: 6/10', 'Dung 2: 8/10']);
    expect(gather([short, second])).toMatchObject({ seats: 3, openSeats: 0, next: 'none', settled: true });
  });

  it('are not over while a tie is open', () => {
    const tie = vote([9, 7, 7, 1]);
    expect(gather([tie])).toMatchObject({ seats: 2, openSeats: 1, next: 'runoff', settled: false });
    expect(gather([tie, vote([4, 3], { kind: 'runoff', round: 2, seats: 1, candidates: candidates('Bình', 'Chi') })])).toMatchObject({ openSeats: 0, next: 'none', settled: true });
  });

  it.each<[string, readonly ContestResult[], boolean]>([
    ['the congress has not decided', [vote([9, 5, 4, 1])], false],
    ['the congress stopped', [vote([9, 5, 4, 1], { decision: 'stop' })], true],
    ['the congress goes on', [vote([9, 5, 4, 1], { decision: 'notElected' })], false],
    ['a tie may not be left without another vote', [vote([9, 7, 7, 1], { decision: 'stop' })], false],
    ['delegates may not be left after the first vote', [vote([9, 5, 4], { office: 'delegates', decision: 'stop' })], false],
    ['delegates may be left after the second', [vote([9, 5, 4], { office: 'delegates' }), vote([5, 4], { office: 'delegates', round: 2, seats: 1, candidates: candidates('Bình', 'Chi'), decision: 'stop' })], true],
    ['the higher committee appoints the secretary of a branch', [vote([5], { office: 'secretary', seats: 1, round: 3 })], true],
    ['it was concluded that nothing follows', [vote([9, 5], { ruling: { rule: 'openSeatsDecided', elected: null, next: 'none', reason: 'r' } })], true],
    ['an opinion vote is over when it is counted', [vote([5, 4], { kind: 'opinion', office: 'opinion' })], true],
  ])('are over or not: %s', (_what, rounds, settled) => {
    const final = gather(rounds);
    expect([final.settled, final.openSeats > 0]).toEqual([settled, true]);
  });

  it('never elect more than the seats of the first vote, nor cut equal votes apart', () => {
    const short = vote([9, 8, 3, 1], { seats: 3 });
    const long = { round: 2, seats: 2, candidates: candidates('Chi', 'Dung') };
    expect(named([short, vote([8, 7], long)])).toEqual(['An 1: 9/10', 'Bình 1: 8/10', 'Chi 2: 8/10']);
    expect(named([short, vote([8, 8], long)])).toEqual(['An 1: 9/10', 'Bình 1: 8/10']);
  });

  it('elect nobody twice, by the row of the roster or by name', () => {
    const again = vote([9, 8], { round: 2, seats: 1, candidates: candidates('AN', 'Dung') });
    expect(named([first, again]).filter((text) => text.toLowerCase().startsWith('an'))).toHaveLength(1);
    const namesake = (person: string): Contest['candidates'] => [{ position: 1, name: 'An', person, planned: null }];
    const withPerson = vote([9], { seats: 2, candidates: namesake('7') });
    expect(named([withPerson, vote([8], { round: 2, seats: 1, candidates: namesake('7') })])).toEqual(['An 1: 9/10']);
    expect(named([withPerson, vote([8], { round: 2, seats: 1, candidates: namesake('8') })])).toEqual(['An 1: 9/10', 'An 2: 8/10']);
  });

  it('know somebody else under a running number that a roster sorted anew has given away', () => {
    const under = (person: string, name: string): Contest['candidates'] => [{ position: 1, name, person, planned: null }];
    const renumbered = [vote([9], { seats: 2, candidates: under('3', 'An') }), vote([8], { round: 2, seats: 1, candidates: under('3', 'Dung') })];
    expect(named(renumbered)).toEqual(['An 1: 9/10', 'Dung 2: 8/10']);
    const corrected = [vote([9], { seats: 2, candidates: under('DV-3', 'An') }), vote([8], { round: 2, seats: 1, candidates: under('DV-3', 'Ân') })];
    expect(named(corrected)).toEqual(['An 1: 9/10']);
  });

  it('stay open where the last vote filled only a part of the open seats', () => {
    const short = vote([9, 5, 4, 1], { seats: 3 });
    const part = vote([8], { round: 2, seats: 1, candidates: candidates('Bình') });
    expect(gather([short, part])).toMatchObject({ openSeats: 1, next: 'congressDecides', settled: false });
  });

  it('cannot be gathered without one', () => {
    expect(() => gather([])).toThrow(RangeError);
  });
});

describe('roundsOf', () => {
  const one = (id: string, changes: Partial<Contest> = {}): Contest => contest({ id, office: 'secretary', ...changes });

  it('leads from the first vote to this one, whatever lies between', () => {
    const contests = [one('1'), one('2', { office: 'deputy' }), one('3', { follows: '1', round: 2 }), one('4', { follows: '3', round: 3 })];
    expect([roundsOf(contests, '1'), roundsOf(contests, '3'), roundsOf(contests, '4'), roundsOf(contests, '9')]).toEqual([['1'], ['1', '3'], ['1', '3', '4'], []]);
  });

  it('takes a later vote of an old workbook as following the one before it of its office', () => {
    const contests = [one('1'), one('2', { office: 'deputy' }), one('3', { round: 2 }), one('4', { round: 2, office: 'delegates' }), one('5', { round: 3 })];
    expect([roundsOf(contests, '5'), roundsOf(contests, '4')]).toEqual([['1', '3', '5'], ['4']]);
  });

  it('ends where what it follows is gone, or where votes follow each other in a ring', () => {
    expect(roundsOf([one('2', { follows: '1', round: 2 })], '2')).toEqual(['2']);
    expect(roundsOf([one('1', { follows: '2' }), one('2', { follows: '1' })], '2')).toEqual(['1', '2']);
  });
});
