import { useRef, useState, type ChangeEvent } from 'react';
import { fill } from '../../locale/language';
import { exchangeTexts } from '../../locale/pane/exchange';
import { decodeText, type DecodeFault } from '../../report/exchange/decode-text';
import { readCsv, type CsvFault, type Delimiter } from '../../report/exchange/read-csv';
import { sheetRows } from '../../report/exchange/sheet-rows';
import type { Selection } from '../../workbook/state';
import { Button } from '../components/Button';
import { LinesField } from '../components/fields';
import { Notice } from '../components/Notice';
import { useSharedStyles } from '../components/styles';
import { useAct, useTexts } from '../components/workbook-context';
import type { ContestPartProps } from './ContestEditor';
import { CsvPreview } from './CsvPreview';

/** What came of choosing or pasting a file: its rows as they would lie in a sheet, or why there are none. */
type Outcome =
  | { readonly kind: 'none' | 'nothing' | 'unread' }
  | { readonly kind: 'fault'; readonly fault: CsvFault | DecodeFault }
  | { readonly kind: 'read'; readonly selection: Selection; readonly delimiter: Delimiter; readonly turn: number };

/** Papers from a CSV file, chosen or pasted: shown as they are read, then copied to a new sheet and counted there. */
export function CsvPanel(part: ContestPartProps) {
  const styles = useSharedStyles();
  const { csv: texts } = useTexts(exchangeTexts);
  const input = useRef<HTMLInputElement>(null);
  const { busy, outcome, text, setText, read, choose } = useReading(texts.pasted);
  return (
    <details data-part="csv">
      <summary tabIndex={0} data-act="show-csv">{texts.title}</summary>
      <div className={styles.group}>
        <p className={styles.muted}>{texts.hint}</p>
        <div>
          {/* The browser's own control speaks the browser's language, not the workbook's. */}
          <Button size="small" data-act="choose-csv" disabledFocusable={busy} onClick={() => input.current?.click()}>{texts.choose}</Button>
          <input ref={input} type="file" name="csv-file" hidden aria-label={texts.choose} accept=".csv,.txt,.tsv,text/csv,text/plain" onChange={choose} />
        </div>
        <LinesField name="csv-text" label={texts.paste} rows={2} value={text} onChange={setText} />
        <div><Button size="small" data-act="read-csv" disabledFocusable={busy} onClick={read}>{texts.read}</Button></div>
        {(outcome.kind === 'nothing' || outcome.kind === 'unread') && <Notice intent="error" live>{texts[outcome.kind]}</Notice>}
        {outcome.kind === 'fault' && <Notice intent="error" live>{fill(texts.faults[outcome.fault.kind], { ...outcome.fault })}</Notice>}
        {outcome.kind === 'read' && <CsvPreview key={outcome.turn} {...part} selection={outcome.selection} delimiter={outcome.delimiter} />}
      </div>
    </details>
  );
}

function useReading(pasted: string) {
  const { busy, run } = useAct();
  const [text, setText] = useState('');
  const [turn, setTurn] = useState(0);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const show = (content: string, title: string): void => {
    setTurn(turn + 1);
    setOutcome(outcomeOf(content, { title, turn }));
  };
  const read = (): void => {
    if (text.trim() === '') setOutcome({ kind: 'nothing' });
    else show(text, pasted);
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const file = target.files?.[0];
    if (file !== undefined) {
      run(async () => {
        const bytes = await file.arrayBuffer().catch(() => null);
        if (bytes === null) return setOutcome({ kind: 'unread' });
        const decoded = decodeText(new Uint8Array(bytes));
        if (decoded.ok) show(decoded.text, file.name);
        else setOutcome({ kind: 'fault', fault: decoded.fault });
      });
    }
    // The same file can be chosen again after it was mended.
    target.value = '';
  };
  return { busy, outcome, text, setText, read, choose };
}

function outcomeOf(content: string, { title, turn }: { readonly title: string; readonly turn: number }): Outcome {
  const reading = readCsv(content);
  if (!reading.ok) return { kind: 'fault', fault: reading.fault };
  const selection = { sheet: title, address: '', values: sheetRows(reading.rows), firstRow: 1, firstColumn: 0, findings: [] };
  return { kind: 'read', selection, delimiter: reading.delimiter, turn };
}
