import { readBallotRange, trimBallotRange } from '../../election/ballot-range';
import { columnLetters } from '../../election/column-letters';
import type { Finding } from '../../election/finding';
import type { MarkForm } from '../../election/mark';
import { SHEET_HEADINGS } from '../../locale/pane/contest';
import type { BallotSource, Selection } from '../../workbook/state';

/** Which columns of a marked range are what, counted from 0 inside the range; `first` and `last` bound the columns that are used. */
export interface SheetColumns {
  readonly first: number;
  readonly last: number;
  readonly count: number | null;
  readonly conclusion: number | null;
}

/** What a marked range was read as. `papers` counts piles in full; `odd` cells cannot be read, `findings` names the first of them. */
export interface SheetReading {
  readonly names: readonly string[];
  /** Per name the letters of its column in the sheet. */
  readonly letters: readonly string[];
  readonly rows: number;
  readonly papers: number;
  readonly odd: number;
  readonly findings: readonly Finding[];
  readonly source: BallotSource;
}

/** What the headings of a range propose: running numbers at its edges are left out, counts and conclusions recognised. */
export function proposeColumns(selection: Selection): SheetColumns {
  const headings = (selection.values[0] ?? []).map(headingOf);
  const isNumber = (column: number): boolean => known('number', headings[column]);
  let first = 0;
  let last = headings.length - 1;
  while (first < last && isNumber(first)) first++;
  while (last > first && isNumber(last)) last--;
  const find = (role: 'count' | 'conclusion'): number | null => {
    const column = headings.findIndex((heading, index) => index >= first && index <= last && known(role, heading));
    return column < 0 ? null : column;
  };
  return { first, last, count: find('count'), conclusion: find('conclusion') };
}

/** Reads the range with these columns and this meaning of its marks. */
export function readSheet(selection: Selection, columns: SheetColumns, form: MarkForm): SheetReading {
  const nameColumns = nameColumnsOf(columns);
  const [headings = [], ...below] = selection.values;
  const papers = trimBallotRange(below);
  const cellsOf = (column: number | null): readonly unknown[] | null => (column === null ? null : papers.map((row) => row[column]));
  const counts = cellsOf(columns.count);
  const conclusions = cellsOf(columns.conclusion);
  const names = nameColumns.map((column) => headingOf(headings[column]));
  const { ballots, findings, odd } = readBallotRange(papers.map((row) => nameColumns.map((column) => row[column])), {
    form,
    firstRow: selection.firstRow + 1,
    ...(counts !== null && { counts }),
    ...(conclusions !== null && { conclusions }),
  });
  return {
    names,
    letters: nameColumns.map((column) => columnLetters(selection.firstColumn + column)),
    rows: ballots.filter((ballot) => ballot !== null).length,
    papers: ballots.reduce((sum, ballot) => sum + (ballot?.count ?? 0), 0),
    odd,
    findings: findings.map((finding) => inSheet(finding, selection, nameColumns)),
    source: sourceOf(selection, columns, form),
  };
}

/** Can papers read like this be counted? */
export function isUsable({ papers, odd }: SheetReading): boolean {
  return papers > 0 && odd === 0;
}

/** The meaning of the marks under which the fewest cells are odd: crossing first, boxes first where the list is no longer than the seats. */
export function proposeForm(selection: Selection, columns: SheetColumns, seats: number | null): MarkForm {
  const boxes = seats !== null && nameColumnsOf(columns).length <= seats;
  const order: readonly MarkForm[] = boxes ? ['agree', 'cross', 'struck'] : ['cross', 'struck', 'agree'];
  const odd = order.map((form) => readSheet(selection, columns, form).odd);
  return order[odd.indexOf(Math.min(...odd))] ?? 'cross';
}

function sourceOf(selection: Selection, columns: SheetColumns, form: MarkForm): BallotSource {
  const inside = (column: number | null): number | null => (column === null ? null : column - columns.first);
  const left = columnLetters(selection.firstColumn + columns.first);
  const right = columnLetters(selection.firstColumn + columns.last);
  const bottom = selection.firstRow + selection.values.length - 1;
  return {
    sheet: selection.sheet,
    address: `${left}${selection.firstRow}:${right}${bottom}`,
    form,
    countColumn: inside(columns.count),
    conclusionColumn: inside(columns.conclusion),
  };
}

/** Findings number the columns of names, which need not stand side by side: here they get the sheet's letters. */
function inSheet(finding: Finding, { sheet, firstColumn }: Selection, nameColumns: readonly number[]): Finding {
  const { column, ...where } = finding.where;
  const place = column === undefined ? undefined : nameColumns[Number(column) - 1];
  return { ...finding, where: { ...where, sheet, ...(place !== undefined && { column: columnLetters(firstColumn + place) }) } };
}

function nameColumnsOf({ first, last, count, conclusion }: SheetColumns): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((column) => column !== count && column !== conclusion);
}

function known(role: keyof typeof SHEET_HEADINGS, heading: string | undefined): boolean {
  return (SHEET_HEADINGS[role] as readonly string[]).includes((heading ?? '').toLowerCase());
}

function headingOf(cell: unknown): string {
  return String(cell ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
}
