import fc from 'fast-check';
import { readBallotRange } from '../../src/election/ballot-range';
import { readConclusion, writeConclusion } from '../../src/election/conclusion';
import type { Ballot } from '../../src/election/ballot';
import type { Language } from '../../src/locale/language';
import { ballotsCsv, contestJson, cvrJson, readCsv, resultCsv, sheetRows, type ExchangeInput } from '../../src/report/exchange';
import { csvText } from '../../src/report/exchange/csv';
import { plainText, safeText } from '../../src/report/exchange/safe-text';
import { sampleRows } from '../golden/sample';
import { exchangeInput, MIXED, paperOf, UNMIXED } from '../unit/report/exchange/exchange-samples';
import { vote } from './arbitrary';

/** Texts made of what breaks files: signs that begin formulas, separators, quotation marks, line breaks, blanks that are not seen. */
const nasty = fc.string({
  unit: fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '−', '﹦', '\t', '\r', '\n', '\r\n', ',', ';', '|', '"', "'", ' ', '\u00A0', '\u200B', '\uFEFF', '\u0007', '\\', 'A', 'Đ', '1', 'cmd|', '{'),
  maxLength: 10,
});
const text = fc.oneof({ weight: 3, arbitrary: nasty }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) });

/**
 * The cells that a file falls into on a computer that takes any of the usual signs for its separator and drops what it does not show. A careless reader: it
 * heeds no quotation mark.
 */
function carelessCells(file: string): readonly string[] {
  return file.split(/[,;|\t\r\n]/).map((cell) => cell.replace(/^[\s\p{Cc}\p{Cf}\p{Z}"]+/u, ''));
}

/** The same of a careful reader. */
function carefulCells(file: string): readonly string[] {
  return readCells(file).map((cell) => cell.replace(/^[\s\p{Cc}\p{Cf}\p{Z}]+/u, ''));
}

/** Quoted cells of a comma file as they stand in it, guards and all. */
function readCells(file: string): readonly string[] {
  return [...file.replace(/^\uFEFF/, '').matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(?:,|\r\n)/g)].map(([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

const formulas = (cells: readonly string[]): readonly string[] => cells.filter((cell) => /^[=+\-@＝＋－＠﹢﹣﹦﹫−\t\r\n]/.test(cell));

/** Members that the format of cast vote records prescribes. */
const prescribed = /"@(?:id|type)"/g;

const names = fc.array(text.map((name) => name.normalize('NFC')), { minLength: 1, maxLength: 6 });

/** A contest with such names, notes, reasons and a congress of such words. */
const files: fc.Arbitrary<ExchangeInput> = fc.record({ names, note: text, word: text, mixed: fc.constantFrom(true, false, null), language: fc.constantFrom<Language>('vi', 'en') }).map(({ names: people, note, word, mixed, language }) => {
  const paper = (digit: string): string => digit.repeat(people.length);
  const input = exchangeInput(people, [
    paperOf(paper('1')), paperOf(paper('0'), { conclusion: { kind: 'invalid', reason: 'P.09', note } }), paperOf(paper('0'), { conclusion: { kind: 'valid', note } }),
  ], { seats: 1, ruling: { rule: 'tieVotedAgain', elected: null, next: null, reason: note } }, { entry: { ...MIXED, mixed }, language });
  const congress = { ...input.result.congress, organisation: word, superior: word, head: word, counters: [word], term: word, concludedOut: { people: 1, reason: note } };
  return { ...input, result: { ...input.result, congress } };
});

describe('formulas', () => {
  test('a text made safe begins none, wherever it is cut, and reads back as it was', () => {
    fc.assert(fc.property(text, (value) => {
      const safe = safeText(value);
      expect(formulas(carelessCells(safe))).toEqual([]);
      expect(formulas([safe])).toEqual([]);
      expect(plainText(safe)).toBe(value);
    }), { numRuns: 1500 });
  });

  test('there is none in any file, whatever names, notes and words of the congress begin with', () => {
    fc.assert(fc.property(files, (input) => {
      for (const file of [ballotsCsv(input), resultCsv(input)]) {
        expect(formulas(carelessCells(file))).toEqual([]);
        expect(formulas(carefulCells(file))).toEqual([]);
      }
      for (const file of [contestJson(input), cvrJson(input)]) expect(formulas(carelessCells(file.replace(prescribed, '"member"')))).toEqual([]);
    }), { numRuns: 300 });
  });

  test('JSON still says exactly what it was given', () => {
    fc.assert(fc.property(files, (input) => {
      const content = JSON.parse(contestJson(input)) as { congress: { organisation: string }; vote: { candidates: readonly { name: string }[] } };
      expect(content.congress.organisation).toBe(input.result.congress.organisation);
      expect(content.vote.candidates.map(({ name }) => name)).toEqual(input.result.contest.candidates.map(({ name }) => name));
      const records = JSON.parse(cvrJson(input)) as { Election: readonly [{ Candidate: readonly { Name: string }[] }] };
      expect(records.Election[0].Candidate.map(({ Name }) => Name)).toEqual(input.result.contest.candidates.map(({ name }) => name));
    }), { numRuns: 200 });
  });
});

describe('reading back', () => {
  test('any rows of equally many cells come back as they were', () => {
    const rows = fc.integer({ min: 2, max: 5 }).chain((columns) => fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }));
    fc.assert(fc.property(rows, (cells) => {
      // A last row of blanks alone cannot be told from an empty line; the first cell keeps it.
      const filled = cells.map(([first = '', ...rest]) => [`x${first}`, ...rest]);
      expect(readCsv(csvText(filled))).toEqual({ ok: true, rows: filled, delimiter: ',' });
    }), { numRuns: 1000 });
  });

  test('no text makes the reader fail otherwise than with a place inside it', () => {
    fc.assert(fc.property(nasty, nasty, (a, b) => {
      const whole = `${a}\n${b}`;
      const reading = readCsv(whole);
      if (reading.ok) expect(new Set(reading.rows.map((row) => row.length)).size).toBe(1);
      else if (reading.fault.kind !== 'empty') expect(reading.fault.line).toBeLessThanOrEqual(whole.split(/\r\n|\r|\n/).length);
    }), { numRuns: 2000 });
  });

  /** The papers in a file, read as a range of a sheet is. */
  function papersIn(file: string, form: 'cross' | 'agree'): readonly Ballot[] {
    const reading = readCsv(file);
    if (!reading.ok) throw new Error(JSON.stringify(reading.fault));
    const [, ...rows] = sheetRows(reading.rows);
    const { ballots, findings } = readBallotRange(rows.map((row) => row.slice(2, -1)), { form, counts: rows.map((row) => row[1]), conclusions: rows.map((row) => row.at(-1)) });
    expect(findings).toEqual([]);
    return ballots.map((ballot) => ({ marks: Array.from(ballot!.marks), count: ballot!.count, conclusion: ballot!.conclusion }));
  }

  const plain = ({ marks, count, conclusion }: Ballot): Ballot => ({ marks: Array.from(marks), count, conclusion: readConclusion(writeConclusion(conclusion, 'vi')) });
  const byContent = (ballots: readonly Ballot[]): readonly string[] => ballots.map((ballot) => JSON.stringify(ballot)).sort();

  test('the papers of a contest are the same papers, piles and conclusions too', () => {
    fc.assert(fc.property(vote, fc.infiniteStream(text), ({ rules, ballots }, stream) => {
      const people = Array.from({ length: rules.names }, () => stream.next().value as string);
      const input = exchangeInput(people, ballots, { form: rules.form, seats: rules.seats });
      // A file of no papers is a line of names, which is no range of papers.
      fc.pre(ballots.length > 0);
      expect(papersIn(ballotsCsv(input), rules.form)).toEqual(ballots.map(plain));
      expect(byContent(papersIn(ballotsCsv({ ...input, entry: UNMIXED }), rules.form))).toEqual(byContent(ballots.map(plain)));
    }), { numRuns: 300 });
  });

  test.each(['chi-bo-ballots', 'hall-81x17', 'hall-159x23', 'hall-299x30', 'hall-348x61'])('%s goes through CSV and JSON and keeps every vote', (file) => {
    const [people = [], ...papers] = sampleRows(`${file}.csv`);
    const input = exchangeInput(people, papers.map((row) => paperOf(row.join(''))), { seats: people.length - 1 });
    const back = papersIn(ballotsCsv(input), 'cross');
    expect(back).toEqual(input.ballots.map(plain));
    const { vote: counted } = JSON.parse(contestJson(input)) as { vote: { candidates: readonly { votes: number }[] } };
    const records = JSON.parse(cvrJson(input)) as { CVR: readonly { CVRSnapshot: readonly [{ CVRContest: readonly [{ CVRContestSelection: readonly { ContestSelectionId: string; SelectionPosition: readonly [{ NumberVotes: number; IsAllocable: string }] }[] }] }] }[] };
    const allocated = records.CVR.flatMap(({ CVRSnapshot: [{ CVRContest: [contest] }] }) => contest.CVRContestSelection).filter(({ SelectionPosition: [{ IsAllocable }] }) => IsAllocable === 'yes');
    const votes = people.map((_, index) => allocated.filter(({ ContestSelectionId }) => ContestSelectionId === `selection-${index + 1}`).length);
    expect(votes).toEqual(counted.candidates.map((candidate) => candidate.votes));
    expect(votes).toEqual(input.result.rows.map((row) => row.votes));
  });
});
