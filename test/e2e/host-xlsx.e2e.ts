import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { openHost, type DrivenHost } from '../../src/host/driver';

let host: DrivenHost;
let file: string;

/** A workbook with everything that the host can save, made through Office. */
async function makeWorkbook(): Promise<void> {
  const addin = await host.addin();
  await addin.evaluate(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.name = 'Biên bản';
      const title = sheet.getRange('A1:C1');
      title.values = [['BIÊN BẢN', '', '']];
      title.merge(false);
      Object.assign(title.format.font, { name: 'Times New Roman', size: 15, bold: true });
      title.format.horizontalAlignment = 'Center';
      sheet.getRange('A3:B5').values = [['name', 'votes'], ['An', 50], ['Bình', 31]];
      const table = context.workbook.tables.add('A3:B5', true);
      table.name = 'Ballots_1';
      sheet.getRange('B8').formulas = [['=SUM(Ballots_1[votes])']];
      sheet.getRange('B9').formulas = [['=FIXTURE.COUNT(A4:A5)']];
      sheet.getRange('C3').values = [["'=not a formula"]];
      sheet.getRange('C4').numberFormat = [['0.00%']];
      sheet.getRange('C4').values = [[0.5]];
      sheet.getRange('C4').format.fill.color = '#FFEE00';
      sheet.getRange('C4').format.borders.getItem('EdgeBottom').style = 'Continuous';
      sheet.getRange('A:A').format.columnWidth = 150;
      sheet.getRange('1:1').format.rowHeight = 33;
      sheet.getRange('D20').values = [['hidden']];
      sheet.getRange('D20').format.columnWidth = 90;
      sheet.getRange('D20').columnHidden = true;
      sheet.tabColor = '#C00000';
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(3);
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintMargins('Centimeters', { top: 2, bottom: 2, left: 3, right: 1.5 });
      pageLayout.setPrintTitleRows('$3:$3');
      pageLayout.setPrintArea('A1:C40');
      pageLayout.centerHorizontally = true;
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
      sheet.horizontalPageBreaks.add('A21');
      context.workbook.names.add('base', sheet.getRange('B4'));
      context.workbook.worksheets.add('Kết quả').visibility = 'Hidden';
      context.workbook.protection.protect();
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A3:B5'), 'Columns');
      chart.title.text = 'Votes';
      chart.setPosition('E2', 'J16');
      await context.sync();
    });
    Office.context.document.settings.set('schema', 3);
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  });
  await host.idle();
}

beforeAll(async () => {
  host = await openHost({ dist: 'test/e2e/fixture-addin', language: 'en' });
  file = path.join(await mkdtemp(path.join(tmpdir(), 'host-')), 'saved.xlsx');
  await makeWorkbook();
  await host.saveFile(file);
});
afterAll(() => host?.close());

test('the saved file holds values, formulas with results, looks, table, name, print set-up', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const sheet = book.getWorksheet('Biên bản') as ExcelJS.Worksheet;
  expect(sheet.getCell('B8').value).toEqual({ formula: 'SUM(Ballots_1[votes])', result: 81 });
  expect(sheet.getCell('B9').value).toBe(2);
  expect(sheet.getCell('C3').value).toBe('=not a formula');
  expect(sheet.getCell('A1').font).toMatchObject({ name: 'Times New Roman', size: 15, bold: true });
  expect(sheet.getCell('C4').numFmt).toBe('0.00%');
  expect(sheet.getCell('C4').border.bottom?.style).toBe('thin');
  expect(sheet.getCell('B1').master.address).toBe('A1');
  expect(sheet.getColumn(1).width).toBeCloseTo(200 / 7, 1);
  expect(sheet.getRow(1).height).toBe(33);
  expect([sheet.getColumn(3).hidden, sheet.getColumn(4).hidden, sheet.getCell('D20').value]).toEqual([false, true, 'hidden']);
  expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, printTitlesRow: '3:3', printArea: 'A1:C40', horizontalCentered: true });
  expect(sheet.headerFooter.oddFooter).toBe('&C&P');
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3, showGridLines: false });
  expect(book.getWorksheet('Kết quả')?.state).toBe('hidden');
  expect(book.definedNames.getRanges('base').ranges).toEqual(["'Biên bản'!$B$4"]);
});

test('opened again it is the same workbook', async () => {
  await host.openFile(file);
  await host.addin();
  await host.idle();
  expect(await host.host('sheets')).toEqual(['Biên bản', 'Kết quả']);
  expect(await host.host('tables')).toEqual([{ name: 'Ballots_1', sheet: 'Biên bản', address: 'A3:B5' }]);
  expect(await host.host('getCell', 'Biên bản', 'B8')).toMatchObject({ value: 81, formula: '=SUM(Ballots_1[votes])' });
  expect(await host.host('getCell', 'Biên bản', 'C3')).toMatchObject({ value: '=not a formula', formula: null });
  const addin = await host.addin();
  await addin.waitForFunction(() => document.getElementById('state')?.textContent === 'Excel OfficeOnline');
  const read = await addin.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Biên bản');
    const cell = sheet.getRange('C4').load('text,format/fill/color,format/font/name');
    const title = sheet.getRange('A1').load('format/font/name,format/rowHeight,format/columnWidth');
    sheet.pageLayout.load('orientation,leftMargin,zoom');
    sheet.load('tabColor,showGridlines');
    sheet.horizontalPageBreaks.load('items');
    const name = context.workbook.names.getItem('base').load('formula');
    const protection = context.workbook.protection.load('protected');
    const columns = ['D1', 'C1', 'C1:D1'].map((address) => sheet.getRange(address).load('columnHidden'));
    await context.sync();
    return [columns.map(({ columnHidden }) => columnHidden), cell.text, cell.format.fill.color, title.format.font.name, title.format.rowHeight, title.format.columnWidth, sheet.pageLayout.orientation, Math.round(sheet.pageLayout.leftMargin),
      sheet.tabColor, sheet.showGridlines, sheet.horizontalPageBreaks.items.length, name.formula, protection.protected, Office.context.document.settings.get('schema')];
  }));
  expect(read).toEqual([[true, false, null], [['50.00%']], '#FFEE00', 'Times New Roman', 33, 150, 'Landscape', 85, '#C00000', false, 1, "='Biên bản'!$B$4", true, 3]);
});

test('no script failed', () => {
  expect(host.errors).toEqual([]);
});
