import type { Meeting } from '../election/congress';
import type { CandidateResult } from '../election/contest-result';
import type { NextStep } from '../election/next-step';
import type { Outcome } from '../election/outcome';
import { formatShare } from '../election/share';
import { fill } from '../locale/language';
import { printTexts } from '../locale/report-print';
import { appliedRuling } from './applied-ruling';
import { chosenRows } from './chosen-rows';
import { minutesTexts } from './minutes-texts';
import { wholeText } from './number-text';
import { isOpinion, type ReportInput } from './report-input';
import { leftOpen } from './votes-together';

/** What a line is made from. */
export type AnnouncementInput = Pick<ReportInput, 'result' | 'earlier' | 'language' | 'texts'>;

/** One line that the head reads aloud. `number`: of the person on the paper or among the elected, '' otherwise; `text` tells whose votes or what is counted, `votes` and `share` are '' where there are none. */
export interface AnnouncementLine {
  readonly number: string;
  readonly text: string;
  readonly votes: string;
  readonly share: string;
}

/** Everything that is read aloud, in reading order: people and papers, everybody's votes in ballot order, who is elected, what is left open and what follows. */
export function announcementLines(input: AnnouncementInput): readonly AnnouncementLine[] {
  return [...peopleLines(input), ...paperLines(input), ...voteLines(input), ...electedLines(input), ...openLines(input)];
}

function peopleLines({ result, language, texts }: AnnouncementInput): readonly AnnouncementLine[] {
  const words = minutesTexts({ language, texts });
  const { announcement } = printTexts[language];
  const { congress, base, needed, contest } = result;
  const count = counter(language);
  return [
    count(words.convoked[congress.meeting], congress.convoked),
    count(announcement.base, base),
    // Between those who tied the higher count wins.
    ...(contest.kind === 'runoff' ? [] : [count(announcement.needed, needed)]),
    count(words.present, congress.present),
  ];
}

function paperLines({ result: { contest, tally }, language, texts }: AnnouncementInput): readonly AnnouncementLine[] {
  const words = minutesTexts({ language, texts });
  const count = counter(language);
  return [
    { ...said(words.issued), votes: contest.issued === null ? words.numberToFill : wholeText(contest.issued, language) },
    count(words.collected, contest.collected ?? tally.collected),
    count(words.valid, tally.valid),
    count(words.invalid, tally.invalid),
  ];
}

function voteLines(input: AnnouncementInput): readonly AnnouncementLine[] {
  return input.result.rows.map((row) => personLine(row, String(row.candidate.position), input));
}

function electedLines(input: AnnouncementInput): readonly AnnouncementLine[] {
  const { announcement: texts } = printTexts[input.language];
  const opinion = isOpinion(input.result);
  const elected = chosenRows(input.result);
  if (elected.length === 0) return [said(opinion ? texts[input.result.tied.length > 0 ? 'nobodyListed' : 'nobodyOpinion'] : texts.nobody)];
  const heading = fill(opinion ? texts.electedOpinion : texts.elected, { count: wholeText(elected.length, input.language) });
  const ruled = (appliedRuling(input.result)?.elected ?? null) === null ? [] : [said(texts.ruled)];
  return [...ruled, said(heading), ...elected.map((row, index) => personLine(row, String(index + 1), input))];
}

/** Ties, open seats and what follows; of an opinion vote, which leaves nothing open, who is not on the list though over half. */
function openLines(input: AnnouncementInput): readonly AnnouncementLine[] {
  const { result, language } = input;
  const { announcement } = printTexts[language];
  const listed = (outcome: Outcome, heading: string): readonly AnnouncementLine[] => {
    const rows = result.rows.filter((row) => row.outcome === outcome);
    return rows.length === 0 ? [] : [said(heading), ...rows.map((row) => personLine(row, String(row.candidate.position), input))];
  };
  if (isOpinion(result)) return [...listed('tied', announcement.opinionTie), ...listed('overSeats', announcement.opinionBeyond)];
  const { openSeats, next } = leftOpen(input);
  return [
    ...listed('tied', announcement.tie),
    ...(openSeats > 0 ? [counter(language)(announcement.open, openSeats)] : []),
    said(announcement.steps[stepOf(next, { openSeats, meeting: result.congress.meeting })]),
  ];
}

/** By a conclusion of the committee nothing may follow though seats are open: then they are not said to be filled. */
function stepOf(next: NextStep, { openSeats, meeting }: { readonly openSeats: number; readonly meeting: Meeting }): keyof (typeof printTexts)['vi']['announcement']['steps'] {
  if (next === 'none') return openSeats > 0 ? 'ended' : 'none';
  return next === 'congressDecides' && meeting === 'conference' ? 'conferenceDecides' : next;
}

function personLine({ candidate, votes }: CandidateResult, number: string, { result, language }: AnnouncementInput): AnnouncementLine {
  return { number, text: candidate.name, votes: wholeText(votes, language), share: formatShare(votes, result.base, language) };
}

function counter(language: AnnouncementInput['language']): (text: string, count: number) => AnnouncementLine {
  return (text, count) => ({ number: '', text, votes: wholeText(count, language), share: '' });
}

function said(text: string): AnnouncementLine {
  return { number: '', text, votes: '', share: '' };
}
