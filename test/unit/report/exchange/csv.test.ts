import { reasonTexts } from '../../../../src/locale/ballot-reasons';
import { csvText } from '../../../../src/report/exchange/csv';
import { readCsv, type CsvFault, type Delimiter } from '../../../../src/report/exchange/read-csv';
import { ballotsCsv, resultCsv, sheetRows } from '../../../../src/report/exchange';
import { plainText, safeText } from '../../../../src/report/exchange/safe-text';
import { exchangeInput, paperOf, UNMIXED } from './exchange-samples';

const THREE = ['Lê Thị Ánh', 'Trần Bình', 'Đỗ Cường'];

describe('a text that would be a formula', () => {
  test.each<[string, string, string]>([
    ['an equals sign is guarded', '=1+1', "'=1+1"],
    ['so is a plus', '+84', "'+84"],
    ['a minus', '-ghi chú', "'-ghi chú"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['the wide forms', '＝1', "'＝1"],
    ['a sign behind blanks', '   =1', "'   =1"],
    ['a sign behind what nobody sees', '\u200B\u00A0=1', "'\u200B\u00A0=1"],
    ['a sign behind a quotation mark', '"=1"', "'\"=1\""],
    ['a tab in front', '\tA', "'\tA"],
    ['a line break in front', '\r\nA', "'\r\nA"],
    ['a sign behind another separator', 'Bình;=1', "Bình;'=1"],
    ['a sign on the next line', 'Bình\n@x', "Bình\n'@x"],
    ['what is guarded already', "'=1", "''=1"],
  ])('%s', (_, text, safe) => {
    expect(safeText(text)).toBe(safe);
    expect(plainText(safe)).toBe(text);
  });

  test.each(['Nguyễn Văn A', "'trích dẫn'", 'A-B', 'a = b', '1, 2', ''])('%j is no risk and stays as it is', (text) => {
    expect(safeText(text)).toBe(text);
    expect(plainText(text)).toBe(text);
  });
});

describe('writing', () => {
  test('begins with the byte order mark and ends lines with CRLF', () => {
    expect(csvText([['a', 1], ['b', 2]])).toBe('\uFEFFa,1\r\nb,2\r\n');
  });

  test('quotes separators, quotation marks, line breaks and blanks at the edge', () => {
    expect(csvText([['a,b', 'c"d', 'e\nf', 'g;h', ' i', 'j']])).toBe('\uFEFF"a,b","c""d","e\nf","g;h"," i",j\r\n');
  });
});

describe('the papers', () => {
  test('stand a row each: number, count, a mark a name, conclusion', () => {
    const papers = [
      paperOf('110', { number: 1 }), paperOf('101', { number: 2, count: 3 }),
      paperOf('111', { number: 5, conclusion: { kind: 'invalid', reason: 'P.08', note: 'ký tên' } }),
    ];
    expect(ballotsCsv(exchangeInput(THREE, papers))).toBe([
      '\uFEFFPhiếu số,Số tờ,Lê Thị Ánh,Trần Bình,Đỗ Cường,Kết luận',
      '1,1,1,1,0,', '2,3,1,0,1,', `5,1,1,1,1,P.08 ${reasonTexts.vi['P.08'].title}: ký tên`, '',
    ].join('\r\n'));
  });

  test('have 2 for both boxes and nothing for neither', () => {
    expect(ballotsCsv(exchangeInput(THREE, [paperOf('123', { number: 1 }), paperOf('033', { number: 2 })], { form: 'agree', seats: 3 }))).toContain('1,1,1,2,,\r\n2,1,0,,,\r\n');
  });

  test('that were not mixed come in an order that any order of entry gives, under numbers of the file', () => {
    const papers = [paperOf('110', { number: 7 }), paperOf('011', { number: 3 }), paperOf('101', { number: 9, count: 2 })];
    const there = ballotsCsv(exchangeInput(THREE, papers, {}, { entry: UNMIXED }));
    const back = ballotsCsv(exchangeInput(THREE, [...papers].reverse(), {}, { entry: { ...UNMIXED, mixed: false } }));
    expect(there).toBe(back);
    expect(there).toContain('\r\n1,1,0,1,1,\r\n2,2,1,0,1,\r\n3,1,1,1,0,\r\n');
  });

  test('that lie in batches bear the numbers of their batch, as in the minutes', () => {
    expect(ballotsCsv(exchangeInput(THREE, [paperOf('110', { number: 1, batch: '2', count: 3 }), paperOf('011', { number: 2, batch: '2' })]))).toContain('\r\n51–53,3,1,1,0,\r\n54,1,0,1,1,\r\n');
  });

  test('that were mixed keep the numbers on them, or their place where they have none', () => {
    expect(ballotsCsv(exchangeInput(THREE, [paperOf('110', { number: 7 }), paperOf('011')]))).toContain('\r\n7,1,1,1,0,\r\n2,1,0,1,1,\r\n');
  });
});

describe('the result', () => {
  test('has a row a name with a share that no computer reads as a number', () => {
    const { result } = exchangeInput(THREE, [paperOf('110', { count: 2 }), paperOf('101')]);
    expect(resultCsv({ result, language: 'vi' })).toBe([
      '\uFEFFHọ và tên,Số phiếu,Không đồng ý,Không tính,Tỷ lệ so với cơ sở,Kết quả',
      'Lê Thị Ánh,3,0,0,"100,00% (3/3)",Trúng cử', 'Trần Bình,2,1,0,"66,67% (2/3)",Trúng cử', 'Đỗ Cường,1,2,0,"33,33% (1/3)",Không quá nửa', '',
    ].join('\r\n'));
    expect(resultCsv({ result, language: 'en' })).toContain('Trần Bình,2,1,0,66.67% (2/3),Elected');
  });

  test('has no share without a base', () => {
    const { result } = exchangeInput(THREE, [paperOf('110')]);
    expect(resultCsv({ result: { ...result, base: 0 }, language: 'vi' })).toContain('Lê Thị Ánh,1,0,0,,');
  });
});

describe('reading', () => {
  test.each<[string, string, Delimiter, readonly (readonly string[])[]]>([
    ['commas', 'A,B\r\n1,0\r\n', ',', [['A', 'B'], ['1', '0']]],
    ['semicolons', 'A;B\n1;0', ';', [['A', 'B'], ['1', '0']]],
    ['tabs, as Excel puts them on the clipboard', 'A\tB\r\n1\t', '\t', [['A', 'B'], ['1', '']]],
    ['old line ends', 'A,B\r1,0\r', ',', [['A', 'B'], ['1', '0']]],
    ['a byte order mark', '\uFEFFA,B\n1,0', ',', [['A', 'B'], ['1', '0']]],
    ['quoted cells over several lines', '"A\r\n1","B ""b"""\n1,0', ',', [['A\r\n1', 'B "b"'], ['1', '0']]],
    ['a name with a comma in a file of semicolons', 'A, TS;B\n1;0\n0;1', ';', [['A, TS', 'B'], ['1', '0'], ['0', '1']]],
    ['quoted semicolons in a file of commas', '"A;a","B;b"\n1,0', ',', [['A;a', 'B;b'], ['1', '0']]],
    ['a delimiter within quotation marks is none, though more of them would make more columns', 'A,"B;C;D"\n1,"0;0;0"', ',', [['A', 'B;C;D'], ['1', '0;0;0']]],
    ['the delimiter that the first line tells', 'sep=;\nA,a;B,b\n1;0', ';', [['A,a', 'B,b'], ['1', '0']]],
    ['one name', 'A\n1\n0\n', ',', [['A'], ['1'], ['0']]],
    ['empty lines, as rows between others and not at the end', 'A,B\n1,0\n\n0,1\n\n \n', ',', [['A', 'B'], ['1', '0'], ['', ''], ['0', '1']]],
    ['empty lines above the names, which are none', '\r\n  \r\nA;B\r\n1;0\r\n', ';', [['A', 'B'], ['1', '0']]],
    ['a quotation mark inside a cell', 'A "a",B\n1,0', ',', [['A "a"', 'B'], ['1', '0']]],
    ['an empty quoted cell', 'A,B\n"",0', ',', [['A', 'B'], ['', '0']]],
    ['guarded formulas', "'=A,'B\n1,'-x", ',', [['=A', "'B"], ['1', '-x']]],
  ])('%s', (_, text, delimiter, rows) => {
    expect(readCsv(text)).toEqual({ ok: true, rows, delimiter });
  });

  test.each<[string, string, CsvFault]>([
    ['nothing', '\uFEFF \r\n', { kind: 'empty' }],
    ['quotation marks around nothing', '"\n"', { kind: 'empty' }],
    ['a quotation mark that is never closed', 'A,B\n1,"0\n', { kind: 'unclosed', line: 2, column: 3 }],
    ['text after a closing quotation mark', 'A,B\n1,"0"x,\n', { kind: 'afterQuote', line: 2, column: 6, text: 'x' }],
    ['text after a quoted cell of several lines', 'A,B\n1,"0\n\n0" x', { kind: 'afterQuote', line: 4, column: 3, text: ' x' }],
    ['a line with a cell too few', 'A,B,C\n1,0,1\n1,0\n', { kind: 'ragged', line: 3, column: 3, cells: 2, columns: 3 }],
    ['a line with a cell too many', 'A;B\n1;0\n\n1;0;1\n', { kind: 'ragged', line: 4, column: 3, cells: 3, columns: 2 }],
    ['lines are counted as in the file, with the line that tells the delimiter', 'sep=,\nA,B\n1\n', { kind: 'ragged', line: 3, column: 2, cells: 1, columns: 2 }],
    ['lines are counted as in the file, with empty ones above the names', '\n\nA,B\n1\n', { kind: 'ragged', line: 4, column: 2, cells: 1, columns: 2 }],
    ['lines are counted through quoted line breaks', '"A\na",B\n1\n', { kind: 'ragged', line: 3, column: 2, cells: 1, columns: 2 }],
  ])('%s is named with its place', (_, text, fault) => {
    expect(readCsv(text)).toEqual({ ok: false, fault });
  });

  test('numbers go into a sheet as numbers, everything else as text', () => {
    expect(sheetRows([['1', 'A'], ['1', '007'], ['x', '-5'], ['0', '1234567890123456'], [' 2 ', '1.5']])).toEqual([['1', 'A'], [1, '007'], ['x', '-5'], [0, '1234567890123456'], [2, '1.5']]);
  });
});
