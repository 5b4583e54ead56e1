import { Suspense, useState } from 'react';
import { textsPanelTexts } from '../../locale/pane/texts';
import { chunkOf, late } from '../components/late';
import { useTexts } from '../components/workbook-context';

const FORM = chunkOf(() => import(/* webpackChunkName: "texts-form" */ './TextsForm'));
const TextsForm = late(FORM, ({ TextsForm: form }) => form);

/** The wording of the minutes, closed until somebody wants to change it: its form comes with the texts of the minutes when it is first opened. */
export function TextsPanel() {
  const texts = useTexts(textsPanelTexts);
  const [opened, setOpened] = useState(false);
  return (
    <details data-part="minutes-texts" onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}>
      <summary tabIndex={0} data-act="minutes-texts">{texts.title}</summary>
      {opened && <Suspense fallback={null}><TextsForm /></Suspense>}
    </details>
  );
}
