import { conclusionWords } from '../locale/vocabulary';
import { markRanges, type BallotPlace } from './ballot-place';
import { address, quoteText, type Cells } from './cell-address';
import { means, type Meaning } from './mark-formula';
import type { CellValue } from './sheet-model';

/** The cells of a paper's helper row that the next ones build on. */
export interface PaperCells {
  readonly weight: string;
  readonly chosen: string;
  readonly conclusion: string;
  readonly reason: string;
}

/** What a paper's reason depends on beside its marks: the cell of the number to elect, and the word for a paper that is set aside. */
export interface PaperRules {
  readonly seats: string;
  readonly undecided: string;
}

/**
 * Native formulas of one paper (row counted from 0): how many papers the row stands for, how many names it chooses, what the committee concluded (without its note),
 * why it is invalid ('' when it is not, the word for undecided while it is set aside), how many valid papers it gives.
 */
export function paperFormulas(place: BallotPlace, row: number, rules: PaperRules, cells: PaperCells): readonly CellValue[] {
  return [
    { formula: weightFormula(place, row) },
    { formula: `=${countMarks(place, row, place.form === 'agree' ? ['chosen', 'both'] : ['chosen'])}` },
    conclusionFormula(place, row),
    { formula: `=IF(${cells.weight}=0,"",${reason(place, row, rules, cells)})` },
    { formula: `=IF(${cells.reason}="",${cells.weight},0)` },
  ];
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

/** What stands in the cell of conclusions before a note, that is before the first colon or dash that is not its first character. */
function conclusionFormula(place: BallotPlace, row: number): CellValue {
  const cell = cellOf(place, place.conclusionColumn, row);
  if (cell === null) return null;
  const text = `TRIM(${cell})`;
  return { formula: `=TRIM(LEFT(${text},FIND(":",SUBSTITUTE(SUBSTITUTE(${text}&"::","–",":"),"-",":"),2)-1))` };
}

function reason(place: BallotPlace, row: number, { seats, undecided }: PaperRules, { chosen, conclusion: text }: PaperCells): string {
  const proposed = proposedReason(place, row, seats, chosen);
  if (place.conclusionColumn === null) return proposed;
  // "P.02 …" and "P02 …" are read as their code, everything else as a case the committee concluded on.
  const code = `SUBSTITUTE(UPPER(LEFT(${text},5)),".","")&"  "`;
  const known = `AND(LEFT(${code},2)="P0",ISNUMBER(FIND(MID(${code},3,1),"123456789")),ISERROR(FIND(MID(${code},4,1),"0123456789")))`;
  const other = `IF(${known},"P.0"&MID(${code},3,1),"P.09")`;
  return `IF(${text}="",${proposed},IF(${says(text, 'valid')},"",IF(${says(text, 'undecided')},${quoteText(undecided)},${other})))`;
}

/** Is this the word for such a conclusion, in either language? Comparing ignores letter case, as reading it does. */
function says(text: string, kind: 'valid' | 'undecided'): string {
  return `OR(${Object.values(conclusionWords).map(({ [kind]: word }) => `${text}=${quoteText(word)}`).join(',')})`;
}

/** What the rules propose (190-QĐ/TW Đ15; RULES.md section 3). */
function proposedReason(place: BallotPlace, row: number, seats: string, chosen: string): string {
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
