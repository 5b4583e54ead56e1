import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ballots, tally, validity } from '../../../src/functions/functions';
import { call, csv } from './call';

interface Hall {
  readonly seats: number;
  readonly papers: number;
  readonly expected: { readonly valid: number; readonly invalid: number; readonly too_many: number; readonly nobody: number; readonly votes: readonly number[] };
}

describe.each(['hall-81x17', 'hall-159x23', 'hall-299x30', 'hall-348x61'])('%s', (file) => {
  const { seats, papers, expected } = JSON.parse(readFileSync(join(__dirname, `../../data/congress/${file}.json`), 'utf8')) as Hall;
  const [names = [], ...lines] = csv(`${file}.csv`);
  const rows = lines.map((line) => line.map((cell) => (cell === '' ? '' : Number(cell))));

  test('TALLY gives every name its votes, and against makes up the valid papers', () => {
    expect(tally(rows, [names], seats)).toEqual(names.map((name, i) => [name, expected.votes[i], expected.valid - expected.votes[i]!, 0]));
  });

  test('BALLOTS gives the papers and the reasons', () => {
    expect(ballots(rows, seats)).toEqual([
      ['Số phiếu thu về', papers],
      ['Số phiếu hợp lệ', expected.valid],
      ['Số phiếu không hợp lệ', expected.invalid],
      ['P.02 Bầu quá số lượng', expected.too_many],
      ...(expected.nobody === 0 ? [] : [['P.03 Không bầu cho ai', expected.nobody]]),
    ]);
  });

  test('VALIDITY marks exactly the invalid papers', () => {
    const marked = (call(validity, rows, seats) as string[][]).flat().filter((text) => text !== '');
    expect(marked).toHaveLength(expected.invalid);
  });

  test('a range of text cells, as a file that is opened gives them, counts the same', () => {
    expect(call(tally, lines, [names], seats, 'cross')).toEqual(tally(rows, [names], seats));
  });
});
