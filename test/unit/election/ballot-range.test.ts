import { readBallotRange, trimBallotRange, type BallotRangeOptions } from '../../../src/election/ballot-range';
import { columnLetters } from '../../../src/election/column-letters';
import { codes, concluded, concludedValid } from './build';

/** Each row as marks, count and conclusion: '10×1', null for no ballot. */
function papers(rows: readonly (readonly unknown[])[], options: BallotRangeOptions): readonly (string | null)[] {
  return readBallotRange(rows, options).ballots.map((ballot) => ballot && `${Array.from(ballot.marks).join('')}×${ballot.count}`);
}

describe('readBallotRange', () => {
  it('reads a row per paper, and skips empty rows', () => {
    expect(papers([[1, 0], ['', ''], ['x', 'g'], [null, ' ']], { form: 'cross' })).toEqual(['10×1', null, '10×1', null]);
  });

  it('reads the same cells the other way round when the marks stand for crossed-out names', () => {
    expect(papers([[1, 0], ['x', '']], { form: 'struck' })).toEqual(['01×1', '01×1']);
  });

  it('needs the count to see a ballot with nothing crossed out in a struck sheet', () => {
    expect(papers([['', ''], ['', '']], { form: 'struck', counts: [3, ''] })).toEqual(['11×3', null]);
  });

  it('reads boxes: agree, disagree, both, neither', () => {
    expect(papers([[1, 0, 2, '']], { form: 'agree' })).toEqual(['1023×1']);
  });

  it('takes a blank count as one, and a conclusion alone as a ballot', () => {
    const { ballots } = readBallotRange([[0, 1], ['', '']], { form: 'cross', counts: ['', null], conclusions: ['hợp lệ', 'P.01'] });
    expect(ballots.map((ballot) => ballot?.count)).toEqual([1, 1]);
    expect(ballots.map((ballot) => ballot?.conclusion)).toEqual([concludedValid, concluded('P.01')]);
  });

  it('keeps a row that stands for no paper', () => {
    expect(papers([[1, 0]], { form: 'cross', counts: [0] })).toEqual(['10×0']);
  });

  it('names row, column and text of a cell that is no mark, and leaves that paper out', () => {
    const { ballots, findings, odd } = readBallotRange([[1, 0], [1, 'có'], ['#N/A', 2]], { form: 'cross' });
    expect(ballots.map((ballot) => ballot !== null)).toEqual([true, false, false]);
    expect(odd).toBe(3);
    expect(findings.map((finding) => [finding.code, finding.where])).toEqual([
      ['F.902', { row: 2, column: '2', text: 'có' }],
      ['F.902', { row: 3, column: '1', text: '#N/A' }],
      ['F.902', { row: 3, column: '2', text: '2' }],
    ]);
  });

  it('names the place on the sheet when it knows it', () => {
    const { findings } = readBallotRange([[1, '?']], { form: 'agree', firstRow: 8, firstColumn: 26 });
    expect(findings[0]?.where).toEqual({ row: 8, column: 'AB', text: '?' });
  });

  it.each([['text', '3', 'notWhole'], ['a fraction', 1.5, 'notWhole'], ['less than nothing', -1, 'tooSmall'], ['a truth value', true, 'notWhole']])('refuses a count that is %s', (_what, count, problem) => {
    const { ballots, findings } = readBallotRange([[1]], { form: 'cross', counts: [count] });
    expect(ballots).toEqual([null]);
    expect(findings[0]).toMatchObject({ code: 'F.901', where: { row: 1, field: 'count', text: String(count) }, data: { case: problem } });
  });

  it('counts every odd cell but lists the first hundred', () => {
    const { findings, odd } = readBallotRange(Array.from({ length: 300 }, () => ['?']), { form: 'cross' });
    expect([findings.length, odd]).toEqual([100, 300]);
  });

  it.each([
    ['no rows', [], {}, 'empty'],
    ['no columns', [[]], {}, 'empty'],
    ['rows of different length', [[1, 0], [1]], {}, 'ragged'],
    ['another number of names', [[1, 0]], { names: 3 }, 'names'],
    ['too few counts', [[1], [0]], { counts: [1] }, 'counts'],
    ['too many conclusions', [[1]], { conclusions: ['', ''] }, 'conclusions'],
  ])('refuses %s', (_what, rows, options, problem) => {
    const { ballots, findings, odd } = readBallotRange(rows, { form: 'cross', ...options });
    expect([ballots, codes(findings), findings[0]?.data['case'], odd]).toEqual([[], ['F.903'], problem, 0]);
  });

  it('reads 100,000 empty rows as no ballot', () => {
    const rows = Array.from({ length: 100_000 }, () => ['', '', '', '', '']);
    expect(readBallotRange(rows, { form: 'cross' }).ballots.every((ballot) => ballot === null)).toBe(true);
  });
});

describe('trimBallotRange', () => {
  it('cuts empty rows at the end, and only there', () => {
    expect(trimBallotRange([['', ''], [1, ''], ['', null], [' ', '']])).toEqual([['', ''], [1, '']]);
  });

  it('leaves nothing of 100,000 empty rows', () => {
    expect(trimBallotRange(Array.from({ length: 100_000 }, () => ['', '']))).toEqual([]);
  });

  it('gives back the same rows when there is nothing to cut', () => {
    const rows = [[1], [0]];
    expect(trimBallotRange(rows)).toBe(rows);
  });
});

it.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [51, 'AZ'], [701, 'ZZ'], [702, 'AAA'], [16383, 'XFD']])('column %d is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});
