import { readBallotText } from '../../../src/election/logged-paper';
import { loggedPaperText, marksText, pileText } from '../../../src/report/paper-text';

test.each([
  [[1, 0, 1, 0], 'cross', 'vi', 'gạch 2, 4'],
  [[1, 1, 1, 1], 'cross', 'vi', 'không gạch ai'],
  [[0, 1, 2, 3], 'agree', 'en', 'disagree 1 · both boxes 3 · neither box 4'],
  [[1, 1, 1, 1], 'agree', 'en', 'agree to all'],
] as const)('%j on a paper of the form %s is in %s "%s"', (marks, form, language, text) => {
  expect(marksText(marks, form, language)).toBe(text);
});

test('only a pile tells its size', () => {
  expect(pileText(1, 'vi')).toEqual([]);
  expect(pileText(20, 'vi')).toEqual(['×20']);
});

describe('what the log says of a paper', () => {
  test.each([
    ['marks alone', '1010', 'gạch 2, 4'],
    ['a batch', '1010 /3', 'gạch 2, 4'],
    ['a pile in a batch', '1111 ×20 /12', 'không gạch ai · ×20'],
    ['a conclusion with a note', '1010 ×2 /1 P.09 Trường hợp khác: tên gạch một phần', 'gạch 2, 4 · ×2 · P.09 Trường hợp khác: tên gạch một phần'],
    ['a conclusion that has several lines', '1010 Hợp lệ: xem\nlại', 'gạch 2, 4 · Hợp lệ: xem\nlại'],
  ])('%s', (_, text, said) => {
    expect(loggedPaperText(readBallotText(text, 4)!, 'cross', 'vi')).toBe(said);
  });

  test.each([['another number of names', '10101'], ['words', 'Phiếu đã trộn'], ['nothing', ''], ['counts', '60/60']])('%s is no paper', (_, text) => {
    expect(readBallotText(text, 4)).toBeNull();
  });
});
