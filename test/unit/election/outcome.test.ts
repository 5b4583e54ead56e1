import type { Situation } from '../../../src/election/next-step';
import { outcomes, type Outcome } from '../../../src/election/outcome';
import { regulationOf } from '../../../src/election/regulation';

/** A letter each: Elected, Tied, Over seats, Not elected. */
function letters(found: readonly Outcome[]): string {
  return found.map((outcome) => ({ elected: 'E', tied: 'T', overSeats: 'O', notElected: 'N' })[outcome]).join('');
}

describe('outcomes', () => {
  it.each([
    ['all seats filled', [29, 27, 25, 9], 30, 3, 'majority', 'EEEN'],
    ['exactly half is not elected', [28, 15], 30, 2, 'majority', 'EN'],
    ['more people over half than seats', [40, 58, 33], 60, 2, 'majority', 'EEO'],
    ['a tie across the last seat, and one below it', [58, 40, 40, 35, 12], 60, 2, 'majority', 'ETTON'],
    ['three tied for two seats', [40, 40, 40], 60, 2, 'majority', 'TTT'],
    ['one vote less than the last seat is no tie', [58, 40, 39], 60, 2, 'majority', 'EEO'],
    ['a tie above the last seat', [40, 40, 30], 45, 3, 'majority', 'EEE'],
    ['a tie at the last seat that nobody contests', [40, 40, 20], 45, 2, 'majority', 'EEN'],
    ['a tie below half is no tie', [12, 12], 25, 1, 'majority', 'NN'],
    ['no limit of seats', [20, 16, 15], 30, null, 'majority', 'EEN'],
    ['more seats than names', [20, 16], 30, 5, 'majority', 'EE'],
    ['decided by whole numbers although it prints 50.00', [10001, 10000], 20001, 1, 'majority', 'EN'],
    ['runoff: the higher count, though below half', [30, 28], 60, 1, 'runoff', 'EN'],
    ['runoff: tied again', [29, 29], 60, 1, 'runoff', 'TT'],
    ['runoff: the loser has more than half too', [40, 35], 60, 1, 'runoff', 'EO'],
    ['no seats', [20], 30, 0, 'majority', 'O'],
    ['no candidates', [], 30, 1, 'majority', ''],
  ] as const)('%s', (_what, votes, base, seats, rule, expected) => {
    expect(letters(outcomes(votes, base, seats, rule))).toBe(expected);
  });
});

describe('nextStep', () => {
  const open: Situation = { office: 'branchCommittee', meeting: 'members', level: 'branch', kind: 'majority', round: 1, openSeats: 1, tied: 0 };

  it.each([
    ['nothing when all seats are filled', { openSeats: 0 }, 'none'],
    ['a vote among the tied', { tied: 2 }, 'runoff'],
    ['the congress decides when the tied tie again', { tied: 2, kind: 'runoff' }, 'congressDecides'],
    ['the congress decides on open seats', {}, 'congressDecides'],
    ['delegates must be voted on again after the first round', { office: 'delegates' }, 'mustContinue'],
    ['delegates in later rounds are for the congress', { office: 'delegates', round: 2 }, 'congressDecides'],
    ['tied delegates are voted on among themselves', { office: 'delegates', tied: 2 }, 'runoff'],
    ['alternates are for the congress', { office: 'alternates' }, 'congressDecides'],
    ['a branch secretary after the second vote', { office: 'secretary', round: 2 }, 'congressDecides'],
    ['a branch secretary after the third vote is appointed', { office: 'secretary', round: 3 }, 'appointed'],
    ['a secretary above the branch is not, whoever elects him', { office: 'secretary', round: 3, level: 'grassroots' }, 'congressDecides'],
    ['nor is one whom a conference elects', { office: 'secretary', round: 3, level: 'higher', meeting: 'conference' }, 'congressDecides'],
    ['a deputy is not', { office: 'deputy', round: 3 }, 'congressDecides'],
  ] as const)('%s', (_what, change, expected) => {
    expect(regulationOf('190').nextStep({ ...open, ...change })).toBe(expected);
  });
});
