import type { Contest, Ruling } from '../../../src/election/contest';
import { countContest, type ContestResult } from '../../../src/election/contest-result';
import { rulableRules } from '../../../src/election/ruling';
import { candidates, congress, contest, paper } from './build';

const ruled = (ruling: Partial<Ruling>): Ruling => ({ rule: 'tieVotedAgain', elected: null, next: null, reason: 'đối chiếu văn bản in', ...ruling });

/** An has 10 of 10; Bình and Chi tie for the second of two seats with 6 each; Dung has none. */
const PAPERS = [paper('1110', 2), paper('1100', 4), paper('1010', 4)];
const tie = (changes: Partial<Contest> = {}): ContestResult =>
  countContest(congress(), contest({ issued: 10, collected: 10, candidates: candidates('An', 'Bình', 'Chi', 'Dung'), seats: 2, form: 'agree', ...changes }), PAPERS);
const letters = (result: ContestResult): string => result.rows.map(({ outcome }) => outcome[0]).join('');
const rulings = (result: ContestResult): readonly unknown[] => result.findings.filter(({ code }) => code === 'W.204').map(({ data }) => data);

describe('a conclusion against an uncertain rule', () => {
  it('elects the places it names and nobody else; whoever has over half keeps it in the words', () => {
    const result = tie({ ruling: ruled({ elected: [1, 3] }) });
    expect([letters(tie()), letters(result)]).toEqual(['ettn', 'eoen']);
    expect([result.elected.map(({ name }) => name), result.tied, result.openSeats, result.next, result.status]).toEqual([['An', 'Chi'], [], 0, 'none', 'full']);
    expect(rulings(result)).toEqual([{ case: 'rule', rule: 'tieVotedAgain', reason: 'đối chiếu văn bản in', names: 'An, Chi', next: '' }]);
  });

  it('may elect fewer: then nobody else is, and the rule says what follows', () => {
    const result = tie({ ruling: ruled({ elected: [1] }) });
    expect([letters(result), result.openSeats, result.next, result.status]).toEqual(['ennn', 1, 'congressDecides', 'partial']);
  });

  it('may say what follows and leave the elected alone', () => {
    const result = tie({ ruling: ruled({ next: 'congressDecides' }) });
    expect([letters(result), result.tied.length, result.next]).toEqual(['ettn', 2, 'congressDecides']);
    expect(rulings(result)).toMatchObject([{ names: '', next: 'congressDecides' }]);
  });

  it.each([
    ['more than the seats', { elected: [1, 2, 3] }],
    ['a place that is not on the paper', { elected: [1, 5] }],
    ['a place twice', { elected: [1, 1] }],
    ['somebody without half of the base', { elected: [1, 4] }],
    ['a vote among the tied, of whom the conclusion leaves none', { elected: [1], next: 'runoff' as const }],
    ['the same under another rule', { rule: 'highestFirst' as const, elected: [4] }],
    ['a rule that decides nothing here', { rule: 'delegatesMustContinue' as const, next: 'none' as const }],
    ['a rule that was read', { rule: 'moreThanHalf' as const, elected: [1, 2] }],
  ])('is refused as a whole, and that is said: %s', (_what, ruling) => {
    const result = tie({ ruling: ruled(ruling) });
    expect([letters(result), result.next]).toEqual(['ettn', 'runoff']);
    expect(rulings(result)).toMatchObject([{ case: 'ruleRefused', reason: 'đối chiếu văn bản in' }]);
  });

  it.each([[{ kind: 'opinion' }], [{ office: 'opinion' }]] as const)('is refused in an opinion vote, where only hands could have written it: %p', (changes) => {
    const result = tie({ ...changes, ruling: ruled({ elected: [1, 3] }) });
    expect(letters(result)).toBe(letters(tie(changes)));
    expect(rulings(result)).toMatchObject([{ case: 'ruleRefused' }]);
  });

  it('is refused too when nobody ties and it has the tied vote again: nothing could follow', () => {
    const open = contest({ form: 'agree', seats: 2, ruling: ruled({ rule: 'openSeatsDecided', next: 'runoff' }) });
    expect(countContest(congress(), open, [paper('100', 10)])).toMatchObject({ next: 'congressDecides', tied: [] });
  });

  it.each([
    ['the vote after a tie', { kind: 'runoff' }, 'tieVotedAgain'],
    ['alternates, who may be taken from those with fewer votes', { office: 'alternates' }, 'alternatesRankedByVotes'],
  ] as const)('may elect without half where its rule asks for none: %s', (_what, changes, rule) => {
    expect(letters(tie({ ...changes, ruling: ruled({ rule, elected: [1, 4] }) }))).toBe('eooe');
  });

  it('is no finding where there is none', () => {
    expect(rulings(tie())).toEqual([]);
  });
});

describe('rulableRules', () => {
  const short = [paper('1000', 6), paper('0100', 4)];
  it.each([
    ['nothing where the rules that decide were read', {}, [paper('1100', 10)], []],
    ['who comes first of those over half, and the tie', {}, PAPERS, ['highestFirst', 'tieVotedAgain']],
    ['more over half than seats', { seats: 1 }, [paper('1100', 8), paper('1000', 2)], ['highestFirst']],
    ['open seats', {}, short, ['openSeatsDecided']],
    ['the vote after a tie, which needs no half', { kind: 'runoff', seats: 1 }, short, ['tieVotedAgain']],
    ['tied once more', { kind: 'runoff', seats: 1 }, [paper('1000', 5), paper('0100', 5)], ['highestFirst', 'tieVotedAgain', 'openSeatsDecided']],
    ['delegates, by what was read in 244 only', { office: 'delegates' }, short, ['delegatesMustContinue']],
    ['alternates', { office: 'alternates' }, [paper('1100', 10)], ['alternatesRankedByVotes']],
    ['nothing of an opinion vote, which elects nobody', { kind: 'opinion' }, PAPERS, []],
    ['nothing of one by its office', { office: 'opinion' }, PAPERS, []],
    ['nothing of one on alternates', { kind: 'opinion', office: 'alternates' }, short, []],
    ['not the appointment of a branch secretary', { office: 'secretary', round: 3, seats: 1 }, [paper('1000', 5), paper('0100', 5)], []],
  ] as const)('%s', (_what, changes, papers, expected) => {
    expect(rulableRules(tie2(changes, papers))).toEqual(expected);
  });

  it('holds delegates to the next vote under 244, where the sentence was read', () => {
    const one = contest({ office: 'delegates', form: 'agree', candidates: candidates('An', 'Bình', 'Chi', 'Dung'), seats: 2 });
    expect(rulableRules(countContest(congress({ regulation: '244' }), one, short))).toEqual([]);
  });

  it('is the same after the conclusion as before', () => {
    expect(rulableRules(tie({ ruling: ruled({ elected: [1, 3] }) }))).toEqual(rulableRules(tie()));
  });

  function tie2(changes: Partial<Contest>, papers: Parameters<typeof countContest>[2]): ContestResult {
    return countContest(congress(), contest({ form: 'agree', candidates: candidates('An', 'Bình', 'Chi', 'Dung'), seats: 2, ...changes }), papers);
  }
});
