import { PAPER, SCREEN_MARGINS } from './page-layout';

/** Percent at which a ranking of several pages is printed: its width on A4 lying on its side, with room for programs that draw columns a little wider. */
export const RANKING_SCALE = 47;

/** Which people of the table, from 0, begin a page. `heights`: of all rows in points, `lines` of them over the heading, which every page repeats. */
export function pageStarts(heights: readonly number[], lines: number): readonly number[] {
  const heading = heights[lines]!;
  const starts = [0];
  let used = heights.slice(0, lines + 1).reduce((sum, height) => sum + height, 0);
  heights.slice(lines + 1).forEach((height, index) => {
    if (used + height > ROOM) {
      starts.push(index);
      used = heading;
    }
    used += height;
  });
  return starts;
}

/** Height in points of what a page holds at this scale; a little less, because printers round. */
const ROOM = ((PAPER.width - SCREEN_MARGINS.top - SCREEN_MARGINS.bottom) * (72 / 25.4) - 10) / (RANKING_SCALE / 100);
