import type { Conclusion } from '../../../src/election/ballot';
import { readConclusion, writeConclusion } from '../../../src/election/conclusion';
import { concluded, concludedValid } from './build';

describe('readConclusion', () => {
  it.each([
    ['nothing', '', null],
    ['blanks', '  ', null],
    ['an empty cell', null, null],
    ['valid in Vietnamese', ' Hợp lệ ', concludedValid],
    ['valid in decomposed Unicode', 'hợp lệ'.normalize('NFD'), concludedValid],
    ['valid in English', 'VALID', concludedValid],
    ['valid with a note', 'Hợp lệ: gạch rõ ý', { kind: 'valid', note: 'gạch rõ ý' }],
    ['valid with a note in English', 'Valid : clear enough', { kind: 'valid', note: 'clear enough' }],
    ['valid with a dash and a note', 'hợp lệ – gạch rõ ý', { kind: 'valid', note: 'gạch rõ ý' }],
    ['valid with a colon and nothing', 'hợp lệ:', concludedValid],
    ['valid with a note that is a word of conclusions', 'hợp lệ: chờ kết luận', { kind: 'valid', note: 'chờ kết luận' }],
    ['set aside', 'Chờ kết luận', { kind: 'undecided', note: '' }],
    ['set aside in capitals', ' CHỜ KẾT LUẬN ', { kind: 'undecided', note: '' }],
    ['set aside with a note', 'chờ kết luận: mực nhòe: xem lại', { kind: 'undecided', note: 'mực nhòe: xem lại' }],
    ['set aside in English', 'Undecided: – blot', { kind: 'undecided', note: '– blot' }],
    ['valid with two blanks', 'Hợp  lệ', concludedValid],
    ['a text that begins like valid', 'hợp lệ một phần', concluded('P.09', 'hợp lệ một phần')],
    ['a text that begins like a word', 'validated', concluded('P.09', 'validated')],
    ['a code', 'P.02', concluded('P.02')],
    ['a code in small letters', 'p.07', concluded('P.07')],
    ['a code without its point', 'P05', concluded('P.05')],
    ['a code with its Vietnamese title', 'P.02 Bầu quá số lượng', concluded('P.02')],
    ['a code with its English title', 'P.02 Too many chosen', concluded('P.02')],
    ['a code, its title and a note', 'P.07 Đánh dấu riêng hoặc dùng nhiều loại mực: mực đỏ', concluded('P.07', 'mực đỏ')],
    ['a code and a note', 'P.07 mực đỏ', concluded('P.07', 'mực đỏ')],
    ['a code, a colon and a note', 'P.07: mực đỏ', concluded('P.07', 'mực đỏ')],
    ['another text', 'rách', concluded('P.09', 'rách')],
    ['a code that does not exist', 'P.10', concluded('P.09', 'P.10')],
    ['a longer number', 'P.012', concluded('P.09', 'P.012')],
    ['a number', 7, concluded('P.09', '7')],
    ['a truth value', true, concluded('P.09', 'true')],
  ])('%s', (_what, cell, conclusion) => {
    expect(readConclusion(cell)).toEqual(conclusion);
  });
});

describe('writeConclusion', () => {
  it.each<[Conclusion | null, string]>([
    [null, ''],
    [concludedValid, 'Hợp lệ'],
    [{ kind: 'valid', note: 'gạch rõ ý' }, 'Hợp lệ: gạch rõ ý'],
    [{ kind: 'undecided', note: '' }, 'Chờ kết luận'],
    [{ kind: 'undecided', note: 'mực nhòe' }, 'Chờ kết luận: mực nhòe'],
    [concluded('P.02'), 'P.02 Bầu quá số lượng'],
    [concluded('P.09', 'rách'), 'P.09 Trường hợp khác: rách'],
  ])('writes %p as %p', (conclusion, text) => {
    expect(writeConclusion(conclusion, 'vi')).toBe(text);
  });

  it('writes English', () => {
    expect(writeConclusion(concludedValid, 'en')).toBe('valid');
    expect(writeConclusion({ kind: 'valid', note: 'clear enough' }, 'en')).toBe('valid: clear enough');
    expect(writeConclusion({ kind: 'undecided', note: 'blot' }, 'en')).toBe('undecided: blot');
    expect(writeConclusion(concluded('P.04', 'both'), 'en')).toBe('P.04 Both boxes marked: both');
  });
});
