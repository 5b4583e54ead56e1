import { base as baseOf, deductionKeys, needed } from '../../election/base';
import type { ConcludedOut, DeductionKey, Meeting, RegulationId } from '../../election/congress';
import { articleOf, isUncertain, type RuleName } from '../../election/regulation';

/** The numbers that the base is computed from; `present` null while nobody has said. */
export interface PeopleNumbers {
  readonly convoked: number;
  readonly deductions: Readonly<Partial<Record<DeductionKey, number>>>;
  /** Whom the committee concluded not to count as well. */
  readonly concludedOut?: Pick<ConcludedOut, 'people'> | undefined;
  readonly present: number | null;
}

/** A line of the computation: '−' is taken off, '=' is what is left. `article` '' where it is not known; `uncertain`: known by memory or inferred. */
export interface BaseLine {
  readonly key: 'convoked' | DeductionKey | 'concludedOut' | 'base' | 'needed' | 'present' | 'absent';
  readonly sign: '' | '−' | '=';
  readonly number: number;
  readonly article: string;
  readonly uncertain: boolean;
}

/** The rule that says what the base of this kind of meeting is. */
export function baseRule(meeting: Meeting): RuleName {
  return BASE_RULES[meeting];
}

/** The base line by line as the minutes have it: convoked, each deduction with its article and letter, whom the committee concluded not to count (by no article), base, votes needed; then who is there and who is not (190-QĐ/TW Đ30.2). */
export function baseLines({ convoked, deductions, concludedOut, present }: PeopleNumbers, meeting: Meeting, regulation: RegulationId): readonly BaseLine[] {
  const keys = deductionKeys(meeting, regulation);
  const base = baseOf(convoked, [...keys.map((key) => deductions[key] ?? 0), concludedOut?.people ?? 0]);
  const rule = baseRule(meeting);
  const by = (name: RuleName, letter = ''): Pick<BaseLine, 'article' | 'uncertain'> => {
    const uncertain = isUncertain(name);
    const { article } = articleOf(name, regulation);
    // A letter is told only where the sentence has been read.
    return { article: article === '' || uncertain ? article : article + letter, uncertain };
  };
  const none = { article: '', uncertain: false };
  const lines: BaseLine[] = [
    { key: 'convoked', sign: '', number: convoked, ...by(rule) },
    ...keys.map((key, index): BaseLine => ({ key, sign: '−', number: deductions[key] ?? 0, ...by(rule, String.fromCharCode(FIRST_LETTER + index)) })),
    ...(concludedOut === undefined ? [] : [{ key: 'concludedOut', sign: '−', number: concludedOut.people, article: '', uncertain: true } as const]),
    { key: 'base', sign: '=', number: base, ...none },
  ];
  if (base >= 0) lines.push({ key: 'needed', sign: '', number: needed(base), ...by('moreThanHalf') });
  if (present !== null) lines.push({ key: 'present', sign: '', number: present, ...none });
  if (present !== null && base > present) lines.push({ key: 'absent', sign: '', number: base - present, ...by('absentStaysInBase') });
  return lines;
}

const BASE_RULES: Readonly<Record<Meeting, RuleName>> = { members: 'baseOfMembers', delegates: 'baseOfDelegates', conference: 'baseOfConference' };
const FIRST_LETTER = 'a'.charCodeAt(0);
