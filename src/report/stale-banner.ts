import type { Language } from '../locale/language';
import { staleTexts } from '../locale/stale-banner';

/** The cell of every result sheet that stays empty until the ballots change; it is not printed. */
export const BANNER = { row: 0, column: 0 } as const;

/** The first row of a sheet's contents, right under the banner. */
export const FIRST_ROW = 1;

/** What the banner says when the ballots have changed since the sheet was written. */
export function staleBanner(language: Language): string {
  return staleTexts[language];
}
