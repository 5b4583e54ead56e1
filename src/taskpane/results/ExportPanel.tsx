import { exchangeTexts } from '../../locale/pane/exchange';
import { useTexts } from '../components/workbook-context';

/** Files of the contest for use elsewhere. */
export function ExportPanel() {
  const { export: texts } = useTexts(exchangeTexts);
  return (
    <details>
      <summary tabIndex={0} data-act="show-export">{texts.title}</summary>
    </details>
  );
}
