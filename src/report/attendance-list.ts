import type { Congress } from '../election/congress';
import type { Person } from '../people/person';
import { readRoster } from '../people/roster';
import { fill } from '../locale/language';
import { REASON_WORDS } from '../locale/roster-reasons';
import { printTexts } from '../locale/report-print';
import { paragraph, sideBySide, space, type Band } from './band';
import type { RosterRows } from './elected-roster';
import { letterhead } from './minutes-head';
import { nameTable, type NameColumn } from './name-table';
import { wholeText } from './number-text';
import { COLORS, PRESCRIBED, TEXT_WIDTH, type Setting } from './page-layout';
import { pagedSheet } from './paged-sheet';
import { postOf } from './person-post';
import { rehearsalBands } from './rehearsal';
import type { EntrySheetInput } from './report-input';
import type { SheetModel } from './sheet-model';

/** What the attendance list is made from: the congress and its roster, headings first. */
export interface AttendanceListInput extends Omit<EntrySheetInput, 'contest'> {
  readonly congress: Congress;
  readonly roster: RosterRows;
}

/** The list that everybody who attends signs: the roster in its own order with room to sign, a note where it is known why somebody is not counted, a line for the totals; over pages under a repeated heading. */
export function attendanceList(input: AttendanceListInput): SheetModel {
  return {
    key: 'attendance:',
    title: printTexts[input.language].attendanceSheet,
    ...pagedSheet(bandsOf(input), 'pages', input),
    tabColor: COLORS.line,
  };
}

const SETTING: Setting = { ...PRESCRIBED, table: 12, groups: 1 };
/** Room to sign, in points. */
const SIGNING_ROW = 30;

function bandsOf(input: AttendanceListInput): readonly Band[] {
  const { congress, language } = input;
  const texts = printTexts[language].attendance;
  const { people } = readRoster(input.roster);
  const counts = { people: wholeText(people.length, language), convoked: wholeText(congress.convoked, language) };
  return [
    ...rehearsalBands(input, SETTING),
    ...letterhead({ ...input, contest: {} }, SETTING),
    space(SETTING.gap * 2),
    paragraph(texts.title, { size: SETTING.title, bold: true, align: 'center' }, { keep: true }),
    paragraph(fill(congress.convoked > 0 ? texts.introFull : texts.intro, counts), { size: SETTING.body, align: 'center' }, { keep: true }),
    space(SETTING.gap),
    ...nameTable(tableOf(people, input), SETTING, { groups: 1, repeated: true, keepLast: 2, rowHeight: SIGNING_ROW }),
    ...closing(input),
  ];
}

function tableOf(people: readonly Person[], input: AttendanceListInput): Parameters<typeof nameTable>[0] {
  const texts = printTexts[input.language];
  const posts = people.some((person) => postOf(person) !== '');
  const column = (title: string, ems: number): NameColumn => ({ title, ems, align: 'left' });
  return {
    columns: [
      { title: texts.number, ems: 2.6, align: 'center' },
      column(texts.name, 0),
      ...(posts ? [column(texts.post, 12)] : []),
      column(texts.attendance.sign, 7.5),
      column(texts.attendance.note, 6),
    ],
    rows: people.map((person, index) => [index + 1, person.name, ...(posts ? [postOf(person)] : []), '', noteOf(person, input)]),
  };
}

/** Why somebody is not counted, as far as the roster says: a reason in its own words, a cell that cannot be read as it stands, no official member or delegate. */
function noteOf({ deduction, official, unread }: Person, { language, congress }: AttendanceListInput): string {
  const reason = deduction === null ? unread.find(({ column }) => column === 'deduction')?.text : REASON_WORDS[language][deduction][0];
  const membership = official === false ? printTexts[language].attendance.notOfficial[congress.meeting] : undefined;
  return [membership, reason].filter((part) => part !== undefined && part !== '').join('; ');
}

function closing({ language }: AttendanceListInput): readonly Band[] {
  const { attendance: texts, toFill } = printTexts[language];
  const bold = { size: SETTING.body, bold: true, align: 'center' as const };
  const right = { from: TEXT_WIDTH * 0.5, to: TEXT_WIDTH };
  return [
    space(SETTING.gap),
    paragraph(fill(texts.totals, { blank: toFill }), { size: SETTING.body }, { keep: true }),
    paragraph(texts.closed, { size: SETTING.body }, { keep: true }),
    space(SETTING.gap),
    sideBySide([{ ...right, text: texts.keeper, line: bold }]),
    sideBySide([{ ...right, text: texts.signature, line: { size: 12, italic: true, align: 'center' } }]),
    space(SETTING.signature),
  ];
}
