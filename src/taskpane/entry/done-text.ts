import { papersIn } from '../../election/ballot';
import { fill } from '../../locale/language';
import { entrySpecialTexts } from '../../locale/pane/entry-special';
import type { StoredBallot } from '../../workbook/state';
import { announce } from '../components/announcer';
import { sound, speak } from './aids';
import { describePaper, type Wording } from './describe-paper';
import type { Done } from './done';

/** Says what was done: to a screen reader, by a tone, and by a voice when that is switched on. */
export function tell(done: Done, wording: Wording): void {
  const text = doneText(done, wording);
  announce(text);
  sound('saved');
  speak(text.replaceAll(' · ', ', '), wording.language);
}

/** What was done, in a line: "Đã rút phiếu 12: gạch 3, 7". */
export function doneText({ how, papers, numbers }: Done, wording: Wording): string {
  return fill(entrySpecialTexts[wording.language].done[how], { number: numbers, what: whatOf(papers, wording) });
}

/** The papers of one act in a few words: their marks are the same, their numbers add up. */
export function whatOf(papers: readonly StoredBallot[], wording: Wording): string {
  const [first] = papers;
  return first === undefined ? '' : describePaper({ ...first, count: papersIn(papers) }, wording);
}
