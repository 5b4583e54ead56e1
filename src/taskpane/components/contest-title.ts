import { fill, type Language } from '../../locale/language';
import { shellTexts } from '../../locale/pane/shell';
import { tableTexts } from '../../locale/tables';
import type { Contest } from '../../election/contest';

/** How the pane names a contest: office, number to elect, and the round from the second on. */
export function contestTitle(contest: Pick<Contest, 'office' | 'seats' | 'round'>, language: Language): string {
  const texts = shellTexts[language];
  const office = tableTexts[language].words.office[contest.office];
  return fill(contest.round > 1 ? texts.contestRound : texts.contestName, { office, seats: contest.seats, round: contest.round });
}
