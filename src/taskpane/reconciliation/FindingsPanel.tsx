import { Suspense } from 'react';
import { findingsBeforeVotes } from '../../election/before-votes';
import type { ContestResult } from '../../election/contest-result';
import { isError } from '../../election/finding';
import { reconciliationTexts } from '../../locale/pane/reconciliation';
import { useConfirmed, warningsOf } from '../components/confirmed';
import { SHOWN } from '../components/finding-chunk';
import { FindingList } from '../components/FindingList';
import { late } from '../components/late';
import { Notice } from '../components/Notice';
import { useSharedStyles } from '../components/styles';
import { useTexts, useWorkbook } from '../components/workbook-context';

const ConfirmList = late(SHOWN, (content) => content.ConfirmList);

/** Errors, which block, and warnings, each of which the head of the committee confirms. */
export function FindingsPanel({ result }: { readonly result: ContestResult }) {
  const styles = useSharedStyles();
  const texts = useTexts(reconciliationTexts);
  const { damage } = useWorkbook();
  const { isConfirmed, confirm } = useConfirmed(result.contest.id);
  const errors = [...damage, ...findingsBeforeVotes(result)].filter(isError);
  const warnings = warningsOf(result);
  return (
    <section className={styles.group} aria-label={texts.findings}>
      <h3 className={styles.subheading}>{texts.findings}</h3>
      {errors.length + warnings.length === 0 && <Notice intent="success">{texts.nothing}</Notice>}
      <FindingList findings={errors} />
      {warnings.length > 0 && (
        <Suspense fallback={<p data-busy>{warnings.map(({ code }) => code).join(', ')}</p>}>
          <ConfirmList warnings={warnings} isConfirmed={isConfirmed} confirm={confirm} />
        </Suspense>
      )}
    </section>
  );
}
