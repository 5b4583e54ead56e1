import { reconciliationTexts } from '../../locale/pane/reconciliation';
import type { StoredContest } from '../../workbook/state';
import { announce } from '../components/announcer';
import { Button } from '../components/Button';
import { NumberField } from '../components/fields';
import { useSharedStyles } from '../components/styles';
import { useAct, useStore, useTexts } from '../components/workbook-context';

/** The numbers as they are typed. */
export interface CountForm {
  readonly issued: string;
  readonly collected: string;
}

/** The numbers that the fields say; null for an empty or unreadable field. */
export interface PaperCounts {
  readonly issued: number | null;
  readonly collected: number | null;
}

/** Papers issued and collected. They can be saved early, so that entry can show how many are still to go. */
export function CountFields({ contest, form, counts, change, forget }: {
  readonly contest: StoredContest;
  readonly form: CountForm;
  readonly counts: PaperCounts;
  readonly change: (form: CountForm) => void;
  readonly forget: () => void;
}) {
  const styles = useSharedStyles();
  const texts = useTexts(reconciliationTexts);
  const store = useStore();
  const { busy, run } = useAct();
  const readable = (['issued', 'collected'] as const).every((field) => form[field].trim() === '' || counts[field] !== null);
  const dirty = counts.issued !== contest.issued || counts.collected !== contest.collected;
  const save = (): void => run(async () => {
    await store.saveCounts(contest.id, counts);
    forget();
    announce(texts.saved);
  });
  return (
    <>
      <div className={styles.pair}>
        <NumberField name="issued" label={texts.issued} value={form.issued} onChange={(issued) => change({ ...form, issued })} />
        <NumberField name="collected" label={texts.collected} value={form.collected} onChange={(collected) => change({ ...form, collected })} />
      </div>
      <Button data-act="save-counts" disabledFocusable={busy || !readable || !dirty} onClick={save}>{texts.save}</Button>
    </>
  );
}
