import { growTable, writeRows } from '../../../src/workbook/table-sheet';
import type { FakeExcel } from '../../properties/fake-excel';
import { type Browser, setUp, withRoom } from './committee-room';

let excel: FakeExcel;
let browser: Browser;
withRoom((room) => ({ excel, browser } = room));

test('cells from the middle of a row stay in their columns where the table must first grow down to them', async () => {
  await setUp(browser);
  const before = excel.values('Contests')!;
  const write = { rows: new Map([[2, ['chung kết']]]), from: 5 };
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Contests');
    writeRows(table, write.rows, [], write.from);
    const range = table.getRange().load('rowCount,columnCount');
    await context.sync();
    growTable(table, range, write, []);
    await context.sync();
  });
  const blank = before[0]!.map(() => '');
  expect(excel.values('Contests')).toEqual([...before, blank, blank.with(5, 'chung kết')]);
});
