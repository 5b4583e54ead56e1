import type { Candidate } from '../election/contest';
import type { CandidateResult } from '../election/contest-result';
import { formatShare } from '../election/share';
import { fill } from '../locale/language';
import { paragraph, space, type Band } from './band';
import { unfinished } from './minutes-decision';
import { NOTE_EMS, noteText, NUMBER_EMS } from './minutes-opening';
import { gathered, planText } from './minutes-together';
import { minutesTexts } from './minutes-texts';
import { nameTable, type NameColumn } from './name-table';
import { wholeText } from './number-text';
import type { Setting } from './page-layout';
import { isOpinion, type ReportInput } from './report-input';

/** How the tables of a minutes of several pages are set: one person a line under a heading that every page repeats. */
export type Extent = 'onePage' | 'pages';

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
  const elected = result.rows.filter(({ outcome }) => outcome === 'elected').sort((a, b) => b.votes - a.votes);
  const opinion = isOpinion(result);
  const line = { size: setting.body };
  if (elected.length === 0) return [paragraph(opinion ? texts.nobodyOpinion : texts.nobody, line)];
  const said = opinion ? texts.electedOpinion : result.contest.office === 'alternates' ? texts.electedAlternates : texts.elected;
  // Without a plan nothing stands before the comma.
  const intro = fill(said, { count: wholeText(elected.length, language), plan: planText(input) }).replace(/ +(?=,)/g, '');
  if (setting.elected === 'running') {
    const names = elected.map(({ candidate: { name }, votes }, index) => fill(texts.electedName, { number: index + 1, name, votes: wholeText(votes, language) }));
    return [paragraph(`${intro} ${names.join('; ')}.`, { size: setting.body, align: 'justify' })];
  }
  return [paragraph(intro, line, { keep: true }), ...peopleTable(input, elected, setting, extent, 'elected')];
}

/** Widths of the columns of numbers and of shares, in ems: of one table across the page, of tables side by side. */
const ROOMY = { number: 4.4, share: 4.8 };
const NARROW = { number: 3.15, share: 3.9 };

/** The rows of the last table that stay with what follows, so that no signature stands alone on a page. */
const KEPT_ROWS = 3;

function peopleTable(input: ReportInput, rows: readonly CandidateResult[], setting: Setting, extent: Extent, order: 'ballot' | 'elected'): readonly Band[] {
  const { result, language } = input;
  const agree = result.contest.form === 'agree';
  const listed = order === 'ballot' && setting.list === 'withResult';
  // Two groups of an agree form leave no room for a column of notes: the note follows the name.
  const notes = listed && !(agree && setting.groups > 1);
  const table = {
    columns: columnsOf(input, notes, setting.groups === 1 || extent === 'pages' ? ROOMY : NARROW),
    rows: rows.map((row, index) => [
      order === 'ballot' ? row.candidate.position : index + 1,
      listed && !notes ? nameWithNote(row.candidate, input) : row.candidate.name,
      ...(notes ? [noteText(row.candidate, input)] : []),
      ...(agree ? [row.votes, row.against, row.uncounted] : [row.votes]),
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

function columnsOf(input: ReportInput, notes: boolean, ems: typeof ROOMY): readonly NameColumn[] {
  const texts = minutesTexts(input);
  const number = (title: string): NameColumn => ({ title, ems: ems.number, align: 'center' });
  return [
    { title: texts.number, ems: NUMBER_EMS, align: 'center' },
    { title: texts.name, ems: 0, align: 'left' },
    ...(notes ? [{ title: texts.note, ems: NOTE_EMS, align: 'center' as const }] : []),
    ...(input.result.contest.form === 'agree' ? [number(texts.agree), number(texts.disagree), number(texts.uncounted)] : [number(texts.votes)]),
    { title: texts.share, ems: ems.share, align: 'center' },
  ];
}
