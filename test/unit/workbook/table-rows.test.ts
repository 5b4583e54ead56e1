import fc from 'fast-check';
import type { Mark } from '../../../src/election/ballot';
import type { Congress } from '../../../src/election/congress';
import { ballotRow, blankRow, readBallots } from '../../../src/workbook/ballot-rows';
import { congressRows, readCongress } from '../../../src/workbook/congress-rows';
import { presentSitting } from '../../../src/workbook/contest-course';
import { candidateRows, contestRow, readContests } from '../../../src/workbook/contest-rows';
import { COLUMNS, ballotHeadings, headings } from '../../../src/workbook/schema';
import type { StoredBallot, StoredContest } from '../../../src/workbook/state';
import type { TableValues } from '../../../src/workbook/table-values';

const language = fc.constantFrom('vi' as const, 'en' as const);
const plainText = fc.string({ unit: fc.constantFrom(...'aăâbcdđeêơư =+-@;12.') , maxLength: 20 }).map((text) => text.normalize('NFC').trim());

function table(name: string, values: readonly (readonly unknown[])[]): TableValues {
  return { name, sheet: 'Trang', sheetId: 's', row: 0, column: 0, values };
}

const congress: Congress = {
  organisation: 'Chi bộ thôn', superior: 'Đảng bộ xã', ordinal: 'X', term: '2025-2027', place: 'Hà Nội', day: '2025-05-20',
  meeting: 'members', level: 'branch', directSecretary: false, regulation: '190', convoked: 65, deductions: { exempt: 3, excused: 2 }, present: 60, copies: 3, batchSize: 50,
  head: 'Mai Xuân Đạt', counters: ['Vũ Quang Hiếu', 'Lê Hồng Hoa'],
};

const contest: StoredContest = {
  id: '1', office: 'branchCommittee', form: 'cross', seats: 2, round: 1, kind: 'majority', status: 'entry', issued: 60, collected: null,
  candidates: [
    { position: 1, name: '=Mai Xuân Đạt', person: '', planned: true },
    { position: 2, name: 'Vũ Quang Hiếu', person: '7', planned: null },
    { position: 3, name: 'Lê Hồng Hoa', person: '', planned: false },
  ],
  source: { sheet: "Phiếu 'mẫu'", address: 'A1:F61', form: 'struck', countColumn: 3, conclusionColumn: null },
};

describe('the Congress table', () => {
  it('gives back what was written, in either language', () => {
    const concluded = fc.option(fc.record({ people: fc.integer({ min: 1, max: 1600 }), reason: plainText.map((reason) => `=${reason}`) }), { nil: undefined });
    fc.assert(fc.property(language, plainText, fc.nat(2000), fc.nat(30), concluded, (lang, organisation, convoked, exempt, concludedOut) => {
      const written: Congress = { ...congress, organisation, convoked, deductions: exempt === 0 ? {} : { exempt }, ...(concludedOut !== undefined && { concludedOut }) };
      const read = readCongress(table('Congress', [headings(COLUMNS.Congress, lang), ...congressRows(written, lang)]));
      expect(read).toEqual({ congress: written, language: lang, rehearsal: false, findings: [] });
    }));
  });

  it('names sheet, row, cell and text of a number that is none', () => {
    const rows = congressRows(congress, 'vi').map((row) => (row[2] === 'convoked' ? [row[0], 'sáu lăm', row[2]] : row));
    const { findings } = readCongress(table('Congress', [headings(COLUMNS.Congress, 'vi'), ...rows]));
    expect(findings).toEqual([expect.objectContaining({ code: 'F.913', where: { sheet: 'Trang', table: 'Congress', row: 11, cell: 'B11', text: 'sáu lăm' } })]);
  });

  it.each([['meeting', 'B8'], ['level', 'B9']])('names the cell of the %s where that was emptied: another kind would count by other deductions', (key, cell) => {
    const rows = congressRows(congress, 'vi').map((row) => (row[2] === key ? [row[0], ' ', row[2]] : row));
    const { findings } = readCongress(table('Congress', [headings(COLUMNS.Congress, 'vi'), ...rows]));
    expect(findings).toEqual([{ code: 'F.913', where: { sheet: 'Trang', table: 'Congress', row: Number(cell.slice(1)), cell, text: '' }, data: { case: 'blank' } }]);
  });

  it('has two rows more, in words, where the committee concluded otherwise on the base', () => {
    const rows = congressRows({ ...congress, concludedOut: { people: 2, reason: '=về sớm' } }, 'vi');
    expect(rows.filter((row) => !congressRows(congress, 'vi').some(([label]) => label === row[0]))).toEqual([
      ['Trừ: theo kết luận của Ban kiểm phiếu', '2', 'concludedOut'], ['Lý do Ban kiểm phiếu kết luận như vậy', '=về sớm', 'concludedReason'],
    ]);
  });

  it.each([
    ['a number without a reason', '2', ' ', { row: 14, cell: 'B14', text: '2' }, { case: 'noBaseReason' }],
    ['a number without the row of the reason', '2', null, { row: 14, cell: 'B14', text: '2' }, { case: 'noBaseReason' }],
    ['a reason without a number', '', 'về sớm', { row: 15, cell: 'B15', text: 'về sớm' }, { case: 'noPeople' }],
    ['a number that is none', 'hai', 'về sớm', { row: 14, cell: 'B14', text: 'hai' }, {}],
    ['nobody', '0', 'về sớm', { row: 14, cell: 'B14', text: '0' }, {}],
    ['neither a number nor a reason', '-', '', { row: 14, cell: 'B14', text: '-' }, {}],
  ])('names the cell of a conclusion on the base that is half one, and counts by none: %s', (_what, people, reason, where, data) => {
    const rows = congressRows({ ...congress, concludedOut: { people: 2, reason: 'x' } }, 'vi')
      .filter((row) => reason !== null || row[2] !== 'concludedReason')
      .map((row) => (row[2] === 'concludedOut' ? [row[0], people, row[2]] : row[2] === 'concludedReason' ? [row[0], reason, row[2]] : row));
    const read = readCongress(table('Congress', [headings(COLUMNS.Congress, 'vi'), ...rows]));
    expect(read.findings).toEqual([{ code: 'F.913', where: { sheet: 'Trang', table: 'Congress', ...where }, data }]);
    expect(read.congress).toEqual(congress);
  });

  it('takes two emptied cells for no conclusion', () => {
    const rows = congressRows({ ...congress, concludedOut: { people: 2, reason: 'x' } }, 'vi').map((row) => (row[2]!.startsWith('concluded') ? [row[0], '', row[2]] : row));
    expect(readCongress(table('Congress', [headings(COLUMNS.Congress, 'vi'), ...rows]))).toMatchObject({ congress, findings: [] });
  });

  it('says nothing of a workbook of before there were levels', () => {
    const rows = congressRows(congress, 'vi').filter((row) => row[2] !== 'level');
    expect(readCongress(table('Congress', [headings(COLUMNS.Congress, 'vi'), ...rows]))).toMatchObject({ congress: { level: 'branch' }, findings: [] });
  });

  it('says which column is missing', () => {
    const { findings } = readCongress(table('Congress', [['Mục', 'Mã'], ['x', 'organisation']]));
    expect(findings.map(({ data }) => [data['key'], data['case']])).toEqual([['value', 'missing']]);
  });

  it('says of columns that stand elsewhere the first one, since those after it do too', () => {
    const { findings } = readCongress(table('Congress', [['Của tôi', 'Mục', 'Nội dung', 'Mã'], ['', 'x', 'y', 'organisation']]));
    expect(findings.map(({ data }) => [data['key'], data['case']])).toEqual([['label', 'moved']]);
  });
});

describe('the tables of contests and candidates', () => {
  it.each(['vi', 'en'] as const)('give back what was written (%s)', (lang) => {
    const read = readContests(
      table('Contests', [headings(COLUMNS.Contests, lang), contestRow(contest, 60, lang)]),
      table('Candidates', [headings(COLUMNS.Candidates, lang), ...candidateRows(contest, lang)]),
    );
    expect(read).toEqual({ contests: [contest], dropped: [], unread: [], findings: [] });
  });

  it('give back who sits, what was decided and what was concluded, in either language and whatever is left out', () => {
    const whole = fc.option(fc.nat(2000), { nil: null });
    const place = fc.integer({ min: 1, max: 220 });
    const sitting = fc.record({
      meeting: fc.option(fc.constantFrom('members' as const, 'delegates' as const, 'conference' as const), { nil: null }),
      convoked: whole, deducted: whole, deductedReason: fc.oneof(plainText, plainText.map((reason) => `=${reason}`)), present: whole, head: plainText, counters: fc.array(fc.constantFrom('Lê An', 'Vũ Bình', '=Chi'), { maxLength: 3 }),
    });
    const ruling = fc.record({
      rule: fc.constantFrom('highestFirst' as const, 'tieVotedAgain' as const, 'openSeatsDecided' as const, 'delegatesMustContinue' as const, 'alternatesRankedByVotes' as const),
      elected: fc.option(fc.array(place, { maxLength: 5 }), { nil: null }),
      next: fc.option(fc.constantFrom('none' as const, 'runoff' as const, 'congressDecides' as const, 'mustContinue' as const, 'appointed' as const), { nil: null }),
      reason: plainText,
    });
    const course = fc.record(
      { follows: fc.integer({ min: 1, max: 40 }).map(String), sitting, ruling, decision: fc.constantFrom('runoff' as const, 'notElected' as const, 'newList' as const, 'stop' as const) },
      { requiredKeys: [] },
    );
    fc.assert(fc.property(language, course, (lang, extra) => {
      const { sitting: seated, ...rest } = extra;
      const kept = presentSitting(seated);
      const row = contestRow({ ...contest, ...extra }, 60, lang);
      const { contests, findings } = readContests(table('Contests', [headings(COLUMNS.Contests, lang), row]), null);
      expect(contests).toEqual([{ ...contest, candidates: [], ...rest, ...(kept !== undefined && { sitting: kept }) }]);
      // In this table there is no other contest to follow.
      expect(findings.map(({ data }) => data['case'])).toEqual([
        ...(rest.follows === undefined ? [] : ['noContest']),
        ...((kept?.deducted ?? 0) > 0 && kept?.deductedReason === '' ? ['noDeductedReason'] : []),
        ...((kept?.deducted ?? 0) === 0 && (kept?.deductedReason ?? '') !== '' ? ['noDeducted'] : []),
        ...(rest.ruling?.reason === '' ? ['noReason'] : []),
      ]);
    }));
  });

  it.each<[string, string | number, string, object[]]>([
    ['a number without a reason', 2, ' ', [{ where: { sheet: 'Trang', table: 'Contests', row: 2, cell: 'S2', text: '' }, data: { case: 'noDeductedReason' } }]],
    ['a reason without a number', '', 'đi học', [{ where: { sheet: 'Trang', table: 'Contests', row: 2, cell: 'S2', text: 'đi học' }, data: { case: 'noDeducted' } }]],
    ['a reason of nobody', 0, 'đi học', [{ where: { sheet: 'Trang', table: 'Contests', row: 2, cell: 'S2', text: 'đi học' }, data: { case: 'noDeducted' } }]],
    ['a number that is none, which is said once', 'hai', 'đi học', [{ where: { sheet: 'Trang', table: 'Contests', row: 2, cell: 'R2', text: 'hai' }, data: {} }]],
    ['both', 2, 'đi học', []],
    ['neither', 0, '', []],
  ])('name the cell of a deduction that is half one: %s', (_what, deducted, deductedReason, found) => {
    const at = COLUMNS.Contests.indexOf('deducted');
    const row = contestRow(contest, 60, 'vi').with(at, deducted).with(at + 1, deductedReason);
    const { contests, findings } = readContests(table('Contests', [headings(COLUMNS.Contests, 'vi'), row]), null);
    expect(findings).toEqual(found.map((one) => ({ code: 'F.913', ...one })));
    // The number counts all the same.
    if (deducted === 2) expect(contests[0]?.sitting).toMatchObject({ deducted: 2, deductedReason: deductedReason.trim() });
    const dropped = row.with(COLUMNS.Contests.indexOf('status'), 'Đã bỏ');
    expect(readContests(table('Contests', [headings(COLUMNS.Contests, 'vi'), dropped]), null).findings).toEqual([]);
  });

  it('keep a dropped contest out of the list, but its number taken', () => {
    const row = contestRow(contest, 60, 'vi').with(9, 'Đã bỏ');
    expect(readContests(table('Contests', [headings(COLUMNS.Contests, 'vi'), row]), null)).toMatchObject({ contests: [], dropped: ['1'] });
  });

  it('name the cell of seats that cannot be read', () => {
    const row = contestRow(contest, 60, 'vi').with(3, 'hai');
    const { contests, findings } = readContests(table('Contests', [headings(COLUMNS.Contests, 'vi'), row]), null);
    expect(contests).toEqual([]);
    expect(findings[0]?.where).toMatchObject({ cell: 'D2', text: 'hai' });
  });
});

describe('a Ballots table', () => {
  const names = ['An', 'Lô', 'Chi'];
  const ballot = fc.record({
    marks: fc.array(fc.constantFrom<Mark>(0, 1, 2, 3), { minLength: 3, maxLength: 3 }),
    count: fc.integer({ min: 1, max: 40 }),
    conclusion: fc.option(fc.oneof(
      fc.record({ kind: fc.constantFrom('valid' as const, 'undecided' as const), note: fc.constantFrom('', 'mực đỏ') }),
      fc.record({ kind: fc.constant('invalid' as const), reason: fc.constantFrom('P.01' as const, 'P.07' as const), note: fc.constantFrom('', 'mực đỏ') }),
    ), { nil: null }),
  });

  it('gives back what was written, blank rows left out', () => {
    fc.assert(fc.property(language, fc.array(ballot, { maxLength: 12 }), (lang, entries) => {
      const stored = entries.map((entry, i): StoredBallot => ({ ...entry, number: i + 1, batch: '1', pass: 1, desk: '1' }));
      const rows = [...stored.map((one) => ballotRow(one, lang)), blankRow(3)];
      const read = readBallots(table('Ballots_1', [ballotHeadings(names, lang), ...rows]), { names, form: 'agree' });
      expect(read).toEqual({ ballots: stored, findings: [] });
    }));
  });

  it('names the cell of a stray word', () => {
    const row = ballotRow({ marks: [1, 0, 1], count: 1, conclusion: null, number: 1, batch: '1', pass: 1, desk: '1' }, 'vi').with(3, 'abc');
    const { findings } = readBallots(table('Ballots_1', [ballotHeadings(names, 'vi'), row]), { names, form: 'cross' });
    expect(findings).toEqual([expect.objectContaining({ code: 'F.913', where: expect.objectContaining({ cell: 'D2', text: 'abc' }) })]);
  });

  it('reports a row whose number is not its place, as after a row was deleted or sorted by hand', () => {
    const row = ballotRow({ marks: [1, 0, 1], count: 1, conclusion: null, number: 2, batch: '1', pass: 1, desk: '1' }, 'vi');
    expect(readBallots(table('Ballots_1', [ballotHeadings(names, 'vi'), row]), { names, form: 'cross' }).findings).toHaveLength(1);
  });

  const paper = ballotRow({ marks: [1, 0, 1], count: 1, conclusion: null, number: 1, batch: '1', pass: 1, desk: '1' }, 'vi');

  it.each([
    ['two names swapped with their headings', ['Phiếu số', 'Số tờ', 'Lô (2)', 'An', 'Chi', 'Kết luận', 'Lô', 'Lượt', 'Bàn'], 'moved'],
    ['the conclusion moved before the names', ['Phiếu số', 'Số tờ', 'Kết luận', 'An', 'Lô (2)', 'Chi', 'Lô', 'Lượt', 'Bàn'], 'moved'],
    ['a name that is somebody else’s', ['Phiếu số', 'Số tờ', 'Anh', 'Lô (2)', 'Chi', 'Kết luận', 'Lô', 'Lượt', 'Bàn'], 'missing'],
  ])('is not counted with %s', (_, heading, how) => {
    const { ballots, findings } = readBallots(table('Ballots_1', [heading, paper]), { names, form: 'cross' });
    expect(ballots).toEqual([]);
    expect(findings).toEqual([expect.objectContaining({ code: 'F.912', data: expect.objectContaining({ case: how }) })]);
  });

  it('is read with a column that somebody has added at its right', () => {
    const read = readBallots(table('Ballots_1', [[...ballotHeadings(names, 'vi'), 'Ghi chú'], [...paper, 'xem lại']]), { names, form: 'cross' });
    expect(read).toMatchObject({ ballots: [{ marks: [1, 0, 1] }], findings: [] });
  });

  it.each([['both boxes', 2], ['neither box', '']])('knows no %s on a paper without boxes', (_, mark) => {
    const { findings } = readBallots(table('Ballots_1', [ballotHeadings(names, 'vi'), paper.with(2, mark)]), { names, form: 'cross' });
    expect(findings).toEqual([expect.objectContaining({ code: 'F.913', where: expect.objectContaining({ cell: 'C2' }) })]);
  });
});
