import { readFileSync } from 'node:fs';

/** The rows of a CSV file, quoted cells included (but no line break within a cell). */
export function readCsv(path: string): readonly (readonly string[])[] {
  const lines = readFileSync(path, 'utf8').replace(/^\uFEFF/, '').split(/\r?\n/);
  return lines.filter((line) => line !== '').map(cellsOf);
}

/** A comma parts two cells when an even number of quotes follows it. */
function cellsOf(line: string): readonly string[] {
  return line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell));
}
