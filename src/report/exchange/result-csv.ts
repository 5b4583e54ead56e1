import { formatShare } from '../../election/share';
import { exchangeWords } from '../../locale/exchange';
import { outcomeText } from '../report-input';
import { csvText, type CsvCell } from './csv';
import type { ExchangeInput } from './exchange-input';

/**
 * The result as CSV, in ballot order: name, votes, against, uncounted, share of the base, outcome. The share names its fraction – "71,46% (358/501)" – and so
 * is text on every computer: a bare 71,46 would be 7146 where the comma parts thousands.
 */
export function resultCsv({ result, language }: Pick<ExchangeInput, 'result' | 'language'>): string {
  const { headings } = exchangeWords[language];
  const header = [headings.name, headings.votes, headings.against, headings.uncounted, headings.share, headings.outcome];
  const rows = result.rows.map(({ candidate, votes, against, uncounted, outcome }): readonly CsvCell[] => [
    candidate.name, votes, against, uncounted, result.base > 0 ? `${formatShare(votes, result.base, language)}% (${votes}/${result.base})` : '', outcomeText(outcome, { result, language }),
  ]);
  return csvText([header, ...rows]);
}
