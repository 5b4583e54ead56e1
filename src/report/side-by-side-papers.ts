import type { BallotPage } from './ballot-paper-pages';
import type { Band, BandColumn } from './band';
import { COLORS } from './page-layout';

/** Every line along which the page is cut. */
const CUT = { style: 'thin', color: COLORS.grid } as const;

/** The same paper as often as the page holds it, in columns and rows, with a line to cut along in the middle of every gutter. */
export function sideBySidePapers(bands: readonly Band[], page: BallotPage): readonly Band[] {
  const row = bands.map((band) => beside(band, page));
  return Array.from({ length: page.rows }, (_, index) => (index === 0 ? row : [...cutAcross(page), ...row])).flat();
}

function beside(band: Band, page: BallotPage): Band {
  const { columns: count, paper, gutter } = page;
  const columns = Array.from({ length: count }, (_, index) => {
    const left = index * (paper.width + gutter);
    const shifted = band.columns.map((column) => ({ ...column, from: column.from + left, to: column.to + left }));
    return index === 0 ? shifted : [cutColumn(page, index), ...shifted];
  }).flat();
  const rows = band.rows.map((cells) => Array.from({ length: count }, (_, index) => (index === 0 ? cells : ['', ...cells])).flat());
  return { columns, rows, heights: band.heights };
}

/** The right half of a gutter, which begins with the line. */
function cutColumn({ paper, gutter }: BallotPage, index: number): BandColumn {
  const left = index * (paper.width + gutter);
  return { from: left - gutter / 2, to: left, style: { borderLeft: CUT } };
}

/** A gutter across the page: above the line and below it. */
function cutAcross(page: BallotPage): readonly Band[] {
  const { columns: count, paper, gutter } = page;
  const width = count * paper.width + (count - 1) * gutter;
  const middle = cutColumn(page, 1);
  const half = { rows: [['', '']], heights: [gutter / 2] };
  return [
    { ...half, columns: [{ from: 0, to: middle.from, style: { borderBottom: CUT } }, { from: middle.from, to: width, style: { borderBottom: CUT, borderLeft: CUT } }] },
    { ...half, columns: [{ from: 0, to: middle.from, style: {} }, { from: middle.from, to: width, style: { borderLeft: CUT } }] },
  ];
}
