import { fill } from '../../locale/language';
import { reconciliationTexts } from '../../locale/pane/reconciliation';
import type { StoredContest } from '../../workbook/state';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { goTo } from '../components/route';
import type { Count } from '../components/use-count';
import { useTexts } from '../components/workbook-context';

/** How the papers were entered: once, or at several desks, and whether those agree. F.203 stands among the findings. */
export function EntryPanel({ contest, count: { state, entries } }: { readonly contest: StoredContest; readonly count: Count }) {
  const texts = useTexts(reconciliationTexts);
  if (contest.source !== null) return null;
  const mistakes = entries.map(({ desk, mistakes: count }) => fill(texts.mistakes, { desk, count })).join(', ');
  const unsettled = state === 'entering' || state === 'different';
  return (
    <div data-part="entry-state" data-state={state}>
      <Notice intent={unsettled ? 'warning' : state === 'equal' ? 'success' : 'info'} title={texts.entry}
        actions={<Button size="small" data-act="go-compare" appearance={unsettled ? 'primary' : 'secondary'} onClick={() => goTo('compare')}>{unsettled ? texts.settle : state === 'equal' ? texts.seeEntries : texts.secondEntry}</Button>}>
        {fill(texts[state], { mistakes })}
      </Notice>
    </div>
  );
}
