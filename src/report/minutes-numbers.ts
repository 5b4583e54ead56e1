import type { ReasonCode } from '../election/ballot';
import { deductionKeys } from '../election/base';
import type { DeductionKey, Meeting } from '../election/congress';
import { articleOf, type RuleName } from '../election/regulation';
import { reasonTexts } from '../locale/ballot-reasons';
import { fill } from '../locale/language';
import { cellsHeight, space, type Band } from './band';
import { minutesTexts } from './minutes-texts';
import { COLORS, FONT, TEXT_WIDTH, type Setting } from './page-layout';
import type { ReportInput } from './report-input';
import type { CellValue, Style } from './sheet-model';

/** Fields 7 and 8 side by side: the convoked, each deduction with its article and the base; who was there, the papers, the reasons of the invalid ones. */
export function minutesNumbers(input: ReportInput, setting: Setting): readonly Band[] {
  const texts = minutesTexts(input);
  const people = peopleRows(input);
  const papers = presentRows(input);
  const depth = Math.max(people.length, papers.length);
  const rows = Array.from({ length: depth }, (_, row) => [...(people[row] ?? ['', '']), ...(papers[row] ?? ['', ''])]);
  const columns = placeColumns(setting);
  const widths = columns.map(({ from, to }) => to - from);
  const heading = { ...cellStyle(setting, 'center'), bold: true, fill: COLORS.heading };
  return [
    space(setting.gap),
    {
      columns: [
        { from: columns[0]?.from ?? 0, to: columns[1]?.to ?? 0, style: heading },
        { from: columns[2]?.from ?? 0, to: columns[3]?.to ?? 0, style: heading },
      ],
      rows: [[texts.people, texts.papers]],
      heights: [cellsHeight([texts.people], [TEXT_WIDTH], { size: setting.table, bold: true })],
      keep: 'all',
    },
    { columns, rows, heights: rows.map((row) => cellsHeight(row, widths, { size: setting.table })), keep: 'together' },
    space(setting.gap),
  ];
}

/** A number that is taken off the convoked; `key`: where it stands among the settings of the congress. */
interface DeductionLine {
  readonly key: DeductionKey | 'concludedOut';
  readonly text: string;
  readonly count: number;
}

/** Each deduction of this meeting with its number, and where it stands in the regulation; then those whom the committee concluded not to count, where it has. */
export function deductionLines(input: ReportInput): readonly DeductionLine[] {
  const texts = minutesTexts(input);
  const { meeting, regulation, deductions, concludedOut } = input.result.congress;
  const lawful = deductionKeys(meeting).map((key, index): DeductionLine => {
    const { article } = articleOf(BASE_RULES[meeting], regulation);
    const letter = String.fromCharCode('a'.charCodeAt(0) + index);
    const where = meeting === 'conference' ? texts.noArticle : fill(texts.article, { article: article + letter });
    return { key, text: fill(texts.deductions[key], { article: where }), count: deductions[key] ?? 0 };
  });
  return concludedOut === undefined ? lawful : [...lawful, { key: 'concludedOut', text: texts.concludedOut, count: concludedOut.people }];
}

const BASE_RULES: Readonly<Record<Meeting, RuleName>> = { members: 'baseOfMembers', delegates: 'baseOfDelegates', conference: 'baseOfConference' };

function peopleRows(input: ReportInput): readonly (readonly CellValue[])[] {
  const texts = minutesTexts(input);
  const { congress, base } = input.result;
  return [
    [texts.convoked[congress.meeting], congress.convoked],
    ...deductionLines(input).map(({ text, count }) => [text, count]),
    [texts.base, base],
  ];
}

function presentRows(input: ReportInput): readonly (readonly CellValue[])[] {
  const texts = minutesTexts(input);
  const { result: { congress, contest, tally }, language } = input;
  const reasons = Object.entries(tally.reasons).sort(([a], [b]) => a.localeCompare(b)) as [ReasonCode, number][];
  return [
    [texts.present, congress.present],
    [texts.absent, Math.max(0, congress.convoked - congress.present)],
    [texts.issued, contest.issued ?? texts.numberToFill],
    [texts.collected, contest.collected ?? tally.collected],
    [texts.valid, tally.valid],
    [texts.invalid, tally.invalid],
    ...reasons.map(([code, count]) => [fill(texts.reason, { title: reasonTexts[language][code].title, code }), count]),
    ...(tally.undecided > 0 ? [[texts.undecided, tally.undecided]] : []),
  ];
}

function placeColumns(setting: Setting): Band['columns'] {
  const middle = TEXT_WIDTH * 0.62;
  const number = setting.table * 3.2;
  const text = cellStyle(setting, 'left');
  const count = { ...cellStyle(setting, 'center'), numberFormat: '0' };
  return [
    { from: 0, to: middle - number, style: text },
    { from: middle - number, to: middle, style: count },
    { from: middle, to: TEXT_WIDTH - number, style: text },
    { from: TEXT_WIDTH - number, to: TEXT_WIDTH, style: count },
  ];
}

function cellStyle(setting: Setting, align: 'left' | 'center'): Style {
  return {
    font: FONT, size: setting.table, color: COLORS.text, align, valign: 'middle', wrap: true, border: { style: 'thin', color: COLORS.grid },
  };
}
