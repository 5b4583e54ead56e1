import { conclusionWords } from '../locale/vocabulary';
import { markRanges, type BallotPlace } from './ballot-place';
import { address, quoteText, type Cells } from './cell-address';
import { means, type Meaning } from './mark-formula';
import type { Formula } from './sheet-model';

/** The cells of a paper's helper row that the next ones build on. */
export interface PaperCells {
  readonly weight: string;
  readonly chosen: string;
  readonly reason: string;
}

/** Native formulas of one paper (row counted from 0): how many papers the row stands for, how many names it chooses, why it is invalid ('' when it is not), how many valid papers it gives. */
export function paperFormulas(place: BallotPlace, row: number, seats: number, cells: PaperCells): readonly Formula[] {
  return [
    weightFormula(place, row),
    `=${countMarks(place, row, place.form === 'agree' ? ['chosen', 'both'] : ['chosen'])}`,
    `=IF(${cells.weight}=0,"",${reason(place, row, seats, cells.chosen)})`,
    `=IF(${cells.reason}="",${cells.weight},0)`,
  ].map((formula) => ({ formula }));
}

function weightFormula(place: BallotPlace, row: number): string {
  const count = cellOf(place, place.countColumn, row);
  const weight = count === null ? '1' : `IF(TRIM(${count})="",1,${count})`;
  return `=IF(${filled(place, row)}>0,${weight},0)`;
}

/** How many cells of the row are filled in: marks, count, conclusion. */
function filled(place: BallotPlace, row: number): string {
  const cells = [
    ...markRanges(place, row).map(address),
    ...[place.countColumn, place.conclusionColumn].map((column) => cellOf(place, column, row)).filter((cell) => cell !== null),
  ];
  if (place.marks === 'digits') return `COUNTA(${cells.join(',')})`;
  return cells.map((cell) => `SUMPRODUCT(1*(TRIM(${cell})<>""))`).join('+');
}

function countMarks(place: BallotPlace, row: number, meanings: readonly Meaning[]): string {
  const ranges = markRanges(place, row);
  if (place.marks === 'digits') {
    const counts = meanings.flatMap((meaning) => ranges.map((range) => `COUNTIF(${address(range)},${meaning === 'both' ? 2 : 1})`)).join('+');
    return place.form === 'struck' ? `${place.names}-(${counts})` : counts;
  }
  return meanings.flatMap((meaning) => ranges.map((range) => `SUMPRODUCT(1*${means(address(range), meaning, place.form, place.marks)})`)).join('+');
}

function reason(place: BallotPlace, row: number, seats: number, chosen: string): string {
  const proposed = proposedReason(place, row, seats, chosen);
  const conclusion = cellOf(place, place.conclusionColumn, row);
  if (conclusion === null) return proposed;
  const text = `TRIM(${conclusion})`;
  const valid = Object.values(conclusionWords).map(({ valid: word }) => `${text}=${quoteText(word)}`).join(',');
  // "P.02 …" and "P02 …" are read as their code, everything else as a case the committee concluded on.
  const code = `SUBSTITUTE(UPPER(LEFT(${text},5)),".","")&"  "`;
  const known = `AND(LEFT(${code},2)="P0",ISNUMBER(FIND(MID(${code},3,1),"123456789")),ISERROR(FIND(MID(${code},4,1),"0123456789")))`;
  return `IF(${text}="",${proposed},IF(OR(${valid}),"",IF(${known},"P.0"&MID(${code},3,1),"P.09")))`;
}

/** What the rules propose (190-QĐ/TW Đ15; RULES.md section 3). */
function proposedReason(place: BallotPlace, row: number, seats: number, chosen: string): string {
  if (place.form !== 'agree') return `IF(${chosen}>${seats},"P.02",IF(${chosen}=0,"P.03",""))`;
  if (place.names > 1) return `IF(${chosen}=0,"P.03","")`;
  return `IF(${countMarks(place, row, ['both'])}>0,"P.04",IF(${countNeither(place, row)}>0,"P.05",""))`;
}

function countNeither(place: BallotPlace, row: number): string {
  return markRanges(place, row).map((range) => `SUMPRODUCT(1*${means(address(range), 'neither', place.form, place.marks)})`).join('+');
}

function cellOf(place: BallotPlace, column: number | null, row: number): string | null {
  const cell: Cells | null = column === null ? null : { sheet: place.sheet, row: place.firstRow + row, column };
  return cell === null ? null : address(cell);
}
