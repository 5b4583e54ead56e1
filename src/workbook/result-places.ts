import type { BallotPlace, ContestsPlace, SettingsPlace } from '../report/ballot-place';
import { BALLOT_HEAD, COLUMNS, ballotsTable } from './schema';
import type { StoredContest } from './state';

/** Where the check sheet's formulas find what they add up: the papers of a contest, the settings of the congress, the contests. */
export interface ResultPlaces {
  readonly ballots: BallotPlace;
  readonly settings: SettingsPlace;
  readonly contests: ContestsPlace;
}

/** Asks the workbook where the papers and the settings lie now, wherever the user has moved the tables: one round trip. */
export async function findPlaces(context: Excel.RequestContext, contest: StoredContest): Promise<ResultPlaces> {
  const { source } = contest;
  const papers = load(source === null ? context.workbook.tables.getItem(ballotsTable(contest.id)).getRange() : context.workbook.worksheets.getItem(source.sheet).getRange(source.address));
  const settings = load(context.workbook.tables.getItem('Congress').getRange());
  const contests = load(context.workbook.tables.getItem('Contests').getRange());
  await context.sync();
  return { ballots: ballotPlace(corner(papers), contest), settings: settingsPlace(corner(settings)), contests: contestsPlace(corner(contests)) };
}

interface Loaded {
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

interface Corner {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

function load(range: Excel.Range): Loaded {
  return { range: range.load('rowIndex,columnIndex,rowCount'), sheet: range.worksheet.load('name') };
}

/** A range's first cell and its rows, headings included. */
function corner({ range, sheet }: Loaded): Corner {
  return { sheet: sheet.name, row: range.rowIndex, column: range.columnIndex, rows: range.rowCount };
}

function ballotPlace({ sheet, row, column, rows }: Corner, { source, form, candidates }: StoredContest): BallotPlace {
  const names = candidates.length;
  const under = { sheet, firstRow: row + 1, rows: rows - 1, names };
  if (source === null) {
    const first = column + BALLOT_HEAD.length;
    return { ...under, firstColumn: first, countColumn: column + BALLOT_HEAD.indexOf('count'), conclusionColumn: first + names, form, marks: 'digits' };
  }
  const place = (inside: number | null): number | null => (inside === null ? null : column + inside);
  return { ...under, firstColumn: column, countColumn: place(source.countColumn), conclusionColumn: place(source.conclusionColumn), form: source.form, marks: 'words' };
}

function contestsPlace({ sheet, row, column, rows }: Corner): ContestsPlace {
  const at = (key: 'id' | 'seats' | 'issued' | 'present' | 'convoked' | 'deducted'): number => column + COLUMNS.Contests.indexOf(key);
  return { sheet, firstRow: row + 1, rows: rows - 1, idColumn: at('id'), columns: { seats: at('seats'), issued: at('issued'), present: at('present'), convoked: at('convoked'), other: at('deducted') } };
}

function settingsPlace({ sheet, row, column, rows }: Corner): SettingsPlace {
  const at = (key: 'key' | 'value'): number => column + COLUMNS.Congress.indexOf(key);
  return { sheet, firstRow: row + 1, rows: rows - 1, keyColumn: at('key'), valueColumn: at('value') };
}
