import { useState } from 'react';
import { columnLetters } from '../../election/column-letters';
import { fill } from '../../locale/language';
import { contestTexts } from '../../locale/pane/contest';
import type { Selection } from '../../workbook/state';
import { Button } from '../components/Button';
import { SelectField } from '../components/fields';
import { FindingList } from '../components/FindingList';
import { Notice } from '../components/Notice';
import { useSharedStyles } from '../components/styles';
import { readWhole } from '../components/whole-number';
import { useAct, useStore, useTexts } from '../components/workbook-context';
import { proposeColumns, type SheetColumns } from './ballot-sheet';
import type { ContestPartProps } from './ContestEditor';
import { MarksField, useSheetReading } from './MarksField';
import { PapersRead } from './PapersRead';

/** "I already have a sheet": a marked range is read, shown, and then counted in place. */
export function SheetPanel(part: ContestPartProps) {
  const styles = useSharedStyles();
  const texts = useTexts(contestTexts);
  const store = useStore();
  const { busy, run } = useAct();
  const [selection, setSelection] = useState<Selection | null>(null);
  const [turn, setTurn] = useState(0);
  const source = part.contest?.source ?? null;
  const read = (): void => run(async () => {
    setSelection(await store.readSelection());
    setTurn((before) => before + 1);
  });
  return (
    <section className={styles.group} aria-label={texts.papersSheet}>
      {source !== null && <Notice intent="info">{fill(texts.sheetNow, { address: `${source.sheet}!${source.address}` })}</Notice>}
      <p className={styles.muted}>{texts.sheetHint}</p>
      <Button data-act="read-selection" disabledFocusable={busy} onClick={read}>{texts.sheetRead}</Button>
      {selection !== null && selection.findings.length > 0 && <FindingList findings={selection.findings} />}
      {selection !== null && selection.findings.length === 0 && <SheetChoices key={turn} {...part} selection={selection} />}
    </section>
  );
}

function SheetChoices({ selection, ...part }: ContestPartProps & { readonly selection: Selection }) {
  const texts = useTexts(contestTexts);
  const styles = useSharedStyles();
  const [columns, setColumns] = useState<SheetColumns>(() => proposeColumns(selection));
  const { form, choose, reading } = useSheetReading(selection, columns, readWhole(part.form.seats, 1));
  const options = useColumnOptions(selection);
  const columnOf = (value: string): number | null => (value === '' ? null : Number(value));
  const { names, papers, rows, source } = reading;
  const address = `${source.sheet}!${source.address}`;
  return (
    <>
      <MarksField name="sheet-form" value={form} onChange={choose} />
      <div className={styles.pair}>
        <SelectField name="sheet-count" label={texts.sheetCount} value={String(columns.count ?? '')} options={options}
          onChange={(value) => setColumns({ ...columns, count: columnOf(value) })} />
        <SelectField name="sheet-conclusion" label={texts.sheetConclusion} value={String(columns.conclusion ?? '')} options={options}
          onChange={(value) => setColumns({ ...columns, conclusion: columnOf(value) })} />
      </div>
      <PapersRead {...part} reading={reading} hook="sheet-report" act="use-range" said={{
        title: fill(rows === papers ? texts.sheetFound : texts.sheetRows, { address, names: names.length, papers, rows }),
        empty: fill(texts.sheetEmpty, { address }), odd: texts.sheetOdd, more: texts.sheetMore, use: texts.sheetUse,
      }} />
    </>
  );
}

function useColumnOptions(selection: Selection): readonly { readonly value: string; readonly text: string }[] {
  const texts = useTexts(contestTexts);
  const columns = (selection.values[0] ?? []).map((cell, index) => ({
    value: String(index),
    text: fill(texts.sheetColumn, { letters: columnLetters(selection.firstColumn + index), heading: String(cell ?? '') }),
  }));
  return [{ value: '', text: texts.sheetNone }, ...columns];
}
