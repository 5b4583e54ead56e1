import type { Ballot } from '../../../src/election/ballot';
import { tally } from '../../../src/election/tally';
import { diary, rehearsalSheet, resultSheets, zeroReport, type SheetModel } from '../../../src/report';
import { branchResult, deckInputOf, diaryInputOf, inputOf, inventedResult, placeOf, sampleRows, zeroInputOf } from '../../golden/sample';
import { faults, rowsOf, textCells } from './sheet-laws';

const MARK = { vi: 'TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ', en: 'REHEARSAL – NOT VALID' } as const;

function everySheet(rehearsal: boolean, language: 'vi' | 'en'): readonly SheetModel[] {
  const result = branchResult();
  return [
    ...resultSheets({ ...inputOf(result, language), rehearsal, ballots: placeOf(60, 6), roster: sampleRows('chi-bo-roster.csv') }),
    diary({ ...diaryInputOf(result, language, 20), rehearsal }),
    zeroReport({ ...zeroInputOf(result, language), rehearsal })!,
  ];
}

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  test('every sheet of a rehearsal says so above its title, white on red, and in the header of every page', () => {
    for (const model of [...everySheet(true, language), rehearsalSheet(deckInputOf(branchResult(), language))]) {
      const [mark] = textCells(model).filter(({ text }) => text === MARK[language]);
      expect([model.key, mark?.row !== undefined && mark.row <= 5, mark?.block.style]).toEqual([model.key, true, expect.objectContaining({ bold: true, color: '#ffffff', fill: '#b3261e' })]);
      expect([model.key, model.print.centerHeader]).toEqual([model.key, expect.stringContaining(MARK[language])]);
      expect([model.key, faults(model)]).toEqual([model.key, []]);
    }
  });

  test('no other sheet does', () => {
    for (const model of everySheet(false, language)) {
      expect([model.key, textCells(model).some(({ text }) => text === MARK[language]), model.print.centerHeader]).toEqual([model.key, false, undefined]);
    }
  });
});

describe('the rehearsal’s papers', () => {
  test('stand in words in the order of entry, and on a page of their own what they must give', () => {
    const input = deckInputOf(branchResult(), 'vi');
    const model = rehearsalSheet(input);
    const counted = tally(input.deck, { form: 'cross', seats: 5, names: 6 });
    const rows = [...rowsOf(model)];
    const [start = 0] = model.print.pageBreaks ?? [];
    expect(rows.filter(([row, [first]]) => row < start && typeof first === 'number')).toHaveLength(input.deck.length);
    expect(rows.filter(([row]) => row < start).map(([, cells]) => cells[1])).toContain('không gạch ai');
    expect(rows.filter(([row]) => row >= start).map(([, cells]) => cells)).toEqual(expect.arrayContaining([
      ['KẾT QUẢ PHẢI CÓ'], ['Phiếu thu về', counted.collected, ''], ['Phiếu hợp lệ', counted.valid, ''], ['– Không bầu cho ai (P.03)', 1, ''],
      [6, 'Nguyễn Hồng Yến', counted.votes[5], ''],
    ]));
  });

  test('of an agree form say what each name must get of every kind', () => {
    const input = deckInputOf(inventedResult(4, 4, 10, { form: 'agree' }), 'en');
    const { votes, against, uncounted } = tally(input.deck, { form: 'agree', seats: 4, names: 4 });
    const cells = [...rowsOf(rehearsalSheet(input)).values()];
    expect(cells).toContainEqual(['No.', 'Full name', 'Agree', 'Disagree', 'Not counted']);
    expect(cells.find(([first, name]) => first === 1 && typeof name === 'string' && name.startsWith('Nguyễn'))?.slice(2)).toEqual([votes[0], against[0], uncounted[0]]);
  });

  test('in piles and with a conclusion bear their numbers and their reason', () => {
    const deck: Ballot[] = [
      { marks: [1, 1, 1, 1, 1, 0], count: 3, conclusion: null },
      { marks: [1, 1, 1, 1, 0, 0], count: 1, conclusion: { kind: 'invalid', reason: 'P.07', note: 'hai mực' } },
    ];
    const rows = [...rowsOf(rehearsalSheet({ ...deckInputOf(branchResult(), 'vi'), deck })).values()];
    expect(rows).toEqual(expect.arrayContaining([['1–3', 'gạch 6 · ×3', ''], [4, expect.stringMatching(/^gạch 5, 6 · P\.07 .*: hai mực$/), '']]));
  });

  test.each([[5, 'cross'], [30, 'agree'], [220, 'cross']] as const)('of %i names in the %s form have no faults, and each part has a page of its own', (names, form) => {
    const model = rehearsalSheet(deckInputOf(inventedResult(names, Math.ceil(names * 0.7), 10, { form }), 'vi'));
    const title = textCells(model).find(({ text }) => text === 'KẾT QUẢ PHẢI CÓ')!.row;
    expect(faults(model)).toEqual([]);
    expect((model.print.pageBreaks ?? []).some((row) => row <= title && row > title - 4)).toBe(true);
  });
});
