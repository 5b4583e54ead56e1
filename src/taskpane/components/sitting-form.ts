import type { Sitting } from '../../election/contest';
import { cleanName } from '../../election/unfit-names';
import { presentSitting } from '../../workbook/contest-course';
import { NO_SITTING, type SittingForm } from './contest-proposal';
import { readWhole } from './whole-number';

/** The fields of a sitting that are numbers. */
export type SittingNumber = 'convoked' | 'deducted' | 'present';

/** The form for what is stored of a sitting; empty without one. */
export function sittingFormOf(sitting: Sitting | undefined): SittingForm {
  if (sitting === undefined) return NO_SITTING;
  const text = (number: number | null): string => (number === null ? '' : String(number));
  return {
    conference: sitting.meeting === 'conference',
    convoked: text(sitting.convoked), deducted: text(sitting.deducted), present: text(sitting.present),
    head: sitting.head, counters: sitting.counters.join('\n'),
  };
}

/** Which numbers of a sitting keep it from being saved: typed as no whole numbers, or of a conference without the number convoked to it. */
export function sittingProblems(form: SittingForm): readonly SittingNumber[] {
  return numbersOf(form).filter((field) => (form[field].trim() === '' ? field === 'convoked' : readWhole(form[field]) === null));
}

/** The sitting that the form says; undefined when everything is as the congress has it. */
export function sittingOf(form: SittingForm): Sitting | undefined {
  const number = (field: SittingNumber): number | null => (numbersOf(form).includes(field) ? readWhole(form[field]) : null);
  const sitting: Sitting = {
    meeting: form.conference ? 'conference' : null,
    convoked: number('convoked'), deducted: number('deducted'), present: number('present'),
    head: cleanName(form.head),
    counters: form.counters.split('\n').map(cleanName).filter((name) => name !== ''),
  };
  return presentSitting(sitting);
}

function numbersOf({ conference }: SittingForm): readonly SittingNumber[] {
  return conference ? ['convoked', 'deducted', 'present'] : ['present'];
}
