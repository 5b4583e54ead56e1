import { useEffect, useMemo, useRef, useState } from 'react';
import { isError, leavesInDoubt } from '../../election/finding';
import { fill } from '../../locale/language';
import { exchangeTexts } from '../../locale/pane/exchange';
import { countOpen } from '../../workbook/write-results';
import { announce } from '../components/announcer';
import { Button } from '../components/Button';
import { FileOffer } from '../components/FileOffer';
import { FindingList } from '../components/FindingList';
import { Notice } from '../components/Notice';
import { useSharedStyles } from '../components/styles';
import { useAct, useStore, useTexts, useWorkbook } from '../components/workbook-context';
import { EXPORTS, exportFile, type ExportKind } from './export-file';
import { exportGate } from './export-gate';

/** A button for each file of the open contest, and the file that was made; while none may be made, why. A file that was made goes when other figures are agreed on. */
export function ExportForm() {
  const styles = useSharedStyles();
  const { export: texts } = useTexts(exchangeTexts);
  const store = useStore();
  const state = useWorkbook();
  const { busy, run } = useAct();
  const { result, earlier, gate } = useExportable();
  const [made, setMade] = useState<Made | null>(null);
  const place = useRef<HTMLDivElement>(null);
  // Every time: the offer of another file takes the place of the one before, below the edge of a small pane.
  useEffect(() => { place.current?.scrollIntoView?.({ block: 'nearest' }); }, [made]);
  if (result === null || gate === null) return null;
  if (gate === 'errors') return <><Notice intent="error">{texts.errors}</Notice><FindingList findings={[...[...state.damage, ...result.findings].filter(isError), ...earlier.flatMap(({ findings }) => findings.filter(leavesInDoubt))]} /></>;
  if (gate !== 'open') return <div data-part="export-waits"><Notice intent="info">{texts[gate]}</Notice></div>;
  const make = (kind: ExportKind): void => run(async () => {
    const file = exportFile(kind, state, { result, earlier, now: new Date() });
    // Noted first: no file goes out of which the log knows nothing.
    await store.noteExport(result.contest.id, file.name);
    setMade({ kind, file, contest: result.contest.id, agreed: state.agreed });
    announce(fill(texts.made, { name: file.name, what: texts.make[kind] }));
  });
  const offered = made !== null && made.contest === result.contest.id && made.agreed === state.agreed ? made : null;
  return (
    <div className={styles.group}>
      <p className={styles.muted}>{texts.hint}</p>
      {EXPORTS.map((kind) => <div key={kind}><Button size="small" data-act={`export-${kind}`} disabledFocusable={busy} onClick={() => make(kind)}>{texts.make[kind]}</Button></div>)}
      {offered !== null && (
        <div ref={place}>
          <FileOffer key={offered.file.name} file={offered.file} type={offered.file.type}
            made={fill(texts.made, { name: offered.file.name, what: texts.make[offered.kind] })} copied={fill(texts.copied, { name: offered.file.name })} />
        </div>
      )}
    </div>
  );
}

interface Made {
  readonly kind: ExportKind;
  readonly file: ReturnType<typeof exportFile>;
  readonly contest: string;
  /** The figures that were agreed on when it was made. */
  readonly agreed: string;
}

/** The open contest and the votes before it as they count now, and whether files of them may be made. Counted again only when papers, people or contests have changed. */
function useExportable() {
  const store = useStore();
  const state = useWorkbook();
  const { congress, contests, openId, ballots, entries } = state;
  const result = useMemo(() => countOpen({ ...store.getState(), congress, contests, openId, ballots, entries }), [store, congress, contests, openId, ballots, entries]);
  const id = result?.contest.id;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the rounds are counted from the same parts of the state.
  const earlier = useMemo(() => (id === undefined ? [] : store.roundsOf(id).slice(0, -1)), [store, id, congress, contests, ballots, entries]);
  return { result, earlier, gate: result === null ? null : exportGate(store, result, earlier) };
}
