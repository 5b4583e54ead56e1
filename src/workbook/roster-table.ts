import type { Language } from '../locale/language';
import { isHeading } from './heading';
import { sheetTitle } from './schema';
import type { RosterColumn } from './state';
import type { Cell, TableSpec } from './table-sheet';

type Rows = readonly (readonly unknown[])[];

/** The Roster keeps the columns of the people's own list; its headings must differ from each other. */
export function rosterSpec(rows: Rows, language: Language): TableSpec {
  const [first = [], ...body] = rows;
  const seen = new Set<string>();
  const headings = first.map((cell, i) => {
    const text = String(cell).trim() || `(${i + 1})`;
    const heading = seen.has(text.toLowerCase()) ? `${text} (${i + 1})` : text;
    seen.add(heading.toLowerCase());
    return heading;
  });
  const cells = body.map((row) => headings.map((_, i) => rosterCell(row[i])));
  const formats = headings.map((_, i) => (holdsDates(cells.map((row) => row[i] ?? '')) ? DATE_FORMAT : undefined));
  return { name: 'Roster', title: sheetTitle('Roster', language), headings, body: cells, text: headings.map(() => false), formats, widths: headings.map(() => 18) };
}

/** The list with these columns in it: in the place of the one of that heading, else at the right. */
export function withColumns(roster: Rows, columns: readonly RosterColumn[]): Rows {
  return columns.reduce<Rows>((rows, { heading, cells }) => {
    const [first = [], ...body] = rows;
    const found = first.findIndex((cell) => isHeading(cell, heading));
    const place = found === -1 ? first.length : found;
    const put = (row: readonly unknown[], cell: unknown): readonly unknown[] => (place < row.length ? row.with(place, cell) : [...row, cell]);
    return [put(first, found === -1 ? heading : first[found]), ...body.map((row, i) => put(row, cells[i] ?? ''))];
  }, roster);
}

const DATE_FORMAT = 'dd/mm/yyyy';

/** Serial numbers of the years 1910 to 2100: no row number, year or age is among them. */
function holdsDates(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => typeof cell === 'number' && Number.isInteger(cell) && cell > 3653 && cell < 73415);
}

/** Numbers stay numbers, since Excel's dates come as serial numbers; everything else is text. */
function rosterCell(cell: unknown): Cell {
  return typeof cell === 'number' ? cell : String(cell ?? '').normalize('NFC');
}
