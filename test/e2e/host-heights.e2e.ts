import { openHost, type DrivenHost } from '../../src/host/driver';

let host: DrivenHost;

beforeAll(async () => {
  host = await openHost({ dist: 'test/e2e/fixture-addin', language: 'en' });
});
afterAll(() => host?.close());

test('rows grow with their letters and wrapped texts, on sheets that are not shown too, unless they have a height of their own', async () => {
  const addin = await host.addin();
  const read = await addin.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Other');
    sheet.getRange('A1:A4').values = [['large'], ['a text that needs several lines in a narrow column'], ['fixed'], ['plain']];
    sheet.getRange('A1').format.font.size = 24;
    sheet.getRange('A2').format.wrapText = true;
    sheet.getRange('A3').format.rowHeight = 40;
    sheet.getRange('A3').format.font.size = 12;
    await context.sync();
    const heights = ['A1', 'A2', 'A3', 'A4'].map((cell) => sheet.getRange(cell).format.load('rowHeight'));
    await context.sync();
    return heights.map((format) => format.rowHeight);
  }));
  expect(read[0]).toBeGreaterThan(28);
  expect(read[1]).toBeGreaterThan(40);
  expect(read.slice(2)).toEqual([40, 15]);
});
