import { isDoubtful, isOverridden, proposedValidity, validity } from '../../../src/election/validity';
import { concluded, concludedValid, paper, rules, undecided } from './build';

const proposal = (...[marks, form, seats]: [string, 'cross' | 'agree', number]): string => {
  const found = proposedValidity(paper(marks).marks, rules(form, seats, marks.length));
  return found.valid ? 'valid' : found.code;
};

describe('proposedValidity', () => {
  it.each([
    ['cross', 'as many as the seats', '1100', 2, 'valid'],
    ['cross', 'fewer than the seats', '1000', 2, 'valid'],
    ['cross', 'one more than the seats', '1110', 2, 'P.02'],
    ['cross', 'one more than the seats, an odd number of names', '10101', 2, 'P.02'],
    ['cross', 'the last of an odd number alone', '00001', 1, 'valid'],
    ['cross', 'nothing crossed out', '1111', 3, 'P.02'],
    ['cross', 'all crossed out', '0000', 3, 'P.03'],
    ['cross', 'the only name crossed out', '0', 1, 'P.03'],
    ['agree', 'one box for each', '110', 3, 'valid'],
    ['agree', 'both boxes for one name', '120', 3, 'valid'],
    ['agree', 'neither box for one name', '130', 3, 'valid'],
    ['agree', 'all disagree', '000', 3, 'P.03'],
    ['agree', 'none marked', '333', 3, 'P.03'],
    ['agree', 'disagree or unmarked', '030', 3, 'P.03'],
    ['agree', 'both boxes and disagree: that row is lost, not the paper', '200', 3, 'valid'],
    ['agree', 'all agreed to although the seats are fewer', '111', 2, 'valid'],
    ['agree', 'one name, agree', '1', 1, 'valid'],
    ['agree', 'one name, disagree', '0', 1, 'valid'],
    ['agree', 'one name, both boxes', '2', 1, 'P.04'],
    ['agree', 'one name, neither box', '3', 1, 'P.05'],
  ] as const)('%s: %s', (form, _what, marks, seats, expected) => {
    expect(proposal(marks, form, seats)).toBe(expected);
  });
});

describe('validity', () => {
  const cross = rules('cross', 1, 2);

  it('is the proposal without a conclusion', () => {
    expect(validity(paper('11'), cross)).toEqual({ valid: false, code: 'P.02', note: '' });
  });

  it('is the conclusion where there is one, with its note', () => {
    expect(validity(paper('11', 1, concludedValid), cross)).toEqual({ valid: true });
    expect(validity(paper('10', 1, concluded('P.08', 'ký tên')), cross)).toEqual({ valid: false, code: 'P.08', note: 'ký tên' });
  });

  it('is open while the paper is set aside', () => {
    expect(validity(paper('10', 1, undecided('mực nhòe')), cross)).toEqual({ valid: null, note: 'mực nhòe' });
  });
});

describe('isOverridden', () => {
  const cross = rules('cross', 1, 2);

  it.each([
    ['no conclusion', paper('11'), false],
    ['valid, as proposed', paper('10', 1, concludedValid), false],
    ['valid against the proposal', paper('11', 1, concludedValid), true],
    ['invalid for the proposed reason', paper('11', 1, concluded('P.02', 'ba người')), false],
    ['invalid for another reason', paper('11', 1, concluded('P.09')), true],
    ['invalid against the proposal', paper('10', 1, concluded('P.09')), true],
    ['not issued by the committee, which marks cannot tell', paper('10', 1, concluded('P.01')), false],
    ['set aside, whatever the rules propose', paper('11', 1, undecided()), false],
    ['several inks, which marks cannot tell', paper('10', 1, concluded('P.07')), false],
  ])('%s: %p', (_what, ballot, overridden) => {
    expect(isOverridden(ballot, cross)).toBe(overridden);
  });
});

describe('isDoubtful', () => {
  it.each([
    ['all disagree is inferred to be invalid', 'agree', '000', true],
    ['neither box is inferred to be invalid', 'agree', '3', true],
    ['both boxes is read in the rules of a branch', 'agree', '2', false],
    ['a valid paper is in no doubt', 'agree', '1', false],
    ['nobody on a cross paper was read', 'cross', '000', false],
  ] as const)('%s', (_what, form, marks, doubtful) => {
    const of = rules(form, 2, marks.length);
    expect(isDoubtful(proposedValidity(paper(marks).marks, of), of)).toBe(doubtful);
  });
});
