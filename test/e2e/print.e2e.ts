import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { announcement } from '../../src/report/announcement';
import { announcementLines } from '../../src/report/announcement-lines';
import type { SheetModel } from '../../src/report/sheet-model';
import { branchResult, inputOf } from '../golden/sample';
import { writeWorkbook } from '../golden/write-workbook';
import { agreeCounts, enterPapers, NAMES, openStep, withPane } from './committee';
import { LibreOffice } from './libre-office';
import type { PaneDriver } from './pane-driver';

const folder = mkdtempSync(join(tmpdir(), 'congress-print-'));

describe('the announcement in LibreOffice', () => {
  const office = new LibreOffice();
  const nasty = ['=HYPERLINK("http://a")', '+An', '-Bình', '@Chi', 'Ngô "Dũng"', '=1+1'];
  const input = inputOf(branchResult({ contest: { candidates: nasty.map((name, index) => ({ position: index + 1, name, person: '', planned: null })) } }), 'vi');
  const model = announcement(input);
  const lines = announcementLines(input);

  it.each([0, 1, 9, 15, 999])('shows the lines up to its counter: %i', async (counter) => {
    const file = join(folder, `announcement-${counter}.xlsx`);
    await writeWorkbook([withCounter(model, counter)], file);
    const rows = (await office.recalculated(file)).get(model.title)!;
    const shown = rows.slice(model.frozenRows).map((row) => row.slice(0, 4)).filter((row) => row.some((cell) => cell !== ''));
    expect(shown).toEqual(lines.slice(0, counter).map(({ number, text, votes, share }) => [number, text, votes, share]));
  });

  it.each([[0, 'Chưa công bố dòng nào.'], [999, 'Đã bầu đủ số lượng.']])('prints one page with %i in its counter, which says %s', async (counter, said) => {
    const file = join(folder, `printed-${counter}.xlsx`);
    await writeWorkbook([withCounter(model, counter)], file);
    const pages = execFileSync('pdftotext', ['-layout', office.pdf(file), '-'], { encoding: 'utf8' }).split('\f').filter((page) => page.trim() !== '');
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain(said);
  });
});

describe('in the host', () => {
  let driver: PaneDriver;
  withPane((opened) => { driver = opened; }, { begun: true });

  /** The cells of the announcement that the hall sees. */
  const seen = async (): Promise<string[]> => (await driver.host.host('getCells', 'Công bố – Chi ủy', 'A5:D40')).flat().map(String).filter((cell) => cell !== '');

  it('papers and list are made before the vote, with as many papers on the page as the pane tells', async () => {
    await openStep(driver, 2);
    await driver.act('print-ballot');
    await driver.act('print-list');
    await driver.settled();
    expect(await driver.host.host('sheets')).toEqual(expect.arrayContaining(['Mẫu phiếu – Chi ủy', 'Niêm yết – Chi ủy']));
    const cells = (await driver.host.host('getCells', 'Mẫu phiếu – Chi ủy', 'A1:Z60')).flat();
    expect(await driver.pane().locator('[data-part="print-run"]').innerText()).toContain('có 4 phiếu');
    for (const name of NAMES) expect(cells.filter((cell) => cell === name)).toHaveLength(4);
  });

  it('the announcement hides everything until it is shown line by line, by the pane or by hand, and is saved so', async () => {
    await enterPapers(driver, Array.from({ length: 30 }, () => [8]));
    await driver.act('close-entry');
    await agreeCounts(driver, 30);
    await openStep(driver, 5);
    await driver.act('write-announcement');
    await driver.settled();
    expect(await seen()).toEqual(['Chưa công bố dòng nào.', 'TT', 'Họ và tên', 'Số phiếu', 'Tỷ lệ %']);
    await driver.act('reveal-next');
    // A press while a line is being shown shows no second one.
    for (let press = 0; press < 2; press++) {
      await driver.keys('Enter');
      await driver.settled();
    }
    expect((await seen()).slice(5)).toEqual(['Đảng viên chính thức được triệu tập', '30', 'Số người để tính kết quả', '30', 'Quá một nửa, tức từ', '16']);
    await driver.host.host('setCell', 'Công bố – Chi ủy', 'C4', 9);
    await driver.host.idle();
    expect((await seen()).slice(-4)).toEqual(['1', NAMES[0], '30', '100,00']);
    const file = join(folder, 'saved.xlsx');
    await driver.host.saveFile(file);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    expect([1, 4, 5, 6, 10].map((column) => book.getWorksheet('Công bố – Chi ủy')!.getColumn(column).hidden)).toEqual([false, false, true, true, true]);
  });
});

/** The sheet with this in its counter cell. */
function withCounter(model: SheetModel, counter: number): SheetModel {
  const at = model.counter!;
  return { ...model, blocks: model.blocks.map((block) => (block.row === at.row && block.column === at.column ? { ...block, rows: [[counter]] } : block)) };
}
