import { readFileSync } from 'node:fs';

/** The rows of a CSV file, quoted cells included. */
export function readCsv(path: string): readonly (readonly string[])[] {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const rows: string[][] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line === '') continue;
    const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
    rows.push(cells.slice(0, line.endsWith(',') ? cells.length : undefined).map(unquote));
  }
  return rows.map((row) => row.slice(0, rows[0]?.length ?? 0));
}

function unquote(cell: string): string {
  const text = cell.replace(/,$/, '');
  return text.startsWith('"') ? text.slice(1, -1).replace(/""/g, '"') : text;
}
