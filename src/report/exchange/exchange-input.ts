import type { Ballot } from '../../election/ballot';
import type { ContestResult } from '../../election/contest-result';
import type { EntrySummary, ReportInput } from '../report-input';

/** What the files that leave the workbook are made from. `earlier`: the votes of the same office before this one, the first first. `writtenAt`: with its distance from UTC, '2025-05-20T10:15:00+07:00'. */
export interface ExchangeInput extends Pick<ReportInput, 'result' | 'language' | 'writtenAt' | 'logHead' | 'entry' | 'rehearsal'> {
  /** The papers that were counted, in the order of the table. */
  readonly ballots: readonly Ballot[];
  readonly earlier: readonly ContestResult[];
}

/** May a file tell which paper is which? Only papers that were mixed before they were numbered: else the order of entry is the order in which they were handed in. */
export function mayNumberPapers({ mixed }: EntrySummary): boolean {
  return mixed === true;
}
