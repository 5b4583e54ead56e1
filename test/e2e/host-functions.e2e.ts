import type { Frame } from 'playwright-core';
import { openHost, type DrivenHost } from '../../src/host/driver';

let host: DrivenHost;
let addin: Frame;

beforeAll(async () => {
  host = await openHost({ dist: 'test/e2e/fixture-addin', language: 'en' });
});
afterAll(() => host?.close());

beforeEach(async () => {
  await host.host('newWorkbook');
  addin = await host.addin();
  await host.idle();
});

/** Types a formula into a cell and gives the cells of an area when everything is computed. */
async function computed(cell: string, formula: string, area = cell): Promise<unknown[][]> {
  await host.host('setCell', 'Sheet1', cell, formula);
  await host.idle();
  return host.host('getCells', 'Sheet1', area);
}

test('a range arrives as rows of cells, blanks as empty texts', async () => {
  await host.host('setCells', 'Sheet1', 'A1', [[1, 'x'], [null, true], ['', 'Đỗ']]);
  expect(await computed('D1', '=FIXTURE.COUNT(A1:B3)')).toEqual([[4]]);
});

test('the cell is computed again when a cell of its range changes', async () => {
  await host.host('setCells', 'Sheet1', 'A1', [[1], [1]]);
  expect(await computed('D1', '=FIXTURE.COUNT(A1:A9)*10')).toEqual([[20]]);
  await host.host('setCell', 'Sheet1', 'A5', 'x');
  await host.idle();
  expect(await host.host('getCells', 'Sheet1', 'D1')).toEqual([[30]]);
});

test('rows of values spill, texts of digits and blanks as they are', async () => {
  expect(await computed('C3', '=FIXTURE.TABLE(2,3)', 'C3:E4')).toEqual([[1, 2, 3], [2, 4, 6]]);
  expect(await computed('A10', '=FIXTURE.WORDS()', 'A10:B11')).toEqual([['007', true], ['', 'Đỗ Thành Tuấn']]);
});

test('what stands in the way of a spill is an error, and away it spills', async () => {
  await host.host('setCell', 'Sheet1', 'D3', 'here');
  expect(await computed('C3', '=FIXTURE.TABLE(2,3)')).toEqual([['#SPILL!']]);
  await host.host('setCell', 'Sheet1', 'D3', '');
  await host.idle();
  expect(await host.host('getCells', 'Sheet1', 'C3:E4')).toEqual([[1, 2, 3], [2, 4, 6]]);
});

test.each([
  ['invalidValue', '#VALUE!'],
  ['notAvailable', '#N/A'],
  ['divisionByZero', '#DIV/0!'],
  ['invalidNumber', '#NUM!'],
])('an error %s is shown as %s and keeps its message', async (code, shown) => {
  expect(await computed('B2', `=FIXTURE.REFUSE("${code}","hàng 3, cột 2: zz")`)).toEqual([[shown]]);
  expect((await host.host('getCell', 'Sheet1', 'B2')).error).toBe('hàng 3, cột 2: zz');
  expect(await computed('B2', '=1+1')).toEqual([[2]]);
  expect((await host.host('getCell', 'Sheet1', 'B2')).error).toBe('');
});

test('omitted arguments are null; an argument that is an error is not passed on', async () => {
  expect(await computed('A1', '=FIXTURE.ECHO()', 'A1:B1')).toEqual([['object', 'null']]);
  expect(await computed('A3', '=FIXTURE.ECHO(1/0)')).toEqual([['#DIV/0!']]);
  expect(await computed('A5', '=FIXTURE.ECHO(Z99)', 'A5:B5')).toEqual([['string', '']]);
  expect(await computed('A7', '=FIXTURE.TABLE("a",2)')).toEqual([['#VALUE!']]);
});

test('a volatile function is asked again after every change, and only then', async () => {
  const [[first]] = (await computed('A1', '=FIXTURE.TICK()')) as [[number]];
  await host.idle();
  expect(await host.host('getCells', 'Sheet1', 'A1')).toEqual([[first]]);
  await host.host('setCell', 'Sheet1', 'C9', 'change');
  await host.idle();
  const [[second]] = (await host.host('getCells', 'Sheet1', 'A1')) as [[number]];
  expect(second).toBeGreaterThan(first);
});

test('results are seen through Office, and formulas may be written through Office', async () => {
  await addin.evaluate(() => Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('B2').formulas = [['=FIXTURE.TABLE(2,2)']];
    await context.sync();
  }));
  await host.idle();
  const read = await addin.evaluate(() => Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3').load('values,formulas');
    await context.sync();
    return [range.values, range.formulas[0]?.[0]];
  }));
  expect(read).toEqual([[[1, 2], [2, 4]], '=FIXTURE.TABLE(2,2)']);
});

test('formulas go on after the pane was loaded again', async () => {
  await host.host('setCells', 'Sheet1', 'A1', [[1], [1]]);
  await computed('D1', '=FIXTURE.COUNT(A1:A9)');
  await host.host('reloadPane');
  await host.host('setCell', 'Sheet1', 'A3', 1);
  await host.addin();
  await host.idle();
  expect(await host.host('getCells', 'Sheet1', 'D1')).toEqual([[3]]);
});

test('a formula typed by hand into the grid is computed by the add-in', async () => {
  await host.host('setCells', 'Sheet1', 'A1', [[1], [2]]);
  await host.host('select', 'Sheet1', 'C2');
  await typeIntoC2('=FIXTURE.COUNT(A1:A2)');
  await host.idle();
  expect(await host.host('getCell', 'Sheet1', 'C2')).toMatchObject({ value: 2, formula: '=FIXTURE.COUNT(A1:A2)' });
});

/** The grid takes keys only once it is drawn and its editor is open, and says neither: on a busy computer they are typed again. */
async function typeIntoC2(formula: string, tries = 3): Promise<void> {
  const grid = await host.page.locator('#grid canvas[id^="univer-sheet"]').boundingBox();
  await host.page.mouse.click((grid?.x ?? 0) + 46 + 2 * 64 + 20, (grid?.y ?? 0) + 20 + 30);
  await host.page.keyboard.type(formula);
  await host.page.keyboard.press('Enter');
  try {
    await host.page.waitForFunction(() => window.__host.getCell('Sheet1', 'C2').formula !== null, undefined, { timeout: 15_000 });
  } catch (error) {
    if (tries === 1) throw error;
    await host.page.keyboard.press('Escape');
    await typeIntoC2(formula, tries - 1);
  }
}

test('no script failed', () => {
  expect(host.errors).toEqual([]);
});
