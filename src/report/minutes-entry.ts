import { fill } from '../locale/language';
import { paragraph, type Band } from './band';
import { momentText } from './date-text';
import { minutesTexts } from './minutes-texts';
import { wholeText } from './number-text';
import type { Setting } from './page-layout';
import type { ReportInput } from './report-input';

/** How the papers were keyed: not at all where they were counted in a sheet of the committee's, once, or at two or three desks of which nobody saw the other's, and how many places were settled against each. */
export function entryText(input: ReportInput): string {
  const { entry: { desks, inPlace }, language } = input;
  const { entry: texts, desk: deskText } = minutesTexts(input);
  if (inPlace !== undefined) return fill(texts.inPlace, { sheet: inPlace.sheet, range: inPlace.address });
  const names = desks.map(({ desk }) => fill(deskText, { desk }));
  const last = names.pop();
  if (last === undefined || names.length === 0) return texts.once;
  const settled = desks.map(({ desk, mistakes }) => `${fill(deskText, { desk })}: ${wholeText(mistakes, language)}`);
  return fill(names.length === 1 ? texts.twice : texts.thrice, { desks: fill(texts.and, { names: names.join(', '), last }), settled: settled.join(', ') });
}

/** When the minutes were drawn up, the last hash of every log, each unbroken on a line, and what a hash is worth. */
export function minutesOrigin(input: ReportInput, setting: Setting): readonly Band[] {
  const { entry: { desks }, writtenAt, logHead } = input;
  const texts = minutesTexts(input);
  const heads = desks.length > 1
    ? desks.map(({ desk, head }) => `\n${fill(texts.desk, { desk })}: ${head || texts.noLog}`).join('')
    : ` ${logHead || texts.noLog}`;
  return [paragraph(fill(texts.origin, { time: momentText(writtenAt), heads }), { size: setting.small, italic: true }, { keep: true })];
}
