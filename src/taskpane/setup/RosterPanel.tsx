import { useState } from 'react';
import { fill } from '../../locale/language';
import { setupTexts } from '../../locale/pane/setup';
import type { RosterColumn } from '../../locale/roster';
import { readRoster } from '../../people/roster';
import type { Selection } from '../../workbook/state';
import { announce } from '../components/announcer';
import { Button } from '../components/Button';
import { FindingList } from '../components/FindingList';
import { Notice } from '../components/Notice';
import { useSharedStyles } from '../components/styles';
import { useAct, useStore, useTexts, useWorkbook } from '../components/workbook-context';
import { headingOf } from './roster-numbers';

/** The roster, taken from a range that the user has marked, shown before it is used. */
export function RosterPanel() {
  const styles = useSharedStyles();
  const texts = useTexts(setupTexts);
  const store = useStore();
  const { roster } = useWorkbook();
  const { busy, run } = useAct();
  const [selection, setSelection] = useState<Selection | null>(null);
  const use = (rows: Selection['values']): void => run(async () => {
    await store.saveRoster(rows);
    setSelection(null);
    announce(fill(texts.rosterSaved, { people: rows.length - 1 }));
  });
  return (
    <section className={styles.group} aria-label={texts.roster}>
      <h2 className={styles.subheading}>{texts.roster}</h2>
      {roster === null ? <p className={styles.muted}>{texts.rosterHint}</p> : <p className={styles.text} data-part="roster">{fill(texts.rosterSaved, { people: Math.max(0, roster.length - 1) })}</p>}
      <p className={styles.muted}>{texts.rosterAsk}</p>
      <Button data-act="read-roster" disabledFocusable={busy} onClick={() => run(async () => setSelection(await store.readSelection()))}>{texts.rosterRead}</Button>
      {selection !== null && <RosterPreview selection={selection} onUse={busy ? null : use} />}
    </section>
  );
}

function RosterPreview({ selection, onUse }: { readonly selection: Selection; readonly onUse: ((rows: Selection['values']) => void) | null }) {
  const texts = useTexts(setupTexts);
  const { language } = useWorkbook();
  const { people, columns } = readRoster(selection.values);
  const address = `${selection.sheet}!${selection.address}`;
  if (selection.findings.length > 0) return <FindingList findings={selection.findings} />;
  if (!columns.has('name') || people.length === 0) return <Notice intent="error" live>{fill(texts.rosterNothing, { address })}</Notice>;
  const headings = (some: readonly RosterColumn[]): string => some.map((column) => headingOf(column, language)).join(', ');
  const missing = USEFUL.filter((either) => !either.some((column) => columns.has(column))).flatMap(([column]) => (column === undefined ? [] : [column]));
  return (
    <Notice intent="info" live title={fill(texts.rosterPreview, { address, people: people.length, columns: headings([...columns]) })}
      actions={<Button size="small" appearance="primary" data-act="use-roster" disabledFocusable={onUse === null} onClick={() => onUse?.(selection.values)}>{texts.rosterSave}</Button>}>
      {missing.length > 0 && fill(texts.rosterMissing, { columns: headings(missing) })}
    </Notice>
  );
}

/** The columns that this program has a use for, most needed first; of those that say the same one is enough. */
const USEFUL: readonly (readonly RosterColumn[])[] = [
  ['present'], ['deduction'], ['plan'], ['membership'], ['birth', 'birthYear'], ['sex', 'female'], ['ethnic'], ['reelected'], ['education'], ['theory'],
];
