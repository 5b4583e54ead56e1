import { logTexts } from '../../locale/pane/log';
import type { StoredContest } from '../../workbook/state';
import { Notice } from '../components/Notice';
import { PrintButton } from '../components/PrintButton';
import { useSharedStyles } from '../components/styles';
import type { Count } from '../components/use-count';
import { useStore, useTexts } from '../components/workbook-context';
import { diaryModels } from './print';

/** The printed diary of a contest. It tells what is on the papers, so it waits until every desk has closed. */
export function DiaryPanel({ contest, count }: { readonly contest: StoredContest; readonly count: Count }) {
  const styles = useSharedStyles();
  const texts = useTexts(logTexts);
  const store = useStore();
  return (
    <section className={styles.group} aria-label={texts.diary}>
      <h3 className={styles.subheading}>{texts.diary}</h3>
      <p className={styles.muted}>{texts.diaryHint}</p>
      {count.state === 'entering'
        ? <Notice intent="info">{texts.diaryClosed}</Notice>
        : <PrintButton act="print-diary" label={texts.diaryPrint} contest={contest.id} models={(state) => diaryModels(state, contest, store.logOf(contest.id))} />}
    </section>
  );
}
