import { staleBanner } from '../../src/report/stale-banner';
import { addContest, agreeCounts, begin, enterPapers, findingTexts, NAMES, openStep, setUp, shows, storedPapers, tableRows, withPane, writeNow } from './committee';
import type { PaneDriver } from './pane-driver';

/** Bad input gets a clear message and loses nothing. */
let driver: PaneDriver;

withPane((opened) => { driver = opened; });

const value = (name: string) => driver.pane().locator(`[name="${name}"]`).inputValue();

describe('fields', () => {
  it('names the field and the text that is no number, and keeps everything that was typed', async () => {
    await setUp(driver, { convoked: 'ba mươi', present: '28,5' });
    const text = await driver.text();
    expect(text).toContain('“ba mươi”');
    expect(text).toContain('“28,5”');
    expect(await driver.host.host('tables')).toEqual([]);
    expect(await value('convoked')).toBe('ba mươi');
    expect(await value('organisation')).toBe('Chi bộ Thôn Đoài');
    await driver.fill('convoked', '30');
    await driver.fill('present', '28');
    await driver.act('save-congress');
    expect((await driver.host.host('tables')).map(({ name }) => name)).toContain('Congress');
  });

  it('refuses more seats than names, and takes the list once the number fits', async () => {
    await setUp(driver);
    await openStep(driver, 2);
    await driver.fill('names', NAMES.slice(0, 3).join('\n'));
    await driver.fill('seats', '4');
    await driver.act('add-contest');
    expect((await findingTexts(driver, 'F.302')).join()).toMatch(/4.*3|3.*4/s);
    expect(await value('names')).toBe(NAMES.slice(0, 3).join('\n'));
    await driver.fill('seats', '2');
    await driver.act('add-contest');
    expect(await tableRows(driver, 'Candidates')).toHaveLength(4);
  });

  it('refuses seats that are a word', async () => {
    await setUp(driver);
    await openStep(driver, 2);
    await driver.fill('names', NAMES.join('\n'));
    await driver.fill('seats', 'năm');
    await driver.act('add-contest');
    expect(await driver.text()).toContain('Số lượng bầu: “năm”');
    expect(await driver.text()).not.toContain('chưa có tên nào');
    expect(await tableRows(driver, 'Candidates')).toHaveLength(1);
  });

  it('names the duplicate and the line without a name', async () => {
    await setUp(driver);
    await openStep(driver, 2);
    await driver.fill('names', `1. Nguyễn Văn An\n2. Trần Thị Bình\n3.\n4. nguyễn  văn an`);
    await driver.fill('seats', '2');
    await driver.act('add-contest');
    const found = (await findingTexts(driver, 'F.302')).join('\n');
    expect(found).toMatch(/nguyễn văn an/i);
    expect(found).toContain('dòng 3');
    expect(await driver.pane().locator('[data-finding="F.302"]').count()).toBe(2);
    expect(await tableRows(driver, 'Candidates')).toHaveLength(1);
  });

  it('says which counts are no numbers at reconciliation, and keeps what is typed through a change of step', async () => {
    await begin(driver);
    await enterPapers(driver, [[1, 2, 3]]);
    await openStep(driver, 4);
    await driver.fill('issued', 'một');
    await driver.fill('collected', '1');
    expect(await driver.text()).toContain('“một”');
    await openStep(driver, 5);
    await openStep(driver, 4);
    expect(await value('issued')).toBe('một');
    expect(await driver.pane().locator('[data-act="agree-counts"]').isDisabled()).toBe(true);
  });
});

describe('names', () => {
  it('reads 40 names pasted with blank lines and numbering', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `Nguyễn Văn ${String.fromCharCode(65 + (i % 26))}${'bcdeghik'[i % 8]}${i < 26 ? '' : 'n'}`);
    await setUp(driver);
    await openStep(driver, 2);
    await driver.fill('names', names.map((name, i) => `${i + 1}. ${name}${i % 5 === 4 ? '\n\n   ' : ''}`).join('\r\n'));
    await driver.fill('seats', '20');
    await driver.act('add-contest');
    const [, ...rows] = await tableRows(driver, 'Candidates');
    expect(rows.map((row) => row[2])).toEqual(names);
  });

  it('keeps names that begin with = + - @ as text in every table and result sheet', async () => {
    const names = ['=SUM(1;2)', '+84 Nguyễn Văn Bé', '-Trần Thị Cúc', '@Lê Văn Dần', "'Phạm Thị Én"];
    await setUp(driver, { organisation: '=Chi bộ 1', head: '+Nguyễn Trưởng Ban' });
    await addContest(driver, names, 4);
    await enterPapers(driver, [[1, 2], [3, 4], [4, 5]]);
    await agreeCounts(driver, 3);
    await driver.act('write-results');
    const seen = new Map<string, string[]>(names.map((name) => [name, []]));
    for (const sheet of await driver.host.host('sheets')) {
      const cells = await driver.host.host('getCells', sheet, 'A1:Z80');
      for (const [row, line] of cells.entries()) {
        for (const [column, cell] of line.entries()) {
          const places = seen.get(String(cell));
          if (places === undefined) continue;
          places.push(sheet);
          const { formula } = await driver.host.host('getCell', sheet, `${String.fromCharCode(65 + column)}${row + 1}`);
          expect({ sheet, cell, formula }).toEqual({ sheet, cell, formula: null });
        }
      }
    }
    for (const [name, places] of seen) {
      expect({ name, on: [...new Set(places)].map((sheet) => sheet.slice(0, 8)).sort() }).toEqual({ name, on: ['Biên bản', 'Kiểm tra', 'Kết quả ', 'Phiếu 1', 'Ứng cử v'].sort() });
    }
    const congress = await tableRows(driver, 'Congress');
    expect(congress.flat()).toEqual(expect.arrayContaining(['=Chi bộ 1', '+Nguyễn Trưởng Ban']));
  });

  it('keeps decomposed Unicode composed', async () => {
    await setUp(driver);
    await addContest(driver, NAMES.map((name) => name.normalize('NFD')));
    const [, ...rows] = await tableRows(driver, 'Candidates');
    expect(rows.map((row) => row[2])).toEqual(NAMES.map((name) => name.normalize('NFC')));
    const [headings] = await tableRows(driver, 'Ballots_1');
    expect(headings?.slice(2, 2 + NAMES.length)).toEqual([...NAMES]);
  });
});

describe('a workbook changed by hand while the pane is open', () => {
  const papers = [[1, 2, 3], [4, 5, 6], [6, 7, 8]];

  beforeEach(async () => {
    await begin(driver);
    await enterPapers(driver, papers);
    await driver.settled();
  });

  it('shows a deleted table by name, makes it again with every paper, and entry goes on', async () => {
    await driver.host.host('deleteTable', 'Ballots_1');
    await enterPapers(driver, [[1, 3, 5]]);
    await driver.pane().locator('[data-act="repair"]').waitFor();
    expect((await findingTexts(driver, 'F.911')).join()).toContain('Ballots_1');
    await driver.act('repair');
    await driver.pane().locator('[data-act="repair"]').waitFor({ state: 'detached' });
    await enterPapers(driver, [[2, 4, 6]]);
    await driver.settled();
    const stored = await storedPapers(driver);
    expect(stored.map(({ crossed }) => crossed)).toEqual([...papers, [1, 3, 5], [2, 4, 6]]);
    expect(await tableRows(driver, 'Log')).toHaveLength(1 + 3 + 5 + 1);
  });

  it('shows a deleted sheet at once, without any key pressed, and makes it again', async () => {
    await driver.host.host('deleteSheet', 'Phiếu 1');
    await driver.pane().locator('[data-finding="F.911"]').waitFor();
    expect((await findingTexts(driver, 'F.911')).join()).toContain('Ballots_1');
    await driver.act('repair');
    await driver.pane().locator('[data-finding="F.911"]').waitFor({ state: 'detached' });
    expect((await storedPapers(driver)).map(({ crossed }) => crossed)).toEqual(papers);
  });

  it('makes every table again when all sheets of ours are gone', async () => {
    const before = await tableRows(driver, 'Log');
    for (const { sheet } of await driver.host.host('tables')) await driver.host.host('deleteSheet', sheet);
    await driver.pane().locator('[data-finding="F.911"]').first().waitFor();
    await driver.act('repair');
    await driver.pane().locator('[data-finding="F.911"]').first().waitFor({ state: 'detached' });
    expect((await storedPapers(driver)).map(({ crossed }) => crossed)).toEqual(papers);
    const after = await tableRows(driver, 'Log');
    expect(after.slice(0, -1)).toEqual(before);
    expect(after.at(-1)?.slice(3, 8)).toEqual(['Sửa bảng', '', '', '', expect.stringContaining('Ballots_1')]);
    expect(await tableRows(driver, 'Candidates')).toHaveLength(1 + NAMES.length);
  });

  it('keeps every paper when a column of names is deleted, and makes the table again', async () => {
    await inExcel(`context.workbook.tables.getItem('Ballots_1').columns.getItemAt(3).delete();`);
    await driver.pane().locator('[data-finding="F.912"]').first().waitFor();
    expect((await findingTexts(driver, 'F.912')).join()).toContain('Phiếu 1');
    await driver.act('repair');
    await driver.pane().locator('[data-finding="F.912"]').first().waitFor({ state: 'detached' });
    await enterPapers(driver, [[2, 4, 6]]);
    await driver.settled();
    expect((await storedPapers(driver)).map(({ crossed }) => crossed)).toEqual([...papers, [2, 4, 6]]);
  });

  it('gives a renamed table its name back', async () => {
    await driver.host.host('renameTable', 'Ballots_1', 'Phieu_cua_toi');
    await enterPapers(driver, [[1, 3, 5]]);
    await driver.pane().locator('[data-act="repair"]').waitFor();
    await driver.act('repair');
    await driver.pane().locator('[data-act="repair"]').waitFor({ state: 'detached' });
    expect((await driver.host.host('tables')).map(({ name }) => name).sort()).toEqual(['Ballots_1', 'Candidates', 'Congress', 'Contests', 'Log']);
    expect((await driver.host.host('sheets')).filter((title) => title.startsWith('Phiếu'))).toEqual(['Phiếu 1']);
    expect((await storedPapers(driver)).map(({ crossed }) => crossed)).toEqual([...papers, [1, 3, 5]]);
  });

  it('keeps a paper that a protected sheet refuses, and writes it once, in order, afterwards', async () => {
    await driver.host.host('protect', 'Phiếu 1');
    await enterPapers(driver, [[1, 3, 5], [2, 4, 6]]);
    await driver.pane().locator('[data-act="retry"]').waitFor();
    expect(await driver.text()).toMatch(/bảo vệ/);
    expect(await storedPapers(driver)).toHaveLength(3);
    expect(await driver.pane().locator('[data-counter="entered"]').innerText()).toBe('5');
    await driver.host.host('protect', 'Phiếu 1', false);
    await writeNow(driver);
    expect((await storedPapers(driver)).map(({ crossed }) => crossed)).toEqual([...papers, [1, 3, 5], [2, 4, 6]]);
    expect(await tableRows(driver, 'Log')).toHaveLength(1 + 3 + 5);
  });

  it('finds a mark edited into a word, names its cell, blocks the results, and is content when it is corrected', async () => {
    await driver.host.host('setCell', 'Phiếu 1', 'D3', 'gạch nhầm');
    await driver.pane().locator('[data-finding="F.913"]').waitFor();
    expect((await findingTexts(driver, 'F.913')).join()).toMatch(/D3.*gạch nhầm/s);
    await openStep(driver, 4);
    await driver.fill('issued', '3');
    await driver.fill('collected', '3');
    await driver.act('save-counts');
    expect(await driver.pane().locator('[data-act="agree-counts"]').isDisabled()).toBe(true);
    await driver.host.host('setCell', 'Phiếu 1', 'D3', 1);
    await driver.pane().locator('[data-finding="F.913"]').first().waitFor({ state: 'detached' });
    await agreeCounts(driver, 3);
    await shows(driver, 'Kết quả');
  });
});

describe('protection', () => {
  const results = async (): Promise<readonly string[]> => (await driver.host.host('sheets')).filter((title) => /^(Biên bản|Kết quả|Kiểm tra)/.test(title));

  it('of the workbook’s structure is named, leaves nothing by halves, and one press goes on once it is off', async () => {
    await driver.host.host('protectStructure');
    const before = await driver.host.host('sheets');
    await openStep(driver, 1);
    for (const [name, text] of Object.entries({ organisation: 'Chi bộ Thôn Đoài', superior: 'Đảng bộ xã Sóc Sơn', convoked: '30', present: '30' })) await driver.fill(name, text);
    // It is not done before the workbook takes it: no waiting for that.
    await driver.pane().locator('[data-act="save-congress"]').focus();
    await driver.keys('Enter');
    await driver.pane().locator('[data-act="retry"]').waitFor();
    await driver.pane().getByText(/Cấu trúc sổ tính đang được bảo vệ.*Xem lại > Bảo vệ sổ làm việc/s).waitFor();
    expect([await driver.host.host('sheets'), await driver.host.host('tables'), await driver.pane().locator('[data-finding]').count()]).toEqual([before, [], 0]);
    await driver.host.host('protectStructure', false);
    await driver.act('retry');
    await driver.pane().locator('[data-act="retry"]').waitFor({ state: 'detached' });
    expect((await driver.host.host('tables')).map(({ name }) => name).sort()).toEqual(['Candidates', 'Congress', 'Contests', 'Log']);

    await addContest(driver);
    await enterPapers(driver, [[1, 2, 3], [4]]);
    await agreeCounts(driver, 2);
    const tables = await driver.host.host('sheets');
    await driver.host.host('protectStructure');
    await driver.act('write-results');
    await driver.pane().getByText(/Cấu trúc sổ tính đang được bảo vệ/).waitFor();
    expect(await driver.host.host('sheets')).toEqual(tables);
    await driver.host.host('protectStructure', false);
    await driver.act('retry');
    await driver.act('write-results');
    expect(await results()).toHaveLength(3);
    expect(await driver.pane().locator('[data-act="retry"]').count()).toBe(0);
  });

  it('of the minutes that no longer hold is named until they say so, while everything else goes on', async () => {
    await begin(driver);
    await enterPapers(driver, [[1, 2, 3], [4]]);
    await agreeCounts(driver, 2);
    await driver.act('write-results');
    const [minutes = ''] = (await results()).filter((title) => title.startsWith('Biên bản'));
    const banners = async (): Promise<readonly unknown[]> => Promise.all((await results()).map(async (title) => (await driver.host.host('getCell', title, 'A1')).value));
    expect(await banners()).not.toContain(staleBanner('vi'));
    await driver.host.host('protect', minutes);
    await openStep(driver, 4);
    await driver.fill('issued', '3');
    await driver.act('save-counts');
    await driver.pane().locator('[data-act="retry"]').waitFor();
    const text = await driver.text();
    expect(text).toContain(`Trang ${minutes}: số liệu đã thay đổi`);
    expect(text).toContain('Xem lại > Bỏ bảo vệ trang tính');
    expect((await banners()).filter((banner) => banner === staleBanner('vi'))).toHaveLength(2);
    // What is entered meanwhile is written.
    await driver.fill('issued', '4');
    await driver.act('save-counts');
    expect((await tableRows(driver, 'Contests'))[1]).toContain(4);
    expect(await driver.pane().locator('[data-act="retry"]').count()).toBe(1);
    await driver.host.host('protect', minutes, false);
    await driver.act('retry');
    await driver.pane().locator('[data-act="retry"]').waitFor({ state: 'detached' });
    expect(await banners()).toEqual([1, 2, 3].map(() => staleBanner('vi')));
  });
});

describe('a workbook from somebody else', () => {
  it('with a Congress table only: names what is odd and what is missing, and repairs it into one that works', async () => {
    await makeTable('Congress', 'Số liệu cũ', [['Mục', 'Nội dung', 'Ghi chú'], ['Số triệu tập', 'ba mươi', 'x'], [7, '#', '']]);
    await driver.reload();
    const missing = (await findingTexts(driver, 'F.911')).join();
    for (const table of ['Contests', 'Candidates', 'Log']) expect(missing).toContain(table);
    await driver.act('repair');
    await driver.pane().locator('[data-finding="F.911"]').first().waitFor({ state: 'detached' });
    await setUp(driver);
    await addContest(driver);
    await enterPapers(driver, [[1, 2], [3]]);
    await driver.settled();
    expect((await storedPapers(driver)).map(({ crossed }) => crossed)).toEqual([[1, 2], [3]]);
    expect(await driver.host.host('getCells', 'Số liệu cũ', 'A1:C3')).toEqual([['Mục', 'Nội dung', 'Ghi chú'], ['Số triệu tập', 'ba mươi', 'x'], [7, '#', '']]);
    expect(await driver.pane().locator('[data-act="repair"]').count()).toBe(0);
  });

  it('with a column missing: names table and column, and puts it back', async () => {
    await begin(driver);
    await enterPapers(driver, [[1, 2]]);
    await driver.settled();
    await inExcel(`context.workbook.tables.getItem('Contests').columns.getItem('Tình trạng').delete();`);
    await driver.reload();
    expect(await findingTexts(driver, 'F.912')).toEqual([expect.stringMatching(/Cuộc bầu.*Tình trạng/s)]);
    await driver.act('repair');
    await driver.pane().locator('[data-finding="F.912"]').first().waitFor({ state: 'detached' });
    await openStep(driver, 3);
    await enterPapers(driver, [[3]]);
    await driver.settled();
    expect((await storedPapers(driver)).map(({ crossed }) => crossed)).toEqual([[1, 2], [3]]);
  });

  it('with a word for the seats: names the cell, keeps list and papers safe, and goes on when it is corrected', async () => {
    await begin(driver);
    await enterPapers(driver, [[1, 2]]);
    await driver.settled();
    await driver.host.host('setCell', 'Cuộc bầu', 'D2', 'bảy');
    await driver.pane().locator('[data-finding="F.913"]').waitFor();
    expect((await findingTexts(driver, 'F.913')).join()).toMatch(/D2.*bảy/s);
    await addContest(driver, NAMES.slice(0, 3), 2);
    await enterPapers(driver, [[3]]);
    await driver.settled();
    await driver.host.host('setCell', 'Cuộc bầu', 'D2', 7);
    await driver.pane().locator('[data-finding="F.913"]').waitFor({ state: 'detached' });
    expect((await storedPapers(driver)).map(({ crossed }) => crossed)).toEqual([[1, 2]]);
    const [, ...names] = await tableRows(driver, 'Candidates');
    expect(names.filter((row) => String(row[0]) === '1').map((row) => row[2])).toEqual([...NAMES]);
    expect(names.filter((row) => String(row[0]) === '2').map((row) => row[2])).toEqual(NAMES.slice(0, 3));
    expect(await driver.pane().locator('[name="open-contest"] option').count()).toBe(3);
  });
});

describe('a ballot range of the committee\'s own', () => {
  const marks = [['', 'x', 'x'], ['x', '', 'x'], ['x', 'x', '']];

  const readRange = async (rows: readonly (readonly (string | number)[])[], address: string): Promise<void> => {
    await setUp(driver, { convoked: '5', present: '5' });
    const [sheet = ''] = await driver.host.host('sheets');
    await driver.host.host('setCells', sheet, 'B2', [NAMES.slice(0, 3), ...rows]);
    await driver.host.host('select', sheet, address);
    await openStep(driver, 2);
    await driver.fill('seats', '2');
    await driver.fill('papers', 'sheet');
    await driver.act('read-selection');
  };

  it('names the cell of a stray word', async () => {
    await readRange([...marks, ['x', 'ai đó', '']], 'B2:D6');
    expect((await findingTexts(driver, 'F.902')).join()).toMatch(/ai đó/);
    expect((await findingTexts(driver, 'F.902')).join()).toMatch(/6.*C|C.*6/s);
    expect(await driver.pane().locator('[data-act="use-range"]').count()).toBe(0);
  });

  it('names the cell of an error', async () => {
    await readRange([...marks, ['x', '=NA()', '']], 'B2:D6');
    expect((await findingTexts(driver, 'F.902')).join()).toMatch(/#N\/A/);
    expect(await driver.pane().locator('[data-act="use-range"]').count()).toBe(0);
  });

  it('says which cells are merged', async () => {
    await setUp(driver);
    const [sheet = ''] = await driver.host.host('sheets');
    await driver.host.host('setCells', sheet, 'B2', [NAMES.slice(0, 3), ...marks]);
    await inExcel(`context.workbook.worksheets.getItem(${JSON.stringify(sheet)}).getRange('C3:D3').merge();`);
    await driver.host.host('select', sheet, 'B2:D5');
    await openStep(driver, 2);
    await driver.fill('papers', 'sheet');
    await driver.act('read-selection');
    expect((await findingTexts(driver, 'F.903')).join()).toMatch(/C3:D3/);
    expect(await driver.pane().locator('[data-act="use-range"]').count()).toBe(0);
  });

  it('says that nothing is in 100,000 empty rows, after few round trips', async () => {
    await setUp(driver);
    const [sheet = ''] = await driver.host.host('sheets');
    await driver.host.host('select', sheet, 'B2:D100001');
    await openStep(driver, 2);
    await driver.fill('papers', 'sheet');
    await driver.host.host('resetStats');
    await driver.act('read-selection');
    expect(await findingTexts(driver, 'F.903')).toHaveLength(1);
    expect((await driver.host.host('stats')).roundTrips).toBeLessThanOrEqual(4);
  });

  it('reads three papers out of 100,000 selected rows, and counts them in place', async () => {
    await readRange(marks, 'B2:D100001');
    await driver.act('use-range');
    await agreeCounts(driver, 3);
    await shows(driver, 'Kết quả');
    expect(await driver.pane().locator('[data-counter="valid"]').innerText()).toBe('3');
  });

  it('shows a mark that is edited into a word later, blocks the results, and is content when it is corrected', async () => {
    await readRange(marks, 'B2:D5');
    await driver.act('use-range');
    const [sheet = ''] = await driver.host.host('sheets');
    await driver.host.host('setCell', sheet, 'C4', 'ai đó');
    await driver.pane().locator('[data-finding="F.902"]').first().waitFor();
    expect((await findingTexts(driver, 'F.902')).join()).toMatch(/ai đó/);
    await driver.host.host('setCell', sheet, 'C4', '');
    await driver.pane().locator('[data-finding="F.902"]').first().waitFor({ state: 'detached' });
    await agreeCounts(driver, 3);
    expect(await driver.pane().locator('[data-counter="valid"]').innerText()).toBe('3');
  });
});

/** Something done in Excel by somebody else's hand, as statements over `context`. */
async function inExcel(statements: string): Promise<void> {
  await driver.pane().evaluate((body) => {
    const work = new Function('context', `return (async () => { ${body}; await context.sync(); })()`) as (context: Excel.RequestContext) => Promise<void>;
    return Excel.run(work);
  }, statements);
}

async function makeTable(name: string, title: string, rows: readonly (readonly (string | number)[])[]): Promise<void> {
  await inExcel(`
    const sheet = context.workbook.worksheets.add(${JSON.stringify(title)});
    const range = sheet.getRangeByIndexes(0, 0, ${rows.length}, ${rows[0]?.length ?? 1});
    range.values = ${JSON.stringify(rows)};
    context.workbook.tables.add(range, true).name = ${JSON.stringify(name)};
  `);
}
