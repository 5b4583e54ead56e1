import type { Language } from '../locale/language';
import { reportTexts } from '../locale/report';
import { sideBySide, space, type Band } from './band';
import { COLORS, TEXT_WIDTH, type Setting } from './page-layout';
import type { Print, Style } from './sheet-model';

/** What every sheet of a rehearsal says in its title area; null when the sheets are meant. */
export function rehearsalText({ rehearsal, language }: { readonly rehearsal: boolean; readonly language: Language }): string | null {
  return rehearsal ? reportTexts[language].rehearsal : null;
}

/** The same in the header of every printed page, `size` points large before the sheet is fitted to the paper; nothing when the sheets are meant. */
export function rehearsalHeader(input: { readonly rehearsal: boolean; readonly language: Language }, size = 16): Pick<Print, 'centerHeader'> {
  const text = rehearsalText(input);
  return text === null ? {} : { centerHeader: `&"Times New Roman,Bold"&${size}&KB3261E${text}` };
}

/** How it looks: white on red across the sheet. */
export const LOUD = { bold: true, color: COLORS.onRed, fill: COLORS.red, align: 'center', valign: 'middle', wrap: true } as const satisfies Style;

/** The same above the head of a paper of bands, `width` points wide; none when it is meant. */
export function rehearsalBands(input: { readonly rehearsal: boolean; readonly language: Language }, setting: Setting, width = TEXT_WIDTH): readonly Band[] {
  const text = rehearsalText(input);
  return text === null ? [] : [sideBySide([{ text, from: 0, to: width, line: { size: setting.title, bold: true }, style: LOUD }]), space(setting.gap)];
}
