import { diary } from '../../../src/report/diary';
import { diaryRows, type LoggedAct } from '../../../src/report/diary-rows';
import { branchResult, diaryInputOf, entryAt, HEADS, inventedResult, SAMPLE_CONGRESS } from '../../golden/sample';
import { faults, rowsOf, textCells } from './sheet-laws';

const { contest } = branchResult();
const reading = { contest, language: 'vi', batchSize: 50, times: true } as const;
const act = (part: Partial<LoggedAct>): LoggedAct => ({ seq: 7, time: '2025-05-20T09:15:07', desk: '1', act: 'add', contest: '1', paper: '1', before: '', after: '', ...part });
const papers = (...acts: readonly Partial<LoggedAct>[]): readonly string[] => diaryRows(acts.map(act), reading).map((row) => row[4]);

describe('an act in plain words', () => {
  test('tells number, time, desk, what was done, which paper, before and after', () => {
    expect(diaryRows([act({}), act({ act: 'change', before: '111101 /1', after: '110101 ×3 /1 P.09 rách' })], reading)[1])
      .toEqual([7, '09:15 20/05/2025', '1', 'Sửa phiếu', '1–3', 'gạch 5', 'gạch 3, 5 · ×3 · P.09 Trường hợp khác: rách']);
  });

  test.each([
    ['contest', 'branchCommittee 1/2: Nguyễn Văn An; Lê Thị Bình', 'Chi ủy, bầu 1 trong 2: Nguyễn Văn An; Lê Thị Bình'],
    ['contest', 'Phó bí thư 1/2: Nguyễn Văn An; Lê Thị Bình', 'Phó bí thư, bầu 1 trong 2: Nguyễn Văn An; Lê Thị Bình'],
    ['contest', 'Deputy secretary 1/2: An; Bình', 'Phó bí thư, bầu 1 trong 2: An; Bình'],
    ['contest', 'nobodyKnows 1/2: An; Bình', 'nobodyKnows 1/2: An; Bình'],
    ['counts', '/', ''],
    ['counts', '62/60', 'phát ra 62, thu về 60'],
    ['counts', '/60', 'thu về 60'],
    ['close', '41/60', '60 phiếu'],
    ['drop', '41/60', '60 phiếu'],
    ['agree', '15/4/11 8c89f9ef75dcc277; W.201; W.204', 'thu về 15, hợp lệ 4, không hợp lệ 11; W.201; W.204'],
    ['agree', '6/6/0 de7ff9e4535dfba4', 'thu về 6, hợp lệ 6, không hợp lệ 0'],
    ['agree', 'W.201', 'W.201'],
  ] as const)('%s “%s” reads “%s”: no word of the program', (kind, text, said) => {
    expect(diaryRows([act({ act: kind, paper: '', after: text })], reading)[0]?.[6]).toBe(said);
  });

  test('that is about no paper keeps its own words', () => {
    expect(diaryRows([act({ act: 'agree', paper: '', before: '', after: 'W.201' }), act({ act: 'begin', paper: '', after: '111101' })], reading).map((row) => row.slice(3)))
      .toEqual([['Thống nhất số phiếu, xác nhận lưu ý', '', '', 'W.201'], ['Bắt đầu nhập', '', '', '111101']]);
  });

  test('on a paper of the agree form speaks of its boxes', () => {
    const agree = { ...contest, form: 'agree' as const };
    expect(diaryRows([act({ after: '012311 /1' })], { ...reading, contest: agree, language: 'en' })[0]?.slice(3)).toEqual(['Paper entered', '1', '', 'disagree 1 · both boxes 3 · neither box 4']);
  });

  test('before the papers of a rehearsal were cleared is marked as rehearsed, at each desk for itself', () => {
    const acts = [act({ after: '111101 /1' }), act({ act: 'clear', paper: '' }), act({ after: '111101 /1' }), act({ desk: '2', after: '111101 /1' })];
    expect(diaryRows(acts, reading).map((row) => row[3])).toEqual(['Tập dượt: Nhập phiếu', 'Xóa phiếu tập dượt', 'Nhập phiếu', 'Nhập phiếu']);
  });

  test('has the words of the log where those are none of a paper', () => {
    expect(diaryRows([act({ paper: '4', after: 'không đọc được' })], reading)[0]?.slice(4)).toEqual(['4', '', 'không đọc được']);
  });
});

describe('the numbers on the papers', () => {
  test('count piles, and batches from where they begin', () => {
    expect(papers({ paper: '1', after: '111101 /1' }, { paper: '2', after: '111101 ×49 /1' }, { paper: '3', after: '111101 ×20 /2' }, { paper: '4', after: '111101 /2' }))
      .toEqual(['1', '2–50', '51–70', '71']);
  });

  test('are those of the moment: what was taken back makes room', () => {
    expect(papers(
      { paper: '1', after: '111101 /1' }, { paper: '2', after: '111101 /1' }, { act: 'remove', paper: '1', before: '111101 /1' },
      { act: 'change', paper: '2', before: '111101 /1', after: '111110 /1' }, { paper: '3', after: '111101 /1' },
    )).toEqual(['1', '2', '1', '1', '2']);
  });

  test('of a batch that is discarded are those before it was; what is entered anew begins where it began', () => {
    const out = (paper: string): Partial<LoggedAct> => ({ act: 'remove', paper, before: '111101 /1' });
    expect(papers({ paper: '1', after: '111101 /1' }, { paper: '2', after: '111101 /1' }, { paper: '3', after: '111101 /1' }, { act: 'settle', paper: '', before: '', after: '111110' }, out('1'), out('2'), out('3'), { act: 'reopen', paper: '' }, { paper: '1', after: '111101 /1' }))
      .toEqual(['1', '2', '3', '', '1', '2', '3', '', '1']);
  });

  test('follow what somebody changed or deleted by hand in the table', () => {
    expect(papers({ paper: '1', after: '111101 /1' }, { paper: '2', after: '111101 /1' }, { act: 'hand', paper: '2', before: '111101 /1', after: '111101 ×4 /1' }, { act: 'hand', paper: '1', before: '111101 /1', after: '' }, { paper: '3', after: '111101 /1' }))
      .toEqual(['1', '2', '2–5', '1', '5']);
  });

  test('begin again with an entry that begins again', () => {
    for (const again of ['drop', 'clear', 'begin'] as const) {
      expect(papers({ paper: '1', after: '111101 /1' }, { act: again, paper: '' }, { paper: '2', after: '111101 /1' })).toEqual(['1', '', '1']);
    }
  });

  test('of two desks do not mix', () => {
    expect(papers({ paper: '1', after: '111101 /1' }, { paper: '1', desk: '2', after: '111101 /1' }, { paper: '2', desk: '2', after: '111101 /1' })).toEqual(['1', '1', '2']);
  });

  test('do not change by what was decided, only by the rows that put papers right', () => {
    expect(papers({ paper: '1', after: '111101 /1' }, { act: 'settle', paper: '1', before: '111101', after: '111110' }, { act: 'settle', paper: '9', before: '', after: '111110' }, { paper: '2', after: '111101 /1' }))
      .toEqual(['1', '1', '9', '2']);
  });
});

describe('secrecy: a time beside a paper could tell whose it is', () => {
  const acts = [act({ act: 'begin', paper: '' }), ...(['add', 'change', 'remove', 'settle', 'hand'] as const).map((kind) => act({ act: kind, after: '111101 /1' })), act({ act: 'close', paper: '' })];
  const times = (mixed: boolean | null): readonly unknown[] => {
    const model = diary({ ...diaryInputOf(branchResult(), 'vi', 0), rows: acts, entry: entryAt(1, mixed) });
    return [...rowsOf(model).values()].filter(([first]) => first === 7).map(([, time]) => time);
  };

  test('papers that were mixed and numbered first may have it', () => {
    expect(new Set(times(true))).toEqual(new Set(['09:15 20/05/2025']));
  });

  test.each([false, null])('mixed: %s – acts on papers bear the day alone, the beginning and the end their time', (mixed) => {
    expect(times(mixed)).toEqual(['09:15 20/05/2025', '20/05/2025', '20/05/2025', '20/05/2025', '20/05/2025', '20/05/2025', '09:15 20/05/2025']);
  });

  test('the diary says why times are missing', () => {
    const said = (mixed: boolean | null): boolean => textCells(diary(diaryInputOf(branchResult(), 'vi', 9, entryAt(1, mixed)))).some(({ text }) => text.includes('không ghi giờ'));
    expect([said(true), said(false), said(null)]).toEqual([false, true, true]);
  });

  test('a log that has only the day prints only the day', () => {
    expect(diaryRows([act({ time: '2025-05-20', after: '111101 /1' })], reading)[0]?.[1]).toBe('20/05/2025');
  });
});

describe('the sheet', () => {
  test.each([[6, 120, 1, 'vi'], [30, 60, 3, 'en'], [220, 40, 2, 'vi'], [5, 0, 1, 'en']] as const)('of %i names, %i acts at %i desks has no faults', (names, acts, desks, language) => {
    expect(faults(diary(diaryInputOf(inventedResult(names, Math.ceil(names / 2), 10), language, acts, entryAt(desks))))).toEqual([]);
  });

  test('repeats its heading on every page; longer lists lie across', () => {
    const [short, long] = [6, 31].map((names) => diary(diaryInputOf(inventedResult(names, 3, 10), 'vi', 9)));
    const [row = 0] = short!.print.titleRows ?? [];
    expect(rowsOf(short!).get(row)).toEqual(['TT', 'Giờ, ngày', 'Bàn', 'Việc', 'Phiếu số', 'Trước', 'Sau']);
    expect([short!.print.orientation, long!.print.orientation]).toEqual(['portrait', 'landscape']);
  });

  test('ends with the number of acts, the head of every log and those who sign', () => {
    const texts = textCells(diary(diaryInputOf(branchResult(), 'vi', 40, entryAt(3)))).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining([
      'Cộng 120 việc. Lập lúc 10:15 20/05/2025.',
      ...HEADS.map((head, index) => `Mã cuối của nhật ký bàn ${index + 1}: ${head}`),
      'NGƯỜI NHẬP BÀN 3\n(Ký, ghi rõ họ tên)', expect.stringContaining(SAMPLE_CONGRESS.head),
    ]));
  });

  test('without acts says so; a log without rows has no head yet', () => {
    const entry = { desks: [{ desk: '1' as const, mistakes: 0, head: '' }], mixed: true };
    const texts = textCells(diary(diaryInputOf(branchResult(), 'vi', 0, entry))).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Chưa có việc nào.', 'Mã cuối của nhật ký bàn 1: chưa có']));
  });

  test('of 1,600 acts is a few blocks and sets no heights but those of long rows', () => {
    const input = diaryInputOf(branchResult(), 'vi', 1600);
    const model = diary(input);
    const changed = input.rows.filter(({ act: kind }) => kind === 'change').length;
    expect(model.blocks.length).toBeLessThan(20);
    expect(Object.keys(model.rowHeights ?? {}).length).toBeLessThan(changed + 20);
    expect(JSON.stringify(model.blocks).length).toBeLessThan(1_000_000);
  });
});
