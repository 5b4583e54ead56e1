import { readRoster } from '../people/roster';
import { fill } from '../locale/language';
import { printTexts } from '../locale/report-print';
import { paragraph, space, type Band } from './band';
import { candidatePerson } from './candidate-person';
import type { RosterRows } from './elected-roster';
import { documentHead } from './minutes-head';
import { nameTable, type NameColumn, type TableManner } from './name-table';
import { flowHeight } from './page-flow';
import { COLORS, PRESCRIBED, TEXT_HEIGHT, TEXT_WIDTH, type Setting } from './page-layout';
import { pagedSheet } from './paged-sheet';
import { postOf } from './person-post';
import { rehearsalBands } from './rehearsal';
import { isOpinion, type EntrySheetInput } from './report-input';
import { sheetTitle } from './sheet-title';
import type { SheetModel } from './sheet-model';
import { textWidth } from './text-height';

/** What the list to hang up is made from. `roster`: rows with their headings first; null without one. */
export interface VotingListInput extends EntrySheetInput {
  readonly roster: RosterRows | null;
}

/** The list of candidates to hang up in the hall: names in the order of the paper in large type, with year of birth, position and unit where the roster has them; over pages under a repeated heading. */
export function votingListSheet(input: VotingListInput): SheetModel {
  const { contest, language } = input;
  const listed = listedOf(input);
  const onePage = SIZES.filter((size) => size === SMALLEST || hasRoom(input, listed, size)).map((size) => bandsOf(input, listed, settingOf(size), {})).find((bands) => flowHeight(bands) <= TEXT_HEIGHT);
  const bands = onePage ?? bandsOf(input, listed, settingOf(OVER_PAGES), { repeated: true, keepLast: 2 });
  return {
    key: `list:${contest.id}`,
    title: sheetTitle('list', { result: input, language }),
    ...pagedSheet(bands, onePage === undefined ? 'pages' : 'onePage', input),
    tabColor: COLORS.line,
  };
}

const SMALLEST = 14;
/** Sizes of a list on one page, to be read from an arm's length or two; a longer list goes over pages in the last but one. */
const SIZES = [22, 20, 18, 16, 15, SMALLEST] as const;
const OVER_PAGES = 15;
/** Widths of the columns of numbers and years of birth, in ems. */
const NUMBER = 2.2;
const BIRTH = 3.4;

function settingOf(size: number): Setting {
  return { ...PRESCRIBED, table: size, groups: 1 };
}

/** What the roster says of a name on the list, '' where it says nothing. */
interface Listed {
  readonly birth: number | '';
  readonly post: string;
}

function listedOf({ contest, roster }: VotingListInput): readonly Listed[] {
  const { people } = readRoster(roster ?? []);
  return contest.candidates.map((candidate): Listed => {
    const person = candidatePerson(candidate, people);
    return person === null ? { birth: '', post: '' } : { birth: person.birth?.year ?? '', post: postOf(person) };
  });
}

function bandsOf(input: VotingListInput, listed: readonly Listed[], setting: Setting, manner: TableManner): readonly Band[] {
  const { contest, language } = input;
  const texts = printTexts[language];
  const seats = isOpinion(input) ? texts.list.seatsOpinion : texts.list.seats;
  const births = listed.some(({ birth }) => birth !== '');
  const posts = listed.some(({ post }) => post !== '');
  const column = (title: string, ems: number): NameColumn => ({ title, ems, align: 'center' });
  const table = {
    columns: [
      column(texts.number, NUMBER),
      { title: texts.name, ems: posts ? nameEms(contest.candidates) : 0, align: 'left' as const, bold: true },
      ...(births ? [column(texts.birth, BIRTH)] : []),
      ...(posts ? [{ title: texts.post, ems: 0, align: 'left' as const }] : []),
    ],
    rows: contest.candidates.map(({ position, name }, index) => {
      const { birth, post } = listed[index]!;
      return [position, name, ...(births ? [birth] : []), ...(posts ? [post] : [])];
    }),
  };
  return [
    ...rehearsalBands(input, setting),
    ...documentHead(isOpinion(input) ? texts.list.titleOpinion : texts.list.title, input, setting),
    paragraph(fill(seats, { names: contest.candidates.length, seats: contest.seats }), { size: setting.body, align: 'center' }, { keep: true }),
    space(setting.gap),
    ...nameTable(table, setting, { groups: 1, rowHeight: setting.table * 1.5, ...manner }),
  ];
}

/** Does the longest word of the positions, or of their heading, fit beside the names at this size? */
function hasRoom({ contest, language }: VotingListInput, listed: readonly Listed[], size: number): boolean {
  const posts = listed.map(({ post }) => post).filter((post) => post !== '');
  if (posts.length === 0) return true;
  const words = [printTexts[language].post, ...posts].flatMap((text) => text.split(' '));
  const longest = Math.max(...words.map((word) => textWidth(word, { size: 1, bold: true }))) + 1;
  return longest <= TEXT_WIDTH / size - NUMBER - nameEms(contest.candidates) - (listed.some(({ birth }) => birth !== '') ? BIRTH : 0);
}

/** As wide as the longest name, so that positions and units have the rest; longer names than most take two lines. */
function nameEms(candidates: VotingListInput['contest']['candidates']): number {
  return Math.min(WIDEST_NAME, Math.max(...candidates.map(({ name }) => textWidth(name, { size: 1, bold: true }))) + 1);
}

const WIDEST_NAME = 13;
