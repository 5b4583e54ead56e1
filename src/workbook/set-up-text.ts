import type { Language } from '../locale/language';
import { tableTexts } from '../locale/tables';
import { decisionText } from './conclusion-acts';
import { rulingText } from './contest-course';
import { contestText, olderContestTexts } from './contest-rows';
import type { Act } from './log-rows';
import type { StoredContest } from './state';

/** What the log tells of a contest, each in acts of its own: its set-up (''), the decision of the congress, the ruling of the committee, its reasons to go on against a rule. */
export const SET_UP_PARTS = ['', 'decision', 'ruling', 'quorumReason', 'surplusReason'] as const;
export type SetUpPart = (typeof SET_UP_PARTS)[number];

/** The part that an act sets; undefined for acts that set none. */
export function partOf(act: Act): SetUpPart | undefined {
  return PART_OF[act];
}

/** How the log names the part that was edited by hand, where it names a paper otherwise: by the heading of its column. */
export function titleOf(part: SetUpPart, language: Language): string {
  return part === '' ? '' : tableTexts[language].headings[part];
}

/** The part of that name, in either language; undefined for the number of a paper. */
export function partTitled(title: string): SetUpPart | undefined {
  return SET_UP_PARTS.find((part) => titleOf(part, 'vi') === title || titleOf(part, 'en') === title);
}

/** What the log says of this part of a contest as it is now. */
export function setUpText(contest: StoredContest, part: SetUpPart, language: Language): string {
  switch (part) {
    case '': return contestText(contest, language);
    case 'decision': return decisionText(contest, language);
    case 'ruling': return rulingText(contest.ruling, language);
    case 'quorumReason': return contest.waivers?.quorum ?? '';
    case 'surplusReason': return contest.waivers?.surplus ?? '';
  }
}

/** Does this text of the log say what the contest is now, in whichever language and by whichever version it was written? Blanks and the way a letter is composed are no difference. */
export function saysNow(text: string, contest: StoredContest, part: SetUpPart): boolean {
  const now = (language: Language): readonly string[] => [setUpText(contest, part, language), ...(part === '' ? olderContestTexts(contest, language) : [])];
  return (['vi', 'en'] as const).flatMap(now).some((one) => plain(one) === plain(text));
}

/** A text without what is no difference. */
export function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

const PART_OF: Readonly<Partial<Record<Act, SetUpPart>>> = { contest: '', decide: 'decision', ruling: 'ruling', quorum: 'quorumReason', surplus: 'surplusReason' };
