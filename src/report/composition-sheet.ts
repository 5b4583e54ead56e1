import type { Candidate } from '../election/contest';
import { composition } from '../people/composition';
import { readDay, type Day } from '../people/day';
import { fill } from '../locale/language';
import { reportTexts } from '../locale/report';
import { COMPOSITION_COLUMNS as COLUMNS, COMPOSITION_SCALE, placeGroups } from './composition-groups';
import { dateText, momentText } from './date-text';
import { minutesTexts } from './minutes-texts';
import { voteCountText } from './minutes-together';
import { electedRoster, type ElectedRoster, type RosterRows } from './elected-roster';
import { COLORS, DESK, FONT, pointsOf, SCREEN_MARGINS } from './page-layout';
import { LOUD, rehearsalHeader, rehearsalText } from './rehearsal';
import type { ReportInput } from './report-input';
import { officeHeading, sheetTitle } from './sheet-title';
import { BANNER, FIRST_ROW } from './stale-banner';
import type { Block, SheetModel, Style } from './sheet-model';
import { textHeight } from './text-height';
import { votesTogether } from './votes-together';

/** What the composition needs beside the result. `asOf` is the ISO day at which ages are taken; '' or left out: the day of the congress. */
export interface CompositionInput extends ReportInput {
  readonly roster: RosterRows | null;
  readonly asOf?: string;
  /** Young is below this age: 35, 40 or 42 by level and term. */
  readonly young?: number;
}

/** What the elected of all votes on this office are made of (RULES.md section 8): a table and a chart for each group that the roster's columns give. */
export function compositionSheet(input: CompositionInput): SheetModel {
  const { result } = input;
  const elected = electedOf(input);
  const found = electedRoster(elected, input.roster ?? []);
  const asOf = dayOf(input);
  const counted = composition(found.roster, { asOf, young: input.young ?? YOUNG });
  const lines = headLines(input, { ...found, elected: elected.length }, asOf);
  const first = FIRST_ROW + lines.length + 1;
  const groups = placeGroups(counted, input.language, first);
  const width = COLUMNS.reduce((sum, column) => sum + pointsOf(column), 0);
  return {
    key: `composition:${result.contest.id}`,
    title: sheetTitle('composition', input),
    defaults: { font: FONT, size: DESK.row },
    columnWidths: COLUMNS,
    rowHeights: Object.fromEntries(lines.map(({ text, style }, index) =>
      [FIRST_ROW + index, textHeight(text, { size: style.size ?? DESK.row, bold: style.bold === true }, width)])),
    blocks: [...lines.map(({ text, style }, index) => lineBlock(text, style, FIRST_ROW + index)), ...groups.blocks],
    charts: groups.charts,
    gridlines: false,
    tabColor: COLORS.line,
    banner: BANNER,
    print: {
      orientation: 'portrait', margins: SCREEN_MARGINS, fitToWidth: false, scale: COMPOSITION_SCALE, ...rehearsalHeader(input),
      ...(groups.pageBreaks.length === 0 ? {} : { pageBreaks: groups.pageBreaks }),
      area: { row: FIRST_ROW, column: 0, rows: groups.nextRow - FIRST_ROW, columns: COLUMNS.length },
    },
  };
}

/** The limit of the young where none is set. */
const YOUNG = 35;

function dayOf({ result, asOf }: CompositionInput): Day | null {
  return readDay(asOf === undefined || asOf === '' ? result.congress.day : asOf);
}

interface Line {
  readonly text: string;
  readonly style: Style;
}

/** Everybody elected over all votes so far. */
function electedOf(input: CompositionInput): readonly Candidate[] {
  return votesTogether(input)?.elected.map(({ candidate }) => candidate) ?? input.result.elected;
}

function headLines(input: CompositionInput, found: ElectedRoster & { readonly elected: number }, asOf: Day | null): readonly Line[] {
  const { result, language, writtenAt, logHead, roster } = input;
  const { composition: texts, written, noLog } = reportTexts[language];
  const note = { size: DESK.note, color: COLORS.quiet };
  const day = input.asOf || result.congress.day;
  const data = { organisation: result.congress.organisation, count: found.elected, rounds: voteCountText(input.earlier.length + 1, minutesTexts(input)) };
  const subtitle = votesTogether(input) === null ? texts.subtitle : texts.subtitleTogether;
  const ages = asOf === null ? texts.noAges : fill(texts.ages, { day: dateText(day, language), young: input.young ?? YOUNG });
  const unmatched = roster === null ? texts.noRoster : fill(texts.unmatched, { names: found.unmatched.join(', ') });
  const rehearsal = rehearsalText(input);
  return [
    ...(rehearsal === null ? [] : [{ text: rehearsal, style: { size: DESK.title, ...LOUD } }]),
    { text: officeHeading(texts.title, result.contest, language), style: { size: DESK.title, bold: true, color: COLORS.red } },
    { text: found.elected === 0 ? texts.nobody : fill(subtitle, data), style: { size: DESK.subtitle, color: COLORS.text } },
    { text: ages, style: note },
    ...(found.unmatched.length === 0 ? [] : [{ text: unmatched, style: { size: DESK.note, bold: true, color: COLORS.red } }]),
    { text: fill(written, { time: momentText(writtenAt), hash: logHead || noLog }), style: note },
  ];
}

function lineBlock(text: string, style: Style, row: number): Block {
  return { row, column: 0, rows: [[text, ...COLUMNS.slice(1).map(() => null)]], merge: true, style: { ...style, wrap: true, valign: 'middle' } };
}
