import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { addContest, agreeCounts, enterPapers, openStep, setUp } from './committee';
import { LibreOffice } from './libre-office';
import { PaneDriver } from './pane-driver';

interface Sample {
  readonly organisation: string;
  readonly superior: string;
  readonly term: string;
  readonly candidates: readonly string[];
  readonly expected: { readonly base: number; readonly needed: number; readonly valid: number; readonly invalid: number; readonly votes: readonly number[]; readonly elected: readonly string[] };
}

const sample = JSON.parse(readFileSync('test/data/congress/chi-bo.json', 'utf8')) as Sample;
const marks = readFileSync('test/data/congress/chi-bo-ballots.csv', 'utf8').trim().split(/\r?\n/).slice(1).map((line) => line.split(',').map(Number));
const crossed = marks.map((row) => row.flatMap((mark, i) => (mark === 0 ? [i + 1] : [])));
const OFFICE = 'Chi ủy';

let driver: PaneDriver;
let saving: { readonly roundTrips: number };
let file: string;

/** The sample congress from the first field to the result sheets, by keyboard. */
beforeAll(async () => {
  driver = await PaneDriver.open({ language: 'vi', sample: true });
  await setUp(driver, {
    organisation: sample.organisation, superior: sample.superior, term: sample.term, ordinal: 'X', place: 'Sóc Sơn', day: '2025-05-20',
    convoked: '65', present: '60', exempt: '3', excused: '2', head: 'Phạm Văn Trưởng', counters: 'Lê Văn Ất\nTrần Thị Bính',
  });
  await driver.host.host('select', 'Danh sách', 'A1:L66');
  await driver.act('read-roster');
  await driver.act('use-roster');
  await addContest(driver, sample.candidates, 5);
  await driver.host.host('resetStats');
  await enterPapers(driver, crossed);
  await driver.settled();
  saving = await driver.host.host('stats');
  await agreeCounts(driver, 60);
  await openStep(driver, 5);
  await driver.act('write-results');
  file = join(mkdtempSync(join(tmpdir(), 'congress-')), 'chi-bo.xlsx');
  await driver.host.saveFile(file);
}, 180_000);

afterAll(() => driver?.close());

/** Types a formula into a cell of a sheet of its own and gives the rows that it spills. */
async function formula(text: string, rows = 1, columns = 1): Promise<(string | number | boolean)[][]> {
  const sheet = 'Phiếu mẫu';
  await driver.host.host('setCell', sheet, 'J1', text);
  await driver.settled();
  return driver.host.host('getCells', sheet, `J1:${String.fromCharCode(73 + columns)}${rows}`);
}

describe('the sample congress, entered by keyboard', () => {
  it('costs one round trip a paper', () => {
    expect(saving.roundTrips).toBe(60);
  });

  it('shows the ranking, base and needed of the decided case', async () => {
    const rows = await driver.pane().locator('[data-part="ranking"] tbody tr').evaluateAll((all) => all.map((row) => Array.from((row as HTMLTableRowElement).cells, (cell) => cell.innerText)));
    expect(rows.map((cells) => Number(cells[2]))).toEqual([...sample.expected.votes]);
    expect(rows.filter((cells) => cells[4] === 'Trúng cử').map((cells) => cells[1]?.replace(/\s+/g, ' '))).toEqual([...sample.expected.elected]);
    expect(await driver.pane().locator('[data-counter="base"]').innerText()).toContain(String(sample.expected.base));
    expect(await driver.pane().locator('[data-counter="needed"]').innerText()).toContain(String(sample.expected.needed));
  });

  it('writes the four result sheets beside the tables', async () => {
    expect(await driver.host.host('sheets')).toEqual(expect.arrayContaining([`Biên bản – ${OFFICE}`, `Kết quả – ${OFFICE}`, `Cơ cấu – ${OFFICE}`, `Kiểm tra – ${OFFICE}`]));
  });

  it('asks nobody but its own server, and has no error in the console', () => {
    expect(driver.host.strangers).toEqual([]);
    expect(driver.host.errors).toEqual([]);
  });
});

describe('functions typed into cells', () => {
  const papers = "'Phiếu mẫu'!A2:F61";
  const names = "'Phiếu mẫu'!A1:F1";

  it('TALLY() counts the contest that is open in the pane', async () => {
    const rows = await formula('=CONGRESS.TALLY()', 6, 4);
    expect(rows).toEqual(sample.candidates.map((name, i) => [name, sample.expected.votes[i]!, 60 - sample.expected.votes[i]!, 0]));
  });

  it('TALLY counts a range, and counts again when one of its cells changes', async () => {
    const text = `=CONGRESS.TALLY(${papers},${names},5)`;
    expect((await formula(text, 6, 2)).map(([, votes]) => votes)).toEqual([...sample.expected.votes]);
    await driver.host.host('setCell', 'Phiếu mẫu', 'E2', 0);
    await driver.settled();
    expect((await driver.host.host('getCells', 'Phiếu mẫu', 'K1:K6')).flat()).toEqual(sample.expected.votes.map((votes, i) => (i === 4 ? votes - 1 : votes)));
    await driver.host.host('setCell', 'Phiếu mẫu', 'E2', 1);
    await driver.settled();
  });

  it.each([
    [`=CONGRESS.BALLOTS(${papers},5)`, 3, 2, [['Số phiếu thu về', 60], ['Số phiếu hợp lệ', 60], ['Số phiếu không hợp lệ', 0]]],
    ['=CONGRESS.BASE(65,5)', 1, 1, [[60]]],
    ['=CONGRESS.NEEDED(60)', 1, 1, [[31]]],
    ['=CONGRESS.SHARE(56,501)', 1, 1, [[0.1118]]],
    ['=CONGRESS.PASSED({60;59;58;56;50;17},60,5)', 6, 1, [[true], [true], [true], [true], [true], [false]]],
    ['=CONGRESS.OUTCOME({60;59;17},60,1)', 3, 1, [['Trúng cử'], ['Quá nửa, hết số lượng'], ['Không quá nửa']]],
  ])('%s', async (text, rows, columns, expected) => {
    expect(await formula(text, rows, columns)).toEqual(expected);
  });

  it('COMPOSITION reads the roster of the sample', async () => {
    const [total] = await formula("=CONGRESS.COMPOSITION('Danh sách'!A1:L66,\"Giới tính\")", 3, 4);
    expect(total?.[2]).toBe(65);
  });

  it('says in Vietnamese which cell is no mark', async () => {
    await driver.host.host('setCell', 'Phiếu mẫu', 'C5', 'abc');
    await formula(`=CONGRESS.TALLY(${papers},${names},5)`);
    const { value, error } = await driver.host.host('getCell', 'Phiếu mẫu', 'J1');
    await driver.host.host('setCell', 'Phiếu mẫu', 'C5', 1);
    await driver.settled();
    expect(value).toBe('#VALUE!');
    expect(error).toMatch(/4.*3.*abc/);
  });

  it('TALLY() is fresh when a paper has been saved', async () => {
    await formula('=CONGRESS.TALLY()', 6, 2);
    await openStep(driver, 3);
    await enterPapers(driver, [[6]]);
    await driver.settled();
    const votes = (await driver.host.host('getCells', 'Phiếu mẫu', 'K1:K6')).flat();
    await driver.keys('Control+z');
    await driver.settled();
    expect(votes).toEqual(sample.expected.votes.map((count, i) => (i === 5 ? count : count + 1)));
    expect((await driver.host.host('getCells', 'Phiếu mẫu', 'K1:K6')).flat()).toEqual([...sample.expected.votes]);
  });
});

describe('the saved workbook without the add-in, in LibreOffice', () => {
  const office = new LibreOffice();

  it('finds no difference between the minutes and its own formulas', async () => {
    const check = (await office.recalculated(file)).get(`Kiểm tra – ${OFFICE}`)!.flat();
    expect(check).toContain('Khớp');
    expect(check.filter((text) => /LỆCH|Lệch|#/.test(text))).toEqual([]);
  });

  it('finds the difference when a mark is changed behind its back', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    book.getWorksheet('Phiếu 1')!.getCell('C2').value = 0;
    const changed = file.replace('.xlsx', '-changed.xlsx');
    await book.xlsx.writeFile(changed);
    const check = (await office.recalculated(changed)).get(`Kiểm tra – ${OFFICE}`)!.flat();
    expect(check.filter((text) => /LỆCH|Lệch/.test(text))).not.toEqual([]);
  });

  it('prints the minutes on one A4 page, signatures included', () => {
    const text = execFileSync('pdftotext', ['-layout', office.pdf(file), '-'], { encoding: 'utf8', maxBuffer: 1e8 });
    const page = text.split('\f').find((one) => one.includes('BIÊN BẢN KIỂM PHIẾU'));
    expect(page).toMatch(/ĐẢNG CỘNG SẢN VIỆT NAM/);
    expect(page).toMatch(/T\/M ĐOÀN CHỦ TỊCH\s+T\/M BAN KIỂM PHIẾU/);
    expect(page).toMatch(/Phạm Văn Trưởng/);
  });
});
