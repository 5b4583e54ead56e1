import type { Mark } from '../../../src/election/ballot';
import type { Difference, Side } from '../../../src/election/comparison';
import { contentText, placeText } from '../../../src/taskpane/compare/difference-words';
import { EMPTY_PAPER, paperOf, problemsOf, type PaperForm } from '../../../src/taskpane/compare/paper-form';
import { consequences, unfit } from '../../../src/taskpane/compare/settlement';

const CROSS = { form: 'cross', seats: 6, names: 8 } as const;
const AGREE = { form: 'agree', seats: 4, names: 4 } as const;

/** A side whose paper crosses out these numbers of eight. */
function side(...crossed: readonly number[]): Side {
  return { number: 3, paper: { marks: Array.from({ length: 8 }, (_, i): Mark => (crossed.includes(i + 1) ? 0 : 1)), conclusion: null } };
}

function differs(part: Partial<Difference>): Difference {
  return { batch: '2', paper: 63, times: 1, first: side(3, 7), second: side(3, 8), names: [6, 7], ...part };
}

describe('what the paper in hand says, as it is typed', () => {
  it.each<[string, typeof CROSS | typeof AGREE, Partial<PaperForm>, Partial<PaperForm>]>([
    ['a word is no number', CROSS, { struck: '3, ba' }, { struck: '“ba” không phải là số thứ tự của một tên.' }],
    ['nought is no number of a name', CROSS, { struck: '3, 0' }, { struck: '“0” không phải là số thứ tự của một tên.' }],
    ['nought of another list', AGREE, { both: '0' }, { both: '“0” không phải là số thứ tự của một tên.' }],
    ['an empty field says nothing yet', CROSS, {}, {}],
    ['nor do three', AGREE, {}, {}],
    ['a number beyond the list', CROSS, { struck: '3 9' }, { struck: 'Trên phiếu không có tên số 9: danh sách có 8 tên.' }],
    ['a number twice', CROSS, { struck: '3,4;3' }, { struck: 'Số 3 được ghi hai lần.' }],
    ['a name in two boxes’ lists', AGREE, { struck: '2', both: '2' }, { both: 'Số 2 được ghi hai lần.' }],
    ['another case without its reason', CROSS, { conclusion: 'P.09', note: ' ' }, { note: 'Hãy ghi lý do kết luận.' }],
    ['several fields at once', AGREE, { struck: 'x', blank: '5' }, { struck: '“x” không phải là số thứ tự của một tên.', blank: 'Trên phiếu không có tên số 5: danh sách có 4 tên.' }],
  ])('%s is said where it stands, and is no paper', (_, rules, form, problems) => {
    expect(problemsOf({ ...EMPTY_PAPER, ...form }, rules, 'vi')).toEqual(problems);
    expect(paperOf({ ...EMPTY_PAPER, ...form }, rules)).toBeNull();
  });

  it.each<[string, typeof CROSS | typeof AGREE, Partial<PaperForm>, string, unknown]>([
    ['numbers with commas, blanks or stops', CROSS, { struck: ' 3, 7.8 ' }, '11011100', null],
    ['0: nobody is crossed out', CROSS, { struck: ' 00 ' }, '11111111', null],
    ['0 in the first list: nobody is disagreed with', AGREE, { struck: '0', both: '2' }, '1211', null],
    ['numbers of another form’s fields are not read', CROSS, { struck: '1', both: '2' }, '01111111', null],
    ['boxes of an agree paper', AGREE, { struck: '1', both: '2', blank: '4' }, '0213', null],
    ['an invalid paper', CROSS, { conclusion: 'P.07' }, '11111111', { kind: 'invalid', reason: 'P.07', note: '' }],
    ['a paper that the committee concludes valid, with its reason', AGREE, { struck: '1 2 3 4', conclusion: 'valid', note: ' cả hội nghị thống nhất ' }, '0000', { kind: 'valid', note: 'cả hội nghị thống nhất' }],
  ])('%s', (_, rules, form, marks, conclusion) => {
    const paper = paperOf({ ...EMPTY_PAPER, ...form }, rules);
    expect(paper && Array.from(paper.marks).join('')).toBe(marks);
    expect(paper?.conclusion).toEqual(conclusion);
  });
});

describe('what an entry says of a paper', () => {
  const say = (one: Side | null, language: 'vi' | 'en' = 'vi'): string => contentText(one?.paper ?? null, { rules: CROSS, language });
  const concluded = (conclusion: Side['paper']['conclusion']): Side => ({ ...side(3, 7), paper: { ...side(3, 7).paper, conclusion } });

  it.each<[string, Side | null, string]>([
    ['a valid paper by its numbers', side(3, 7), 'gạch 3, 7'],
    ['a paper that chooses too many', side(3), 'gạch 3 · không hợp lệ P.02 Bầu quá số lượng'],
    ['an invalid one with its note', concluded({ kind: 'invalid', reason: 'P.09', note: 'gạch nửa tên' }), 'gạch 3, 7 · không hợp lệ P.09 Trường hợp khác: gạch nửa tên'],
    ['one concluded valid', concluded({ kind: 'valid', note: '' }), 'gạch 3, 7 · kết luận hợp lệ'],
    ['one that is set aside', concluded({ kind: 'undecided', note: '' }), 'gạch 3, 7 · chờ kết luận'],
    ['none', null, 'không có phiếu này'],
  ])('%s', (_, one, text) => {
    expect(say(one)).toBe(text);
  });

  it('names the place by the number on the paper, or by the batch alone for piles', () => {
    expect(placeText(differs({}), 'vi')).toBe('Lô 2, phiếu 63');
    expect(placeText(differs({ paper: null, times: 12 }), 'vi')).toBe('Lô 2, 12 phiếu giống nhau');
    expect(placeText(differs({ paper: null }), 'en')).toBe('Batch 2');
  });
});

describe('what will happen', () => {
  const telling = { rules: CROSS, language: 'vi' } as const;
  it.each<[string, Difference, 'first' | 'second' | 'neither', readonly string[]]>([
    ['desk 2 is put right by desk 1', differs({}), 'first', ['Bàn 2, phiếu 63 sẽ thành: gạch 3, 7']],
    ['desk 1 is put right by desk 2', differs({}), 'second', ['Bàn 1, phiếu 63 sẽ thành: gạch 3, 8']],
    ['both are put right by the paper', differs({}), 'neither', ['Bàn 1, phiếu 63 sẽ thành: gạch 1, 2', 'Bàn 2, phiếu 63 sẽ thành: gạch 1, 2']],
    ['a paper that desk 2 has left out is added', differs({ second: null }), 'first', ['Bàn 2 sẽ thêm vào lô 2 1 phiếu: gạch 3, 7']],
    ['a paper that there is not goes', differs({ first: null }), 'first', ['Bàn 2 sẽ rút khỏi lô 2 1 phiếu: gạch 3, 8']],
    ['one of a pile', differs({ paper: null }), 'first', ['Bàn 2, lô 2: một phiếu sẽ thành: gạch 3, 7']],
    ['several of a pile', differs({ paper: null, times: 4 }), 'second', ['Bàn 1, lô 2: 4 phiếu sẽ thành: gạch 3, 8']],
  ])('%s', (_, difference, matching, words) => {
    expect(consequences({ desk: '2', difference }, { matching, paper: side(1, 2).paper }, telling)).toEqual(words);
  });

  it('what is set aside, or lacks marks, cannot match a paper', () => {
    expect(unfit({ ...side(1), paper: { ...side(1).paper, conclusion: { kind: 'undecided', note: '' } } }, 8)).toBe('undecided');
    expect(unfit(side(1), 9)).toBe('unreadable');
    expect([unfit(side(1), 8), unfit(null, 8)]).toEqual([null, null]);
  });
});
