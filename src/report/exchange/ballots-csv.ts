import type { Form, Mark } from '../../election/ballot';
import { writeConclusion } from '../../election/conclusion';
import { tableTexts } from '../../locale/tables';
import { csvText, type CsvCell } from './csv';
import type { ExchangeInput } from './exchange-input';
import { listedPapers } from './listed-papers';

/** The papers as CSV: number, count, a column per name in ballot order with the marks of the table of papers, conclusion. */
export function ballotsCsv(input: Pick<ExchangeInput, 'result' | 'ballots' | 'entry' | 'language'>): string {
  const { language, result: { contest } } = input;
  const { headings } = tableTexts[language];
  const header = [headings.number, headings.count, ...contest.candidates.map(({ name }) => name), headings.conclusion];
  const rows = listedPapers(input).map(({ number, ballot }): readonly CsvCell[] => [
    number, ballot.count, ...Array.from(ballot.marks, (mark) => markCell(mark, contest.form)), writeConclusion(ballot.conclusion, language),
  ]);
  return csvText([header, ...rows]);
}

/** 1 chosen or agree, 0 crossed out or disagree, 2 both boxes, blank neither. */
function markCell(mark: Mark, form: Form): CsvCell {
  return form === 'agree' && mark === 3 ? '' : mark;
}
