import fc from 'fast-check';
import { minutes } from '../../../src/report/minutes';
import { checkTexts, editableTexts, minutesTexts } from '../../../src/report/minutes-texts';
import type { ReportInput } from '../../../src/report/report-input';
import { ROUNDS, roundsInput } from '../../golden/rounds-sample';
import { branchResult, inputOf, inventedResult } from '../../golden/sample';
import { textCells } from './sheet-laws';

const said = (texts: ReportInput['texts'], language: 'vi' | 'en' = 'vi'): string => textCells(minutes({ ...inputOf(branchResult(), language), texts })).map(({ text }) => text).join('\n');

describe('the texts of the minutes in the words of the workbook', () => {
  test.each([
    [{ title: 'BIÊN BẢN KIỂM PHIẾU BẦU CỬ' }, 'BIÊN BẢN KIỂM PHIẾU BẦU CỬ\nBẦU CHI ỦY'],
    [{ 'subjects.branchCommittee': 'BẦU BAN CHẤP HÀNH CHI BỘ' }, 'BẦU BAN CHẤP HÀNH CHI BỘ, NHIỆM KỲ'],
    [{ 'seats.voted': '1. {meeting} biểu quyết bầu {seats} đồng chí.' }, '1. đại hội biểu quyết bầu 5 đồng chí.'],
    [{ date: 'Ngày {day}/{month}/{year}' }, 'Thôn Đoài, Ngày 20/5/2025'],
    [{ presidium: 'CHỦ TỌA ĐẠI HỘI' }, 'CHỦ TỌA ĐẠI HỘI\nT/M BAN KIỂM PHIẾU'],
    [{ title: '=1+1' }, '=1+1'],
  ])('%j', (texts, text) => {
    expect(said(texts)).toContain(text);
  });

  test('one with an ampersand stands in the footer of every page as it is, not as a code of Excel’s', () => {
    const model = minutes({ ...inputOf(inventedResult(40, 30, 100), 'vi'), texts: { page: 'A&B {page}/{pages}' } });
    expect(model.print.centerFooter).toBe('A&&B &P/&N');
  });

  test('one that lacks a place for data, or has one that is not known, is not used', () => {
    expect(said({ 'seats.voted': 'Bầu {seat} đồng chí', elected: '7. Trúng cử' })).toBe(said({}));
  });

  test('what is not worded otherwise stays as it is', () => {
    expect(minutesTexts({ language: 'vi', texts: { title: 'A' } })).toEqual({ ...minutesTexts({ language: 'vi' }), title: 'A' });
    const texts = { title: 'A' };
    expect(minutesTexts({ language: 'vi', texts })).toBe(minutesTexts({ language: 'vi', texts }));
    expect(minutesTexts({ language: 'en', texts }).party).toBe('COMMUNIST PARTY OF VIETNAM');
  });
});

describe('what is wrong with a text', () => {
  test.each([
    [{ 'rounds.later': '(Lần {round})' }, []],
    [{ 'rounds.later': '(Lần {Round})' }, [{ key: 'rounds.later', known: true, missing: ['round'], unknown: ['Round'] }]],
    [{ 'rounds.later': '(Lần {round} {lần thứ})' }, [{ key: 'rounds.later', known: true, missing: [], unknown: ['lần thứ'] }]],
    [{ title: 'Biên bản {x} {x}' }, [{ key: 'title', known: true, missing: [], unknown: ['x'] }]],
    [{ 'rounds.sixth': '{x}', rounds: '' }, [{ key: 'rounds.sixth', known: false, missing: [], unknown: [] }, { key: 'rounds', known: false, missing: [], unknown: [] }]],
  ])('%j', (texts, faults) => {
    expect(checkTexts(texts, 'vi')).toEqual(faults);
  });

  test('the product’s own have no fault, and the same keys in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      expect(checkTexts(Object.fromEntries(editableTexts(language).map(({ key, text }) => [key, text])), language)).toEqual([]);
    }
    expect(editableTexts('en').map(({ key }) => key)).toEqual(editableTexts('vi').map(({ key }) => key));
    expect(editableTexts('vi')).toEqual(expect.arrayContaining([{ key: 'rounds.second', text: '(Lần thứ hai)' }, { key: 'steps.none', text: 'Không bầu tiếp.' }]));
  });
});

test('every text of the minutes is editable: with all of them marked, none of the product’s own is left on any kind of minutes', () => {
  const marked = (language: 'vi' | 'en'): ReportInput['texts'] => Object.fromEntries(editableTexts(language).map(({ key, text }) => [key, `§${text}`]));
  const inputs = (language: 'vi' | 'en'): readonly ReportInput[] => [
    ...Object.values(ROUNDS).map((rounds) => roundsInput(rounds(), language)), inputOf(inventedResult(40, 30, 100), language), inputOf(inventedResult(4, 4, 60, { form: 'agree', office: 'delegates' }), language),
  ];
  fc.assert(fc.property(fc.constantFrom('vi' as const, 'en' as const), fc.nat(20), (language, index) => {
    const all = inputs(language);
    const input = { ...all[index % all.length]!, texts: marked(language) };
    const names = new Set([input.result, ...input.earlier].flatMap(({ contest, congress }) => [...contest.candidates.map(({ name }) => name), congress.organisation, congress.superior, congress.head]).flatMap((name) => [name, name.toUpperCase(), `${name} (lần`]));
    const own = textCells(minutes(input)).map(({ text }) => text).filter((text) => /\p{L}/u.test(text) && !text.includes('§') && !names.has(text));
    expect(own).toEqual([]);
  }), { numRuns: 20 });
});
