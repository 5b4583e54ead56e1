import { fill } from '../locale/language';
import type { Band } from './band';
import { minutesTexts } from './minutes-texts';
import { flow, flowHeight } from './page-flow';
import { FONT, ONE_PAGE_SETTINGS, PAPER, PRESCRIBED, TEXT_HEIGHT, type Setting } from './page-layout';
import { rehearsalHeader } from './rehearsal';
import type { EntrySheetInput } from './report-input';
import { FIRST_ROW } from './stale-banner';
import type { SheetModel } from './sheet-model';

/** The whole of a paper in the largest setting that one page holds; null when none does. */
export function onOnePage(bandsOf: (setting: Setting) => readonly Band[]): readonly Band[] | null {
  for (const setting of ONE_PAGE_SETTINGS) {
    const spare = TEXT_HEIGHT - flowHeight(bandsOf(setting));
    // What is left of the page makes room for the signatures.
    if (spare >= 0) return bandsOf({ ...setting, signature: Math.min(PRESCRIBED.signature, setting.signature + spare) });
  }
  return null;
}

/** What a sheet of upright pages is made of: one page that is fitted to the paper, or as many as the bands take, numbered, at a fixed scale. */
export function pagedSheet(bands: readonly Band[], extent: 'onePage' | 'pages', input: Pick<EntrySheetInput, 'rehearsal' | 'language' | 'texts'>): Omit<SheetModel, 'key' | 'title'> {
  const page = flow(bands, FIRST_ROW);
  const one = extent === 'onePage';
  return {
    defaults: { font: FONT, size: PRESCRIBED.body },
    columnWidths: page.columnWidths,
    rowHeights: page.rowHeights,
    blocks: page.blocks,
    gridlines: false,
    print: {
      orientation: 'portrait',
      margins: PAPER.margins,
      ...rehearsalHeader(input),
      fitToWidth: one,
      fitToHeight: one,
      ...(one ? {} : { scale: SEVERAL_PAGES_SCALE, centerFooter: footerOf(minutesTexts(input).page) }),
      ...(page.titleRows === undefined ? {} : { titleRows: page.titleRows }),
      ...(page.pageBreaks.length === 0 ? {} : { pageBreaks: page.pageBreaks }),
      area: { row: FIRST_ROW, column: 0, rows: page.rows, columns: page.columnWidths.length },
    },
  };
}

/** Leaves room at the right margin for programs that draw columns a little wider. */
const SEVERAL_PAGES_SCALE = 92;

/** In a footer & begins a code of Excel's: the workbook's own words have theirs doubled. */
function footerOf(text: string): string {
  return fill(text.replaceAll('&', '&&'), { page: '&P', pages: '&N' });
}
