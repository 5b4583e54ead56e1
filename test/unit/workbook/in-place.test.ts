import { countContest } from '../../../src/election/contest-result';
import { readInPlace } from '../../../src/workbook/in-place';
import type { BallotSource, Selection } from '../../../src/workbook/state';
import { congress, contest } from '../election/build';

const NAMES = ['An', 'Bình', 'Chi'];
const SOURCE: BallotSource = { sheet: 'Phiếu của tôi', address: 'B2:F8', form: 'cross', countColumn: 0, conclusionColumn: 4 };

function selection(...rows: readonly (readonly unknown[])[]): Selection {
  return { sheet: SOURCE.sheet, address: SOURCE.address, values: [['Số tờ', ...NAMES, 'Ghi chú'], ...rows], firstRow: 2, firstColumn: 1, findings: [] };
}

describe('papers of the user’s own sheet', () => {
  const read = readInPlace(selection(
    [4, 'x', 'x', '', ''],
    ['', 'x', 'x', 'x', 'Hợp lệ: nét gạch rõ ý'],
    [2, 'x', '', 'x', 'chờ kết luận'],
    ['', 'x', '', '', ' UNDECIDED – mực nhòe '],
    ['', 'x', '', '', 'rách'],
  ), SOURCE, NAMES);

  it('are set aside or valid with a reason by the words in their column of conclusions', () => {
    expect(read.findings).toEqual([]);
    expect(read.ballots.map(({ number, count, conclusion }) => [number, count, conclusion])).toEqual([
      [1, 4, null],
      [2, 1, { kind: 'valid', note: 'nét gạch rõ ý' }],
      [3, 2, { kind: 'undecided', note: '' }],
      [4, 1, { kind: 'undecided', note: 'mực nhòe' }],
      [5, 1, { kind: 'invalid', reason: 'P.09', note: 'rách' }],
    ]);
  });

  it('count as papers entered in the pane do, and block the result while one is set aside', () => {
    const { tally, findings } = countContest(congress(), contest({ issued: 9, collected: 9 }), read.ballots);
    expect(tally).toMatchObject({ votes: [5, 5, 1], collected: 9, valid: 5, invalid: 1, undecided: 3 });
    expect(findings.filter(({ code }) => code.startsWith('F.'))).toEqual([{ code: 'F.104', where: {}, data: { case: 'undecided', undecided: 3 } }]);
  });

  it('are named by their place among the papers, for they lie in no batch', () => {
    const { concluded } = countContest(congress(), contest(), read.ballots);
    expect(concluded.map(({ paper, overrides }) => [paper, overrides])).toEqual([[2, true], [5, true]]);
  });
});
