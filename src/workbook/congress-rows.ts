import { BATCH_SIZE } from '../election/batch';
import type { ConcludedOut, Congress, DeductionKey, Level, Meeting, RegulationId } from '../election/congress';
import type { Finding } from '../election/finding';
import type { Language } from '../locale/language';
import { tableTexts } from '../locale/tables';
import { COLUMNS } from './schema';
import { cellFinding, columnOf, readRows, wholeCell, type TableValues } from './table-values';
import { keyOf, wordFor } from './word';

const DEDUCTIONS: readonly DeductionKey[] = ['temporary', 'exempt', 'suspended', 'excused', 'committeeAbsent', 'delegateAbsent', 'other'];
const NUMBERS = ['convoked', 'present', 'copies', 'batchSize', ...DEDUCTIONS] as const;
/** What the base and the next steps depend on: a cell that was emptied may not be taken for the most usual kind in silence. */
const NEEDED: ReadonlySet<string> = new Set(['meeting', 'level']);
/** Members of the counting committee stand in one cell, a semicolon between two. */
const BETWEEN_COUNTERS = '; ';

/** The body of the Congress table (label, value, key): every setting a row, deductions only where they are not zero, what was concluded of the base only where something was, the rehearsal only while there is one. */
export function congressRows(congress: Congress, language: Language, { rehearsal = false } = {}): string[][] {
  const labels = tableTexts[language].congress;
  const row = (key: keyof typeof labels, value: string | number): string[] => [labels[key], String(value), key];
  return [
    row('organisation', congress.organisation), row('superior', congress.superior),
    row('ordinal', congress.ordinal), row('term', congress.term), row('place', congress.place), row('day', congress.day),
    row('meeting', wordFor('meeting', congress.meeting, language)),
    row('level', wordFor('level', congress.level, language)),
    ...(congress.directSecretary ? [row('directSecretary', tableTexts[language].yes)] : []),
    row('regulation', wordFor('regulation', congress.regulation, language)),
    row('convoked', congress.convoked),
    ...DEDUCTIONS.filter((key) => (congress.deductions[key] ?? 0) > 0).map((key) => row(key, congress.deductions[key]!)),
    ...(congress.concludedOut === undefined ? [] : [row('concludedOut', congress.concludedOut.people), row('concludedReason', congress.concludedOut.reason)]),
    row('present', congress.present), row('copies', congress.copies), row('batchSize', congress.batchSize),
    row('head', congress.head), row('counters', congress.counters.join(BETWEEN_COUNTERS)),
    row('language', wordFor('language', language, language)),
    ...(rehearsal ? [row('rehearsal', tableTexts[language].yes)] : []),
  ];
}

/** Reads the Congress table: the settings (a workbook that knows no batches has those of the usual size), the workbook's language, whether it is a rehearsal, and F.912/F.913 for what cannot be read. congress is null when the table holds none. */
export function readCongress(table: TableValues): { congress: Congress | null; language: Language | null; rehearsal: boolean; findings: Finding[] } {
  const { rows, findings } = readRows(table, COLUMNS.Congress);
  const valueColumn = columnOf(table, 'value');
  const cells = new Map(rows.map((row) => [String(row.cells['key']).trim(), row]));
  const text = (key: string): string => String(cells.get(key)?.cells['value'] ?? '').normalize('NFC').trim();
  const unreadable = (key: string, told?: string): void => {
    const finding = cellFinding('F.913', table, cells.get(key)!.index, valueColumn, text(key));
    findings.push(told === undefined ? finding : { ...finding, data: { case: told } });
  };
  const number = (key: string): number => {
    if (text(key) === '') return 0;
    const value = wholeCell(text(key), 0);
    if (value === null) unreadable(key);
    return value ?? 0;
  };
  const word = <T extends string>(key: 'meeting' | 'level' | 'regulation' | 'language', fallback: T): T => {
    const found = keyOf(key, text(key)) as T | null;
    if (found === null && (text(key) !== '' || (NEEDED.has(key) && cells.has(key)))) unreadable(key);
    return found ?? fallback;
  };
  if (!cells.has('organisation') && !cells.has('convoked')) return { congress: null, language: null, rehearsal: false, findings };
  const numbers = Object.fromEntries(NUMBERS.map((key) => [key, number(key)])) as Record<(typeof NUMBERS)[number], number>;
  const concludedOut = readConcluded(text, unreadable);
  const meeting = word<Meeting>('meeting', 'members');
  const congress: Congress = {
    organisation: text('organisation'), superior: text('superior'), ordinal: text('ordinal'), term: text('term'),
    place: text('place'), day: text('day'),
    meeting,
    // A workbook of before there were levels: who meets as members is a branch nearly always.
    level: word<Level>('level', meeting === 'members' ? 'branch' : 'grassroots'),
    directSecretary: text('directSecretary') !== '',
    regulation: word<RegulationId>('regulation', '190'),
    convoked: numbers.convoked, present: numbers.present, copies: numbers.copies, batchSize: numbers.batchSize || BATCH_SIZE,
    deductions: Object.fromEntries(DEDUCTIONS.filter((key) => numbers[key] > 0).map((key) => [key, numbers[key]])),
    ...(concludedOut !== null && { concludedOut }),
    head: text('head'),
    counters: text('counters').split(';').map((name) => name.trim()).filter((name) => name !== ''),
  };
  return { congress, language: word<Language>('language', 'vi'), rehearsal: text('rehearsal') !== '', findings };
}

/** What the committee concluded of the base; null when nothing, or when half of it is missing, which is told to `unreadable`: without a reason nobody may be left out, and a reason without a number is a conclusion that would be passed over. */
function readConcluded(text: (key: string) => string, unreadable: (key: string, told?: string) => void): ConcludedOut | null {
  const [number, reason] = [text('concludedOut'), text('concludedReason')];
  const people = wholeCell(number, 1);
  if (number === '' && reason !== '') unreadable('concludedReason', 'noPeople');
  if (number !== '' && people === null) unreadable('concludedOut');
  if (people !== null && reason === '') unreadable('concludedOut', 'noBaseReason');
  return people === null || reason === '' ? null : { people, reason };
}
