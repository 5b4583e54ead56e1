import type { ContestResult } from '../election/contest-result';
import type { Finding } from '../election/finding';
import type { reportTexts } from '../locale/report';
import { isOpinion } from './report-input';

/** A rule of RULES.md that is known by memory, inferred, or read in the replaced regulation only. */
export type RuleToCheck = keyof (typeof reportTexts)['vi']['minutes']['rules'];

/** Which rules that are to be checked against the printed text ([M], [I], and [T244] under 190) did this result rest on? One against which the vote was held for a reason was not applied. */
export function rulesToCheck(result: ContestResult): readonly RuleToCheck[] {
  return (Object.keys(APPLIES) as RuleToCheck[]).filter((rule) => APPLIES[rule](result));
}

const APPLIES: Readonly<Record<RuleToCheck, (result: ContestResult) => boolean>> = {
  conference: ({ congress }) => congress.meeting === 'conference',
  delegates: ({ congress }) => congress.meeting === 'delegates' && congress.regulation === '190',
  absent: (result) => finds(result, 'W.103'),
  quorum: (result) => finds(result, 'W.102'),
  equalList: ({ contest }) => mayEqual(contest.office) && contest.kind === 'majority' && contest.candidates.length === contest.seats,
  surplus: (result) => finds(result, 'W.301'),
  nobody: ({ contest, tally, findings }) =>
    contest.form === 'agree' && contest.candidates.length > 1 && ((tally.reasons['P.03'] ?? 0) > 0 || overrides(findings, 'P.03')),
  neither: ({ contest, tally, findings }) =>
    contest.form === 'agree' && contest.candidates.length === 1 && ((tally.reasons['P.05'] ?? 0) > 0 || overrides(findings, 'P.05')),
  overSeats: (result) => result.rows.some(({ outcome }) => outcome === 'overSeats') || (isOpinion(result) && result.tied.length > 0),
  tie: (result) => !isOpinion(result) && (result.contest.kind === 'runoff' || result.tied.length > 0),
  mustContinue: ({ next, congress }) => next === 'mustContinue' && congress.regulation === '190',
  open: (result) => !isOpinion(result) && result.tied.length === 0 && result.next === 'congressDecides',
  alternates: ({ contest }) => contest.office === 'alternates',
};

function finds({ findings }: ContestResult, code: Finding['code']): boolean {
  return findings.some((finding) => finding.code === code && finding.data['case'] !== 'waived');
}

function overrides(findings: readonly Finding[], proposed: string): boolean {
  return findings.some(({ code, data }) => code === 'W.204' && data['proposed'] === proposed);
}

function mayEqual(office: ContestResult['contest']['office']): boolean {
  return office === 'secretary' || office === 'deputy' || office === 'delegates' || office === 'alternates';
}
