import { readBallotRange, trimBallotRange } from '../election/ballot-range';
import { columnLetters } from '../election/column-letters';
import type { Finding } from '../election/finding';
import type { BallotSource, Selection, StoredBallot } from './state';

/** The papers of a contest that is counted in the user's own sheet: a StoredBallot per paper, numbered from 1 in order of the rows, and what cannot be read, with its sheet and cell. */
export function readInPlace(selection: Selection, source: BallotSource, names: readonly string[]): { ballots: StoredBallot[]; findings: Finding[] } {
  const moved = findMoved(selection, source, names);
  if (selection.values.length === 0 || moved !== null) return { ballots: [], findings: moved === null ? [...selection.findings] : [moved] };
  const body = trimBallotRange(selection.values.slice(1));
  const extra = [source.countColumn, source.conclusionColumn];
  const rows = extra.every((column) => column === null) ? body : body.map((row) => row.filter((_, i) => !extra.includes(i)));
  const { ballots, findings } = readBallotRange(rows, {
    form: source.form, names: names.length, firstRow: selection.firstRow + 1,
    ...(extra.every((column) => column === null) ? { firstColumn: selection.firstColumn } : {}),
    ...(source.countColumn === null ? {} : { counts: body.map((row) => row[source.countColumn!] ?? '') }),
    ...(source.conclusionColumn === null ? {} : { conclusions: body.map((row) => row[source.conclusionColumn!] ?? '') }),
  });
  const papers = ballots.filter((ballot) => ballot !== null);
  return {
    ballots: papers.map((ballot, i) => ({ ...ballot, number: i + 1, batch: '', pass: 1, desk: '' })),
    findings: [...selection.findings, ...findings].map((finding) => ({ ...finding, where: { sheet: source.sheet, ...finding.where } })),
  };
}

/** F.903 when the heading row no longer holds the names of the contest in their order: the marks below would count for somebody else. */
function findMoved({ values, firstRow, firstColumn }: Selection, source: BallotSource, names: readonly string[]): Finding | null {
  const heading = (values[0] ?? []).map((cell, column) => ({ column, text: String(cell).normalize('NFC').replace(/\s+/g, ' ').trim() }));
  const cells = heading.filter(({ column }) => column !== source.countColumn && column !== source.conclusionColumn);
  const place = names.findIndex((name, i) => cells[i]?.text.includes(name) !== true);
  if (values.length === 0 || place === -1) return null;
  const { column, text } = cells[place] ?? { column: 0, text: '' };
  const cell = `${columnLetters(firstColumn + column)}${firstRow}`;
  return { code: 'F.903', where: { sheet: source.sheet, cell, text }, data: { case: 'heading', cell, text, name: names[place] ?? '' } };
}
