import { readBallotRange, trimBallotRange } from '../election/ballot-range';
import type { Finding } from '../election/finding';
import type { BallotSource, Selection, StoredBallot } from './state';

/** The papers of a contest that is counted in the user's own sheet: a StoredBallot per paper, numbered from 1 in order of the rows, and what cannot be read, with its sheet and cell. */
export function readInPlace(selection: Selection, source: BallotSource, names: number): { ballots: StoredBallot[]; findings: Finding[] } {
  const body = trimBallotRange(selection.values.slice(1));
  const extra = [source.countColumn, source.conclusionColumn];
  const rows = extra.every((column) => column === null) ? body : body.map((row) => row.filter((_, i) => !extra.includes(i)));
  const { ballots, findings } = readBallotRange(rows, {
    form: source.form, names, firstRow: selection.firstRow + 1,
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
