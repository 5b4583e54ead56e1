import { Suspense, useState } from 'react';
import { exchangeTexts } from '../../locale/pane/exchange';
import { chunkOf, late } from '../components/late';
import { useTexts } from '../components/workbook-context';

const FORM = chunkOf(() => import(/* webpackChunkName: "results-export" */ './ExportForm'));
const ExportForm = late(FORM, ({ ExportForm: form }) => form);

/** Files of the contest for use elsewhere, closed until somebody wants one: what makes them comes when it is first opened. */
export function ExportPanel() {
  const { export: texts } = useTexts(exchangeTexts);
  const [opened, setOpened] = useState(false);
  return (
    <details data-part="export" onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}>
      <summary tabIndex={0} data-act="show-export">{texts.title}</summary>
      {opened && <Suspense fallback={null}><ExportForm /></Suspense>}
    </details>
  );
}
