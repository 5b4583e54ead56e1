import { plainText } from './safe-text';

export type Delimiter = ',' | ';' | '\t';

/** Why a text cannot be read as CSV; lines and columns count from 1, columns as signs of the line for quotation marks and as cells for ragged rows. */
export type CsvFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unclosed'; readonly line: number; readonly column: number }
  | { readonly kind: 'afterQuote'; readonly line: number; readonly column: number; readonly text: string }
  | { readonly kind: 'ragged'; readonly line: number; readonly column: number; readonly cells: number; readonly columns: number };

/** Rows of equally many cells, or the first thing that does not fit. */
export type CsvReading =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[]; readonly delimiter: Delimiter }
  | { readonly ok: false; readonly fault: CsvFault };

/**
 * Reads a CSV text (RFC 4180; commas, semicolons or tabs; CR, LF or CRLF; a byte order mark and Excel's line "sep=;" are known). The delimiter is the one
 * that gives every line equally many cells, and of several such the one that gives the most. Lines with nothing in them are rows of blank cells between
 * others, and left out at the beginning and at the end.
 */
export function readCsv(text: string): CsvReading {
  const { body, told, firstLine } = withoutPreamble(text);
  if (body.trim() === '') return { ok: false, fault: { kind: 'empty' } };
  const readings = (told === null ? DELIMITERS : [told]).map((delimiter) => readWith(body, delimiter, firstLine));
  const [first, ...others] = readings as [Attempt, ...Attempt[]];
  const best = others.reduce((found, next) => (isBetter(next, found) ? next : found), first);
  if (best.fault !== null) return { ok: false, fault: best.fault };
  // Quotation marks around nothing are nothing too.
  if (best.rows.length === 0) return { ok: false, fault: { kind: 'empty' } };
  return { ok: true, rows: best.rows.map((row) => row.map(plainText)), delimiter: best.delimiter };
}

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

interface Attempt {
  readonly delimiter: Delimiter;
  readonly rows: readonly (readonly string[])[];
  readonly columns: number;
  readonly fault: CsvFault | null;
  /** Does a quotation mark stand within a cell that does not begin with one, as where the delimiter is another? */
  readonly stray: boolean;
}

/** Several columns in every line, their quotation marks around whole cells, before such with marks elsewhere, these before several columns that do not fit, and these before a single column, which every delimiter that is not there gives; then more columns. */
function isBetter(next: Attempt, found: Attempt): boolean {
  const worth = ({ columns, fault, stray }: Attempt): number => (columns <= 1 ? 0 : fault !== null ? 1 : stray ? 2 : 3);
  return worth(next) === worth(found) ? next.columns > found.columns : worth(next) > worth(found);
}

function withoutPreamble(text: string): { readonly body: string; readonly told: Delimiter | null; readonly firstLine: number } {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const told = /^"?sep=([,;\t])"?(?:\r\n|\r|\n)/i.exec(bare);
  return { body: told === null ? bare : bare.slice(told[0].length), told: told === null ? null : (told[1] as Delimiter), firstLine: told === null ? 1 : 2 };
}

function readWith(text: string, delimiter: Delimiter, firstLine: number): Attempt {
  const { records, fault, stray } = new Scanner(text, delimiter, firstLine).scan();
  while (records.length > 0 && isEmpty(records.at(-1)!.cells)) records.pop();
  records.splice(0, records.findIndex(({ cells }) => !isEmpty(cells)));
  const columns = records[0]?.cells.length ?? 0;
  const ragged = records.find(({ cells }) => cells.length !== columns && !isEmpty(cells));
  const rows = records.map(({ cells }) => (cells.length === columns ? cells : new Array<string>(columns).fill('')));
  return { delimiter, rows, columns, fault: fault ?? (ragged === undefined ? null : raggedFault(ragged, columns)), stray };
}

function raggedFault({ line, cells }: Line, columns: number): CsvFault {
  return { kind: 'ragged', line, column: Math.min(cells.length, columns) + 1, cells: cells.length, columns };
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0]!.trim() === '';
}

/** A record and the line on which it begins: a quoted cell may go over several. */
interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Goes through a text once, cell by cell. */
class Scanner {
  private at = 0;
  private line: number;
  private lineStart = 0;
  private fault: CsvFault | null = null;
  private stray = false;
  private readonly unquotedEnd: RegExp;

  constructor(private readonly text: string, private readonly delimiter: Delimiter, firstLine: number) {
    this.line = firstLine;
    this.unquotedEnd = new RegExp(`[${delimiter}\\r\\n]`, 'g');
  }

  /** The records up to the first quotation mark that does not fit, which is `fault`. */
  scan(): { readonly records: Line[]; readonly fault: CsvFault | null; readonly stray: boolean } {
    const records: Line[] = [];
    while (this.at < this.text.length && this.fault === null) {
      const line = this.line;
      records.push({ line, cells: this.readRecord() });
    }
    return { records, fault: this.fault, stray: this.stray };
  }

  private readRecord(): readonly string[] {
    const cells: string[] = [];
    for (;;) {
      cells.push(this.text[this.at] === '"' ? this.readQuoted() : this.readBare());
      if (this.fault !== null || this.text[this.at] !== this.delimiter) break;
      this.at += 1;
    }
    this.skipBreak();
    return cells;
  }

  private readBare(): string {
    this.unquotedEnd.lastIndex = this.at;
    const end = this.unquotedEnd.exec(this.text)?.index ?? this.text.length;
    const cell = this.text.slice(this.at, end);
    this.stray ||= cell.includes('"');
    this.at = end;
    return cell;
  }

  private readQuoted(): string {
    const opened = { line: this.line, column: this.column() };
    let cell = '';
    let from = this.at + 1;
    for (;;) {
      const quote = this.text.indexOf('"', from);
      if (quote < 0) {
        this.fault = { kind: 'unclosed', ...opened };
        return cell;
      }
      cell += this.text.slice(from, quote);
      if (this.text[quote + 1] !== '"') {
        this.closeAt(quote + 1);
        return cell;
      }
      cell += '"';
      from = quote + 2;
    }
  }

  /** Goes on after a closing quotation mark, where nothing but a delimiter or the end of the line may follow. */
  private closeAt(end: number): void {
    this.countBreaks(end);
    this.at = end;
    const next = this.text[end];
    if (next === undefined || next === this.delimiter || next === '\r' || next === '\n') return;
    this.fault = { kind: 'afterQuote', line: this.line, column: this.column(), text: this.readBare().slice(0, SHOWN) };
  }

  private countBreaks(end: number): void {
    for (const found of this.text.slice(this.at, end).matchAll(/\r\n|\r|\n/g)) {
      this.line += 1;
      this.lineStart = this.at + found.index + found[0].length;
    }
  }

  private skipBreak(): void {
    if (this.at >= this.text.length || this.fault !== null) return;
    this.at += this.text.startsWith('\r\n', this.at) ? 2 : 1;
    this.line += 1;
    this.lineStart = this.at;
  }

  private column(): number {
    return this.at - this.lineStart + 1;
  }
}

/** How much of what does not belong there a fault shows. */
const SHOWN = 20;
