import type { Language } from '../locale/language';
import { COLUMNS } from './schema';
import type { TextRow } from './state';
import { fixedTable, type TableSpec } from './table-sheet';
import { readRows, type TableValues } from './table-values';

/** The table of the minutes' texts: a row for each that may be changed. */
export function textsSpec(rows: readonly TextRow[], language: Language): TableSpec {
  const spec = fixedTable('Texts', rows.map((row) => [row.key, row.text, row.default]), language);
  return { ...spec, widths: [28, 70, 70], wrap: true };
}

/** The texts that the workbook has of its own, by key; {} without the table, or where it has lost a column. */
export function readTexts(table: TableValues | undefined): Readonly<Record<string, string>> {
  if (table === undefined) return {};
  return ownTexts(readRows(table, COLUMNS.Texts).rows.map(({ cells }) => ({ key: String(cells['key']), text: String(cells['text']) })));
}

/** The rows of the sheet in which the texts stand, by key, from 1; {} where there are none to read. */
export function readTextPlaces(table: TableValues | undefined): Readonly<Record<string, number>> {
  if (table === undefined) return {};
  return Object.fromEntries(readRows(table, COLUMNS.Texts).rows.map(({ cells, index }) => [String(cells['key']).trim(), table.row + 2 + index]));
}

/** Those of the texts that are filled in, by key. */
export function ownTexts(rows: readonly Pick<TextRow, 'key' | 'text'>[]): Readonly<Record<string, string>> {
  const texts = rows.map(({ key, text }) => [key.trim(), text.normalize('NFC')] as const);
  return Object.fromEntries(texts.filter(([key, text]) => key !== '' && text.trim() !== ''));
}
