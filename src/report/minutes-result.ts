import type { Candidate } from '../election/contest';
import type { CandidateResult } from '../election/contest-result';
import { formatShare } from '../election/share';
import { fill } from '../locale/language';
import { paragraph, space, type Band } from './band';
import { chosenRows } from './chosen-rows';
import { unfinished } from './minutes-decision';
import { noteText } from './minutes-opening';
import { KEPT_ROWS, peopleColumns, voteCells, type Extent } from './minutes-people';
import { gathered, planText } from './minutes-together';
import { minutesTexts } from './minutes-texts';
import { nameTable } from './name-table';
import { wholeText } from './number-text';
import type { Setting } from './page-layout';
import { isOpinion, type ReportInput } from './report-input';

/** Field 9: the result in ballot order, with the base named in words. */
export function minutesResult(input: ReportInput, setting: Setting, extent: Extent): readonly Band[] {
  const texts = minutesTexts(input);
  const { base, congress, needed, rows, contest } = input.result;
  const rule = contest.kind === 'runoff' ? texts.ruleRunoff : isOpinion(input.result) ? texts.ruleOpinion : texts.ruleMajority;
  const number = (count: number): string => wholeText(count, input.language);
  const intro = fill(texts.result, { base: number(base), people: texts.baseOf[congress.meeting], rule: fill(rule, { needed: number(needed) }) });
  return [
    paragraph(intro, { size: setting.body, align: 'justify' }, { keep: true }),
    ...peopleTable(input, rows, setting, extent, 'ballot'),
    space(setting.gap),
  ];
}

/** Field 10: who is elected, by votes high to low, inside or outside the plan; ties and open seats with the next step; what all votes gave together. */
export function minutesElected(input: ReportInput, setting: Setting, extent: Extent): readonly Band[] {
  return [...electedHere(input, setting, extent), ...unfinished(input, setting), ...gathered(input, setting, extent)];
}

function electedHere(input: ReportInput, setting: Setting, extent: Extent): readonly Band[] {
  const { result, language } = input;
  const texts = minutesTexts(input);
  const elected = chosenRows(result);
  const opinion = isOpinion(result);
  const line = { size: setting.body };
  if (elected.length === 0) return [paragraph(opinion ? texts[result.tied.length > 0 ? 'nobodyListed' : 'nobodyOpinion'] : texts.nobody, line)];
  const intro = introOf(input, elected.length);
  if (setting.elected === 'running') {
    const names = elected.map(({ candidate: { name }, votes }, index) => fill(texts.electedName, { number: index + 1, name, votes: wholeText(votes, language) }));
    return [paragraph(`${intro} ${names.join('; ')}.`, { size: setting.body, align: 'justify' })];
  }
  return [paragraph(intro, line, { keep: true }), ...peopleTable(input, elected, setting, extent, 'elected')];
}

function introOf(input: ReportInput, count: number): string {
  const texts = minutesTexts(input);
  if (isOpinion(input.result)) return fill(texts.electedOpinion, { count: wholeText(count, input.language) });
  const said = input.result.contest.office === 'alternates' ? texts.electedAlternates : count === 1 ? texts.electedOne : texts.elected;
  // Without a plan nothing stands before the comma or the colon.
  return fill(said, { count: wholeText(count, input.language), plan: planText(input) }).replace(/ +(?=[,:])/g, '');
}

function peopleTable(input: ReportInput, rows: readonly CandidateResult[], setting: Setting, extent: Extent, order: 'ballot' | 'elected'): readonly Band[] {
  const { result, language } = input;
  const agree = result.contest.form === 'agree';
  const listed = order === 'ballot' && setting.list === 'withResult';
  // Two groups of an agree form leave no room for a column of notes: the note follows the name.
  const notes = listed && !(agree && setting.groups > 1);
  const table = {
    columns: peopleColumns(input, setting, extent, notes),
    rows: rows.map((row, index) => [
      order === 'ballot' ? row.candidate.position : index + 1,
      listed && !notes ? nameWithNote(row.candidate, input) : row.candidate.name,
      ...(notes ? [noteText(row.candidate, input)] : []),
      ...voteCells(row, input),
      formatShare(row.votes, result.base, language),
    ]),
  };
  if (extent === 'onePage') return nameTable(table, setting, {});
  const [heading, body] = nameTable(table, setting, { groups: 1, repeated: order === 'ballot', keepLast: KEPT_ROWS });
  // The repeated heading of the result serves the elected too: a second one would stand right under it.
  return [heading, body].filter((band): band is Band => band !== undefined);
}

function nameWithNote(candidate: Candidate, input: ReportInput): string {
  const note = noteText(candidate, input);
  return note === '' ? candidate.name : `${candidate.name} (${note})`;
}
