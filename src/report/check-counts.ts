import type { ReasonCode } from '../election/ballot';
import type { ContestResult } from '../election/contest-result';
import { ownConclusion } from '../election/sitting';
import { reasonTexts } from '../locale/ballot-reasons';
import { reportTexts } from '../locale/report';
import { conclusionWords } from '../locale/vocabulary';
import type { ContestsPlace, SettingsPlace } from './ballot-place';
import { address, quoteText } from './cell-address';
import type { CheckInput } from './check';
import type { CheckedPapers } from './check-papers';
import { deductionLines } from './minutes-numbers';
import { COLORS, DESK } from './page-layout';
import type { Block, CellValue } from './sheet-model';
import { textHeight } from './text-height';

/** The table of people and papers: its blocks, the range of its marks, the cell of the recomputed base, the row under it. */
export interface CheckedCounts {
  readonly blocks: readonly Block[];
  readonly marks: string;
  readonly base: string;
  readonly nextRow: number;
  readonly rowHeights: Readonly<Record<number, number>>;
}

interface Item {
  readonly text: string;
  readonly minutes: number;
  readonly formula: (at: (item: number) => string) => string;
}

/** People and papers: what the minutes say, what native formulas give, and whether that is the same. `width`: of the texts, in points. */
export function checkCounts(input: CheckInput, row: number, papers: CheckedPapers, width: number): CheckedCounts {
  const texts = reportTexts[input.language].check;
  const people = peopleItems(input);
  const items = [...people, ...paperItems(input, papers)];
  const first = row + 1;
  const recomputed = (item: number): string => address({ row: first + item, column: 3 });
  const rows = items.map(({ minutes, formula }, index): CellValue[] => [
    minutes,
    { formula: `=${formula(recomputed)}` },
    { formula: `=IF(${address({ row: first + index, column: 2 })}=${recomputed(index)},${quoteText(texts.same)},${quoteText(texts.different)})` },
  ]);
  const cells = { size: DESK.row, border: GRID };
  const heading = { ...cells, bold: true, fill: COLORS.heading, align: 'center' as const, valign: 'middle' as const };
  return {
    blocks: [
      { row, column: 0, rows: [[texts.item, null]], merge: true, style: heading },
      { row, column: 2, rows: [[texts.minutes, texts.recomputed, texts.mark]], style: heading },
      { row: first, column: 0, rows: items.map(({ text }) => [text, null]), merge: 'rows', style: { ...cells, wrap: true, valign: 'middle' } },
      { row: first, column: 2, rows, style: { ...cells, align: 'center', valign: 'middle', numberFormat: '0' } },
    ],
    marks: address({ row: first, column: 4, rows: items.length }),
    base: recomputed(people.length - 2),
    nextRow: first + items.length,
    rowHeights: Object.fromEntries(items.map(({ text }, index) => [first + index, textHeight(text, { size: DESK.row }, width) + 2])),
  };
}

const GRID = { style: 'thin', color: COLORS.grid } as const;
/** The second and third item. */
const PRESENT = 1;
const CONVOKED = 2;

/** The recomputed number to elect of a table of people and papers that begins in this row. */
export function seatsCell(row: number): string {
  return address({ row: row + 1, column: 3 });
}

/** The number to elect; present, convoked, each deduction, and from them the base and the votes needed (190-QĐ/TW Đ30.2). */
function peopleItems(input: CheckInput): readonly Item[] {
  const texts = reportTexts[input.language].check;
  const { base, needed, congress, contest } = input.result;
  const setting = (text: string, key: string, minutes: number): Item => ({
    text, minutes, formula: () => peopleFormula(input, key) ?? String(minutes),
  });
  const deductions = deductionLines(input).map(({ key, text, count }) => setting(text, key, count));
  const last = CONVOKED + deductions.length;
  return [
    { text: texts.seats, minutes: contest.seats, formula: () => contestFormula(input, 'seats') ?? String(contest.seats) },
    setting(texts.present, 'present', congress.present),
    setting(texts.convoked, 'convoked', congress.convoked),
    ...deductions,
    { text: texts.base, minutes: base, formula: (at) => `${at(CONVOKED)}-SUM(${at(CONVOKED + 1)}:${at(last)})` },
    { text: texts.needed, minutes: needed, formula: (at) => `INT(${at(last + 1)}/2)+1` },
  ];
}

/** The formula for a number of people; null where nobody knows where it stands. What the vote has of its own stands in the row of its contest, and in no setting of the congress. */
function peopleFormula(input: CheckInput, key: string): string | null {
  const own = ownColumns(input.result)[key];
  if (own !== undefined) return own === null ? null : contestFormula(input, own);
  return input.settings === undefined ? null : settingFormula(input.settings, key);
}

/** The number in this column of the contest's row; null where nobody knows where it stands. */
function contestFormula({ result: { contest }, contests }: CheckInput, column: keyof ContestsPlace['columns']): string | null {
  if (contests === undefined) return null;
  const { sheet, firstRow: row, rows, idColumn, columns } = contests;
  return `SUMIF(${address({ sheet, row, column: idColumn, rows })},${contest.id},${address({ sheet, row, column: columns[column], rows })})`;
}

/** Which settings of the congress this vote replaces by its own, and in which column of its row they stand; null: in none, for it has no such number. */
function ownColumns({ contest: { sitting }, congress }: ContestResult): Readonly<Record<string, keyof ContestsPlace['columns'] | null>> {
  if (sitting === undefined) return {};
  const isConcluded = ownConclusion(sitting) !== undefined;
  // A conference that was held in a congress which is none has no deduction but its own, be it blank.
  const isOwn = sitting.deducted !== null || congress.deductions.other === undefined;
  return {
    ...(sitting.present !== null && { present: 'present' }),
    ...(sitting.convoked !== null && { convoked: 'convoked' }),
    ...(isConcluded && { concludedOut: 'other' }),
    ...(sitting.meeting === 'conference' && isOwn && { other: isConcluded ? null : 'other' }),
  };
}

/** Who is absent; the papers, and why they are invalid. */
function paperItems(input: CheckInput, { weights, reasons, counted }: CheckedPapers): readonly Item[] {
  const { result: { tally, contest, congress }, language } = input;
  const texts = reportTexts[language].check;
  const issued = contestFormula(input, 'issued');
  const aside = quoteText(conclusionWords[language].undecided);
  return [
    { text: texts.absent, minutes: Math.max(0, congress.convoked - congress.present), formula: (at) => `IF(${at(CONVOKED)}>${at(PRESENT)},${at(CONVOKED)}-${at(PRESENT)},0)` },
    // Where the minutes leave it blank there is nothing to compare.
    ...(contest.issued === null || issued === null ? [] : [{ text: texts.issued, minutes: contest.issued, formula: () => issued }]),
    { text: texts.collected, minutes: contest.collected ?? tally.collected, formula: () => `SUM(${weights})` },
    { text: texts.valid, minutes: tally.valid, formula: () => `SUM(${counted})` },
    { text: texts.invalid, minutes: tally.invalid, formula: () => `SUMPRODUCT(${weights}*(${reasons}<>"")*(${reasons}<>${aside}))` },
    ...(Object.keys(reasonTexts[language]) as ReasonCode[]).map((code) => ({
      text: `${code} ${reasonTexts[language][code].title}`,
      minutes: tally.reasons[code] ?? 0,
      formula: () => `SUMPRODUCT(${weights}*(${reasons}=${quoteText(code)}))`,
    })),
    { text: texts.undecided, minutes: tally.undecided, formula: () => `SUMPRODUCT(${weights}*(${reasons}=${aside}))` },
  ];
}

/** The number beside a key of the settings table, 0 where the key is not there; numbers may stand there as text. */
function settingFormula({ sheet, firstRow, rows, keyColumn, valueColumn }: SettingsPlace, key: string): string {
  const keys = address({ sheet, row: firstRow, column: keyColumn, rows });
  const values = address({ sheet, row: firstRow, column: valueColumn, rows });
  return `IF(COUNTIF(${keys},${quoteText(key)})=0,0,VALUE(INDEX(${values},MATCH(${quoteText(key)},${keys},0))))`;
}
