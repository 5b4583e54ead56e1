import { textsPanelTexts } from '../../locale/pane/texts';
import { chunkOf, late } from '../components/late';
import { LateFold } from '../components/LateFold';
import { useTexts } from '../components/workbook-context';

const FORM = chunkOf(() => import(/* webpackChunkName: "texts-form" */ './TextsForm'));
const TextsForm = late(FORM, ({ TextsForm: form }) => form);

/** The wording of the minutes, closed until somebody wants to change it: its form comes with the texts of the minutes. */
export function TextsPanel() {
  return <LateFold part="minutes-texts" act="minutes-texts" title={useTexts(textsPanelTexts).title}><TextsForm /></LateFold>;
}
