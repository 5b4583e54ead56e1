import type { Language } from '../locale/language';
import { sheetTitle } from './schema';
import type { Cell, TableSpec } from './table-sheet';

/** The Roster keeps the columns of the people's own list; its headings must differ from each other. */
export function rosterSpec(rows: readonly (readonly unknown[])[], language: Language): TableSpec {
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
