import type { CandidateResult } from '../election/contest-result';
import { NUMBER_EMS, noteEms } from './minutes-opening';
import { minutesTexts } from './minutes-texts';
import { headingEms, type NameColumn } from './name-table';
import type { Setting } from './page-layout';
import type { ReportInput } from './report-input';

/** How the tables of a minutes of several pages are set: one person a line under a heading that every page repeats. */
export type Extent = 'onePage' | 'pages';

/** The rows of the last table that stay with what follows, so that no signature stands alone on a page. */
export const KEPT_ROWS = 3;

/** The columns of a table of people and their votes; `notes`: with a column of notes. */
export function peopleColumns(input: ReportInput, setting: Setting, extent: Extent, notes: boolean): readonly NameColumn[] {
  const texts = minutesTexts(input);
  const groups = extent === 'pages' ? 1 : setting.groups;
  const ems = groups === 1 ? ROOMY : NARROW;
  const number = (title: string): NameColumn => ({ title, ems: Math.max(ems.number, headingEms(title, setting, groups)), align: 'center' });
  return [
    { title: texts.number, ems: NUMBER_EMS, align: 'center' },
    { title: texts.name, ems: 0, align: 'left' },
    ...(notes ? [{ title: texts.note, ems: noteEms(input), align: 'center' as const }] : []),
    ...(input.result.contest.form === 'agree' ? [number(texts.agree), number(texts.disagree), number(texts.uncounted)] : [number(texts.votes)]),
    { title: texts.share, ems: ems.share, align: 'center' },
  ];
}

/** The numbers of votes that stand in those columns; nothing where a vote in the other form had no such box. */
export function voteCells({ votes, against, uncounted }: CandidateResult, { result }: ReportInput, form = result.contest.form): readonly (string | number)[] {
  if (result.contest.form !== 'agree') return [votes];
  return form === 'agree' ? [votes, against, uncounted] : [votes, '', ''];
}

/** Widths of the columns of numbers and of shares, in ems: of one table across the page, of tables side by side. */
const ROOMY = { number: 4.4, share: 4.8 };
const NARROW = { number: 3.15, share: 3.9 };
