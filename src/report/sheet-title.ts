import { fill } from '../locale/language';
import { reportTexts } from '../locale/report';
import type { ReportInput } from './report-input';

/** The sheets of one contest. */
export type SheetKind = 'minutes' | 'ranking' | 'composition' | 'check';

/** "Biên bản – Chi ủy", from the second vote on with the round: at most 31 characters, none that a sheet name may not have. */
export function sheetTitle(kind: SheetKind, { result, language }: Pick<ReportInput, 'result' | 'language'>): string {
  const texts = reportTexts[language];
  const { office, round } = result.contest;
  const suffix = round > 1 ? ` ${fill(texts.round, { round })}` : '';
  const title = `${texts.sheets[kind]} – ${texts.offices[office]}`;
  return title.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
}

const LONGEST = 31;
