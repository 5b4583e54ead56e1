import type { Frame } from 'playwright-core';
import { openHost, type DrivenHost } from '../../src/host/driver';

let host: DrivenHost;
let addin: Frame;

beforeAll(async () => {
  host = await openHost({ dist: 'test/e2e/fixture-addin', language: 'en' });
});
afterAll(() => host?.close());

beforeEach(async () => {
  await host.host('faults', {});
  await host.host('newWorkbook');
  addin = await host.addin();
  await host.idle();
});

test('sheets are added, renamed, moved, hidden, coloured and deleted', async () => {
  const read = await addin.evaluate(() => Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const second = worksheets.add('Phiếu 1');
    const third = worksheets.add();
    second.tabColor = '#FF0000';
    second.showGridlines = false;
    third.visibility = 'Hidden';
    third.name = 'Ẩn';
    second.position = 0;
    second.activate();
    worksheets.load('items/name,items/visibility,items/position');
    second.load('tabColor,showGridlines,id');
    const active = worksheets.getActiveWorksheet().load('name');
    const missing = worksheets.getItemOrNullObject('không có');
    missing.load('name');
    await context.sync();
    const list = worksheets.items.map((sheet) => [sheet.name, sheet.visibility]);
    third.delete();
    worksheets.load('items/name');
    await context.sync();
    return { list, active: active.name, missing: missing.isNullObject, tab: second.tabColor, lines: second.showGridlines, left: worksheets.items.length };
  }));
  expect(read).toEqual({
    list: [['Phiếu 1', 'Visible'], ['Sheet1', 'Visible'], ['Ẩn', 'Hidden']], active: 'Phiếu 1', missing: true, tab: '#FF0000', lines: false, left: 2,
  });
});

test('a table grows by a row written below it, shrinks with a deleted row, and is found by name wherever it is', async () => {
  const read = await addin.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B3:C5').values = [['number', 'mark'], [1, 0], [2, 1]];
    const table = context.workbook.tables.add('Sheet1!B3:C5', true);
    table.name = 'Ballots_1';
    table.style = 'TableStyleLight1';
    await context.sync();
    table.getDataBodyRange().getLastRow().getOffsetRange(1, 0).values = [[3, 1]];
    const grown = table.getRange().load('address');
    await context.sync();
    const found = context.workbook.tables.getItemOrNullObject('ballots_1');
    found.rows.getItemAt(0).delete();
    const body = found.getDataBodyRange().load('values,address');
    found.load('name,worksheet/name,columns/items/name,rows/count');
    await context.sync();
    return [grown.address, body.values, body.address, found.worksheet.name, found.columns.items.map((column) => column.name), found.rows.count];
  }));
  expect(read).toEqual(['Sheet1!B3:C6', [[2, 1], [3, 1]], 'Sheet1!B4:C5', 'Sheet1', ['number', 'mark'], 2]);
});

test('formulas see a table by its name, and follow it when it grows', async () => {
  const read = await addin.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B3:C5').values = [['number', 'mark'], [1, 0], [2, 1]];
    context.workbook.tables.add('B3:C5', true).name = 'Ballots_1';
    await context.sync();
    sheet.getRange('F1').formulas = [['=SUM(Ballots_1[number])']];
    const total = sheet.getRange('F1').load('values');
    await context.sync();
    const before = total.values[0]?.[0];
    sheet.getRange('B6:C6').values = [[10, 1]];
    total.load('values');
    await context.sync();
    return [before, total.values[0]?.[0]];
  }));
  expect(read).toEqual([3, 13]);
});

test('names, settings and page set-up are kept', async () => {
  const read = await addin.evaluate(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.names.add('congress_base', sheet.getRange('B2'));
      context.workbook.settings.add('version', 3);
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintMargins('Centimeters', { top: 2, bottom: 2, left: 3, right: 1.5 });
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.setPrintArea('A1:F40');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P/&N';
      sheet.horizontalPageBreaks.add('A21');
      sheet.freezePanes.freezeRows(2);
      await context.sync();
    });
    Office.context.document.settings.set('language', 'vi');
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const name = context.workbook.names.getItemOrNullObject('congress_base').load('formula,type');
      const range = context.workbook.names.getItem('congress_base').getRange().load('address');
      const setting = context.workbook.settings.getItemOrNullObject('version').load('value');
      sheet.pageLayout.load('orientation,leftMargin,zoom');
      const title = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
      sheet.horizontalPageBreaks.load('items');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return [name.formula, name.type, range.address, setting.value, sheet.pageLayout.orientation, Math.round(sheet.pageLayout.leftMargin), title.address, sheet.horizontalPageBreaks.items.length, frozen.address];
    });
  });
  expect(read).toEqual(['=Sheet1!$B$2', 'Range', 'Sheet1!B2', 3, 'Landscape', 85, 'Sheet1!1:2', 1, 'Sheet1!1:2']);
  expect(await host.host('documentSettings')).toEqual({ language: expect.stringContaining('vi') as string });
});

test('document settings are there again after the pane was reloaded', async () => {
  await addin.evaluate(() => {
    Office.context.document.settings.set('phase', 'entry');
    return new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  });
  await host.host('reloadPane');
  addin = await host.addin();
  await addin.waitForFunction(() => document.getElementById('state')?.textContent === 'Excel OfficeOnline');
  expect(await addin.evaluate(() => Office.context.document.settings.get('phase') as string)).toBe('entry');
});

test('a chart with bars and a line is placed over its cells', async () => {
  const read = await addin.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C4').values = [['Name', 'Votes', 'Needed'], ['An', 50, 31], ['Bình', 40, 31], ['Chi', 17, 31]];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
    chart.name = 'votes';
    chart.title.text = 'Votes';
    chart.setPosition('E2', 'J16');
    const line = chart.series.add('Needed');
    line.setValues(sheet.getRange('C2:C4'));
    line.setXAxisValues(sheet.getRange('A2:A4'));
    line.chartType = 'Line';
    line.format.line.color = '#FF0000';
    chart.series.getItemAt(0).format.fill.setSolidColor('#1F4E79');
    chart.legend.position = 'Bottom';
    await context.sync();
    const found = sheet.charts.getItemOrNullObject('votes').load('left,top,width,height,series/items/name');
    await context.sync();
    return [found.left, found.top, found.width, found.height, found.series.items.map((series) => series.name)];
  }));
  expect(read).toEqual([192, 15, 288, 225, ['Votes', 'Needed']]);
  expect(await host.page.locator('#charts svg rect.bar').count()).toBe(3);
  expect(await host.page.locator('#charts svg polyline.line').count()).toBe(1);
});

test('changes, selections, new and deleted sheets are told to the add-in', async () => {
  await addin.evaluate(() => Excel.run(async (context) => {
    const seen = (window as unknown as { seen: unknown[] }).seen;
    const note = (kind: string) => async (args: object): Promise<void> => {
      const event = args as { readonly address?: string; readonly changeType?: string; readonly source?: string };
      seen.push([event.source === 'Remote' ? 'other' : kind, event.address ?? null, event.changeType ?? null]);
    };
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(note('changed'));
    sheet.onSelectionChanged.add(note('selected'));
    context.workbook.worksheets.onAdded.add(note('added'));
    context.workbook.worksheets.onDeleted.add(note('deleted'));
    context.workbook.onSelectionChanged.add(note('anywhere'));
    await context.sync();
  }));
  await host.host('setCell', 'Sheet1', 'C3', 5);
  await host.host('setCellRemotely', 'Sheet1', 'D4', 5);
  await host.host('select', 'Sheet1', 'B2:B9');
  await addin.evaluate(() => Excel.run(async (context) => {
    context.workbook.worksheets.add('Other');
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2').values = [[1], [2]];
    await context.sync();
  }));
  await host.host('deleteSheet', 'Other');
  await host.idle();
  // Events come after the answers, to another process.
  await addin.waitForFunction(() => (window as unknown as { seen: unknown[][] }).seen.some(([kind]) => kind === 'deleted'));
  const seen = await addin.evaluate(() => (window as unknown as { seen: unknown[] }).seen);
  expect(seen).toEqual(expect.arrayContaining([
    ['changed', 'C3', 'RangeEdited'], ['other', 'D4', 'RangeEdited'], ['selected', 'B2:B9', null], ['anywhere', null, null], ['added', null, null], ['changed', 'A1:A2', 'RangeEdited'], ['deleted', null, null],
  ]));
});

test('a second window shares the workbook: each is told of its own changes as local and of the other’s as remote, and only the first of what is selected in its grid', async () => {
  const second = await host.secondWindow();
  const windows = [addin, await second.addin()];
  for (const pane of windows) {
    await pane.evaluate(() => Excel.run(async (context) => {
      const seen: unknown[] = [];
      Object.assign(window, { seen });
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async ({ address, source }) => void seen.push(`${source} ${address}`));
      worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
      await context.sync();
    }));
  }
  const write = (pane: Frame, address: string) => pane.evaluate((at) => Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(at).values = [[at]];
    await context.sync();
  }), address);
  await write(windows[0]!, 'A1');
  await write(windows[1]!, 'B2');
  await host.host('setCell', 'Sheet1', 'C3', 'by hand');
  await host.host('select', 'Sheet1', 'D4');
  await Promise.all([...Array(8).keys()].map((row) => write(windows[row % 2]!, `E${row + 1}`)));
  await host.idle();
  await Promise.all(windows.map((pane, i) => pane.waitForFunction((many) => (window as unknown as { seen: unknown[] }).seen.length >= many, [12, 11][i]!)));
  const [one, two] = await Promise.all(windows.map((pane) => pane.evaluate(() => (window as unknown as { seen: string[] }).seen)));
  const mine = (odd: boolean) => [...Array(8).keys()].map((row) => `${(row % 2 === 1) === odd ? 'Local' : 'Remote'} E${row + 1}`).sort();
  expect(one!.slice(0, 4)).toEqual(['Local A1', 'Remote B2', 'Local C3', 'selected D4']);
  expect(two!.slice(0, 3)).toEqual(['Remote A1', 'Local B2', 'Remote C3']);
  expect([one!.slice(4).sort(), two!.slice(3).sort()]).toEqual([mine(false), mine(true)]);
  expect((await host.host('getCells', 'Sheet1', 'A1:E8')).flat().filter((cell) => cell !== '')).toHaveLength(11);
  await Promise.all([second.page.waitForEvent('close'), host.host('newWorkbook')]);
  await host.addin();
});

test('the selection of the user is read, whole columns included', async () => {
  await host.host('select', 'Sheet1', 'B2:C4');
  const cells = await addin.evaluate(() => Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  }));
  await host.host('select', 'Sheet1', 'B:B');
  const column = await addin.evaluate(() => Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address,rowCount');
    await context.sync();
    return [range.address, range.rowCount];
  }));
  expect([cells, column]).toEqual(['Sheet1!B2:C4', ['Sheet1!B:B', 1048576]]);
});

test('ribbon buttons show the pane and run the function until it has completed', async () => {
  await host.host('showPane', false);
  await host.host('press', 'ShowButton');
  expect(await host.host('paneVisible')).toBe(true);
  await host.page.click('#RunButton');
  await host.idle();
  expect((await host.host('getCell', 'Sheet1', 'A1')).value).toBe('hello');
});

test('the pane is hidden and shown by the add-in itself', async () => {
  await addin.evaluate(() => Office.addin.hide());
  expect(await host.host('paneVisible')).toBe(false);
  await addin.evaluate(() => Office.addin.showAsTaskpane());
  expect(await host.host('paneVisible')).toBe(true);
  await addin.evaluate(() => Office.addin.setStartupBehavior(Office.StartupBehavior.load));
  expect(await addin.evaluate(() => Office.addin.getStartupBehavior())).toBe('Load');
});

const write = async (frame: Frame): Promise<string> => frame.evaluate(async () => {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const cell of ['A1', 'A2', 'A3', 'A4']) sheet.getRange(cell).values = [['x'.repeat(100)]];
      await context.sync();
    });
    return 'fine';
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
});

test('troubles made on purpose reach the add-in as Excel would tell them', async () => {
  await host.host('faults', { cellEdit: 1 });
  expect([await write(addin), await write(addin)]).toEqual(['InvalidOperationInCellEditMode', 'fine']);
  await host.host('faults', { payloadLimit: 200 });
  expect(await write(addin)).toBe('RequestPayloadSizeLimitExceeded');
  await host.host('faults', {});
  await host.host('protect', 'Sheet1');
  expect(await write(addin)).toBe('AccessDenied');
  await host.host('protect', 'Sheet1', false);
  await host.host('setCell', 'Sheet1', 'A4', '');
  await host.host('faults', { dropMidBatch: true });
  expect(await write(addin)).not.toBe('fine');
  expect((await host.host('getCell', 'Sheet1', 'A4')).value).toBe('');
  expect(await write(addin)).toBe('fine');
});

test('a protected structure takes no sheet more or less, and every cell', async () => {
  const tries = await addin.evaluate(async () => {
    const outcome = async (work: (context: Excel.RequestContext) => void): Promise<readonly (string | undefined)[]> => {
      try {
        await Excel.run(async (context) => {
          work(context);
          await context.sync();
        });
        return ['fine'];
      } catch (error) {
        const { code, debugInfo } = error as OfficeExtension.Error;
        return [code, debugInfo.errorLocation];
      }
    };
    await outcome(({ workbook }) => { workbook.worksheets.add('Hai'); });
    await outcome(({ workbook }) => { workbook.protection.protect(); });
    const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Hai');
    const refused = [
      await outcome(({ workbook }) => { workbook.worksheets.add('Ba').load('id'); }),
      await outcome((context) => { sheet(context).delete(); }),
      await outcome((context) => { sheet(context).name = 'Ba'; }),
      await outcome((context) => { sheet(context).position = 0; }),
      await outcome((context) => { sheet(context).visibility = 'Hidden'; }),
      await outcome(({ workbook }) => { workbook.protection.protect(); }),
    ];
    const cell = await outcome((context) => { sheet(context).getRange('A1').values = [[1]]; });
    const known = await Excel.run(async (context) => {
      const protection = context.workbook.protection.load('protected');
      await context.sync();
      return protection.protected;
    });
    const after = [await outcome(({ workbook }) => { workbook.protection.unprotect(); }), await outcome((context) => { sheet(context).delete(); })];
    return { refused, cell, known, after };
  });
  expect(tries).toEqual({
    refused: ['WorksheetCollection.add', 'Worksheet.delete', 'Worksheet.name', 'Worksheet.position', 'Worksheet.visibility', 'WorkbookProtection.protect'].map((at) => ['AccessDenied', at]),
    cell: ['fine'], known: true, after: [['fine'], ['fine']],
  });
  expect(await host.host('sheets')).toEqual(['Sheet1']);
});

test('only the claimed requirement sets are supported', async () => {
  await host.host('requirementSets', { ExcelApi: '1.9' });
  addin = await host.addin();
  await addin.waitForFunction(() => document.getElementById('state')?.textContent === 'Excel OfficeOnline');
  const supported = await addin.evaluate(() => ['1.9', '1.10'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)));
  await host.host('requirementSets', null);
  expect(supported).toEqual([true, false]);
});

test('the language of Office is chosen on the page, and the add-in comes up in it', async () => {
  const seen = async (): Promise<(string | null)[]> => [await (await host.addin()).evaluate(() => Office.context.displayLanguage), await host.page.textContent('#RunButton')];
  await host.page.selectOption('#language', 'vi');
  await host.page.waitForFunction(() => document.getElementById('RunButton')?.textContent === 'Chạy');
  await host.idle();
  const vietnamese = await seen();
  await host.host('setLanguage', 'en');
  await host.idle();
  expect([vietnamese, await seen()]).toEqual([['vi-VN', 'Chạy'], ['en-US', 'Run']]);
});

test('nothing else was asked for on the network', () => {
  expect(host.strangers).toEqual([]);
});
