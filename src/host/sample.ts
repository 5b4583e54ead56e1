import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The sample congress that the host can start with: two sheets as rows of texts. */
export interface SampleCongress {
  readonly roster: readonly (readonly string[])[];
  readonly ballots: readonly (readonly string[])[];
}

const FOLDER = path.resolve('test/data/congress');

/** Reads the invented branch congress: its roster and its sixty papers, header rows included. */
export async function sampleCongress(): Promise<SampleCongress> {
  const [roster, ballots] = await Promise.all(['chi-bo-roster.csv', 'chi-bo-ballots.csv'].map(readRows));
  return { roster: roster ?? [], ballots: ballots ?? [] };
}

async function readRows(name: string): Promise<readonly (readonly string[])[]> {
  return parseCsv(await readFile(path.join(FOLDER, name), 'utf8'));
}

/** Rows of cells of a comma-separated text; quoted cells may hold commas, quotes and line ends. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/gy;
  const clean = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n').replace(/\n+$/, '');
  for (let match = cell.exec(clean); match !== null; match = cell.exec(clean)) {
    const raw = match[1] ?? '';
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (match[2] === ',') continue;
    rows.push(row);
    row = [];
    if (match[2] === '') break;
  }
  return rows;
}
