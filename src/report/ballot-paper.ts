import { congressOf } from '../election/sitting';
import { ballotBands, nameRows, type BallotSetting } from './ballot-paper-parts';
import { BALLOT_PAGES, BALLOT_SETTINGS, LARGEST_ROW, ONE_BALLOT, OVER_PAGES, type BallotPage } from './ballot-paper-pages';
import { space, type Band } from './band';
import { flow, flowHeight } from './page-flow';
import { FONT } from './page-layout';
import { pagedSheet } from './paged-sheet';
import { rehearsalHeader } from './rehearsal';
import type { EntrySheetInput } from './report-input';
import { sheetTitle } from './sheet-title';
import { FIRST_ROW } from './stale-banner';
import { sideBySidePapers } from './side-by-side-papers';
import type { SheetModel } from './sheet-model';

/** How a paper lies on A4: so many papers a page, or so many pages a paper; one of the two is 1. */
export interface BallotPrint {
  readonly papers: number;
  readonly pages: number;
}

/** The blank ballot paper of a contest (190-QĐ/TW Đ15), ready to print: four or two alike on an A4 page with lines to cut along, one a page, or a long list over several pages. */
export function ballotPaper(input: EntrySheetInput): SheetModel {
  return { key: `ballot:${input.contest.id}`, title: sheetTitle('ballot', { result: input, language: input.language }), ...paperOn(choose(input), input) };
}

/** How the papers of a contest lie on A4. */
export function ballotPrint(input: EntrySheetInput): BallotPrint {
  const { page, bands } = choose(input);
  if (page !== null) return { papers: page.columns * page.rows, pages: 1 };
  return { papers: 1, pages: flow(bands, FIRST_ROW).pageBreaks.length + 1 };
}

/** How often the sheet is to be printed for so many voters, and how many pages of A4 that takes. */
export function copiesFor({ papers, pages }: BallotPrint, voters: number): { readonly copies: number; readonly pages: number } {
  const copies = Math.ceil(voters / papers);
  return { copies, pages: copies * pages };
}

/** A page that holds at least one paper; `page` null: the paper goes over several. */
interface Choice {
  readonly page: BallotPage | null;
  readonly bands: readonly Band[];
}

/** The most papers a page at a type size that is easy to read; the largest size that fits. */
function choose(given: EntrySheetInput): Choice {
  const input = { ...given, congress: congressOf(given.congress, given.contest) };
  for (const page of BALLOT_PAGES) {
    for (const setting of BALLOT_SETTINGS[page.name]) {
      const bands = roomy(input, setting, page);
      if (bands !== null) return { page, bands };
    }
  }
  return { page: null, bands: ballotBands(input, OVER_PAGES, ONE_BALLOT.paper.width, 'pages') };
}

/** The paper in this setting with what is left of its height given to the rows of names; null when it does not fit. */
function roomy(input: EntrySheetInput, setting: BallotSetting, { paper: { width, height } }: BallotPage): readonly Band[] | null {
  // Names alone that do not fit need no layout.
  if (nameRows(input, setting) * setting.row > height) return null;
  const spare = height - flowHeight(ballotBands(input, setting, width, 'page'));
  if (spare < 0) return null;
  const row = Math.min(setting.table * LARGEST_ROW, setting.row + spare / nameRows(input, setting));
  const bands = ballotBands(input, { ...setting, row: Math.floor(row * 4) / 4 }, width, 'page');
  return [...bands, space(Math.max(0.75, height - flowHeight(bands)))];
}

function paperOn({ page, bands }: Choice, input: EntrySheetInput): Omit<SheetModel, 'key' | 'title'> {
  if (page === null) return pagedSheet(bands, 'pages', input);
  const { columns, rows, paper, gutter, orientation, margins } = page;
  const room = { width: columns * paper.width + (columns - 1) * gutter, height: rows * paper.height + (rows - 1) * gutter };
  const laid = flow(sideBySidePapers(bands, page), FIRST_ROW, { ...room, height: Infinity });
  return {
    defaults: { font: FONT, size: 12 },
    columnWidths: laid.columnWidths,
    rowHeights: laid.rowHeights,
    blocks: laid.blocks,
    gridlines: false,
    print: {
      orientation, margins, fitToWidth: true, fitToHeight: true, centered: true, ...rehearsalHeader(input, 10),
      area: { row: FIRST_ROW, column: 0, rows: laid.rows, columns: laid.columnWidths.length },
    },
  };
}
