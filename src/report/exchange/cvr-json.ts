import type { Candidate, Contest, ContestKind } from '../../election/contest';
import { rulesOf } from '../../election/contest';
import { regulationOf } from '../../election/regulation';
import { reportTexts } from '../../locale/report';
import { tableTexts } from '../../locale/tables';
import { cvrOf } from './cvr-paper';
import type { ExchangeInput } from './exchange-input';
import { listedPapers } from './listed-papers';
import { safeJson } from './safe-text';

/**
 * The papers as cast vote records: NIST SP 1500-103, version 1.0.0, JSON. One record a paper, a pile as so many records, one record a line. What the format
 * has no place for – the base, deductions, who is elected – is in the file of the contest. docs/exchange.md tells what fits and what does not.
 */
export function cvrJson(input: ExchangeInput): string {
  const { result: { contest, congress } } = input;
  const rules = rulesOf(contest, regulationOf(congress.regulation).papers);
  let made = 0;
  const records = listedPapers(input).flatMap((paper) => Array.from({ length: paper.ballot.count }, (_, ofPile) => {
    made += 1;
    const record = JSON.stringify(cvrOf(paper, { rules, election: ELECTION, contest: CONTEST, uniqueId: String(made), ofPile, language: input.language }));
    // Without a conclusion there is no text in it but the format's own.
    return paper.ballot.conclusion === null ? record : safeJson(record);
  }));
  const report = safeJson(JSON.stringify(reportOf(input), null, 1));
  return `${report.slice(0, report.lastIndexOf('\n}'))},\n "CVR": [\n${records.join(',\n')}\n ]\n}\n`;
}

const ELECTION = 'election';
const CONTEST = 'contest';
const DEVICE = 'device';
const UNIT = 'organisation';

function reportOf({ result, language, writtenAt, rehearsal }: ExchangeInput): object {
  const { contest, congress } = result;
  const { rehearsal: notValid } = reportTexts[language];
  return {
    '@type': 'CVR.CastVoteRecordReport',
    Version: '1.0.0',
    GeneratedDate: writtenAt,
    ReportGeneratingDeviceIds: [DEVICE],
    ReportingDevice: [{ '@type': 'CVR.ReportingDevice', '@id': DEVICE, Application: 'CONGRESS' }],
    ReportType: ['adjudicated'],
    ...(rehearsal && { Notes: notValid }),
    GpUnit: [{ '@type': 'CVR.GpUnit', '@id': UNIT, Type: 'other', OtherType: 'party-organisation', Name: congress.organisation, ReportingDeviceIds: [DEVICE] }],
    Election: [{
      '@type': 'CVR.Election',
      '@id': ELECTION,
      Name: [congress.organisation, congress.ordinal, congress.term].filter((part) => part !== '').join(', '),
      ElectionScopeId: UNIT,
      Candidate: contest.candidates.map(({ position, name }) => ({ '@type': 'CVR.Candidate', '@id': `candidate-${position}`, Name: name })),
      Contest: [contestOf(contest, tableTexts[language].words.office[contest.office])],
    }],
  };
}

function contestOf(contest: Contest, office: string): object {
  const { form, seats, candidates, kind, round } = contest;
  return {
    '@type': 'CVR.CandidateContest',
    '@id': CONTEST,
    Name: `${office} (${round})`,
    NumberElected: seats,
    // On a paper with boxes every name is answered for itself.
    VotesAllowed: form === 'cross' ? seats : candidates.length,
    ...VARIATIONS[kind],
    ContestSelection: candidates.map(selectionOf),
  };
}

function selectionOf({ position }: Candidate): object {
  return { '@type': 'CVR.CandidateSelection', '@id': `selection-${position}`, CandidateIds: [`candidate-${position}`] };
}

/** The nearest that the format has; that the majority is one of the base and not of the papers it cannot say. */
const VARIATIONS: Readonly<Record<ContestKind, object>> = {
  majority: { VoteVariation: 'majority' },
  runoff: { VoteVariation: 'plurality' },
  opinion: { VoteVariation: 'other', OtherVoteVariation: 'opinion' },
};
