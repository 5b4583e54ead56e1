import { isOpinionVote, type Office } from '../../election/contest';
import type { ContestResult } from '../../election/contest-result';
import { fill } from '../../locale/language';
import { exchangeTexts } from '../../locale/pane/exchange';
import { ballotsCsv, contestJson, cvrJson, resultCsv, type ExchangeInput } from '../../report/exchange';
import type { DeskFile, State } from '../../workbook/state';
import { entrySummary } from '../../workbook/write-results';

/** The files that there are, in the order in which they are offered. */
export const EXPORTS = ['json', 'cvr', 'ballots', 'result'] as const;
export type ExportKind = (typeof EXPORTS)[number];

const MAKERS: Readonly<Record<ExportKind, { readonly make: (input: ExchangeInput) => string; readonly ending: string; readonly type: string }>> = {
  json: { make: contestJson, ending: 'json', type: 'application/json' },
  cvr: { make: cvrJson, ending: 'json', type: 'application/json' },
  ballots: { make: ballotsCsv, ending: 'csv', type: 'text/csv' },
  result: { make: resultCsv, ending: 'csv', type: 'text/csv' },
};

/** One file of the open contest with its media type, over the papers of desk 1. `now`: when it is made. */
export function exportFile(kind: ExportKind, state: State, { result, earlier, now }: { readonly result: ContestResult; readonly earlier: readonly ContestResult[]; readonly now: Date }): DeskFile & { readonly type: string } {
  const { language, logHead, rehearsal, entries, ballots } = state;
  const { make, ending, type } = MAKERS[kind];
  const texts = exchangeTexts[language].export;
  const name = fill(texts.fileName, { what: texts.files[kind], office: officeName(result.contest, texts.offices), round: result.contest.round });
  const text = make({ result, earlier, language, logHead, rehearsal, ballots: entries[0]?.papers ?? ballots, entry: entrySummary(state), writtenAt: moment(now) });
  return { name: `${name}.${ending}`, text, type };
}

/** An opinion vote on the list for an office is no vote on that office: its files have names of their own. */
function officeName(contest: ContestResult['contest'], offices: Readonly<Record<Office, string>>): string {
  const { office } = contest;
  return isOpinionVote(contest) && office !== 'opinion' ? `${offices.opinion}-${offices[office]}` : offices[office];
}

/** 2025-05-20T10:15:00+07:00 by the computer's clock. */
export function moment(now: Date): string {
  const ahead = -now.getTimezoneOffset();
  const two = (number: number): string => String(number).padStart(2, '0');
  const zone = `${ahead < 0 ? '-' : '+'}${two(Math.trunc(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`;
  return new Date(now.getTime() + ahead * 60_000).toISOString().slice(0, 19) + zone;
}
