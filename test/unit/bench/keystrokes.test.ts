import type { Ballot, BallotRules, Mark } from '../../../src/election/ballot';
import { HALLS, readHall } from '../../bench/halls';
import { clickedSeconds, effortOf, gridSeconds, keysFor, secondsAPaper, sortIntoPiles } from '../../bench/keystrokes';

const TWELVE: BallotRules = { form: 'cross', seats: 10, names: 12 };
const THREE: BallotRules = { form: 'agree', seats: 3, names: 3 };

function paper(marks: readonly number[], count = 1): Ballot {
  return { marks: marks as readonly Mark[], count, conclusion: null };
}

function crossed(names: readonly number[], count = 1): Ballot {
  return paper(Array.from({ length: 12 }, (_, i) => (names.includes(i + 1) ? 0 : 1)), count);
}

describe('the keys that the pane needs for a paper', () => {
  test.each<[string, BallotRules, Ballot, string]>([
    ['two digits a crossed name and Enter', TWELVE, crossed([2, 11]), '0 2 1 1 Enter'],
    ['a second Enter where too many are chosen', TWELVE, crossed([5]), '0 5 Enter Enter'],
    ['the invalid key where nobody is, since it is shorter than crossing out everybody', TWELVE, crossed([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), '- 3 Enter'],
    ['× and its size for a pile', TWELVE, crossed([1, 2], 31), '0 1 0 2 * 3 1 Enter'],
    ['a single Enter where everybody is agreed to', THREE, paper([1, 1, 1]), 'Enter'],
    ['a number once, twice, three times for disagree, both, neither', THREE, paper([0, 2, 3]), '1 2 2 3 3 3 Enter'],
  ])('%s', (_, rules, given, keys) => {
    expect(keysFor(given, rules).join(' ')).toBe(keys);
  });

  it('are an error when the machine would save another paper', () => {
    expect(() => keysFor({ ...crossed([1, 2]), conclusion: { kind: 'invalid', reason: 'P.01', note: '' } }, TWELVE)).toThrow('saves another paper');
  });
});

describe('the seconds of the keystroke-level model', () => {
  // As the issue gives them, rounded to whole seconds.
  it.each([[HALLS[3], 19, 68], [HALLS[2], 10, 34], [HALLS[1], 8, 27], [HALLS[0], 6, 20]])('%s: %d for a typed grid, %d for clicked boxes', (name, typed, clicked) => {
    const { papers, rules } = readHall(name);
    const chosen = papers.flatMap(({ marks }) => Array.from(marks)).filter((mark) => mark === 1).length / papers.length;
    expect([Math.round(gridSeconds(rules.names)), Math.round(clickedSeconds(chosen))]).toEqual([typed, clicked]);
  });

  it('count one mental step a pile and divide by papers', () => {
    expect(secondsAPaper({ papers: 10, steps: 2, keys: 5 })).toBeCloseTo((5 * 0.28 + 2 * 1.2) / 10, 9);
  });
});

describe('piles', () => {
  it('gather identical papers, none lost', () => {
    const piles = sortIntoPiles([crossed([1, 2]), crossed([3, 4]), crossed([1, 2]), crossed([1, 2], 4)]);
    expect(piles.map(({ count }) => count)).toEqual([6, 1]);
  });

  it.each(HALLS)('make %s no dearer', (name) => {
    const { papers, rules } = readHall(name);
    const piled = effortOf(sortIntoPiles(papers), rules);
    expect(piled.papers).toBe(papers.length);
    expect(secondsAPaper(piled)).toBeLessThan(secondsAPaper(effortOf(papers, rules)));
  });
});
