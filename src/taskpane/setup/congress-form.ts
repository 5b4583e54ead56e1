import { baseOf, deductionKeys } from '../../election/base';
import { BATCH_SIZE } from '../../election/batch';
import { rulableBaseRule } from '../../election/concluded-out';
import type { Congress, DeductionKey, Level, Meeting, RegulationId } from '../../election/congress';
import { readWhole } from '../components/whole-number';

/** The set-up form as it is typed: texts, whatever stands in them. */
export interface CongressForm {
  readonly organisation: string;
  readonly superior: string;
  readonly ordinal: string;
  readonly term: string;
  readonly place: string;
  readonly day: string;
  readonly meeting: Meeting;
  readonly level: Level;
  readonly directSecretary: boolean;
  readonly regulation: RegulationId;
  readonly convoked: string;
  readonly deductions: Readonly<Partial<Record<DeductionKey, string>>>;
  /** How many people more the committee concluded not to count, and why; left out by what an older pane kept in the session. */
  readonly concludedOut?: string;
  readonly concludedReason?: string;
  readonly present: string;
  readonly copies: string;
  /** Not typed here: as the workbook has it. */
  readonly batchSize: number;
  readonly head: string;
  readonly counters: string;
}

/** A field that keeps the form from being saved, and whether it is empty or not a whole number. */
export interface FieldProblem {
  readonly field: 'organisation' | 'convoked' | 'concludedOut' | 'concludedReason' | 'present' | 'copies' | DeductionKey;
  readonly kind: 'missing' | 'notWhole';
  readonly text: string;
}

/** The form for a stored congress; an empty one for null. */
export function formOf(congress: Congress | null): CongressForm {
  if (congress === null) return EMPTY;
  const { deductions, concludedOut, convoked, present, copies, counters, ...rest } = congress;
  const known = deductionKeys(congress.meeting).flatMap((key) => {
    const number = deductions[key] ?? 0;
    return number === 0 ? [] : [[key, String(number)] as const];
  });
  return {
    ...rest, convoked: numberText(convoked), present: numberText(present), copies: String(copies), counters: counters.join('\n'), deductions: Object.fromEntries(known),
    concludedOut: numberText(concludedOut?.people ?? 0), concludedReason: concludedOut?.reason ?? '',
  };
}

/** What changes with the kind of meeting: what the committee concluded of the base was against a rule that another kind does not have. */
export function forMeeting(meeting: Meeting, form: CongressForm): Partial<CongressForm> {
  return { meeting, ...(rulableBaseRule(meeting) !== rulableBaseRule(form.meeting) && { concludedOut: '', concludedReason: '' }) };
}

/** What keeps the form from being saved, in the order of its fields: what is missing, then what is no number. Empty deductions and an empty present are 0; what was concluded of the base has a number and a reason, or neither. */
export function problemsOf(form: CongressForm): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (form.organisation.trim() === '') problems.push({ field: 'organisation', kind: 'missing', text: '' });
  if (form.convoked.trim() === '') problems.push({ field: 'convoked', kind: 'missing', text: '' });
  const { concludedOut = '', concludedReason = '' } = form;
  if (concludedOut.trim() === '' && concludedReason.trim() !== '') problems.push({ field: 'concludedOut', kind: 'missing', text: '' });
  if (concludedOut.trim() !== '' && concludedReason.trim() === '') problems.push({ field: 'concludedReason', kind: 'missing', text: '' });
  const numbers: readonly (readonly [FieldProblem['field'], string, number])[] = [
    ['convoked', form.convoked, 0],
    ...deductionKeys(form.meeting).map((key) => [key, form.deductions[key] ?? '', 0] as const),
    ['concludedOut', concludedOut, 1],
    ['present', form.present, 0],
    ['copies', form.copies, 1],
  ];
  for (const [field, text, least] of numbers) {
    if (text.trim() !== '' && readWhole(text, least) === null) problems.push({ field, kind: 'notWhole', text: text.trim() });
  }
  return problems;
}

/** The congress that the form says; what is no number counts as 0, so ask problemsOf before saving. */
export function congressOf(form: CongressForm): Congress {
  const deductions = deductionKeys(form.meeting).map((key) => [key, readWhole(form.deductions[key] ?? '') ?? 0] as const);
  const people = readWhole(form.concludedOut ?? '', 1);
  return {
    organisation: clean(form.organisation),
    superior: clean(form.superior),
    ordinal: clean(form.ordinal),
    term: clean(form.term),
    place: clean(form.place),
    day: form.day,
    meeting: form.meeting,
    level: form.level,
    directSecretary: form.level !== 'branch' && form.directSecretary,
    regulation: form.regulation,
    convoked: readWhole(form.convoked) ?? 0,
    deductions: Object.fromEntries(deductions),
    ...(people !== null && { concludedOut: { people, reason: clean(form.concludedReason ?? '').replace(/\s+/g, ' ') } }),
    present: readWhole(form.present) ?? 0,
    copies: readWhole(form.copies, 1) ?? DEFAULT_COPIES,
    batchSize: form.batchSize,
    head: clean(form.head),
    counters: form.counters.split('\n').map(clean).filter((name) => name !== ''),
  };
}

/** The base written out line by line: "65 − 3 − 2 = 60". */
export function baseLine(congress: Congress): string {
  const taken = [...deductionKeys(congress.meeting).map((key) => congress.deductions[key] ?? 0), congress.concludedOut?.people ?? 0].filter((number) => number > 0);
  return [String(congress.convoked), ...taken.map((number) => `− ${number}`), `= ${baseOf(congress)}`].join(' ');
}

const DEFAULT_COPIES = 3;

const EMPTY: CongressForm = {
  organisation: '', superior: '', ordinal: '', term: '', place: '', day: '', meeting: 'members', level: 'branch', directSecretary: false, regulation: '190',
  convoked: '', deductions: {}, concludedOut: '', concludedReason: '', present: '', copies: String(DEFAULT_COPIES), batchSize: BATCH_SIZE, head: '', counters: '',
};

/** A number that is not known yet is stored as 0 and shown as an empty field. */
function numberText(number: number): string {
  return number === 0 ? '' : String(number);
}

function clean(text: string): string {
  return text.normalize('NFC').trim();
}
