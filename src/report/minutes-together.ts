import type { Candidate } from '../election/contest';
import { formatShare } from '../election/share';
import { fill } from '../locale/language';
import { paragraph, type Band } from './band';
import { KEPT_ROWS, peopleColumns, voteCells, type Extent } from './minutes-people';
import { minutesTexts, type MinutesTexts } from './minutes-texts';
import { nameTable } from './name-table';
import { wholeText } from './number-text';
import type { Setting } from './page-layout';
import type { ReportInput } from './report-input';
import { votesTogether } from './votes-together';

/** How many votes there were, as a sentence says it: 'hai', 'three'. */
export function voteCountText(count: number, { gatheredRounds }: MinutesTexts): string {
  return ['', '', gatheredRounds.two, gatheredRounds.three, gatheredRounds.four, gatheredRounds.five][count] ?? String(count);
}

/** From the second vote on: everybody elected over all of them, each with the vote that elected him. */
export function gathered(input: ReportInput, setting: Setting, extent: Extent): readonly Band[] {
  const together = votesTogether(input);
  if (together === null) return [];
  const { language } = input;
  const texts = minutesTexts(input);
  const { elected, seats, rounds } = together;
  const said = { rounds: voteCountText(rounds.length, texts), count: wholeText(elected.length, language), seats: wholeText(seats, language) };
  const line = { size: setting.body };
  if (elected.length === 0) return [paragraph(fill(texts.gatheredNobody, said), line)];
  const intro = fill(texts.gathered, said);
  if (setting.elected === 'running' || elected.length === 1) {
    const names = elected.map(({ candidate: { name }, round, votes }, index) => fill(texts.gatheredName, { number: index + 1, name, round, votes: wholeText(votes, language) }));
    return [paragraph(`${intro} ${names.join('; ')}.`, { ...line, align: 'justify' })];
  }
  const columns = peopleColumns(input, setting, extent, false);
  const rows = elected.map(({ candidate, round, votes, base }, index) =>
    [index + 1, fill(texts.gatheredPerson, { name: candidate.name, round }), ...cellsOf(candidate, input), formatShare(votes, base, language)]);
  const table = nameTable({ columns, rows }, setting, extent === 'onePage' ? {} : { groups: 1, keepLast: KEPT_ROWS });
  return [paragraph(intro, line, { keep: true }), ...table];
}

/** The votes of the round that elected this candidate. */
function cellsOf(candidate: Candidate, input: ReportInput): readonly (string | number)[] {
  return [...input.earlier, input.result].flatMap(({ rows, contest: { form } }) =>
    rows.filter((row) => row.candidate === candidate).flatMap((row) => voteCells(row, input, form)));
}

/** Whether the elected stand in the approved personnel plan (W.401), in brackets; '' where nobody has said of anyone. */
export function planText(input: ReportInput): string {
  const { result: { plan: { inside, outside, unknown } }, language } = input;
  const texts = minutesTexts(input);
  if (inside + outside.length === 0) return '';
  if (outside.length + unknown === 0) return texts.planAll;
  const number = (count: number): string => wholeText(count, language);
  return fill(unknown === 0 ? texts.plan : texts.planUnknown, { inside: number(inside), outside: outside.join(', ') || texts.planNobody, unknown: number(unknown) });
}
