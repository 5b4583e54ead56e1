/**
 * A look at the result sheets: `npx tsx test/golden/look.ts FOLDER [name…]` writes the sample sheets as .xlsx, lets LibreOffice print them
 * and turns the pages into pictures in FOLDER.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/report/check';
import { compositionSheet } from '../../src/report/composition-sheet';
import { minutes } from '../../src/report/minutes';
import { ranking } from '../../src/report/ranking';
import type { SheetModel } from '../../src/report/sheet-model';
import { diary } from '../../src/report/diary';
import { rehearsalSheet } from '../../src/report/rehearsal-sheet';
import { zeroReport } from '../../src/report/zero-report';
import { doubtfulTable } from './doubtful-sample';
import { branchResult, deckInputOf, diaryInputOf, entryAt, hallResult, inputOf, inventedResult, PAPERS, placeOf, sampleRows, zeroInputOf } from './sample';
import { writeWorkbook } from './write-workbook';

const [folder = '', ...wanted] = process.argv.slice(2);
if (folder === '') throw new Error('npx tsx test/golden/look.ts FOLDER [name…]');
mkdirSync(folder, { recursive: true });

/** The papers that a check looks at; the other sheets need none. */
function papersOf(name: string): readonly (readonly unknown[])[] {
  if (name.startsWith('check-doubtful')) return doubtfulTable(name.endsWith('vi') ? 'vi' : 'en').cells;
  return name.startsWith('check-23') ? sampleRows('hall-159x23.csv').map((row, index) => (index === 0 ? row : row.map(Number))) : [];
}

const roster = sampleRows('chi-bo-roster.csv');
const LOOKS: Readonly<Record<string, () => readonly SheetModel[]>> = {
  'minutes-5-vi': () => [minutes(inputOf(inventedResult(5, 3, 60), 'vi'))],
  'minutes-6-vi': () => [minutes(inputOf(branchResult(), 'vi'))],
  'minutes-6-en': () => [minutes(inputOf(branchResult(), 'en'))],
  'minutes-1-agree-vi': () => [minutes(inputOf(inventedResult(1, 1, 15, { form: 'agree', office: 'secretary', round: 2 }), 'vi'))],
  'minutes-23-vi': () => [minutes(inputOf(hallResult('hall-159x23', 21), 'vi'))],
  'minutes-30-vi': () => [minutes(inputOf(hallResult('hall-299x30', 27), 'vi'))],
  'minutes-30-en': () => [minutes(inputOf(hallResult('hall-299x30', 27), 'en'))],
  'minutes-30-agree-vi': () => [minutes(inputOf(inventedResult(30, 30, 200, { form: 'agree', office: 'delegates' }), 'vi'))],
  'minutes-61-vi': () => [minutes(inputOf(hallResult('hall-348x61', 55), 'vi'))],
  'minutes-220-vi': () => [minutes(inputOf(inventedResult(220, 200, 300), 'vi'))],
  'minutes-220-en': () => [minutes(inputOf(inventedResult(220, 170, 300), 'en'))],
  'ranking-6-vi': () => [ranking(inputOf(branchResult(), 'vi'))],
  'ranking-61-en': () => [ranking(inputOf(hallResult('hall-348x61', 55), 'en'))],
  'composition-vi': () => [compositionSheet({ ...inputOf(branchResult(), 'vi'), roster })],
  'composition-en': () => [compositionSheet({ ...inputOf(branchResult(), 'en'), roster, young: 40 })],
  'check-23-vi': () => [check({ ...inputOf(hallResult('hall-159x23', 21), 'vi'), ballots: placeOf(159, 23) })],
  'minutes-doubtful-vi': () => [minutes(doubtfulTable('vi').input)],
  'check-doubtful-vi': () => [check(doubtfulTable('vi').input)],
  'check-doubtful-en': () => [check(doubtfulTable('en').input)],
  'check-30-agree-en': () => [check({ ...inputOf(inventedResult(30, 30, 200, { form: 'agree', office: 'delegates' }), 'en'), ballots: { ...placeOf(200, 30), form: 'agree' } })],
  'minutes-desks-30-vi': () => [minutes({ ...inputOf(hallResult('hall-299x30', 27), 'vi'), entry: entryAt(3) })],
  'minutes-desks-6-en': () => [minutes({ ...inputOf(branchResult(), 'en'), entry: entryAt(2) })],
  'rehearsal-vi': () => rehearsed('vi'),
  'rehearsal-en': () => rehearsed('en'),
  'diary-6-vi': () => [diary(diaryInputOf(branchResult(), 'vi', 120))],
  'diary-desks-30-en': () => [diary(diaryInputOf(hallResult('hall-299x30', 27), 'en', 120, entryAt(3, null)))],
  'diary-220-vi': () => [diary(diaryInputOf(inventedResult(220, 170, 10), 'vi', 60, entryAt(2)))],
  'zero-5-vi': () => [zeroReport(zeroInputOf(inventedResult(5, 3, 60), 'vi'))!],
  'zero-30-vi': () => [zeroReport(zeroInputOf(hallResult('hall-299x30', 27), 'vi', 3))!],
  'zero-30-en': () => [zeroReport({ ...zeroInputOf(hallResult('hall-299x30', 27), 'en', 2), rehearsal: true })!],
  'zero-220-en': () => [zeroReport(zeroInputOf(inventedResult(220, 170, 10), 'en', 2))!],
  'deck-6-vi': () => [rehearsalSheet(deckInputOf(branchResult(), 'vi'))],
  'deck-30-agree-en': () => [rehearsalSheet(deckInputOf(inventedResult(30, 30, 10, { form: 'agree', office: 'delegates' }), 'en'))],
  'deck-220-vi': () => [rehearsalSheet(deckInputOf(inventedResult(220, 170, 10), 'vi'))],
};

/** The result sheets of a rehearsal. */
function rehearsed(language: 'vi' | 'en'): readonly SheetModel[] {
  const input = { ...inputOf(branchResult(), language), rehearsal: true };
  return [minutes(input), ranking(input), compositionSheet({ ...input, roster }), check({ ...input, ballots: placeOf(60, 6) })];
}

for (const [name, models] of Object.entries(LOOKS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  await writeWorkbook(models(), join(folder, `${name}.xlsx`), { [PAPERS]: papersOf(name) });
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, `${name}.xlsx`)], { stdio: 'ignore' });
  execFileSync('pdftoppm', ['-r', '60', '-png', join(folder, `${name}.pdf`), join(folder, name)]);
}
