import { fill } from '../locale/language';
import { reportTexts } from '../locale/report';
import { sideBySide, space, type Band } from './band';
import { minutesClosing, minutesConclusions } from './minutes-closing';
import { minutesHead } from './minutes-head';
import { minutesNumbers } from './minutes-numbers';
import { minutesCommittee, minutesList, minutesOpening } from './minutes-opening';
import { minutesElected, minutesResult, type Extent } from './minutes-result';
import { flow, flowHeight } from './page-flow';
import { FONT, ONE_PAGE_NAMES, ONE_PAGE_SETTINGS, PAPER, PRESCRIBED, TEXT_HEIGHT, TEXT_WIDTH, type Setting } from './page-layout';
import { LOUD, rehearsalHeader, rehearsalText } from './rehearsal';
import type { ReportInput } from './report-input';
import { sheetTitle } from './sheet-title';
import { BANNER, FIRST_ROW } from './stale-banner';
import type { SheetModel } from './sheet-model';

/**
 * The minutes of the vote count, field by field as RULES.md section 7, laid out by 36-HD/VPTW: one A4 page up to 30 names, in the largest
 * type that fits; beyond that the prescribed sizes, page breaks between rows and a repeated heading.
 */
export function minutes(input: ReportInput): SheetModel {
  const { contest } = input.result;
  const onePage = contest.candidates.length <= ONE_PAGE_NAMES ? onOnePage(input) : null;
  const page = flow(onePage ?? bandsOf(input, PRESCRIBED, 'pages'), FIRST_ROW);
  const texts = reportTexts[input.language];
  return {
    key: `minutes:${contest.id}`,
    title: sheetTitle('minutes', input),
    defaults: { font: FONT, size: PRESCRIBED.body },
    columnWidths: page.columnWidths,
    rowHeights: page.rowHeights,
    blocks: page.blocks,
    gridlines: false,
    tabColor: TAB,
    banner: BANNER,
    print: {
      orientation: 'portrait',
      margins: PAPER.margins,
      ...rehearsalHeader(input),
      fitToWidth: onePage !== null,
      fitToHeight: onePage !== null,
      ...(onePage === null ? { scale: LONG_MINUTES_SCALE } : {}),
      ...(page.titleRows === undefined ? {} : { titleRows: page.titleRows }),
      ...(page.pageBreaks.length === 0 ? {} : { pageBreaks: page.pageBreaks }),
      ...(onePage === null ? { centerFooter: fill(texts.minutes.page, { page: '&P', pages: '&N' }) } : {}),
      area: { row: FIRST_ROW, column: 0, rows: page.rows, columns: page.columnWidths.length },
    },
  };
}

const TAB = '#b3261e';
/** Leaves room at the right margin for programs that draw columns a little wider. */
const LONG_MINUTES_SCALE = 92;

/** The whole minutes in the largest setting that one page holds; null when none does (names or conclusions too long). */
function onOnePage(input: ReportInput): readonly Band[] | null {
  for (const setting of ONE_PAGE_SETTINGS) {
    const spare = TEXT_HEIGHT - flowHeight(bandsOf(input, setting, 'onePage'));
    // What is left of the page makes room for the signatures.
    if (spare >= 0) return bandsOf(input, { ...setting, signature: Math.min(PRESCRIBED.signature, setting.signature + spare) }, 'onePage');
  }
  return null;
}

function rehearsalBands(input: ReportInput, setting: Setting): readonly Band[] {
  const text = rehearsalText(input);
  return text === null ? [] : [sideBySide([{ text, from: 0, to: TEXT_WIDTH, line: { size: setting.title, bold: true }, style: LOUD }]), space(setting.gap)];
}

function bandsOf(input: ReportInput, setting: Setting, extent: Extent): readonly Band[] {
  const opening = [...rehearsalBands(input, setting), ...minutesHead(input, setting), ...minutesOpening(input, setting)];
  return [
    ...opening,
    ...minutesList(input, setting, flowHeight(opening)),
    ...minutesCommittee(input, setting),
    ...minutesNumbers(input, setting),
    ...minutesResult(input, setting, extent),
    ...minutesElected(input, setting, extent),
    ...minutesConclusions(input, setting),
    ...minutesClosing(input, setting),
  ];
}
