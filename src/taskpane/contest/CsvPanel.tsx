import { fill } from '../../locale/language';
import { exchangeTexts } from '../../locale/pane/exchange';
import { decodeText, type DecodeFault } from '../../report/exchange/decode-text';
import { readCsv, type CsvFault, type Delimiter } from '../../report/exchange/read-csv';
import { sheetRows } from '../../report/exchange/sheet-rows';
import type { Selection } from '../../workbook/state';
import { FileIntake } from '../components/FileIntake';
import { Notice } from '../components/Notice';
import { useSharedStyles } from '../components/styles';
import { useTexts } from '../components/workbook-context';
import type { ContestPartProps } from './ContestEditor';
import { CsvPreview } from './CsvPreview';

const HOOKS = { choose: 'choose-csv', file: 'csv-file', text: 'csv-text', take: 'read-csv' } as const;

/** What a file was read as: its rows as they would lie in a sheet, or why there are none. */
type Reading =
  | { readonly kind: 'fault'; readonly fault: CsvFault | DecodeFault }
  | { readonly kind: 'read'; readonly selection: Selection; readonly delimiter: Delimiter };

/** Papers from a CSV file, chosen or pasted: shown as they are read, then copied to a new sheet and counted there. */
export function CsvPanel(part: ContestPartProps) {
  const styles = useSharedStyles();
  const { csv: texts } = useTexts(exchangeTexts);
  const take = (given: string | File): Promise<Reading | null> => (typeof given === 'string' ? Promise.resolve(readingOf(given, texts.pasted)) : readFile(given));
  return (
    <details data-part="csv">
      <summary tabIndex={0} data-act="show-csv">{texts.title}</summary>
      <div className={styles.group}>
        <p className={styles.muted}>{texts.hint}</p>
        <FileIntake hooks={HOOKS} accept=".csv,.txt,.tsv,text/csv,text/plain" texts={texts} takeLabel={texts.read} take={take}
          show={(reading) => (reading.kind === 'fault'
            ? <Notice intent="error" live>{fill(texts.faults[reading.fault.kind], { ...reading.fault })}</Notice>
            : <CsvPreview {...part} selection={reading.selection} delimiter={reading.delimiter} />)} />
      </div>
    </details>
  );
}

/** The rows of a file; null when the browser cannot open it. */
async function readFile(file: File): Promise<Reading | null> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return null;
  const decoded = decodeText(new Uint8Array(bytes));
  return decoded.ok ? readingOf(decoded.text, file.name) : { kind: 'fault', fault: decoded.fault };
}

function readingOf(content: string, title: string): Reading {
  const reading = readCsv(content);
  if (!reading.ok) return { kind: 'fault', fault: reading.fault };
  return { kind: 'read', selection: { sheet: title, address: '', values: sheetRows(reading.rows), firstRow: 1, firstColumn: 0, findings: [] }, delimiter: reading.delimiter };
}
