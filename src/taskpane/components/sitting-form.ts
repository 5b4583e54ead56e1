import type { Sitting } from '../../election/contest';
import { cleanName } from '../../election/unfit-names';
import type { sittingTexts } from '../../locale/pane/sitting';
import { presentSitting } from '../../workbook/contest-course';
import { NO_SITTING, type SittingForm } from './contest-proposal';
import { readWhole } from './whole-number';

/** The fields of a sitting that are numbers. */
type SittingNumber = 'convoked' | 'deducted' | 'present';
/** The fields of a sitting that may keep it from being saved. */
export type SittingField = SittingNumber | 'deductedReason';

/** The form for what is stored of a sitting; empty without one. */
export function sittingFormOf(sitting: Sitting | undefined): SittingForm {
  if (sitting === undefined) return NO_SITTING;
  const text = (number: number | null): string => (number === null ? '' : String(number));
  return {
    conference: sitting.meeting === 'conference',
    convoked: text(sitting.convoked), deducted: text(sitting.deducted), deductedReason: sitting.deductedReason, present: text(sitting.present),
    head: sitting.head, counters: sitting.counters.join('\n'),
  };
}

/** What a field is called: whom a conference deducts are all of its deductions, whom another vote deducts come on top of those of the congress. */
export function labelOf(field: SittingField, { conference }: SittingForm, texts: (typeof sittingTexts)['vi']): string {
  return field === 'deducted' && !conference ? texts.concluded : texts[field];
}

/** Is a reason asked for, since somebody is deducted, or there already, so that it can be taken away? */
export function asksReason(form: SittingForm): boolean {
  return (readWhole(form.deducted) ?? 0) > 0 || hasReason(form);
}

/** The smallest number that a field takes: whoever gives the reason of a deduction deducts somebody. */
export function leastOf(form: SittingForm, field: SittingField): number {
  return field === 'deducted' && hasReason(form) ? 1 : 0;
}

/** Which fields of a sitting keep it from being saved: numbers that are no whole numbers, a conference without the number convoked to it, a deduction without its reason or the other way round. */
export function sittingProblems(form: SittingForm): readonly SittingField[] {
  const isWrong = (field: SittingNumber): boolean => (form[field].trim() === '' ? field === 'convoked' || leastOf(form, field) > 0 : readWhole(form[field], leastOf(form, field)) === null);
  const isUnreasoned = asksReason(form) && !hasReason(form);
  return [...numbersOf(form).filter(isWrong), ...(isUnreasoned ? ['deductedReason' as const] : [])];
}

/** The sitting that the form says; undefined when everything is as the congress has it. */
export function sittingOf(form: SittingForm): Sitting | undefined {
  const number = (field: SittingNumber): number | null => (numbersOf(form).includes(field) ? readWhole(form[field]) : null);
  const deducted = number('deducted');
  const sitting: Sitting = {
    meeting: form.conference ? 'conference' : null,
    convoked: number('convoked'), deducted, deductedReason: deducted === null || deducted === 0 ? '' : reasonOf(form), present: number('present'),
    head: cleanName(form.head),
    counters: form.counters.split('\n').map(cleanName).filter((name) => name !== ''),
  };
  return presentSitting(sitting);
}

function numbersOf({ conference }: SittingForm): readonly SittingNumber[] {
  return conference ? ['convoked', 'deducted', 'present'] : ['deducted', 'present'];
}

/** On one line, as it stands in a cell. */
function reasonOf({ deductedReason = '' }: SittingForm): string {
  return deductedReason.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function hasReason(form: SittingForm): boolean {
  return reasonOf(form) !== '';
}
