import { useState } from 'react';
import { regulationOf } from '../../election/regulation';
import { fill } from '../../locale/language';
import { contestTexts } from '../../locale/pane/contest';
import { readRoster } from '../../people/roster';
import type { Selection } from '../../workbook/state';
import { announce } from '../components/announcer';
import { Button } from '../components/Button';
import { LinesField } from '../components/fields';
import { FindingList } from '../components/FindingList';
import { useSharedStyles } from '../components/styles';
import { useAct, useStore, useTexts, useWorkbookPart } from '../components/workbook-context';
import type { ContestPartProps } from './ContestEditor';

/** The names as they are typed, pasted or taken from the marked range, with their number and a button that sorts them; to be read only once papers go by them. */
export function NamesField({ form, change, names, isFixed }: ContestPartProps & { readonly names: readonly string[]; readonly isFixed: boolean }) {
  const styles = useSharedStyles();
  const texts = useTexts(contestTexts);
  const store = useStore();
  const law = useWorkbookPart((state) => regulationOf(state.congress?.regulation ?? '190'));
  const { busy, run } = useAct();
  const [refusal, setRefusal] = useState<Selection['findings']>([]);
  const sort = (): void => {
    change({ names: [...names].sort(law.compareNames).join('\n') });
    announce(texts.sorted);
  };
  const take = (): void => run(async () => {
    const selection = await store.readSelection();
    setRefusal(selection.findings);
    if (selection.findings.length === 0) change({ names: namesIn(selection.values) });
  });
  return (
    <>
      <LinesField name="names" label={texts.names} hint={isFixed ? undefined : texts.namesHint} rows={6} value={form.names} readOnly={isFixed} onChange={(text) => change({ names: text })} />
      <p className={styles.text} role="status" data-part="names-count">{fill(texts.namesCount, { names: names.length })}</p>
      <FindingList findings={refusal} />
      {!isFixed && (
        <div className={styles.row}>
          <Button size="small" data-act="take-names" disabledFocusable={busy} onClick={take}>{texts.namesFromRange}</Button>
          <Button size="small" data-act="sort-names" disabled={names.length < 2} onClick={sort}>{texts.sort}</Button>
        </div>
      )}
    </>
  );
}

/** The names in a range: a roster's column of names, a row of names, or the first cell of each row that is more than a number. */
function namesIn(rows: Selection['values']): string {
  const { people, columns } = readRoster(rows);
  if (columns.has('name')) return people.map((person) => person.name).join('\n');
  const text = (cells: readonly unknown[], between: string): string => cells.map((cell) => String(cell ?? '')).join(between);
  return rows.length === 1 ? text(rows[0] ?? [], '\n') : rows.map((row) => text(row, '\t')).join('\n');
}
