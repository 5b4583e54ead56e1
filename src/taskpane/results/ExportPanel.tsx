import { exchangeTexts } from '../../locale/pane/exchange';
import { chunkOf, late } from '../components/late';
import { LateFold } from '../components/LateFold';
import { useTexts } from '../components/workbook-context';

const FORM = chunkOf(() => import(/* webpackChunkName: "results-export" */ './ExportForm'));
const ExportForm = late(FORM, ({ ExportForm: form }) => form);

/** Files of the contest for use elsewhere, closed until somebody wants one. */
export function ExportPanel() {
  return <LateFold part="export" act="show-export" title={useTexts(exchangeTexts).export.title}><ExportForm /></LateFold>;
}
