import { fill, type Language } from '../locale/language';
import { reportTexts } from '../locale/report';
import { printTexts } from '../locale/report-print';
import { tableTexts } from '../locale/tables';
import { isOpinion, type EntrySheetInput } from './report-input';

/** The sheets of one contest: its results, those about the entry of its papers, those that are printed before the vote or projected after it. */
export type SheetKind = 'minutes' | 'ranking' | 'composition' | 'check' | 'diary' | 'zero' | 'deck' | 'ballot' | 'list' | 'announcement';

/** "Biên bản – Chi ủy", from the second vote on with the round: at most 31 characters, none that a sheet name may not have. */
export function sheetTitle(kind: SheetKind, { result, language }: { readonly result: Pick<EntrySheetInput, 'contest'>; readonly language: Language }): string {
  const texts = reportTexts[language];
  const { office, round } = result.contest;
  const suffix = round > 1 ? ` ${fill(texts.round, { round })}` : '';
  const title = `${{ ...texts.sheets, ...printTexts[language].sheets }[kind]} – ${texts.offices[isOpinion(result) ? 'opinion' : office]}`;
  return title.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
}

/** The heading of a sheet with the office voted on, "KẾT QUẢ BẦU CỬ – CHI ỦY"; alone where nobody has said for which office an opinion is asked. */
export function officeHeading(title: string, { office }: EntrySheetInput['contest'], language: Language): string {
  return office === 'opinion' ? title : `${title} – ${tableTexts[language].words.office[office].toUpperCase()}`;
}

const LONGEST = 31;
