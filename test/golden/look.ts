/**
 * A look at the result sheets: `npx tsx test/golden/look.ts FOLDER [name…]` writes the sample sheets as .xlsx, lets LibreOffice print them
 * and turns the pages into pictures in FOLDER.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { minutes } from '../../src/report/minutes';
import type { SheetModel } from '../../src/report/sheet-model';
import { branchResult, hallResult, inputOf, inventedResult } from './sample';
import { writeWorkbook } from './write-workbook';

const [folder = '', ...wanted] = process.argv.slice(2);
if (folder === '') throw new Error('npx tsx test/golden/look.ts FOLDER [name…]');
mkdirSync(folder, { recursive: true });

const LOOKS: Readonly<Record<string, () => readonly SheetModel[]>> = {
  'minutes-6-vi': () => [minutes(inputOf(branchResult(), 'vi'))],
  'minutes-6-en': () => [minutes(inputOf(branchResult(), 'en'))],
  'minutes-30-vi': () => [minutes(inputOf(hallResult('hall-299x30', 27), 'vi'))],
  'minutes-30-en': () => [minutes(inputOf(hallResult('hall-299x30', 27), 'en'))],
  'minutes-30-agree-vi': () => [minutes(inputOf(inventedResult(30, 30, 200, { form: 'agree', office: 'delegates' }), 'vi'))],
  'minutes-61-vi': () => [minutes(inputOf(hallResult('hall-348x61', 55), 'vi'))],
  'minutes-220-vi': () => [minutes(inputOf(inventedResult(220, 200, 300), 'vi'))],
  'minutes-220-en': () => [minutes(inputOf(inventedResult(220, 170, 300), 'en'))],
};

for (const [name, models] of Object.entries(LOOKS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  await writeWorkbook(models(), join(folder, `${name}.xlsx`));
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, `${name}.xlsx`)], { stdio: 'ignore' });
  execFileSync('pdftoppm', ['-r', '60', '-png', join(folder, `${name}.pdf`), join(folder, name)]);
}
