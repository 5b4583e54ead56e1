/** Every measure of the printed sheets in one place: paper, margins, fonts and sizes (36-HD/VPTW; the margins are [M]). */

/** The typeface of all sheets. */
export const FONT = 'Times New Roman';

/** A4 and its margins in millimetres, upright. */
export const PAPER = { width: 210, height: 297, margins: { top: 20, bottom: 20, left: 30, right: 15 } } as const;

/** Margins in millimetres of the sheets that are shown on a wall or read at a desk. */
export const SCREEN_MARGINS = { top: 12, bottom: 12, left: 12, right: 12 } as const;

const POINTS_PER_MM = 72 / 25.4;

/** Width and height in points of what a minutes page holds; a little less than the paper, because printers round. */
export const TEXT_WIDTH = Math.floor((PAPER.width - PAPER.margins.left - PAPER.margins.right) * POINTS_PER_MM) - 3;
export const TEXT_HEIGHT = Math.floor((PAPER.height - PAPER.margins.top - PAPER.margins.bottom) * POINTS_PER_MM) - 10;

/** Columns of a sheet narrower than this, in points, join their neighbour: so much may a cell be narrower than planned. */
export const NARROWEST = 3.75;

/** The tallest row in points that a spreadsheet allows. */
export const TALLEST_ROW = 409;

/** Minutes of up to this many names stand on one page. */
export const ONE_PAGE_NAMES = 30;

/** Sizes in points of one way to set the minutes; `groups` is how many columns of names stand side by side. */
export interface Setting {
  readonly motto: number;
  readonly head: number;
  readonly title: number;
  readonly body: number;
  readonly table: number;
  readonly small: number;
  /** Between sections. */
  readonly gap: number;
  /** Left free for a signature. */
  readonly signature: number;
  readonly groups: number;
  /** The list of candidates in a table of its own, or in one table with the result, which has the same order. */
  readonly list: 'apart' | 'withResult';
  /** Those elected in a table, or one after the other in a paragraph. */
  readonly elected: 'table' | 'running';
}

/** The prescribed sizes (36-HD/VPTW), for minutes of several pages. */
export const PRESCRIBED: Setting = {
  motto: 15, head: 14, title: 16, body: 14, table: 12, small: 10, gap: 8, signature: 70, groups: 2, list: 'apart', elected: 'table',
};

/** Ways to set minutes on one page, best first: every list apart while the type stays large, then closer, down to the smallest that is still easy to read. */
export const ONE_PAGE_SETTINGS: readonly Setting[] = [
  ...[14, 13.5, 13, 12.5, 12, 11.5, 11, 10.5].flatMap((body) => [1, 2].map((groups) => onePage(body, { groups, list: 'apart', elected: 'table' }))),
  ...[12, 11.5, 11].flatMap((body) => [1, 2].map((groups) => onePage(body, { groups, list: 'withResult', elected: 'table' }))),
  ...[12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8].flatMap((body) => [1, 2].map((groups) => onePage(body, { groups, list: 'withResult', elected: 'running' }))),
  { ...onePage(8, { groups: 2, list: 'withResult', elected: 'running' }), gap: 1.5 },
];

/** The type sizes of the ranking, to be read from the back of a hall. */
export const PROJECTOR = { title: 32, subtitle: 20, heading: 20, row: 22, note: 12 } as const;

/** The type sizes of the sheets for the desk (composition, check). */
export const DESK = { title: 16, subtitle: 12, heading: 12, row: 12, note: 10 } as const;

/** Colours: of the Party's red for headings, a calm green and amber for outcomes, greys for rules. */
export const COLORS = {
  red: '#b3261e', onRed: '#ffffff', rule: '#404040', grid: '#9a9a9a', heading: '#f2e6d8', elected: '#e3f1e4', tied: '#fdeccb',
  warning: '#fbe0de', text: '#1a1a1a', quiet: '#5f5f5f', bar: '#b3261e', line: '#1f4e79', helper: '#f5f5f5',
} as const;

/** Column width in characters (as SheetModel counts them) that is `points` wide. */
export function charactersOf(points: number): number {
  return Math.max(0.1, Math.round(((points - 3.75) / 5.25) * 100) / 100);
}

/** Width in points of a column of `characters`. */
export function pointsOf(characters: number): number {
  return characters * 5.25 + 3.75;
}

function onePage(body: number, manner: Pick<Setting, 'groups' | 'list' | 'elected'>): Setting {
  return {
    motto: Math.min(15, body + 2),
    head: Math.min(14, body + 1),
    title: Math.min(16, body + 3),
    body,
    table: body > 12 ? body - 0.5 : body,
    small: body > 11 ? 9 : 7.5,
    gap: body > 11 ? 6 : 3,
    signature: Math.round(body * 4),
    ...manner,
  };
}
