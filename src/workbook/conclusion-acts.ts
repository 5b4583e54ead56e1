import { WAIVABLE } from '../election/waiver';
import type { Language } from '../locale/language';
import type { ActToLog } from './book';
import { rulingText, type Course } from './contest-course';
import { wordFor } from './word';

/** What the log says when a contest's decision, ruling or a reason to go on against a rule is another afterwards: an act for each that differs. */
export function conclusionActs(before: Course | undefined, { id, ...after }: Course & { readonly id: string }, language: Language): readonly ActToLog[] {
  const decisions = [decisionText(before ?? {}, language), decisionText(after, language)] as const;
  const rulings = [rulingText(before?.ruling, language), rulingText(after.ruling, language)] as const;
  return [
    ...(decisions[0] === decisions[1] ? [] : [{ act: 'decide' as const, contest: id, before: decisions[0], after: decisions[1] }]),
    ...(rulings[0] === rulings[1] ? [] : [{ act: 'ruling' as const, contest: id, before: rulings[0], after: rulings[1] }]),
    ...WAIVABLE.flatMap((waivable) => {
      const reasons = [before?.waivers?.[waivable] ?? '', after.waivers?.[waivable] ?? ''] as const;
      return reasons[0] === reasons[1] ? [] : [{ act: waivable, contest: id, before: reasons[0], after: reasons[1] }];
    }),
  ];
}

/** What the log says of the congress' decision, in the workbook's words; '' while there is none. */
export function decisionText({ decision }: Pick<Course, 'decision'>, language: Language): string {
  return decision === undefined ? '' : wordFor('decision', decision, language);
}
