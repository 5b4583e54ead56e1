import type { Frame } from 'playwright-core';
import { openHost, type DrivenHost } from '../../src/host/driver';

let host: DrivenHost;
let addin: Frame;

beforeAll(async () => {
  host = await openHost({ dist: 'test/e2e/fixture-addin', language: 'en' });
  addin = await host.addin();
});
afterAll(() => host?.close());

beforeEach(async () => {
  await host.host('newWorkbook');
  addin = await host.addin();
  await host.idle();
});

test('the add-in finds itself in Excel on the web', async () => {
  expect(await addin.textContent('#state')).toBe('Excel OfficeOnline');
});

test('values come back as Excel reads them: numbers, texts, truth values, formulas, errors, blanks', async () => {
  const read = await addin.evaluate(() => Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:D2');
    range.values = [['12', 'abc', true, '=1+1'], ['1.5', "'007", '', '#N/A']];
    range.load('values,valueTypes,text,formulas,address,rowCount,columnIndex');
    await context.sync();
    const { values, valueTypes, text, formulas, address, rowCount, columnIndex } = range;
    return { values, valueTypes, text, formulas, address, rowCount, columnIndex };
  }));
  expect(read).toEqual({
    values: [[12, 'abc', true, 2], [1.5, '007', '', '#N/A']],
    valueTypes: [['Double', 'String', 'Boolean', 'Double'], ['Double', 'String', 'Empty', 'Error']],
    text: [['12', 'abc', 'TRUE', '2'], ['1.5', '007', '', '#N/A']],
    formulas: [[12, 'abc', true, '=1+1'], [1.5, '007', '', '#N/A']],
    address: 'Sheet1!A1:D2', rowCount: 2, columnIndex: 0,
  });
});

test('a text cell keeps what begins with = + - @ and digits as text', async () => {
  const read = await addin.evaluate(() => Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:B6');
    range.numberFormat = [['@'], ['@'], ['@'], ['@'], ['@']];
    range.values = [['=1+1'], ['+An'], ['-Bình'], ['@Chi'], ['0012']];
    await context.sync();
    range.format.fill.color = '#FF0000';
    range.load('values,valueTypes,formulas');
    await context.sync();
    return [range.values.flat(), range.valueTypes.flat()];
  }));
  expect(read).toEqual([['=1+1', '+An', '-Bình', '@Chi', '0012'], Array(5).fill('String')]);
});

test('looks are stored and read: font, fill, borders, alignment, number format, sizes', async () => {
  const read = await addin.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('B2:C3');
    range.values = [[0.1118, 2], [3, 4]];
    range.numberFormat = [['0.00%', '0'], ['0', '0']];
    Object.assign(range.format.font, { name: 'Times New Roman', size: 14, bold: true, italic: true, color: '#112233' });
    range.format.font.underline = 'Single';
    range.format.fill.color = '#ffee00';
    range.format.horizontalAlignment = 'Center';
    range.format.verticalAlignment = 'Top';
    range.format.wrapText = true;
    range.format.columnWidth = 120;
    range.format.rowHeight = 30;
    for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const) {
      const border = range.format.borders.getItem(edge);
      border.style = 'Continuous';
      border.color = '#808080';
    }
    const cell = sheet.getRange('C3');
    cell.load('format/font/name,format/font/size,format/font/bold,format/font/color,format/fill/color,format/horizontalAlignment,format/wrapText,format/columnWidth,format/rowHeight');
    const top = cell.format.borders.getItem('EdgeTop').load('style,color,weight');
    range.load('text,numberFormat');
    const mixed = sheet.getRange('A1:B2').format.font.load('bold');
    await context.sync();
    const { font, fill, horizontalAlignment, wrapText, columnWidth, rowHeight } = cell.format;
    return {
      font: [font.name, font.size, font.bold, font.color], fill: fill.color, horizontalAlignment, wrapText, columnWidth, rowHeight,
      top: [top.style, top.color, top.weight], text: range.text[0], formats: range.numberFormat[0], mixed: mixed.bold,
    };
  }));
  expect(read).toEqual({
    font: ['Times New Roman', 14, true, '#112233'], fill: '#FFEE00', horizontalAlignment: 'Center', wrapText: true, columnWidth: 120, rowHeight: 30,
    top: ['Continuous', '#808080', 'Thin'], text: ['11.18%', '2'], formats: ['0.00%', '0'], mixed: null,
  });
});

test('ranges are found from ranges', async () => {
  const read = await addin.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2:D5').values = Array(4).fill([1, 2, 3]);
    const range = sheet.getRange('B2:D5');
    const all = [
      range.getCell(1, 1), range.getLastRow(), range.getResizedRange(1, -1), range.getOffsetRange(2, 0), range.getRow(0), range.getColumn(2),
      range.getEntireRow(), range.getAbsoluteResizedRange(2, 2), range.getIntersectionOrNullObject('C1:Z3'), sheet.getUsedRangeOrNullObject(true),
      sheet.getRangeByIndexes(0, 0, 2, 3), sheet.getCell(9, 9), sheet.getRange('A:A').getUsedRangeOrNullObject(true), sheet.getRange('B:XFD').getUsedRangeOrNullObject(true),
    ];
    for (const one of all) one.load('address');
    await context.sync();
    return all.map((one) => (one.isNullObject ? null : one.address.replace('Sheet1!', '')));
  }));
  expect(read).toEqual(['C3', 'B5:D5', 'B2:C6', 'B4:D7', 'B2:D2', 'D2:D5', '2:5', 'B2:C3', 'C2:D3', 'B2:D5', 'A1:C2', 'J10', null, 'B2:D5']);
});

test('a range of ten thousand cells goes and comes in one round trip each', async () => {
  // What the test before lets go may still be on its way.
  await addin.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); }));
  await host.idle();
  await host.host('resetStats');
  const sum = await addin.evaluate(() => Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 1000, 10);
    range.values = Array.from({ length: 1000 }, (_, r) => Array.from({ length: 10 }, (_unused, c) => r * c));
    range.load('values');
    await context.sync();
    return range.values.flat().reduce((a: number, b: number) => a + b, 0);
  }));
  expect(sum).toBe(999 * 500 * 45);
  // The second lets the range go; Excel.run does not wait until it has arrived.
  await host.idle();
  expect((await host.host('stats')).roundTrips).toBe(2);
});

test('merging keeps the first cell, and merged areas are found', async () => {
  const read = await addin.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:C1');
    range.values = [['title', 'lost', 'lost']];
    range.merge(false);
    const merged = sheet.getRange('A1:D4').getMergedAreasOrNullObject().load('address,areaCount');
    const none = sheet.getRange('A2:D4').getMergedAreasOrNullObject().load('address');
    range.load('values');
    await context.sync();
    return [range.values, merged.address, none.isNullObject];
  }));
  expect(read).toEqual([[['title', '', '']], 'Sheet1!A1:C1', true]);
});

test('rows that are deleted and inserted carry formulas and tracked ranges along', async () => {
  const read = await addin.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A5').values = [[1], [2], [3], [4], ['=SUM(A1:A4)']];
    const tracked = sheet.getRange('A4');
    await context.sync();
    sheet.getRange('2:2').delete('Up');
    await context.sync();
    tracked.load('address,values');
    const total = sheet.getRange('A4').load('values,formulas');
    await context.sync();
    const first = [tracked.address, tracked.values, total.values, total.formulas];
    sheet.getRange('1:2').insert('Down');
    const moved = sheet.getRange('A6').load('values,formulas');
    await context.sync();
    return [...first, moved.values, moved.formulas];
  }));
  expect(read).toEqual(['Sheet1!A3', [[4]], [[8]], [['=SUM(A1:A3)']], [[8]], [['=SUM(A3:A5)']]]);
});

test('what Excel refuses is refused by the same codes', async () => {
  const codes = await addin.evaluate(async () => {
    const codeOf = async (work: (context: Excel.RequestContext) => void): Promise<string> => {
      try {
        await Excel.run(async (context) => {
          work(context);
          await context.sync();
        });
        return 'fine';
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    };
    const active = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();
    return {
      noSheet: await codeOf((context) => context.workbook.worksheets.getItem('nowhere').load('name')),
      noTable: await codeOf((context) => context.workbook.tables.getItem('nowhere').load('name')),
      badAddress: await codeOf((context) => active(context).getRange('A1:B').load('address')),
      wrongSize: await codeOf((context) => void (active(context).getRange('A1:B2').values = [[1, 2, 3]])),
      badName: await codeOf((context) => context.workbook.worksheets.add('a/b')),
      sameName: await codeOf((context) => context.workbook.worksheets.add('sheet1')),
      lastSheet: await codeOf((context) => active(context).delete()),
      notModelled: await codeOf((context) => active(context).pivotTables.load('items/name')),
    };
  });
  expect(codes).toEqual({
    noSheet: 'ItemNotFound', noTable: 'ItemNotFound', badAddress: 'InvalidArgument', wrongSize: 'InvalidArgument', badName: 'InvalidArgument',
    sameName: 'ItemAlreadyExists', lastSheet: 'InvalidOperation', notModelled: 'NotImplemented',
  });
  expect((await host.host('stats')).notImplemented).toMatchObject({ 'Worksheet.pivotTables': 1 });
});

test('a spilling native formula is seen through Office', async () => {
  const read = await addin.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A3').values = [[3], [1], [2]];
    sheet.getRange('C1').formulas = [['=SORT(A1:A3)']];
    const spill = sheet.getRange('C1:C3').load('values');
    const anchor = sheet.getRange('C1').load('hasSpill');
    await context.sync();
    return [spill.values, anchor.hasSpill];
  }));
  expect(read).toEqual([[[1], [2], [3]], true]);
});

test('nothing else is asked for on the network, and no script fails', () => {
  expect(host.strangers).toEqual([]);
  expect(host.errors).toEqual([]);
});

test('a sheet grows to hold what is written beyond its columns, headings of a table included', async () => {
  const read = await addin.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const range = sheet.getRangeByIndexes(0, 0, 2, 60);
    range.values = [Array.from({ length: 60 }, (_, i) => `N${i}`), Array.from({ length: 60 }, () => '')];
    context.workbook.tables.add(range, true);
    const heading = sheet.getRangeByIndexes(0, 0, 1, 60).load('values');
    await context.sync();
    return heading.values[0];
  }));
  expect(read).toEqual(Array.from({ length: 60 }, (_, i) => `N${i}`));
});
