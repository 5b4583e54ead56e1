import { fill } from '../locale/language';
import { printTexts } from '../locale/report-print';
import { paragraph, sideBySide, space, type Band } from './band';
import { bodyLines, roundText, voteText } from './minutes-head';
import { minutesTexts } from './minutes-texts';
import { nameTable, tableOverPages, type NameColumn, type NameTable } from './name-table';
import { flowHeight } from './page-flow';
import type { Setting } from './page-layout';
import { rehearsalBands } from './rehearsal';
import { isOpinion, type EntrySheetInput } from './report-input';
import { textWidth } from './text-height';

/** How a ballot paper is set. `stamp`: room for the stamp, `row`: the least height of a name, both in points. */
export interface BallotSetting extends Setting {
  readonly stamp: number;
  readonly row: number;
}

/** A ballot paper `width` points wide: room for the stamp, whose vote it is, what to do, the names in the order of the list. */
export function ballotBands(input: EntrySheetInput, setting: BallotSetting, width: number, extent: 'page' | 'pages'): readonly Band[] {
  const above = [...rehearsalBands(input, setting, width), ...head(input, setting, width), ...instruction(input, setting, width)];
  const table = { columns: columnsOf(input, setting), rows: rowsOf(input) };
  const manner = { width, rowHeight: setting.row };
  return [...above, ...(extent === 'page' ? nameTable(table, setting, manner) : tableOverPages(table, setting, flowHeight(above), manner))];
}

/** How many rows of names the paper has. */
export function nameRows({ contest }: EntrySheetInput, { groups }: BallotSetting): number {
  return Math.max(1, Math.ceil(contest.candidates.length / groups));
}

function head(input: EntrySheetInput, setting: BallotSetting, width: number): readonly Band[] {
  const { congress, contest, language } = input;
  const texts = printTexts[language].ballot;
  const stamp = texts.stamp[congress.meeting === 'conference' ? 'conference' : 'congress'];
  const round = roundText(input);
  const title = { size: setting.title, bold: true, align: 'center' as const };
  const across = { keep: true, to: width };
  const whose = sideBySide([
    { from: 0, to: width * 0.36, text: stamp, line: { size: setting.small, italic: true, align: 'center' }, style: { valign: 'top' } },
    { from: width * 0.38, to: width, text: bodyLines(input).join('\n'), line: { size: setting.head, bold: true, align: 'center' }, style: { valign: 'top' } },
  ]);
  return [
    { ...whose, heights: whose.heights.map((height) => Math.max(height, setting.stamp)) },
    paragraph(fill(texts.title, { subject: voteText(contest, minutesTexts(input)) }), title, across),
    ...(round === '' ? [] : [paragraph(round, { ...title, size: setting.body }, across)]),
    space(setting.gap),
  ];
}

function instruction(input: EntrySheetInput, setting: BallotSetting, width: number): readonly Band[] {
  const { contest, language } = input;
  const texts = printTexts[language].ballot;
  const opinion = isOpinion(input);
  const names = contest.candidates.length;
  const seats = names === contest.seats ? texts.seatsAll : texts.seats;
  const cross = opinion ? texts.crossOpinion : texts.cross;
  const agree = names === 1 ? texts.agreeOne : texts.agree;
  const data = { seats: contest.seats, names };
  const line = { size: setting.body, align: 'justify' as const };
  return [
    paragraph(fill(opinion ? texts.seatsOpinion : seats, data), { ...line, bold: true }, { keep: true, to: width }),
    paragraph(`${fill(contest.form === 'cross' ? cross : agree, data)} ${texts.nothingElse}`, { ...line, italic: true }, { keep: true, to: width }),
    space(setting.gap),
  ];
}

function columnsOf({ contest, language }: EntrySheetInput, { groups }: BallotSetting): NameTable['columns'] {
  const texts = printTexts[language];
  const ems = boxEms([texts.agree, texts.disagree], groups);
  const box = (title: string): NameColumn => ({ title, ems, align: 'center' });
  return [
    { title: texts.number, ems: NUMBER_EMS, align: 'center' },
    { title: texts.name, ems: 0, align: 'left', bold: true },
    ...(contest.form === 'agree' ? [box(texts.agree), box(texts.disagree)] : []),
  ];
}

function rowsOf({ contest: { candidates, form } }: EntrySheetInput): NameTable['rows'] {
  return candidates.map(({ position, name }) => [position, name, ...(form === 'agree' ? ['', ''] : [])]);
}

const NUMBER_EMS = 2.4;

/** Boxes are as wide as the longest word above them, and no wider where names stand in two groups. */
function boxEms(titles: readonly string[], groups: number): number {
  const words = titles.flatMap((title) => title.split(' ')).map((word) => textWidth(word, { size: 1, bold: true }) + 0.75);
  return Math.max(groups === 1 ? 4.2 : 0, ...words);
}
