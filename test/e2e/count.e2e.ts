import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

const BALLOTS = '../shared/data/ballots';
const NAMES = ['amsterdam-645', 'lodz-2022-chojny', 'warszawa-grochow-kinowa'];

interface Published {
  readonly ballots: number;
  readonly seats: number;
  readonly published_votes: Readonly<Record<string, number>>;
}

/** Runs `npm run count` on a file; the ranking's cells as it prints them, heading left out. */
function count(file: string, seats: number, ...options: string[]): { code: number | null; ranking: string[][]; said: string; out: string } {
  const out = mkdtempSync(join(tmpdir(), 'congress-count-'));
  const run = spawnSync(join('node_modules', '.bin', 'tsx'), ['src/host/count.ts', file, '--seats', String(seats), '--out', out, ...options], { encoding: 'utf8', shell: process.platform === 'win32' });
  return { code: run.status, ranking: run.stdout.trim().split('\n').slice(1).map((line) => line.split('\t')), said: run.stderr, out };
}

/** The texts of a sheet of a saved result, row by row. */
async function sheetOf(out: string, title: string): Promise<unknown[][]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(out, 'result.xlsx'));
  const sheet = book.worksheets.find(({ name }) => name.startsWith(title))!;
  const rows: unknown[][] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    const cells: unknown[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      cells[column - 1] = cell.formula ? cell.result : cell.value;
    });
    rows.push(cells);
  });
  return rows;
}

/** The number that stands in the column of the minutes beside a label. */
function numberBeside(rows: readonly (readonly unknown[])[], label: string): number {
  const row = rows.find((cells) => cells[0] === label);
  return Number(row?.slice(1).find((cell) => typeof cell === 'number'));
}

describe('npm run count', () => {
  const absent = NAMES.filter((name) => !existsSync(`${BALLOTS}/${name}.csv`));
  if (absent.length > 0) throw new Error(`The ballots that others have published are not there: ${absent.map((name) => `${BALLOTS}/${name}.csv`).join(', ')}`);

  it.each(NAMES)('gives every name of %s the votes that were published', (name) => {
    const published = JSON.parse(readFileSync(`${BALLOTS}/${name}.json`, 'utf8')) as Published;
    const { code, ranking } = count(`${BALLOTS}/${name}.csv`, published.seats, '--form', 'cross');
    const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
    expect(code).toBe(0);
    expect(new Map(ranking.map((cells) => [cells[1], Number(cells[2])])))
      .toEqual(new Map(Object.entries(published.published_votes).map(([person, votes]) => [plain(person), votes])));
  });

  it('with three seats finds invalid exactly the papers with more than three marks', async () => {
    const file = `${BALLOTS}/warszawa-grochow-kinowa.csv`;
    const { code, out } = count(file, 3, '--form', 'cross', '--reason', 'đại hội đã biểu quyết');
    const rows = await sheetOf(out, 'Kiểm tra');
    expect((await sheetOf(out, 'Biên bản')).flat().join()).toContain('danh sách được giữ nguyên. Lý do: đại hội đã biểu quyết.');
    const papers = (await readCsv(file)).slice(1).map((cells) => cells.filter((cell) => cell === '1').length);
    const head = rows.findIndex((cells) => cells.includes('Dòng'));
    const column = rows[head]!.indexOf('Tờ hợp lệ');
    const valid = rows.slice(head + 1, head + 1 + papers.length).map((cells) => cells[column]);
    expect(code).toBe(0);
    expect(valid).toEqual(papers.map((marks) => (marks > 3 ? 0 : 1)));
    expect(numberBeside(rows, 'Số phiếu hợp lệ') + numberBeside(rows, 'Số phiếu không hợp lệ')).toBe(papers.length);
    expect(numberBeside(rows, 'Số phiếu thu về')).toBe(papers.length);
  });

  it('ends with 1 and names the cell when a paper holds a stray word', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'congress-count-')), 'stray.csv');
    writeFileSync(file, 'An,Bình,Chi\n1,0,1\n1,abc,0\n');
    const { code, said, out } = count(file, 2);
    expect(code).toBe(1);
    expect(said).toMatch(/F\.902.*B3|F\.902.*abc/);
    expect(existsSync(join(out, 'result.xlsx'))).toBe(false);
  });

  it.each([
    [['nowhere.csv', '--seats', '3', '--out', 'x'], /nowhere\.csv/],
    [['a.csv', '--seats', 'ba', '--out', 'x'], /--seats.*ba/],
    [['a.csv', '--seats', '3'], /--out/],
    [['a.csv', '--seats', '3', '--out', 'x', '--form', 'chéo'], /--form.*chéo/],
  ])('%j says what is wrong with it', (args, message) => {
    const { status, stderr } = spawnSync(join('node_modules', '.bin', 'tsx'), ['src/host/count.ts', ...args], { encoding: 'utf8', shell: process.platform === 'win32' });
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
  });
});

async function readCsv(file: string): Promise<string[][]> {
  const sheet = await new ExcelJS.Workbook().csv.readFile(file, { map: (value: string) => value });
  return sheet.getSheetValues().slice(1).map((row) => (Array.isArray(row) ? row.slice(1).map(String) : []));
}
