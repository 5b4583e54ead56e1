import { fill, type Language } from '../../locale/language';
import { shellTexts } from '../../locale/pane/shell';
import { tableTexts } from '../../locale/tables';
import { officeVotedOn, type Contest } from '../../election/contest';

/** How the pane names a contest: office, number to elect, and the round from the second on; an opinion vote as such, with the office that its list is for. */
export function contestTitle(contest: Pick<Contest, 'office' | 'kind' | 'seats' | 'round'>, language: Language): string {
  const texts = shellTexts[language];
  const words = tableTexts[language].words.office;
  const office = [...new Set([officeVotedOn(contest), contest.office])].map((one) => words[one]).join(' – ');
  return fill(contest.round > 1 ? texts.contestRound : texts.contestName, { office, seats: contest.seats, round: contest.round });
}
