import { readFileSync } from 'node:fs';
import { addContest, agreeCounts, enterPapers, openStep, setUp, shows, startAnew, storedPapers, unbrokenLog, withPane, written } from './committee';
import type { PaneDriver } from './pane-driver';

/** Nothing entered is ever lost or doubled, whatever happens to pane, connection and workbook. */
let driver: PaneDriver;

withPane((opened) => { driver = opened; }, { begun: true });

const PAPERS = [[1], [2, 3], [4, 5, 6], [1, 8], [7], [2, 4, 6, 8], [5], [3, 6]];
const crossed = async () => (await storedPapers(driver)).map((paper) => paper.crossed);
const counter = (name: string) => driver.pane().locator(`[data-counter="${name}"]`).innerText();

async function logOfPapers(): Promise<string[]> {
  return (await unbrokenLog(driver)).filter((row) => row[5] !== '').map((row) => `${row[3]} ${row[5]}`);
}

const added = (papers: readonly unknown[]) => papers.map((_, index) => `Nhập phiếu ${index + 1}`);

describe('the pane is loaded again in the middle of entry', () => {
  it('keeps the half-typed paper, marks and digits, and every saved one once', async () => {
    await addContest(driver, Array.from({ length: 12 }, (_, i) => `Nguyễn Văn ${String.fromCharCode(65 + i)}n`), 11);
    await driver.keys('0', '1', 'Enter', '1', '2', 'Enter');
    await driver.settled();
    await driver.keys('0', '3', '1');
    await driver.reload();
    expect(await driver.pane().locator('[data-mark="0"]').getAttribute('data-act')).toBe('name-3');
    await driver.keys('1', 'Enter');
    await driver.settled();
    expect((await storedPapers(driver, 12, '2')).map((paper) => paper.crossed)).toEqual([[1], [12], [3, 11]]);
    expect(await logOfPapers()).toEqual(added([1, 2, 3]));
  });

  it('keeps papers that Excel had not written yet when the pane went', async () => {
    await enterPapers(driver, PAPERS.slice(0, 2));
    await driver.settled();
    await driver.host.host('faults', { cellEdit: true });
    await enterPapers(driver, PAPERS.slice(2, 5));
    await driver.pane().locator('[data-act="retry"]').waitFor();
    const coming = driver.reload();
    await driver.host.page.frameLocator('#pane-frame iframe').getByText('Một ô đang được sửa').waitFor();
    await driver.host.host('faults', {});
    await coming;
    await driver.pane().locator('[data-part="names"]').waitFor();
    await enterPapers(driver, PAPERS.slice(5));
    await written(driver);
    expect(await crossed()).toEqual(PAPERS);
    expect(await logOfPapers()).toEqual(added(PAPERS));
    expect(await driver.pane().evaluate(journalled)).toEqual([]);
  });
});

describe('fast entry while the workbook does not answer', () => {
  it('in cell-edit mode: papers wait, are shown, and are written once, in order', async () => {
    await enterPapers(driver, PAPERS.slice(0, 3));
    await driver.host.host('faults', { cellEdit: true });
    await waitForever();
    await enterPapers(driver, PAPERS.slice(3));
    await driver.pane().locator('[data-act="retry"]').waitFor();
    expect(await counter('entered')).toBe(String(PAPERS.length));
    await shows(driver, 'Một ô đang được sửa');
    await driver.host.host('faults', {});
    await driver.act('retry');
    await written(driver);
    expect(await crossed()).toEqual(PAPERS);
    expect(await logOfPapers()).toEqual(added(PAPERS));
  });

  it.each([1, 2, 3, 4])('the connection lost in mid-batch, from paper %i on', async (at) => {
    await enterPapers(driver, PAPERS.slice(0, at));
    await driver.settled();
    await driver.host.host('faults', { dropMidBatch: true });
    await enterPapers(driver, PAPERS.slice(at));
    await driver.pane().waitForFunction((all) => document.querySelector('[data-counter="entered"]')?.textContent === all, String(PAPERS.length));
    await written(driver);
    expect(await driver.host.host('faults', {})).toEqual({ dropMidBatch: false });
    expect(await crossed()).toEqual(PAPERS);
    expect(await logOfPapers()).toEqual(added(PAPERS));
  });

  it('a slow host: keys go on, nothing is lost', async () => {
    await driver.host.host('faults', { slow: 150 });
    await enterPapers(driver, PAPERS);
    expect(await counter('entered')).toBe(String(PAPERS.length));
    await written(driver);
    expect(await crossed()).toEqual(PAPERS);
    expect(await logOfPapers()).toEqual(added(PAPERS));
  });

  it.each([0, 1, 2, 3])('set-up cut in the middle of a batch, after %i batches, leaves every table once and no stray sheet', async (batches) => {
    await startAnew(driver);
    await driver.host.host('faults', { dropMidBatch: batches });
    await setUp(driver);
    await driver.host.host('faults', { dropMidBatch: batches });
    await addContest(driver);
    await enterPapers(driver, PAPERS);
    await written(driver);
    expect((await driver.host.host('tables')).map(({ name }) => name).sort()).toEqual(['Ballots_1', 'Candidates', 'Congress', 'Contests', 'Log']);
    expect(await driver.host.host('sheets')).toHaveLength(1 + 5);
    expect(await crossed()).toEqual(PAPERS);
    await unbrokenLog(driver);
  });
});

describe('corrections', () => {
  beforeEach(async () => {
    await enterPapers(driver, PAPERS.slice(0, 4));
    await driver.settled();
  });

  it('undo takes back the last paper, and the next takes its number', async () => {
    await driver.keys('Control+z');
    await enterPapers(driver, [[6]]);
    await driver.settled();
    expect(await crossed()).toEqual([...PAPERS.slice(0, 3), [6]]);
    expect((await logOfPapers()).slice(-3)).toEqual(['Nhập phiếu 4', 'Rút phiếu 4', 'Nhập phiếu 4']);
  });

  it('an earlier paper is opened, changed, and the paper at hand goes on where it was', async () => {
    await driver.keys('7', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'Enter');
    await driver.keys('8', 'Enter');
    await driver.keys('8', 'Enter');
    await driver.settled();
    expect(await crossed()).toEqual([PAPERS[0], [2, 3, 8], PAPERS[2], PAPERS[3], [7, 8]]);
    expect((await logOfPapers()).slice(-2)).toEqual(['Sửa phiếu 2', 'Nhập phiếu 5']);
  });

  it('a pile counts as its papers', async () => {
    await driver.keys('1', 'x', '1', '2', 'Enter');
    await driver.settled();
    expect((await storedPapers(driver)).at(-1)).toEqual({ number: 5, count: 12, crossed: [1], conclusion: '' });
    expect(await counter('entered')).toBe('16');
  });

  it('an invalid paper carries its reason, P.09 the committee\'s own words', async () => {
    await driver.keys('1', '-', '7', 'Enter');
    await driver.keys('1', '-', '9');
    await driver.pane().locator('input[name="note"]:focus').waitFor();
    await driver.host.page.keyboard.type('=tên gạch một nửa');
    await driver.keys('Enter');
    await driver.keys('Enter', 'Enter');
    await driver.settled();
    const conclusions = (await storedPapers(driver)).slice(4).map(({ conclusion }) => conclusion);
    expect(conclusions[0]).toMatch(/^P\.07/);
    expect(conclusions[1]).toMatch(/=tên gạch một nửa/);
    expect(await counter('invalid')).toBe('3');
    expect(await counter('valid')).toBe('4');
  });
});

describe('result sheets', () => {
  const OURS = ['Biên bản', 'Kết quả', 'Kiểm tra'];
  const results = async () => (await driver.host.host('sheets')).filter((title) => OURS.some((ours) => title.startsWith(ours)));

  beforeEach(async () => {
    await enterPapers(driver, PAPERS);
    await agreeCounts(driver, PAPERS.length);
    await driver.act('write-results');
    await driver.pane().locator('[data-part="written"]').waitFor();
  });

  it('a second writing replaces ours only, never a sheet of the user\'s with the same title', async () => {
    const titles = await results();
    expect(titles).toHaveLength(3);
    const [minutes = ''] = titles;
    await driver.host.host('renameSheet', minutes, 'Biên bản đã ký');
    const [first = ''] = await driver.host.host('sheets');
    await driver.host.host('renameSheet', first, minutes);
    await driver.host.host('setCell', minutes, 'A1', 'của tôi');
    await driver.act('write-results');
    await driver.pane().locator('[data-part="written"]').waitFor();
    expect((await driver.host.host('getCell', minutes, 'A1')).value).toBe('của tôi');
    const after = await results();
    expect(after.filter((title) => title.startsWith('Biên bản')).sort()).toEqual([minutes, expect.stringMatching(/\(2\)$/)].sort());
    expect(after).toHaveLength(4);
    await driver.act('write-results');
    await driver.pane().locator('[data-part="written"]').waitFor();
    expect(await results()).toHaveLength(4);
  });

  it.each([1, 3, 5, 8])('keeps the old sheets when the connection is lost after %i batches of writing new ones', async (batches) => {
    const titles = await results();
    await driver.host.host('faults', { dropMidBatch: batches });
    await driver.act('write-results');
    for (const title of titles) expect(await driver.host.host('sheets')).toContain(title);
    await driver.act('write-results');
    await driver.pane().locator('[data-part="written"]').waitFor();
    expect((await results()).sort()).toEqual([...titles].sort());
  });

  it('show a banner once a paper has changed since', async () => {
    const titles = await results();
    const banner = async (title: string) => (await driver.host.host('getCells', title, 'A1:L3')).flat().some((cell) => /thay đổi|đã đổi/i.test(String(cell)));
    for (const title of titles) expect({ title, banner: await banner(title) }).toEqual({ title, banner: false });
    await openStep(driver, 3);
    await driver.keys('Control+z');
    await driver.settled();
    for (const title of titles) expect({ title, banner: await banner(title) }).toEqual({ title, banner: true });
    await openStep(driver, 5);
    expect(await driver.pane().locator('[data-part="ranking"]').count()).toBe(0);
  });
});

describe('an Excel that has only what the manifest asks for', () => {
  afterEach(async () => {
    await driver.host.host('requirementSets', null);
  });

  it('does set-up, entry and results without a call that its sets lack, and says what is missing', async () => {
    const manifest = readFileSync('dist/manifest.xml', 'utf8');
    const required = /<Requirements>(.*?)<\/Requirements>/s.exec(manifest)?.[1] ?? '';
    const standard = /DefaultMinVersion="([\d.]+)"/.exec(required)?.[1] ?? '1.1';
    const sets = Object.fromEntries([...required.matchAll(/<Set Name="(\w+)"(?: MinVersion="([\d.]+)")?/g)].map(([, name, version]) => [name, version ?? standard]));
    expect(Object.keys(sets)).toEqual(['ExcelApi']);
    await driver.pane().evaluate(() => sessionStorage.clear());
    await driver.host.host('newWorkbook');
    await driver.host.page.context().addInitScript(() => {
      // The client's own check, on from the first call on.
      const wait = (): void => {
        const { OfficeExtension: library } = window as unknown as { OfficeExtension?: { CommonUtility?: Record<string, unknown> } };
        if (library?.CommonUtility === undefined) requestAnimationFrame(wait);
        else library.CommonUtility['_doApiNotSupportedCheck'] = true;
      };
      if (location.pathname.endsWith('taskpane.html')) wait();
    });
    await driver.host.host('requirementSets', sets);
    await driver.reload();
    expect(await driver.pane().evaluate(() => (OfficeExtension as unknown as { CommonUtility: Record<string, unknown> }).CommonUtility['_doApiNotSupportedCheck'])).toBe(true);
    // The check is awake: merged areas came with ExcelApi 1.13.
    await expect(driver.pane().evaluate(() => Excel.run(async (context) => {
      context.workbook.getSelectedRange().getMergedAreasOrNullObject().load('address');
      await context.sync();
    }))).rejects.toThrow(/not supported|ApiNotSupported/i);
    await shows(driver, 'CustomFunctionsRuntime');
    await setUp(driver);
    await addContest(driver);
    await enterPapers(driver, PAPERS);
    await driver.keys('Control+z');
    await agreeCounts(driver, PAPERS.length - 1);
    await driver.act('write-results');
    await driver.pane().locator('[data-part="written"]').waitFor();
    expect(await crossed()).toEqual(PAPERS.slice(0, -1));
    expect(await driver.pane().locator('[data-act="retry"], [data-act="repair"]').count()).toBe(0);
  });
});

/** The pane tries nothing again by itself: what it would do in a second or later is never done. */
async function waitForever(): Promise<void> {
  await driver.pane().evaluate(() => {
    const timeout = window.setTimeout.bind(window);
    window.setTimeout = ((work: () => void, wait = 0) => (wait >= 1000 ? 0 : timeout(work, wait))) as typeof setTimeout;
  });
}

/** What the pane's journal still keeps, asked in the page. */
function journalled(): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opened = indexedDB.open('congress');
    opened.onerror = () => { reject(new Error('no journal')); };
    opened.onsuccess = () => {
      const all = opened.result.transaction('acts').objectStore('acts').getAll();
      all.onsuccess = () => {
        opened.result.close();
        resolve(all.result);
      };
    };
  });
}
