import { contestTexts } from '../../locale/pane/contest';
import type { StoredContest } from '../../workbook/state';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { useTexts, useWorkbookPart } from '../components/workbook-context';

/** Says that papers were entered by the list as it is stored, with the way back to it. */
export function ListFixed({ onBack }: { readonly onBack: () => void }) {
  const texts = useTexts(contestTexts);
  return (
    <Notice intent="error" live actions={<Button size="small" data-act="drop-changes" onClick={onBack}>{texts.keepList}</Button>}>
      {texts.listFixed}
    </Notice>
  );
}

/** Has any desk entered papers of this contest? How many another desk has is not told. */
export function useIsEntered(contest: StoredContest | null): boolean {
  const entries = useWorkbookPart((state) => state.entries);
  return contest !== null && contest.source === null && entries.some(({ papers }) => papers.length > 0);
}
