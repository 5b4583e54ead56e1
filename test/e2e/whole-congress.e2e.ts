import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beginEntry, confirmEach, openStep, tableRows, troubles } from './committee';
import { LibreOffice } from './libre-office';
import { PaneDriver } from './pane-driver';
import { keysOf, roster, type Vote } from './whole-congress-votes';

/** Two members stay away without a word; one of them comes after the committee is elected. */
const ABSENT = ['Đinh Quang Bình', 'Huỳnh Ngọc Tuấn'] as const;
const PLANNED = ['Mai Xuân Đạt', 'Vũ Quang Hiếu', 'Lê Hồng Hoa', 'Đinh Kim Huệ', 'Nguyễn Hồng Yến'] as const;

const COMMITTEE: Vote = { names: ['Mai Xuân Đạt', 'Vũ Quang Hiếu', 'Lê Hồng Hoa', 'Đinh Kim Huệ', 'Đỗ Thành Tuấn', 'Nguyễn Hồng Yến'], seats: 5, votes: [58, 57, 55, 50, 34, 34], papers: 58 };
const RUNOFF: Vote = { names: ['Đỗ Thành Tuấn', 'Nguyễn Hồng Yến'], seats: 1, votes: [33, 25], papers: 58 };
/** 28, and then 30 of a base of 60: half is not more than half. */
const SECRETARY: Vote = { names: ['Mai Xuân Đạt'], seats: 1, votes: [28], papers: 58 };
const SECRETARY_AGAIN: Vote = { ...SECRETARY, votes: [30] };
const SECRETARY_THIRD: Vote = { names: ['Vũ Quang Hiếu'], seats: 1, votes: [45], papers: 58 };
const DEPUTY: Vote = { names: ['Mai Xuân Đạt'], seats: 1, votes: [50], papers: 58 };
const DELEGATES: Vote = { names: ['Mai Xuân Đạt', 'Vũ Quang Hiếu', 'Đinh Kim Huệ', 'Đỗ Thành Tuấn'], seats: 3, votes: [50, 45, 29, 28], papers: 59 };
/** One paper crosses out both names: it chooses nobody. */
const DELEGATES_AGAIN: Vote = { names: ['Đinh Kim Huệ', 'Đỗ Thành Tuấn'], seats: 1, votes: [37, 21], papers: 59 };
const ALTERNATES: Vote = { names: ['Lê Hồng Hoa', 'Đỗ Thành Tuấn'], seats: 1, votes: [40, 19], papers: 59 };

let driver: PaneDriver;
let file: string;
const trips: { readonly sheets: number; readonly roundTrips: number }[] = [];

/** From an empty workbook to the minutes of the last vote, by keyboard. */
beforeAll(async () => {
  driver = await PaneDriver.open({ language: 'vi', unseen: true });
  await setUpFromRoster();
  await newContest('branchCommittee', COMMITTEE);
  await count(COMMITTEE);
  await follow('runoff', RUNOFF);
  await count(RUNOFF);
  await newContest('secretary', SECRETARY);
  await count(SECRETARY);
  await follow('notElected', SECRETARY_AGAIN);
  await count(SECRETARY_AGAIN);
  await follow('newList', SECRETARY_THIRD);
  await count(SECRETARY_THIRD);
  await newContest('deputy', DEPUTY);
  await count(DEPUTY);
  await newContest('delegates', DELEGATES);
  await count(DELEGATES);
  await follow('notElected', DELEGATES_AGAIN);
  await count(DELEGATES_AGAIN);
  await newContest('alternates', ALTERNATES);
  await count(ALTERNATES);
  file = join(mkdtempSync(join(tmpdir(), 'congress-whole-')), 'dai-hoi.xlsx');
  await driver.host.saveFile(file);
}, 600_000);

afterAll(() => driver?.close());

/** Step 1: the congress, its roster from a sheet of the user's own, and the numbers that the roster gives. */
async function setUpFromRoster(): Promise<void> {
  const rows = roster({ absent: ABSENT, planned: PLANNED });
  const sheet = await driver.host.host('activeSheet');
  await driver.host.host('setCells', sheet, 'A1', rows.map((row) => [...row]));
  await openStep(driver, 1);
  const fields = { organisation: 'Chi bộ Thôn Đoài', superior: 'Đảng bộ xã Sóc Sơn', ordinal: 'X', term: '2025-2027', place: 'Sóc Sơn', day: '2025-05-20', convoked: '65', head: 'Trần Đức Hải', counters: 'Phan Đức Hải\nĐặng Ngọc Hoa' };
  for (const [name, text] of Object.entries(fields)) await driver.fill(name, text);
  await driver.act('save-congress');
  await driver.host.host('select', sheet, `A1:${String.fromCharCode(64 + rows[0]!.length)}${rows.length}`);
  await driver.act('read-roster');
  await driver.act('use-roster');
  await driver.act('use-attendance');
  await driver.act('save-congress');
}

/** Step 2: the office from the plan, its people from the roster, in order of given names. */
async function newContest(office: string, vote: Vote): Promise<void> {
  await openStep(driver, 2);
  const plan = driver.pane().locator('[data-part="plan"]');
  if (!(await plan.evaluate((element) => (element as HTMLDetailsElement).open))) await driver.act('plan');
  await driver.act(`plan-${office}`);
  await driver.fill('seats', String(vote.seats));
  await choosePeople(vote);
  await startVote(vote);
}

/** Step 5, when the congress has decided: the vote that follows opens filled in; a new list is made from the roster. */
async function follow(decision: string, vote: Vote): Promise<void> {
  await openStep(driver, 5);
  await driver.act(`decide-${decision}`);
  if (decision === 'newList') await choosePeople(vote);
  await startVote(vote);
}

async function choosePeople({ names }: Vote): Promise<void> {
  const picker = driver.pane().locator('[data-part="roster-picker"]');
  if (!(await picker.evaluate((element) => (element as HTMLDetailsElement).open))) await driver.act('pick-people');
  for (const name of names) {
    await driver.fill('roster-search', name);
    await driver.keys('ArrowDown', 'Space');
  }
  const sort = driver.pane().locator('[data-act="sort-names"]');
  if (await sort.isEnabled()) await driver.act('sort-names');
}

async function startVote({ names, papers }: Vote): Promise<void> {
  expect(await driver.pane().locator('[name="names"]').inputValue()).toBe(names.join('\n'));
  if (papers === 59) {
    await driver.act('sitting');
    await driver.fill('sitting-present', '59');
  }
  await driver.act('add-contest');
  await beginEntry(driver);
}

/** Steps 3 to 5: every paper typed, the numbers agreed, each warning confirmed, the sheets written. */
async function count(vote: Vote): Promise<void> {
  for (const keys of keysOf(vote)) await driver.keys(...keys);
  await driver.settled();
  await openStep(driver, 4);
  await driver.fill('issued', String(vote.papers));
  await driver.fill('collected', String(vote.papers));
  await driver.act('save-counts');
  await confirmEach(driver);
  await driver.act('agree-counts');
  await confirmEach(driver);
  if ((await driver.pane().locator('[data-act="confirm-outcome"]').count()) > 0) await driver.act('confirm-outcome');
  await driver.fill('closed-at', '10:45');
  await driver.host.host('resetStats');
  await driver.act('write-results');
  await driver.pane().locator('[data-part="written"]').waitFor();
  const written = await driver.pane().locator('[data-part="written"]').innerText();
  trips.push({ sheets: written.split(',').length, roundTrips: (await driver.host.host('stats')).roundTrips });
}

/** The outcome of a contest as the plan of step 2 tells it. */
async function planState(office: string): Promise<string> {
  return driver.pane().locator(`[data-act="plan-${office}"]`).innerText();
}

describe('a congress of a branch of sixty-five, by keyboard', () => {
  it('takes convoked, deductions and present from the roster', async () => {
    const settings = new Map((await tableRows(driver, 'Congress')).map((row) => [row[2], row[1]]));
    expect([settings.get('convoked'), settings.get('exempt'), settings.get('excused'), settings.get('present')]).toEqual(['65', '3', '2', '58']);
  });

  it('elects every office, and the plan says so', async () => {
    await openStep(driver, 2);
    for (const office of ['branchCommittee', 'secretary', 'deputy', 'delegates', 'alternates']) expect(await planState(office)).toContain('đã bầu xong');
  });

  it('keeps each vote as a contest of its own that follows the one before', async () => {
    const [headings = [], ...rows] = await tableRows(driver, 'Contests');
    const column = (name: string): number => headings.indexOf(name);
    expect(rows.map((row) => [row[column('Chức danh')], row[column('Lần')]])).toEqual([
      ['Chi ủy', 1], ['Chi ủy', 2], ['Bí thư', 1], ['Bí thư', 2], ['Bí thư', 3], ['Phó bí thư', 1], ['Đại biểu chính thức', 1], ['Đại biểu chính thức', 2], ['Đại biểu dự khuyết', 1],
    ]);
  });

  it('writes the minutes of every vote', async () => {
    const sheets = (await driver.host.host('sheets')).filter((title) => title.startsWith('Biên bản'));
    expect(sheets).toHaveLength(9);
  });

  it('writes a sheet in five round trips at most', () => {
    console.log(`round trips for the sheets of each vote: ${trips.map(({ roundTrips, sheets }) => `${roundTrips} for ${sheets}`).join(', ')}`);
    for (const { sheets, roundTrips } of trips) expect(roundTrips / sheets).toBeLessThanOrEqual(5);
  });

  it('asks nobody but its own server, and has no error in the console', () => {
    expect(troubles(driver)).toEqual([]);
  });
});

describe('the saved workbook without the add-in, in LibreOffice', () => {
  const office = new LibreOffice();

  it('finds no difference between any minutes and their own formulas', async () => {
    const checks = [...(await office.recalculated(file))].filter(([title]) => title.startsWith('Kiểm tra')).map(([, rows]) => rows.flat());
    expect(checks).toHaveLength(9);
    for (const check of checks) {
      expect(check).toContain('Khớp');
      expect(check.filter((text) => /LỆCH|Lệch|#/.test(text))).toEqual([]);
    }
  });

  it('prints what each vote gave, ready to be signed', () => {
    const text = execFileSync('pdftotext', ['-layout', office.pdf(file), '-'], { encoding: 'utf8', maxBuffer: 1e8 });
    const minutes = text.split('\f').filter((page) => page.includes('BIÊN BẢN KIỂM PHIẾU'));
    expect(minutes).toHaveLength(9);
    expect(minutes.every((page) => /T\/M ĐOÀN CHỦ TỊCH\s+T\/M BAN KIỂM PHIẾU/.test(page))).toBe(true);
    expect(minutes.every((page) => page.includes('xong hồi 10 giờ 45 phút'))).toBe(true);
    expect(minutes.some((page) => page.includes('Kết quả chung qua ba lần bầu'))).toBe(true);
    expect(minutes.filter((page) => page.includes('(Lần thứ hai)')).length + minutes.filter((page) => page.includes('(Lần thứ ba)')).length).toBeGreaterThanOrEqual(4);
  });
});
