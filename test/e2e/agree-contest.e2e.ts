import { addContest, agreeCounts, openStep, setUp, withPane } from './committee';
import type { PaneDriver } from './pane-driver';

let driver: PaneDriver;

withPane((opened) => { driver = opened; });

/** The texts of the check sheet, once it is computed. */
async function check(): Promise<string[]> {
  await driver.host.idle();
  const sheet = (await driver.host.host('sheets')).find((title) => title.startsWith('Kiểm tra'))!;
  return (await driver.host.host('getCells', sheet, 'A1:N60')).flat().map(String);
}

it.each([
  ['one name', ['Nguyễn Văn An'], [['Enter'], ['1', 'Enter'], ['Enter'], ['1', '1', 'Enter', 'Enter']], ['3', '1']],
  ['several names', ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Hoàng Châu'], [['Enter'], ['2', 'Enter'], ['3', '3', 'Enter'], ['1', '2', '3', 'Enter', 'Enter']], ['3', '1']],
])('the check sheet of an agree paper with %s finds no difference', async (_, names, papers, counted) => {
  await setUp(driver, { convoked: '4', present: '4' });
  await openStep(driver, 2);
  await driver.fill('office', 'delegates');
  await addContest(driver, names, names.length);
  for (const keys of papers) await driver.keys(...keys);
  await driver.settled();
  expect(await driver.pane().locator('[data-counter="valid"]').innerText()).toContain(counted[0]);
  expect(await driver.pane().locator('[data-counter="invalid"]').innerText()).toContain(counted[1]);
  await agreeCounts(driver, 4);
  await openStep(driver, 5);
  await driver.act('write-results');
  await driver.pane().locator('[data-part="written"]').waitFor();
  const texts = await check();
  expect(texts).toContain('Khớp');
  expect(texts.filter((text) => /LỆCH|Lệch|#/.test(text))).toEqual([]);
});

it('minutes are worded as the table of texts says, right after it was typed, and as before once it is taken away', async () => {
  const title = async (): Promise<unknown> => {
    await driver.act('write-results');
    await driver.pane().locator('[data-part="written"]').waitFor();
    const sheet = (await driver.host.host('sheets')).find((one) => one.startsWith('Biên bản'))!;
    return (await driver.host.host('getCells', sheet, 'A1:Z30')).flat().find((cell) => String(cell).includes('KIỂM PHIẾU'));
  };
  await setUp(driver, { convoked: '4', present: '4' });
  await openStep(driver, 2);
  await driver.fill('office', 'delegates');
  await addContest(driver, ['Nguyễn Văn An'], 1);
  for (let paper = 0; paper < 4; paper++) await driver.keys('Enter');
  await agreeCounts(driver, 4);
  await openStep(driver, 5);
  expect(await title()).toBe('BIÊN BẢN KIỂM PHIẾU');
  await driver.act('minutes-texts');
  await driver.act('make-texts');
  const { sheet, address } = (await driver.host.host('tables')).find(({ name }) => name === 'Texts')!;
  const row = (await driver.host.host('getCells', sheet, address)).findIndex(([key]) => key === 'title');
  await driver.host.host('setCell', sheet, `B${row + 1}`, 'BIÊN BẢN BAN KIỂM PHIẾU');
  expect(await title()).toBe('BIÊN BẢN BAN KIỂM PHIẾU');
  await driver.act('reset-texts');
  await driver.act('confirm-reset-texts');
  expect(await title()).toBe('BIÊN BẢN KIỂM PHIẾU');
});
