import { shellTexts } from '../../locale/pane/shell';
import { Blocked } from '../components/Blocked';
import { useRoute } from '../components/route';
import { useOpenContest, useTexts, useWorkbook } from '../components/workbook-context';
import { ContestEditor } from './ContestEditor';

/** Step 2: a contest, new or the open one. */
export default function ContestScreen() {
  const texts = useTexts(shellTexts);
  const { congress } = useWorkbook();
  const open = useOpenContest();
  const { newContest } = useRoute();
  if (congress === null) return <Blocked why={texts.needCongress} step="setup" />;
  const contest = newContest ? null : open;
  return <ContestEditor key={contest?.id ?? ''} contest={contest} />;
}
