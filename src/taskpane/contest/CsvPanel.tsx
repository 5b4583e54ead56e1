import { exchangeTexts } from '../../locale/pane/exchange';
import { useTexts } from '../components/workbook-context';
import type { ContestPartProps } from './ContestEditor';

/** Papers from a CSV file, copied to a new sheet and counted there. */
export function CsvPanel(_part: ContestPartProps) {
  const { csv: texts } = useTexts(exchangeTexts);
  return (
    <details>
      <summary tabIndex={0} data-act="show-csv">{texts.title}</summary>
    </details>
  );
}
