import fc from 'fast-check';
import type { Conclusion, Mark } from '../../../src/election/ballot';
import { readConclusion, writeConclusion } from '../../../src/election/conclusion';
import type { DeskId } from '../../../src/election/entry-state';
import { describeFinding } from '../../../src/locale/findings';
import type { Language } from '../../../src/locale/language';
import { ballotText } from '../../../src/election/logged-paper';
import { ballotRow, blankRow } from '../../../src/workbook/ballot-rows';
import { candidateRows, contestRow, contestText } from '../../../src/workbook/contest-rows';
import { CHAIN_START, logRow, rowHash, type Act } from '../../../src/workbook/log-rows';
import { ballotHeadings, ballotsTable, headings, COLUMNS, logTable } from '../../../src/workbook/schema';
import type { StoredBallot, StoredContest } from '../../../src/workbook/state';
import { verifyBook, type BookToVerify } from '../../../src/workbook/verify';

type Cell = string | number;

/** A desk's log and papers as the pane would write them, act by act, in whichever language the workbook has at the time. */
class Desk {
  readonly log: Cell[][] = [];
  readonly body: Cell[][] = [];
  language: Language = 'vi';

  constructor(readonly names = 3, readonly desk: DeskId = '1', readonly contest = '1') {}

  act(act: Act, rest: { contest?: string; paper?: string; before?: string; after?: string } = {}): this {
    const entry = { contest: this.contest, paper: '', before: '', after: '', ...rest, act, seq: this.log.length + 1, time: '2026-05-20', desk: this.desk };
    this.log.push(logRow(entry, String(this.log.at(-1)?.at(-1) ?? CHAIN_START), this.language).row);
    return this;
  }

  paper(number: number, marks: readonly Mark[], rest: Partial<Pick<StoredBallot, 'count' | 'conclusion' | 'batch'>> = {}): StoredBallot {
    return { number, marks, count: 1, conclusion: null, batch: '1', pass: Number(this.desk), desk: this.desk, ...rest };
  }

  put(paper: StoredBallot, act: Act = 'add', before = ''): this {
    while (this.body.length < paper.number) this.body.push(blankRow(this.names));
    this.body[paper.number - 1] = ballotRow(paper, this.language);
    return this.act(act, { paper: String(paper.number), before, after: ballotText(paper, this.language) });
  }

  remove(number: number): this {
    this.body[number - 1] = blankRow(this.names);
    return this.act('remove', { paper: String(number), before: '' });
  }

  book(signedHead = ''): BookToVerify {
    const place = { sheet: 'Trang', sheetId: '1', row: 2, column: 1 };
    return {
      logs: [{ desk: this.desk, table: { ...place, name: logTable(this.desk), values: [headings(COLUMNS.Log, 'vi'), ...this.log] }}],
      papers: [{ contest: this.contest, desk: this.desk, names: this.names, table: { ...place, name: ballotsTable(this.contest, this.desk), values: [ballotHeadings(NAMES.slice(0, this.names), 'vi'), ...this.body] } }],
      signedHead,
    };
  }
}

const NAMES = ['Lê An', 'Trần Bình', 'Vũ Chi', 'Đỗ Dũng'];
const invalid: Conclusion = { kind: 'invalid', reason: 'P.07', note: 'hai màu mực' };

/** Five papers, one changed, one taken back. */
function sample(): Desk {
  const desk = new Desk().act('setup', { contest: '' }).act('begin', { after: 'mixed' });
  desk.put(desk.paper(1, [1, 0, 0])).put(desk.paper(2, [0, 1, 0], { count: 4 })).put(desk.paper(3, [1, 1, 1], { conclusion: invalid }));
  desk.put(desk.paper(4, [0, 0, 1])).put(desk.paper(5, [1, 0, 1]));
  return desk.put(desk.paper(4, [0, 1, 1]), 'change').remove(1);
}

const found = (book: BookToVerify) => verifyBook(book, 'vi').findings.map(({ code, where, data }) => `${code} ${data['case']} ${where.row}`);

/** A row of the log whose cells were changed and whose hash was then made to fit. */
const forged = (row: readonly Cell[], column: number, cell: Cell): Cell[] => {
  const cells = row.with(column, cell);
  return cells.with(9, rowHash(cells.slice(0, 8), String(cells[8])));
};

describe('a record that nobody has touched', () => {
  it('fits its logs, and says how much was looked at', () => {
    const desk = sample();
    expect(verifyBook(desk.book(), 'vi')).toEqual({ findings: [], byHand: [], rows: 9, papers: 4, heads: [{ desk: '1', head: desk.log.at(-1)!.at(-1) }] });
  });

  it('fits through a switch of the language, and with rows still in the old one', () => {
    const desk = sample();
    desk.language = 'en';
    desk.put(desk.paper(6, [1, 1, 1], { conclusion: invalid }));
    desk.body[2] = ballotRow(desk.paper(3, [1, 1, 1], { conclusion: invalid }), 'en');
    expect(found(desk.book())).toEqual([]);
  });

  it('fits with log rows of the first version, which tell no batch', () => {
    const desk = new Desk();
    const paper = desk.paper(1, [1, 0, 0]);
    desk.body.push(ballotRow(paper, 'vi'));
    desk.act('add', { paper: '1', after: '100' });
    expect(found(desk.book())).toEqual([]);
  });

  it.each<[string, (desk: Desk) => Desk]>([
    ['drop', (desk) => desk.act('drop')],
    ['clear of every contest', (desk) => desk.act('clear', { contest: '' })],
  ])('fits after a %s, with no papers left', (_, act) => {
    const desk = act(sample());
    desk.body.length = 0;
    expect(found(desk.book())).toEqual([]);
  });

  it('fits once an edit by hand has been logged, be it a changed, an added or a removed row', () => {
    const desk = sample();
    desk.body[1] = ballotRow(desk.paper(2, [1, 1, 0], { count: 4 }), 'vi');
    desk.act('hand', { paper: '2', before: '010 ×4 /1', after: '110 ×4 /1' });
    desk.put(desk.paper(6, [1, 0, 0]), 'hand');
    desk.body[4] = blankRow(3);
    desk.act('hand', { paper: '5', before: '101 /1', after: '' });
    expect(found(desk.book())).toEqual([]);
  });

  it('reads papers whose names have both boxes and neither', () => {
    const desk = new Desk();
    desk.put(desk.paper(1, [2, 3, 0]));
    expect(found(desk.book())).toEqual([]);
  });

  it('leaves columns and rows beside the tables alone', () => {
    const desk = sample();
    const book = desk.book();
    const [papers] = book.papers;
    const values = papers!.table.values.map((row) => [...row, 'của tôi']);
    expect(verifyBook({ ...book, papers: [{ ...papers!, table: { ...papers!.table, values: [...values, Array.from({ length: 10 }, () => '')] } }] }, 'vi').findings).toEqual([]);
  });
});

describe('a log that somebody has edited', () => {
  const edited = (edit: (log: Cell[][]) => void): string[] => {
    const desk = sample();
    edit(desk.log);
    return found(desk.book()).filter((text) => text.startsWith('W.941'));
  };

  // The table's body begins in row 4 of its sheet.
  it.each<[string, (log: Cell[][]) => void, string]>([
    ['a changed cell', (log) => { log[3]![7] = '110'; }, 'W.941 changed 7'],
    ['a changed time', (log) => { log[3]![1] = '2026-05-21'; }, 'W.941 changed 7'],
    ['a changed hash', (log) => { log[8]![9] = '0'.repeat(64); }, 'W.941 changed 12'],
    ['a changed cell whose hash was made to fit', (log) => { log[3] = forged(log[3]!, 7, '110'); }, 'W.941 changed 7'],
    ['a changed first row whose hash was made to fit', (log) => { log[0] = forged(log[0]!, 7, 'x'); }, 'W.941 changed 4'],
    ['a removed row', (log) => { log.splice(3, 1); }, 'W.941 removed 7'],
    ['a removed first row', (log) => { log.splice(0, 1); }, 'W.941 removed 4'],
    ['two removed rows', (log) => { log.splice(3, 2); }, 'W.941 removed 7'],
    ['a row made blank', (log) => { log[3] = log[3]!.map(() => ''); }, 'W.941 removed 8'],
    ['an inserted row', (log) => { log.splice(3, 0, log[3]!.with(7, '000').with(9, 'x')); }, 'W.941 inserted 7'],
    ['an inserted row that follows the one before it', (log) => { log.splice(3, 0, forged(log[3]!, 7, '000')); }, 'W.941 inserted 7'],
    ['an inserted first row', (log) => { log.unshift(forged(log[0]!, 7, '000')); }, 'W.941 inserted 4'],
    ['a row that stands twice', (log) => { log.splice(3, 0, log[2]!); }, 'W.941 inserted 7'],
    ['two rows that have changed places', (log) => { [log[3], log[4]] = [log[4]!, log[3]!]; }, 'W.941 moved 7'],
    ['the first two rows that have changed places', (log) => { [log[0], log[1]] = [log[1]!, log[0]!]; }, 'W.941 moved 4'],
    ['a row that has moved to the end', (log) => { log.push(...log.splice(3, 1)); }, 'W.941 moved 7'],
    ['a number that was changed, with the hash made to fit, in the last row', (log) => { log[8] = forged(log[8]!, 0, 12); }, 'W.941 seq 12'],
  ])('%s is found: the first row that does not fit', (_, edit, expected) => {
    expect(edited(edit)).toEqual([expected]);
  });

  it('rows cut off at the end leave a whole chain: only the printed head tells', () => {
    const desk = sample();
    const head = String(desk.log.at(-1)!.at(-1));
    desk.act('close');
    expect(found(desk.book(head))).toEqual([]);
    expect(found(desk.book(` ${head.slice(0, 6).toUpperCase()} ${head.slice(6, 12)}`))).toEqual([]);
    desk.log.splice(8);
    expect(found(desk.book()).filter((text) => text.startsWith('W.941'))).toEqual([]);
    expect(found(desk.book(head))[0]).toBe('W.941 head 11');
  });

  it('says so in words, with the place', () => {
    const desk = sample();
    desk.log.splice(3, 1);
    const [first] = verifyBook(desk.book(), 'vi').findings;
    expect(describeFinding(first!, 'vi').explanation).toBe('Trang Trang, hàng 7, ô B7: trước dòng này đã có dòng bị xóa (nhật ký bàn 1).');
  });
});

describe('papers that somebody has edited', () => {
  const edited = (edit: (body: Cell[][], desk: Desk) => void): string[] => {
    const desk = sample();
    edit(desk.body, desk);
    return verifyBook(desk.book(), 'vi').findings.map(({ where, data }) => `${data['case']} ${where.cell ?? where.row}: ${data['logged']} | ${data['found']}`);
  };

  it.each<[string, (body: Cell[][], desk: Desk) => void, string[]]>([
    ['a mark', (body) => { body[1]![2] = 1; }, ['changed D5: 010 ×4 /1 | 110 ×4 /1']],
    ['a mark that is none', (body) => { body[1]![2] = 'x'; }, ['changed D5: 010 ×4 /1 | [x]10 ×4 /1']],
    ['a mark made a text, which formulas do not add up', (body) => { body[1]![3] = '1'; }, ['changed E5: 010 ×4 /1 | 0[1]0 ×4 /1']],
    ['a count', (body) => { body[1]![1] = 5; }, ['changed C5: 010 ×4 /1 | 010 ×5 /1']],
    ['a count made blank', (body) => { body[1]![1] = ''; }, ['changed C5: 010 ×4 /1 | 010 × /1']],
    ['a conclusion', (body) => { body[2]![5] = 'Hợp lệ'; }, [`changed G6: 111 /1 ${writeConclusion(invalid, 'vi')} | 111 /1 Hợp lệ`]],
    ['a batch', (body) => { body[3]![6] = '2'; }, ['changed H7: 011 /1 | 011 /2']],
    ['a number', (body) => { body[3]![0] = 9; }, ['changed B7: 011 /1 | 9']],
    ['the desk', (body) => { body[3]![8] = '2'; }, ['changed J7: 011 /1 | 2']],
    ['a row made blank', (body) => { body[3] = blankRow(3); }, ['removed 7: 011 /1 | ']],
    ['a row taken out of the table', (body) => { body.splice(3, 1); }, ['removed 7: 011 /1 | ']],
    ['the last row taken out', (body) => { body.splice(4, 1); }, ['removed 8: 101 /1 | ']],
    ['a row added', (body, desk) => { body.push(ballotRow(desk.paper(6, [1, 1, 0]), 'vi')); }, ['added 9:  | 110 /1']],
    ['a row put where one was taken back', (body, desk) => { body[0] = ballotRow(desk.paper(1, [1, 1, 0]), 'vi'); }, ['added 4:  | 110 /1']],
    ['two rows with each other, numbers and all', (body) => { [body[3], body[4]] = [body[4]!, body[3]!]; }, ['changed B8: 011 /1 | 4']],
    ['the marks of two rows with each other', (body) => { [body[3], body[4]] = [body[4]!.with(0, 4), body[3]!.with(0, 5)]; }, ['changed D7: 011 /1 | 101 /1', 'changed D8: 101 /1 | 011 /1']],
  ])('%s: sheet, cell, what the log says and what stands there', (_, edit, expected) => {
    expect(edited(edit)).toEqual(expected);
  });

  it('tells what is to be logged as edited by hand', () => {
    const desk = sample();
    desk.body[1]![2] = 'x';
    desk.body[3] = blankRow(3);
    expect(verifyBook(desk.book(), 'vi').byHand).toEqual([
      { desk: '1', contest: '1', number: 2, logged: '010 ×4 /1', found: '[x]10 ×4 /1', readable: false },
      { desk: '1', contest: '1', number: 4, logged: '011 /1', found: '', readable: true },
    ]);
  });

  it('says so in words, with the place', () => {
    const desk = sample();
    desk.body[1]![2] = 1;
    const [first] = verifyBook(desk.book(), 'vi').findings;
    const { explanation } = describeFinding(first!, 'vi');
    for (const told of ['Trang Trang', 'cột Lê An', 'ô D5', '“010 ×4 /1”', '“110 ×4 /1”']) expect(explanation).toContain(told);
  });

  it('compares each desk with its own log', () => {
    const [one, two] = [new Desk(3, '1'), new Desk(3, '2')];
    [one, two].forEach((desk) => { desk.put(desk.paper(1, [1, 0, 0])); });
    two.body[0]![2] = 0;
    const [a, b] = [one.book(), two.book()];
    const { findings } = verifyBook({ logs: [...a.logs, ...b.logs], papers: [...a.papers, ...b.papers] }, 'vi');
    expect(findings.map(({ where, data }) => [where.table, data['desk']])).toEqual([['Ballots_1_2', '2']]);
  });
});

describe('a contest as an older log set it up', () => {
  const contest: StoredContest = {
    id: '1', office: 'secretary', form: 'cross', seats: 1, round: 1, kind: 'majority', status: 'entry', issued: null, collected: null, source: null,
    candidates: NAMES.slice(0, 2).map((name, i) => ({ position: i + 1, name, person: '', planned: null })),
  };
  const place = { sheet: 'Trang', sheetId: '1', row: 2, column: 1 };
  const compared = (after: string, part: Partial<StoredContest> = {}): string[] => {
    const changed = { ...contest, ...part };
    const setUp = {
      contests: { ...place, name: 'Contests', values: [headings(COLUMNS.Contests, 'vi'), contestRow(changed, 30, 'vi')] },
      candidates: { ...place, name: 'Candidates', values: [headings(COLUMNS.Candidates, 'vi'), ...candidateRows(changed, 'vi')] },
    };
    return found({ ...new Desk(2).act('contest', { after }).book(), setUp });
  };

  it.each([
    ['told neither form nor round nor kind', 'secretary 1/2: Lê An; Trần Bình', {}],
    ['named the office by its key', 'secretary 1/2: Lê An; Trần Bình [Loại phiếu: Gạch tên; Lần: 1; Cách bầu: Quá nửa]', {}],
    ['told who sat, but none of those', 'secretary 1/2: Lê An; Trần Bình [Có mặt: 14]', { sitting: { meeting: null, convoked: null, deducted: null, deductedReason: '', present: 14, head: '', counters: [] } }],
  ] as const)('which %s, holds', (_, after, part) => {
    expect(compared(after, part)).toEqual([]);
    expect(compared(after, { ...part, seats: 2 })).toEqual(['W.942 contest 4']);
  });

  it('is told from a newer one, whose kind counts', () => {
    expect(compared(contestText(contest, 'en'))).toEqual([]);
    expect(compared(contestText(contest, 'en'), { kind: 'runoff' })).toEqual(['W.942 contest 4']);
  });
});

describe('any record', () => {
  const mark = fc.integer({ min: 0, max: 3 }).map((value) => value as Mark);
  const conclusion = fc.option(fc.constantFrom<Conclusion>({ kind: 'valid', note: '' }, { kind: 'undecided', note: 'mờ' }, invalid), { nil: null });
  const step = fc.record({
    act: fc.constantFrom('add', 'add', 'add', 'change', 'remove', 'language', 'drop', 'close'), at: fc.nat(20),
    marks: fc.array(mark, { minLength: 4, maxLength: 4 }), count: fc.integer({ min: 1, max: 60 }), conclusion, batch: fc.constantFrom('1', '2', '11'),
  });

  const record = fc.array(step, { minLength: 1, maxLength: 25 }).map((steps): Desk => {
    const desk = new Desk(4, '2').act('begin');
    for (const { act, at, marks, ...rest } of steps) {
      const there = desk.body.flatMap((row, i) => (row[0] === '' ? [] : [i + 1]));
      const number = there[at % Math.max(1, there.length)];
      if (act === 'add') desk.put(desk.paper(desk.body.length + 1, marks, rest));
      else if (act === 'change' && number !== undefined) desk.put(desk.paper(number, marks, rest), 'change');
      else if (act === 'remove' && number !== undefined) desk.remove(number);
      else if (act === 'language') desk.language = desk.language === 'vi' ? 'en' : 'vi';
      else if (act === 'close') desk.act('close');
      else if (act === 'drop') {
        desk.act('drop');
        desk.body.length = 0;
      }
    }
    return desk;
  });

  it('gives nothing as it was written', () => {
    fc.assert(fc.property(record, (desk) => { expect(found(desk.book(String(desk.log.at(-1)!.at(-1))))).toEqual([]); }));
  });

  /** The column after number, count and four marks. */
  const CONCLUSION = 6;
  const cell = fc.oneof(fc.integer({ min: 0, max: 99 }), fc.constantFrom<Cell>('', 'x', '1', 'Hợp lệ', 'P.09 khác', '2026-05-20'), fc.string());

  it('gives away any one edit of any one cell of a log or of papers', () => {
    fc.assert(fc.property(record, fc.boolean(), fc.nat(), fc.nat(), cell, (desk, inLog, row, column, value) => {
      const rows = inLog ? desk.log : desk.body;
      fc.pre(rows.length > 0);
      const cells = rows[row % rows.length]!;
      const place = column % cells.length;
      fc.pre(String(cells[place]).trim() !== String(value).trim());
      // A conclusion in the other language says the same.
      fc.pre(inLog || place !== CONCLUSION || writeConclusion(readConclusion(cells[place]), 'en') !== writeConclusion(readConclusion(value), 'en'));
      cells[place] = value;
      expect(found(desk.book())).not.toEqual([]);
    }), { numRuns: 1000 });
  });

  it('gives away any row that is removed, doubled or moved', () => {
    fc.assert(fc.property(record, fc.boolean(), fc.nat(), fc.nat(), fc.constantFrom('removed', 'doubled', 'moved'), (desk, inLog, from, to, how) => {
      const rows = inLog ? desk.log : desk.body;
      const head = String(desk.log.at(-1)!.at(-1));
      fc.pre(rows.length > 0);
      const at = from % rows.length;
      const before = JSON.stringify(rows);
      // Blank rows are no papers; a table that has only lost or got some is the same record.
      fc.pre(rows[at]!.some((one) => one !== ''));
      const [row] = how === 'doubled' ? [rows[at]!] : rows.splice(at, 1);
      if (how !== 'removed') rows.splice(to % (rows.length + 1), 0, row!);
      const papers = (text: string) => JSON.stringify((JSON.parse(text) as Cell[][]).filter((one) => one.some((value) => value !== '')));
      fc.pre(papers(before) !== papers(JSON.stringify(rows)));
      expect(found(desk.book(head))).not.toEqual([]);
    }), { numRuns: 1000 });
  });
});
