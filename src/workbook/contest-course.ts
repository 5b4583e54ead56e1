import type { Contest, Ruling, Sitting, Waivable, Waivers } from '../election/contest';
import { toldWaivers, WAIVABLE } from '../election/waiver';
import type { Language } from '../locale/language';
import { tableTexts } from '../locale/tables';
import { headings, type HeadingKey } from './schema';
import { wholeCell } from './table-values';
import { keyOf, wordFor } from './word';

type Cell = string | number;

/** What a contest's row says beyond one simple vote: which vote it follows, who sits and counts, what the congress decided, what the committee concluded otherwise and why the vote was held against a rule. */
export type Course = Pick<Contest, 'follows' | 'sitting' | 'ruling' | 'waivers' | 'decision'>;

/** Names and places that stand in one cell have a semicolon between two. */
const BETWEEN = '; ';

/** The same contest without some of that. */
export function without<T extends Course>(contest: T, ...parts: readonly (keyof Course)[]): T {
  const left = Object.entries(contest).filter(([key]) => !(parts as readonly string[]).includes(key));
  return Object.fromEntries(left) as T;
}

/** The same contest with this reason to hold the vote against a rule; '' takes it back. */
export function withReason<T extends Course>(contest: T, waivable: Waivable, reason: string): T {
  const waivers = toldWaivers({ ...contest.waivers, [waivable]: reason });
  return { ...without(contest, 'waivers'), ...(waivers !== undefined && { waivers }) };
}

/** The cells of the columns of the second version, in their order; blank where nothing is said. */
export function courseCells({ follows, sitting, ruling, waivers, decision }: Course, language: Language): Cell[] {
  return [
    follows === undefined ? '' : Number(follows),
    ...sittingCells(sitting, language),
    decision === undefined ? '' : wordFor('decision', decision, language),
    ...rulingCells(ruling, language),
    ...WAIVABLE.map((waivable) => waivers?.[waivable] ?? ''),
  ];
}

/** Reads those cells; `take` reads one cell and remembers that it could not be read. */
export function readCourse(cells: Readonly<Record<string, unknown>>, take: <T>(key: HeadingKey, read: (cell: unknown) => T | null) => T | null): Course {
  const filled = <T>(key: HeadingKey, read: (cell: unknown) => T | null): T | null => (isBlank(cells[key]) ? null : take(key, read));
  const whole = (key: HeadingKey, min: number): number | null => filled(key, (cell) => wholeCell(cell, min));
  const follows = whole('follows', 1);
  const decision = filled('decision', (cell) => keyOf('decision', cell));
  const sitting = presentSitting({
    meeting: filled('meeting', (cell) => keyOf('meeting', cell)),
    convoked: whole('convoked', 0), deducted: whole('deducted', 0), deductedReason: text(cells['deductedReason']), present: whole('present', 0),
    head: text(cells['head']), counters: listIn(cells['counters']),
  });
  const ruling = readRuling(cells, filled);
  return courseOf({ follows: follows === null ? undefined : String(follows), sitting, ruling: ruling ?? undefined, waivers: readWaivers(cells), decision: decision ?? undefined });
}

/** These five of whatever has them; what is undefined is left out. */
export function courseOf({ follows, sitting, ruling, waivers, decision }: { readonly [K in keyof Course]?: Course[K] | undefined }): Course {
  return {
    ...(follows !== undefined && { follows }), ...(sitting !== undefined && { sitting }),
    ...(ruling !== undefined && { ruling }), ...(waivers !== undefined && { waivers }), ...(decision !== undefined && { decision }),
  };
}

/** A sitting that says nothing is as good as none. */
export function presentSitting(sitting: Sitting | undefined): Sitting | undefined {
  if (sitting === undefined) return undefined;
  const { meeting, convoked, deducted, deductedReason, present, head, counters } = sitting;
  const blank = [meeting, convoked, deducted, present].every((one) => one === null) && deductedReason === '' && head === '' && counters.length === 0;
  return blank ? undefined : sitting;
}

/** What the log says in brackets of a contest: the cells of `own`, which vote it follows and who sits, in the workbook's words: ' [Round: 2; Follows contest: 1; Present: 14]', '' when there is nothing to say. */
export function courseText({ follows, sitting }: Course, language: Language, own: readonly (readonly [HeadingKey, Cell])[] = []): string {
  const keys: readonly HeadingKey[] = ['follows', 'meeting', 'convoked', 'deducted', 'deductedReason', 'present', 'head', 'counters'];
  const cells = courseCells(courseOf({ follows, sitting }), language);
  const told = [...own, ...keys.map((key, i) => [key, cells[i] ?? ''] as const)].filter(([, cell]) => cell !== '');
  const titles = headings(told.map(([key]) => key), language);
  const said = told.map(([, cell], i) => ({ heading: titles[i]!, cell }));
  // A semicolon is between two statements: names have a comma.
  return said.length === 0 ? '' : ` [${said.map(({ heading, cell }) => `${heading}: ${String(cell).replaceAll(';', ',')}`).join(BETWEEN)}]`;
}

/** What the log says of a ruling, in the workbook's words: the rule, who is elected, what follows, the reason; '' for none. */
export function rulingText(ruling: Ruling | null | undefined, language: Language): string {
  if (ruling == null) return '';
  const [rule, elected, next, reason] = rulingCells(ruling, language);
  const { headings: titles } = tableTexts[language];
  const parts = [
    rule,
    ...(ruling.elected === null ? [] : [`${titles.rulingElected}: ${elected === NOBODY ? tableTexts[language].no : String(elected)}`]),
    ...(next === '' ? [] : [`${titles.rulingNext}: ${next}`]),
  ];
  return `${parts.join(' | ')} | ${titles.rulingReason}: ${reason}`;
}

function sittingCells(sitting: Sitting | undefined, language: Language): Cell[] {
  if (sitting === undefined) return ['', '', '', '', '', '', ''];
  const { meeting, convoked, deducted, deductedReason, present, head, counters } = sitting;
  return [meeting === null ? '' : wordFor('meeting', meeting, language), convoked ?? '', deducted ?? '', deductedReason, present ?? '', head, counters.join(BETWEEN)];
}

/** What stands in the cell when the committee concludes that nobody is elected. */
const NOBODY = '0';

function rulingCells(ruling: Ruling | undefined, language: Language): string[] {
  if (ruling === undefined) return ['', '', '', ''];
  const words: Readonly<Record<string, string>> = tableTexts[language].words.ruling;
  const { rule, elected, next, reason } = ruling;
  const places = elected === null ? '' : elected.length === 0 ? NOBODY : elected.join(BETWEEN);
  return [words[rule] ?? rule, places, next === null ? '' : wordFor('next', next, language), reason];
}

function readRuling(cells: Readonly<Record<string, unknown>>, filled: <T>(key: HeadingKey, read: (cell: unknown) => T | null) => T | null): Ruling | null {
  const rule = filled('ruling', (cell) => keyOf('ruling', cell));
  if (rule === null) return null;
  return {
    rule,
    elected: filled('rulingElected', readPlaces),
    next: filled('rulingNext', (cell) => keyOf('next', cell)),
    reason: text(cells['rulingReason']),
  };
}

function readWaivers(cells: Readonly<Record<string, unknown>>): Waivers | undefined {
  return toldWaivers(Object.fromEntries(WAIVABLE.map((waivable) => [waivable, text(cells[`${waivable}Reason`])])));
}

function readPlaces(cell: unknown): number[] | null {
  const parts = listIn(cell);
  if (parts.join() === NOBODY) return [];
  const places = parts.map((part) => wholeCell(part, 1));
  return places.some((place) => place === null) ? null : (places as number[]);
}

function listIn(cell: unknown): string[] {
  return text(cell).split(';').map((part) => part.trim()).filter((part) => part !== '');
}

function text(cell: unknown): string {
  return isBlank(cell) ? '' : String(cell).normalize('NFC').trim();
}

function isBlank(cell: unknown): boolean {
  return cell === '' || cell === undefined || cell === null;
}
