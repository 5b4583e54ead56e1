import type { Comparison, Difference, PaperContent, Side } from '../../election/comparison';
import type { DeskId } from '../../election/entry-state';
import { fill } from '../../locale/language';
import { settleTexts } from '../../locale/pane/settle';
import type { Settlement } from '../../workbook/state';
import { contentText, type Telling } from './difference-words';

/** The answers to the two questions; '' is not answered. */
export interface Answers {
  readonly matching: Settlement['matching'] | '';
  readonly other: Settlement['other'] | '';
}

export const UNANSWERED: Answers = { matching: '', other: '' };

/** A difference between desk 1 and another desk. */
export interface Standing {
  readonly desk: DeskId;
  readonly difference: Difference;
}

/** Why can this side not be the one that matches the paper? null when it can. A paper that is set aside says nothing final, and marks that could not all be read say too little. */
export function unfit(side: Side | null, names: number): 'undecided' | 'unreadable' | null {
  if (side === null) return null;
  if (side.paper.conclusion?.kind === 'undecided') return 'undecided';
  return side.paper.marks.length === names ? null : 'unreadable';
}

/** Whose entries are wrong by the first answer. */
export function wrongDesks(matching: Settlement['matching'], desk: DeskId): readonly DeskId[] {
  if (matching === 'neither') return ['1', desk];
  return [matching === 'first' ? desk : '1'];
}

/** What will happen, a sentence for each desk that is put right; `paper` is what the paper says where neither entry does. */
export function consequences({ desk, difference }: Standing, { matching, paper }: Pick<Settlement, 'matching' | 'paper'>, telling: Telling): readonly string[] {
  const right = matching === 'neither' ? paper : (matching === 'first' ? difference.first : difference.second)?.paper ?? null;
  return wrongDesks(matching, desk).map((wrong) => {
    const side = wrong === '1' ? difference.first : difference.second;
    return consequence(difference, { wrong, side, right }, telling);
  });
}

/** How many papers a desk has entered of a batch. */
export function papersOf(comparison: Comparison, batch: string, desk: DeskId): number {
  const found = comparison.batches.find((one) => one.batch === batch);
  return (desk === '1' ? found?.first : found?.second) ?? 0;
}

function consequence(difference: Difference, { wrong, side, right }: { readonly wrong: DeskId; readonly side: Side | null; readonly right: PaperContent | null }, telling: Telling): string {
  const { batch, paper, times } = difference;
  const texts = settleTexts[telling.language];
  const data = { desk: wrong, batch, paper: paper ?? '', times, what: contentText(right ?? side?.paper ?? null, telling) };
  if (right === null) return fill(texts.removes, data);
  if (side === null) return fill(texts.adds, data);
  if (paper !== null) return fill(texts.changes, data);
  return fill(times > 1 ? texts.changesPiles : texts.changesPile, data);
}
