import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Ref } from 'react';
import type { Form } from '../../election/ballot';
import { offeredReasons } from '../../election/offered-reasons';
import { reasonTexts } from '../../locale/ballot-reasons';
import { entrySpecialTexts } from '../../locale/pane/entry-special';
import { useTexts, useWorkbook } from '../components/workbook-context';
import type { Key } from './desk';

const useStyles = makeStyles({
  list: {
    flex: '1 1 0', minHeight: '84px', overflowY: 'auto', margin: 0, padding: 0, listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  reason: {
    display: 'flex', gap: '8px', width: '100%', padding: '3px 8px', border: 'none', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    background: 'none', font: 'inherit', color: 'inherit', textAlign: 'left', cursor: 'pointer',
  },
  digit: { fontWeight: tokens.fontWeightSemibold, minWidth: '16px' },
});

/** The reasons that a paper of this form can have, each by the digit of its code: a digit means the same in every form. */
export function ReasonList({ form, press, ref }: { readonly form: Form; readonly press: (key: Key) => void; readonly ref: Ref<HTMLUListElement> }) {
  const styles = useStyles();
  const texts = useTexts(entrySpecialTexts);
  const { language } = useWorkbook();
  return (
    <ul className={styles.list} ref={ref} tabIndex={0} aria-label={texts.reasonTitle} data-part="reasons">
      {offeredReasons(form).map((code) => {
        const digit = code.slice(-1);
        return (
          <li key={code}>
            <button type="button" tabIndex={-1} className={styles.reason} data-act={`reason-${digit}`} onClick={() => press({ kind: 'digit', digit })}>
              <span className={styles.digit}>{digit}</span>
              <span>{reasonTexts[language][code].title}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
