/**
 * A look at the result sheets: `npx tsx test/golden/look.ts FOLDER [name…]` writes the sample sheets as .xlsx, lets LibreOffice print them
 * and turns the pages into pictures in FOLDER.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { announcement } from '../../src/report/announcement';
import { attendanceList } from '../../src/report/attendance-list';
import { ballotPaper } from '../../src/report/ballot-paper';
import { check } from '../../src/report/check';
import { compositionSheet } from '../../src/report/composition-sheet';
import { minutes } from '../../src/report/minutes';
import { ranking } from '../../src/report/ranking';
import type { SheetModel } from '../../src/report/sheet-model';
import { diary } from '../../src/report/diary';
import { rehearsalSheet } from '../../src/report/rehearsal-sheet';
import { votingListSheet } from '../../src/report/voting-list-sheet';
import { zeroReport } from '../../src/report/zero-report';
import { doubtfulTable } from './doubtful-sample';
import { ROUNDS, roundsInput } from './rounds-sample';
import { branchResult, deckInputOf, diaryInputOf, entryAt, entryInputOf, hallResult, inputOf, inventedResult, PAPERS, placeOf, sampleRows, vietnameseName, zeroInputOf } from './sample';
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
  'minutes-1-agree-en': () => [minutes(inputOf(inventedResult(1, 1, 15, { form: 'agree', office: 'secretary' }), 'en'))],
  'minutes-1-cross-vi': () => [minutes(inputOf(inventedResult(1, 1, 15, { office: 'deputy' }), 'vi'))],
  'minutes-opinion-220-en': () => [minutes(inputOf(inventedResult(220, 170, 300, { form: 'agree', kind: 'opinion' }), 'en'))],
  'minutes-in-place-vi': () => [minutes({ ...inputOf(hallResult('hall-159x23', 21), 'vi'), entry: { ...entryAt(1), inPlace: { sheet: 'Phiếu bầu cử BCH', address: 'B4:X163' } } })],
  'ranking-220-agree-vi': () => [ranking(inputOf(inventedResult(220, 220, 300, { form: 'agree', office: 'delegates' }), 'vi'))],
  'ranking-220-en': () => [ranking(inputOf(inventedResult(220, 170, 300), 'en'))],
  'ranking-6-vi': () => [ranking(inputOf(branchResult(), 'vi'))],
  'ranking-61-en': () => [ranking(inputOf(hallResult('hall-348x61', 55), 'en'))],
  'composition-vi': () => [compositionSheet({ ...inputOf(branchResult(), 'vi'), roster })],
  'composition-en': () => [compositionSheet({ ...inputOf(branchResult(), 'en'), roster, young: 40 })],
  'check-23-vi': () => [check({ ...inputOf(hallResult('hall-159x23', 21), 'vi'), ballots: placeOf(159, 23) })],
  'check-23-en': () => [check({ ...inputOf(hallResult('hall-159x23', 21), 'en'), ballots: placeOf(159, 23) })],
  'check-30-agree-vi': () => [check({ ...inputOf(inventedResult(30, 30, 200, { form: 'agree', office: 'delegates' }), 'vi'), ballots: { ...placeOf(200, 30), form: 'agree' } })],
  'attendance-1600-en': () => [attendanceList({ ...entryInputOf(inventedResult(1, 1, 1600), 'en'), roster: rosterOf(1600) })],
  'composition-220-vi': () => [compositionSheet({ ...inputOf(inventedResult(220, 170, 300), 'vi'), roster: rosterOf(220) })],
  'minutes-doubtful-vi': () => [minutes(doubtfulTable('vi').input)],
  'check-doubtful-vi': () => [check(doubtfulTable('vi').input)],
  'check-doubtful-en': () => [check(doubtfulTable('en').input)],
  'check-30-agree-en': () => [check({ ...inputOf(inventedResult(30, 30, 200, { form: 'agree', office: 'delegates' }), 'en'), ballots: { ...placeOf(200, 30), form: 'agree' } })],
  'minutes-desks-30-vi': () => [minutes({ ...inputOf(hallResult('hall-299x30', 27), 'vi'), entry: entryAt(3) })],
  'minutes-desks-6-en': () => [minutes({ ...inputOf(branchResult(), 'en'), entry: entryAt(2) })],
  ...Object.fromEntries(Object.entries(ROUNDS).flatMap(([name, rounds]) => (['vi', 'en'] as const).map((language) =>
    [`round-${name}-${language}`, () => [minutes(roundsInput(rounds(), language))]] as const))),
  'ranking-runoff-vi': () => [ranking(roundsInput(ROUNDS['runoff-chi-uy']!(), 'vi'))],
  'composition-runoff-en': () => [compositionSheet({ ...roundsInput(ROUNDS['runoff-chi-uy']!(), 'en'), roster: null })],
  'rehearsal-vi': () => rehearsed('vi'),
  'rehearsal-en': () => rehearsed('en'),
  'diary-6-vi': () => [diary(diaryInputOf(branchResult(), 'vi', 120))],
  'diary-desks-30-en': () => [diary(diaryInputOf(hallResult('hall-299x30', 27), 'en', 120, entryAt(3, null)))],
  'diary-220-vi': () => [diary(diaryInputOf(inventedResult(220, 170, 10), 'vi', 60, entryAt(2)))],
  'zero-30-desks-en': () => [zeroReport(zeroInputOf(hallResult('hall-299x30', 27), 'en', 3))!],
  'zero-5-vi': () => [zeroReport(zeroInputOf(inventedResult(5, 3, 60), 'vi'))!],
  'zero-30-vi': () => [zeroReport(zeroInputOf(hallResult('hall-299x30', 27), 'vi', 3))!],
  'zero-30-en': () => [zeroReport({ ...zeroInputOf(hallResult('hall-299x30', 27), 'en', 2), rehearsal: true })!],
  'zero-220-en': () => [zeroReport(zeroInputOf(inventedResult(220, 170, 10), 'en', 2))!],
  'deck-6-vi': () => [rehearsalSheet(deckInputOf(branchResult(), 'vi'))],
  'deck-30-agree-en': () => [rehearsalSheet(deckInputOf(inventedResult(30, 30, 10, { form: 'agree', office: 'delegates' }), 'en'))],
  ...printed('vi'),
  ...printed('en'),
  'deck-220-vi': () => [rehearsalSheet(deckInputOf(inventedResult(220, 170, 10), 'vi'))],
};

/** What is printed before a vote and projected after it, with 5, 30 and 220 names. */
function printed(language: 'vi' | 'en'): Readonly<Record<string, () => readonly SheetModel[]>> {
  const looks = [1, 5, 9, 16, 30, 60, 220].flatMap((names) => {
    const cross = inventedResult(names, Math.max(1, Math.floor(names * 0.8)), 200);
    const agree = inventedResult(names, names, 200, { form: 'agree', office: names === 1 ? 'secretary' : 'delegates', round: 2 });
    return [
      [`ballot-${names}-cross-${language}`, () => [ballotPaper(entryInputOf(cross, language))]] as const,
      [`ballot-${names}-agree-${language}`, () => [ballotPaper(entryInputOf(agree, language))]] as const,
      [`list-${names}-${language}`, () => [votingListSheet({ ...entryInputOf(cross, language), roster: rosterOf(names) })]] as const,
      [`attendance-${names}-${language}`, () => [attendanceList({ ...entryInputOf(cross, language), roster: rosterOf(names) })]] as const,
      [`announcement-${names}-${language}`, () => [shownTo(announcement(inputOf(cross, language)), Math.floor(names / 2))]] as const,
      [`announcement-${names}-agree-${language}`, () => [shownTo(announcement(inputOf(agree, language)), 9999)]] as const,
    ];
  });
  return Object.fromEntries(looks);
}

/** The sample's list is on the roster, with posts as long as they are in life. */
function rosterOf(names: number): readonly (readonly unknown[])[] {
  const posts = ['Trưởng ban Tổ chức', '', 'Phó Chủ tịch Ủy ban nhân dân', 'Bí thư Đoàn thanh niên'];
  const units = ['Chi bộ thôn Đoài', 'Chi bộ Trường trung học cơ sở', 'Đảng ủy xã'];
  const reasons = ['', '', '', '', 'Vắng có lý do: đi công tác', '', 'Miễn sinh hoạt'];
  return [
    ['TT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Đơn vị', 'Lý do không tính'],
    ...Array.from({ length: names }, (_, index) => [index + 1, vietnameseName(index), 1960 + (index % 40), posts[index % 4], units[index % 3], reasons[index % 7]]),
  ];
}

/** An announcement whose counter stands at so many lines. */
function shownTo(model: SheetModel, lines: number): SheetModel {
  const { counter } = model;
  return { ...model, blocks: model.blocks.map((block) => (block.row === counter?.row && block.column === counter.column ? { ...block, rows: [[lines]] } : block)) };
}

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
