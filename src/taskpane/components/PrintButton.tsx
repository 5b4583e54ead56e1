import { fill } from '../../locale/language';
import { printTexts } from '../../locale/pane/print';
import type { SheetModel } from '../../report/sheet-model';
import type { State, WrittenSheets } from '../../workbook/state';
import { announce } from './announcer';
import { Button } from './Button';
import { Notice } from './Notice';
import { useOutcome } from './use-outcome';
import { useAct, useStore, useTexts, useWorkbook } from './workbook-context';

/** A button that makes sheets, and what came of it, as long as the sheets are what would be made again. The models are fetched when it is pressed. */
export function PrintButton({ act, label, contest, models }: { readonly act: string; readonly label: string; readonly contest: string; readonly models: (state: State) => Promise<readonly SheetModel[]> }) {
  const texts = useTexts(printTexts);
  const store = useStore();
  const { busy, run } = useAct();
  const { congress, contests, language, rehearsal, roster, texts: words } = useWorkbook();
  const [written, setWritten] = useOutcome<WrittenSheets>(() => JSON.stringify([contests.find(({ id }) => id === contest), congress, language, rehearsal, roster?.length, words]));
  const print = (): void => run(async () => {
    setWritten(null);
    const outcome = await store.writeSheets(await models(store.getState()), contest);
    setWritten(outcome);
    if (outcome.titles.length > 0) announce(fill(texts.written, { titles: outcome.titles.join(', ') }));
  });
  return (
    <>
      <div><Button size="small" data-act={act} disabledFocusable={busy} onClick={print}>{label}</Button></div>
      {written !== null && (written.titles.length === 0
        ? <Notice intent="error" live>{texts.notWritten}</Notice>
        : <div data-part={`${act}-done`}><Notice intent="success">{fill(texts.written, { titles: written.titles.join(', ') })}</Notice></div>)}
    </>
  );
}
