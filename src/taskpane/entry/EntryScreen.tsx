import { lazy, Suspense } from 'react';
import { entryTexts } from '../../locale/pane/entry';
import { shellTexts } from '../../locale/pane/shell';
import type { StoredContest } from '../../workbook/state';
import { Blocked } from '../components/Blocked';
import { useSharedStyles } from '../components/styles';
import { useOpenContest, useTexts, useWorkbookPart } from '../components/workbook-context';
import { EntryDesk } from './EntryDesk';

const loadEnds = () => import(/* webpackChunkName: "entry-ends" */ './ends');
const BeginScreen = lazy(async () => ({ default: (await loadEnds()).BeginScreen }));
const ClosedScreen = lazy(async () => ({ default: (await loadEnds()).ClosedScreen }));
const PapersInPlace = lazy(async () => ({ default: (await loadEnds()).PapersInPlace }));
const TwoAtDesk = lazy(async () => ({ default: (await loadEnds()).TwoAtDesk }));

/** Step 3: the papers of the open contest, at this pane's desk. */
export default function EntryScreen() {
  const texts = useTexts(shellTexts);
  const contest = useOpenContest();
  const congress = useWorkbookPart((state) => state.congress);
  if (congress === null) return <Blocked why={texts.needCongress} step="setup" />;
  return contest === null ? <Blocked why={texts.needContest} step="contest" /> : <DeskOf contest={contest} />;
}

/** What the desk can do with this contest: begin, enter, wait for who goes on where two windows enter, look at what it has closed, or – counted in the user's own sheet – nothing. */
function DeskOf({ contest }: { readonly contest: StoredContest }) {
  const styles = useSharedStyles();
  const texts = useTexts(entryTexts);
  const desk = useWorkbookPart((state) => state.desk);
  const phase = useWorkbookPart(({ entries }) => entries.find((entry) => entry.desk === desk)?.phase ?? 'none');
  const rival = useWorkbookPart((state) => state.rival);
  // Another list, and another desk, begin with another paper.
  const list = contest.candidates.map((candidate) => candidate.name).join('|');
  const key = `${desk}.${contest.id}.${contest.form}.${contest.seats}.${list}`;
  if (contest.source === null && phase === 'open' && !rival) return <EntryDesk key={key} contest={contest} />;
  const Screen = contest.source !== null ? PapersInPlace : phase === 'none' ? BeginScreen : phase === 'open' ? TwoAtDesk : ClosedScreen;
  return <Suspense fallback={<p className={styles.screen} role="status" data-busy>{texts.opening}</p>}><Screen key={key} contest={contest} /></Suspense>;
}
