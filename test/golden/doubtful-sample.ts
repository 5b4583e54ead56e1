import type { Ballot, Conclusion } from '../../src/election/ballot';
import { readBallotRange } from '../../src/election/ballot-range';
import { writeConclusion } from '../../src/election/conclusion';
import { countContest } from '../../src/election/contest-result';
import type { MarkForm } from '../../src/election/mark';
import type { Language } from '../../src/locale/language';
import type { CheckInput } from '../../src/report/check';
import { branchResult, inputOf, PAPERS } from './sample';

/** Papers of a sample on which the committee had to conclude: their cells with the heading row, and what the check of their minutes is made from. */
export interface Doubtful {
  readonly cells: readonly (readonly unknown[])[];
  readonly input: CheckInput;
}

type Row = readonly [marks: readonly unknown[], count: number, conclusion: string];

/** 50 papers of a table of ours, with conclusions as they are written in this language: 42 valid, 4 invalid, 4 set aside. */
export function doubtfulTable(language: Language): Doubtful {
  const said = (conclusion: Conclusion): string => writeConclusion(conclusion, language);
  return sample('cross', 'digits', language, [
    [[1, 1, 1, 1, 1, 0], 40, ''],
    [[1, 1, 1, 1, 1, 1], 2, ''],
    [[1, 1, 1, 1, 1, 1], 1, said({ kind: 'valid', note: 'nét gạch thứ 6 rõ ý – xem phiếu' })],
    [[1, 1, 1, 1, 0, 0], 1, said({ kind: 'valid', note: 'nét gạch rõ ý' })],
    [[1, 1, 1, 1, 1, 1], 3, said({ kind: 'undecided', note: '' })],
    [[1, 0, 1, 1, 1, 1], 1, said({ kind: 'undecided', note: 'mực nhòe: xem lại' })],
    [[0, 0, 0, 0, 0, 0], 1, ''],
    [[1, 1, 1, 1, 1, 0], 1, said({ kind: 'invalid', reason: 'P.07', note: 'mực đỏ' })],
  ]);
}

/** 15 papers of the user's own sheet, with conclusions in whatever way people write them: 10 valid, 2 invalid, 3 set aside. */
export function doubtfulSheet(language: Language): Doubtful {
  return sample('agree', 'words', language, [
    [['đ', 'đ', 'x', 'đ', 'đ', 'k'], 8, ''],
    [['k', 'k', 'k', 'k', 'k', 'k'], 1, 'HỢP LỆ – không đồng ý ai'],
    [['k', '', 'k', 'k', 'k', 'k'], 1, ' Valid: nobody agreed to'],
    [['đ', 'cả hai', 'x', 'đ', 'đ', ''], 1, 'chờ kết luận'],
    [['đ', 'đ', 'x', 'đ', 'đ', 'đ'], 1, 'CHỜ KẾT LUẬN - rách'],
    [['đ', 'đ', 'x', 'đ', 'đ', 'đ'], 1, 'undecided – torn'],
    [['đ', 'đ', 'x', 'đ', 'đ', 'đ'], 1, 'hợp lệ một phần'],
    [['đ', 'đ', 'x', 'đ', 'đ', 'đ'], 1, 'p08 ký tên'],
  ]);
}

function sample(form: MarkForm, marks: 'digits' | 'words', language: Language, rows: readonly Row[]): Doubtful {
  const { congress, contest } = branchResult();
  const read = readBallotRange(rows.map(([cells]) => cells), { form, counts: rows.map(([, count]) => count), conclusions: rows.map(([, , conclusion]) => conclusion) });
  const papers = read.ballots.filter((ballot): ballot is Ballot => ballot !== null);
  const total = papers.reduce((sum, { count }) => sum + count, 0);
  const result = countContest(congress, { ...contest, form: form === 'agree' ? 'agree' : 'cross', issued: total, collected: total }, papers);
  const names = contest.candidates.length;
  return {
    cells: [[...contest.candidates.map(({ name }) => name), '', ''], ...rows.map(([cells, count, conclusion]) => [...cells, count, conclusion === '' ? null : conclusion])],
    input: {
      ...inputOf(result, language),
      ballots: { sheet: PAPERS, firstRow: 1, rows: rows.length, firstColumn: 0, names, countColumn: names, conclusionColumn: names + 1, form, marks },
    },
  };
}
