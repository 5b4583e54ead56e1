/** `npm run pictures`: the pictures of README and docs, taken from the running product with the sample congress. Needs a build. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addContest, agreeCounts, enterPapers, openStep, setUp } from '../test/e2e/committee';
import { LibreOffice } from '../test/e2e/libre-office';
import { PaneDriver } from '../test/e2e/pane-driver';

const FOLDER = 'docs/pictures';

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const driver = await PaneDriver.open({ language: 'vi', sample: true, viewport: { width: 1280, height: 760 } });
  try {
    await countSample(driver);
  } finally {
    await driver.close();
  }
}

async function countSample(driver: PaneDriver): Promise<void> {
  const sample = JSON.parse(readFileSync('test/data/congress/chi-bo.json', 'utf8')) as { organisation: string; superior: string; term: string; candidates: string[] };
  const papers = readFileSync('test/data/congress/chi-bo-ballots.csv', 'utf8').trim().split(/\r?\n/).slice(1)
    .map((line) => line.split(',').flatMap((mark, i) => (mark === '0' ? [i + 1] : [])));
  await setUp(driver, {
    organisation: sample.organisation, superior: sample.superior, term: sample.term, ordinal: 'X', place: 'Sóc Sơn', day: '2025-05-20',
    convoked: '65', present: '60', exempt: '3', excused: '2', head: 'Phạm Văn Trưởng', counters: 'Lê Văn Ất\nTrần Thị Bính',
  });
  await driver.host.host('select', 'Danh sách', 'A1:L66');
  await driver.act('read-roster');
  await driver.act('use-roster');
  await addContest(driver, sample.candidates, 5);
  await enterPapers(driver, papers.slice(0, 30));
  await driver.keys('3');
  await driver.settled();
  await picture(driver, 'nhap-phieu');
  await driver.keys('3');
  await enterPapers(driver, papers.slice(30));
  await agreeCounts(driver, 60);
  await openStep(driver, 5);
  await driver.act('write-results');
  await driver.host.host('select', 'Kết quả – Chi ủy', 'A1');
  await driver.settled();
  await picture(driver, 'ket-qua');
  await printedMinutes(driver);
}

async function picture(driver: PaneDriver, name: string): Promise<void> {
  await driver.host.page.screenshot({ path: join(FOLDER, `${name}.png`) });
}

/** The page of the minutes as LibreOffice prints it. */
async function printedMinutes(driver: PaneDriver): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'congress-pictures-'));
  const file = join(folder, 'chi-bo.xlsx');
  await driver.host.saveFile(file);
  const pdf = new LibreOffice().pdf(file);
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e8 }).split('\f');
  const page = String(pages.findIndex((text) => text.includes('BIÊN BẢN KIỂM PHIẾU')) + 1);
  execFileSync('pdftoppm', ['-r', '80', '-png', '-singlefile', '-f', page, '-l', page, pdf, join(folder, 'bien-ban')]);
  renameSync(join(folder, 'bien-ban.png'), join(FOLDER, 'bien-ban.png'));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
