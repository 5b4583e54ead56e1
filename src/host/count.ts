import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { readOptions, type CountOptions } from './count-options';
import { columnLetters } from './grid/address';
import { PaneHands, type ShownFinding } from './pane-hands';
import { textsOf } from './texts';

/** `npm run count`: the main job without hands, through the built add-in in a headless browser. Exit code 1 when the count has errors. */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  const rows = await readPapers(options.file);
  build();
  say('opening the workbook');
  const pane = await PaneHands.open({ language: options.language, unseen: true });
  try {
    const errors = await count(pane, options, rows);
    errors.forEach(({ text }) => { say(text); });
    return errors.length > 0 ? 1 : 0;
  } finally {
    await pane.close();
  }
}

type Rows = readonly (readonly string[])[];

/** Counts the papers in place; gives the errors that stopped it. */
async function count(pane: PaneHands, options: CountOptions, rows: Rows): Promise<readonly ShownFinding[]> {
  const papers = rows.length - 1;
  const { convoked = papers, present = papers, issued = papers, collected = papers } = withoutNulls(options);
  const sheet = await pane.loadRows(rows);
  say(`${papers} papers, ${rows[0]?.length ?? 0} names`);
  await pane.fill({ organisation: path.basename(options.file), convoked, present });
  await pane.act('save-congress');
  await pane.goTo(2);
  await pane.fill({ office: options.office, seats: options.seats, papers: 'sheet' });
  await pane.host.host('select', sheet, `A1:${columnLetters((rows[0]?.length ?? 1) - 1)}${rows.length}`);
  await pane.act('read-selection');
  if (options.form !== null) await pane.fill({ 'sheet-form': options.form });
  say('counting');
  if (!(await pane.can('use-range'))) return pane.findings('F');
  await pane.act('use-range');
  const refused = await pane.findings('F');
  if (refused.length > 0) return refused;
  await pane.goTo(4);
  await pane.fill({ issued, collected });
  await pane.act('save-counts');
  for (const warning of await pane.findings('W')) say(warning.text);
  const errors = await pane.findings('F');
  if (errors.length > 0) return errors;
  await pane.giveReasons(options.reason ?? textsOf(options.language).noReason);
  await pane.confirmAll();
  await pane.act('agree-counts');
  await writeSheets(pane, options);
  return [];
}

async function writeSheets(pane: PaneHands, options: CountOptions): Promise<void> {
  await pane.goTo(5);
  const ranking = await pane.ranking();
  for (const warning of await pane.findings('W')) say(warning.text);
  await pane.confirmAll();
  if (await pane.can('confirm-outcome')) await pane.act('confirm-outcome');
  say('writing the result sheets');
  await pane.act('write-results');
  await mkdir(options.out, { recursive: true });
  const file = path.join(options.out, 'result.xlsx');
  await pane.host.saveFile(file);
  process.stdout.write(`${ranking.map((cells) => cells.join('\t')).join('\n')}\n`);
  say(`saved ${file}`);
}

/** The rows of a CSV file as texts, the names first. */
async function readPapers(file: string): Promise<Rows> {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const book = new ExcelJS.Workbook();
  const sheet = await book.csv.readFile(file, { map: (value: string) => value });
  const rows: string[][] = [];
  sheet.eachRow((row) => {
    const { values } = row;
    rows.push(Array.isArray(values) ? Array.from(values.slice(1), (cell) => (cell === null || cell === undefined ? '' : String(cell))) : []);
  });
  const columns = rows[0]?.length ?? 0;
  if (rows.length < 2 || columns === 0) throw new Error(`${file}: expected the names in the first row and a paper in each further row.`);
  return rows.map((row) => Array.from({ length: columns }, (_, i) => row[i] ?? ''));
}

/** Builds the add-in when it has not been built yet. */
function build(): void {
  if (existsSync('dist/manifest.xml')) return;
  say('building the add-in');
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The add-in could not be built: run npm run build to see why.');
}

function withoutNulls(options: CountOptions): Partial<Record<'convoked' | 'present' | 'issued' | 'collected', number>> {
  const { convoked, present, issued, collected } = options;
  return Object.fromEntries(Object.entries({ convoked, present, issued, collected }).filter(([, value]) => value !== null));
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

main(process.argv.slice(2)).then(
  (code) => { process.exitCode = code; },
  (error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
