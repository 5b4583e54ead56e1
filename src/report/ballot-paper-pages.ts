import type { BallotSetting } from './ballot-paper-parts';
import { PAPER, PRESCRIBED, TEXT_HEIGHT, TEXT_WIDTH } from './page-layout';
import type { Print } from './sheet-model';

/** Papers on an A4 page: `columns` × `rows` of them, each so many points wide and high, `gutter` points apart. */
export interface BallotPage {
  readonly name: 'four' | 'two' | 'one';
  readonly columns: number;
  readonly rows: number;
  readonly paper: { readonly width: number; readonly height: number };
  readonly gutter: number;
  readonly orientation: Print['orientation'];
  readonly margins: Print['margins'];
}

/** Millimetres that printers leave white at the edge of the paper; a paper keeps as far from the cut. */
const EDGE = 8;
const POINTS_PER_MM = 72 / 25.4;

/** One paper a page, laid out like any other document. */
export const ONE_BALLOT: BallotPage = {
  name: 'one', columns: 1, rows: 1, paper: { width: TEXT_WIDTH, height: TEXT_HEIGHT }, gutter: 0, orientation: 'portrait', margins: PAPER.margins,
};

/** How papers may lie on a page, the most first. */
export const BALLOT_PAGES: readonly BallotPage[] = [
  cutPage({ name: 'four', columns: 2, rows: 2, orientation: 'portrait', width: PAPER.width, height: PAPER.height }),
  cutPage({ name: 'two', columns: 2, rows: 1, orientation: 'landscape', width: PAPER.height, height: PAPER.width }),
  ONE_BALLOT,
];

/** The type sizes that a paper may be set in, by how many lie on a page, the best first; whoever votes must be able to read the smallest, and to cross out one name alone. */
export const BALLOT_SETTINGS: Readonly<Record<BallotPage['name'], readonly BallotSetting[]>> = {
  four: [14, 13, 12, 11.5, 11].map((size) => setting(size, { stamp: 62, groups: 1, row: 1.6 })),
  two: [14, 13.5, 13, 12.5, 12].map((size) => setting(size, { stamp: 80, groups: 1, row: 1.6 })),
  one: [
    ...[14, 13.5, 13, 12.5, 12].map((size) => setting(size, { stamp: 90, groups: 1, row: 1.6 })),
    ...[13, 12.5, 12, 11.5, 11].map((size) => setting(size, { stamp: 70, groups: 1, row: 1.4 })),
    ...[13, 12.5, 12, 11.5].map((size) => setting(size, { stamp: 90, groups: 2, row: 1.6 })),
    ...[12, 11.5, 11].map((size) => setting(size, { stamp: 70, groups: 2, row: 1.4 })),
  ],
};

/** A list of more names than a page holds. */
export const OVER_PAGES: BallotSetting = setting(12, { stamp: 90, groups: 2, row: 1.6 });

/** The highest row of a name, in ems. */
export const LARGEST_ROW = 2.4;

/** A page cut into equal papers. */
function cutPage({ width, height, ...page }: Pick<BallotPage, 'name' | 'columns' | 'rows' | 'orientation'> & { readonly width: number; readonly height: number }): BallotPage {
  const side = (whole: number, count: number): number => Math.floor((whole / count - 2 * EDGE) * POINTS_PER_MM) - 4;
  return {
    ...page,
    paper: { width: side(width, page.columns), height: side(height, page.rows) },
    gutter: Math.floor(2 * EDGE * POINTS_PER_MM),
    margins: { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE },
  };
}

/** `row`: the least height of a name in ems. */
function setting(size: number, { row, ...room }: Pick<BallotSetting, 'stamp' | 'groups' | 'row'>): BallotSetting {
  return { ...PRESCRIBED, ...room, head: size - 1, title: size + 1, body: size - 1, small: size - 2, table: size, gap: size / 2, row: Math.ceil(size * row) };
}
