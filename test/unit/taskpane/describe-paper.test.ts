import type { BallotRules, Conclusion, Mark } from '../../../src/election/ballot';
import type { Language } from '../../../src/locale/language';
import { describePaper } from '../../../src/taskpane/entry/describe-paper';

const CROSS: BallotRules = { form: 'cross', seats: 3, names: 4 };
const AGREE: BallotRules = { form: 'agree', seats: 4, names: 4 };

test.each<[string, BallotRules, readonly Mark[], { readonly count?: number; readonly conclusion?: Conclusion | null }, Language, string]>([
  ['names crossed out by their numbers', CROSS, [1, 0, 1, 0], {}, 'vi', 'gạch 2, 4'],
  ['nobody crossed out is invalid', CROSS, [1, 1, 1, 1], {}, 'vi', 'không gạch ai · không hợp lệ P.02 Bầu quá số lượng'],
  ['a pile tells its size', CROSS, [1, 0, 1, 1], { count: 5 }, 'en', 'crossed out 2 · × 5 papers'],
  ['boxes that are not agree', AGREE, [0, 1, 2, 3], {}, 'en', 'disagree 1 · both boxes 3 · neither box 4'],
  ['agreeing to all', AGREE, [1, 1, 1, 1], {}, 'vi', 'đồng ý tất cả'],
  ['a conclusion valid', AGREE, [0, 0, 0, 0], { conclusion: { kind: 'valid', note: '' } }, 'vi', 'không đồng ý 1, 2, 3, 4 · kết luận hợp lệ'],
  ['the committee’s own reason', CROSS, [1, 0, 1, 1], { conclusion: { kind: 'invalid', reason: 'P.09', note: 'tên gạch một nửa' } }, 'vi', 'gạch 2 · không hợp lệ P.09 tên gạch một nửa'],
])('%s', (_, rules, marks, part, language, expected) => {
  expect(describePaper({ marks, count: 1, conclusion: null, ...part }, { rules, language })).toBe(expected);
});

test.each<[readonly Mark[], Language, string]>([
  [[1, 0, 0, 1], 'vi', 'bầu 1, 4'],
  [[0, 0, 0, 1], 'en', 'chosen 4'],
  [[0, 0, 0, 0], 'vi', 'không bầu ai · không hợp lệ P.03 Không bầu cho ai'],
])('where the chosen are keyed, %j says the chosen', (marks, language, expected) => {
  expect(describePaper({ marks, count: 1, conclusion: null }, { rules: CROSS, language, keying: 'chosen' })).toBe(expected);
});
