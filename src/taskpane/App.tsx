import { makeStyles } from '@griffel/react';
import { lazy, Suspense, useEffect, type ComponentType } from 'react';
import { shellTexts } from '../locale/pane/shell';
import type { Store } from '../workbook/state';
import { announce, Announcer } from './components/announcer';
import { useBusy } from './components/busy';
import { useDescriber } from './components/describer';
import { ErrorBoundary } from './components/ErrorBoundary';
import { useHeldFocus } from './components/held-focus';
import { followWishes, goToWork, useRoute, type ScreenName } from './components/route';
import { useSharedStyles } from './components/styles';
import { Theme } from './components/Theme';
import { useAct, useStore, useTexts, useWorkbookPart, WorkbookProvider } from './components/workbook-context';
import { markWriting } from './components/writing-mark';
import { StepBar } from './StepBar';
import { TopBar } from './TopBar';
import { WorkbookNotices } from './WorkbookNotices';

/** A feature is a chunk of its own, fetched when its screen is first shown. */
const SCREENS: Readonly<Record<ScreenName, ComponentType>> = {
  setup: lazy(() => import(/* webpackChunkName: "screen-setup" */ './setup/SetupScreen')),
  contest: lazy(() => import(/* webpackChunkName: "screen-contest" */ './contest/ContestScreen')),
  entry: lazy(() => import(/* webpackChunkName: "screen-entry" */ './entry/EntryScreen')),
  reconciliation: lazy(() => import(/* webpackChunkName: "screen-reconciliation" */ './reconciliation/ReconciliationScreen')),
  results: lazy(() => import(/* webpackChunkName: "screen-results" */ './results/ResultsScreen')),
  compare: lazy(() => import(/* webpackChunkName: "screen-compare" */ './compare/CompareScreen')),
  log: lazy(() => import(/* webpackChunkName: "screen-log" */ './log/LogScreen')),
};

/** What another desk sees in place of the work of desk 1. */
const ClosedStep = lazy(() => import(/* webpackChunkName: "screen-compare" */ './compare/ClosedStep'));
/** What every desk does: it enters papers, and hands in what it has entered. */
const OF_EVERY_DESK: readonly ScreenName[] = ['entry', 'compare'];

const useStyles = makeStyles({
  provider: { height: '100vh' },
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0 },
  main: { flex: '1 1 0', minHeight: 0, overflowY: 'auto', overflowX: 'hidden', display: 'flex', flexDirection: 'column', position: 'relative' },
});

/** The whole task pane over one workbook. */
export function App({ store }: { readonly store: Store }) {
  return (
    <Theme className={useStyles().provider}>
      <ErrorBoundary language={() => store.getState().language} reload={() => location.reload()}>
        <WorkbookProvider store={store}>
          <Pane />
        </WorkbookProvider>
      </ErrorBoundary>
    </Theme>
  );
}

function Pane() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const texts = useTexts(shellTexts);
  const phase = useWorkbookPart((state) => state.phase);
  const language = useWorkbookPart((state) => state.language);
  const refused = useWorkbookPart((state) => state.refused);
  const desk = useWorkbookPart((state) => state.desk);
  const describe = useDescriber();
  const { step } = useRoute();
  const busy = useBusy();
  const Screen = desk === '1' || OF_EVERY_DESK.includes(step) ? SCREENS[step] : ClosedStep;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
  }, [language, texts]);
  // What was said in the other language, or of another desk's paper, is not there to be read again.
  useEffect(() => announce(''), [language, desk]);
  const store = useStore();
  const { run } = useAct();
  useHeldFocus();
  useEffect(followWishes, []);
  useEffect(() => markWriting(store), [store]);
  useEffect(() => run(() => store.start()), [run, store]);
  useEffect(() => {
    if (phase === 'ready') goToWork(store.getState());
  }, [phase, store]);
  if (phase !== 'ready') {
    return (
      <main className={shared.screen} data-busy={phase === 'starting' || undefined}>
        <p className={shared.text} role="status">{phase === 'starting' ? texts.starting : texts.unsupported}</p>
        {refused !== null && <p className={shared.text} role="alert">{describe(refused)?.explanation ?? refused.code}</p>}
      </main>
    );
  }
  return (
    <div className={styles.pane} data-step={step}>
      <TopBar />
      <StepBar />
      <WorkbookNotices />
      <main key={step} className={styles.main} aria-label={texts.step[step]} aria-busy={busy} data-busy={busy || undefined}>
        <Suspense fallback={<p className={shared.screen} role="status" data-busy>{texts.opening}</p>}>
          <Screen />
        </Suspense>
      </main>
      <Announcer />
    </div>
  );
}
