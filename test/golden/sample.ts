import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ballot, Mark } from '../../src/election/ballot';
import { countContest, type ContestResult } from '../../src/election/contest-result';
import type { Congress } from '../../src/election/congress';
import type { Contest } from '../../src/election/contest';
import type { Language } from '../../src/locale/language';
import type { BallotPlace } from '../../src/report/ballot-place';
import { nextBatch, type Batched } from '../../src/election/batch';
import { rehearsalDeck } from '../../src/election/rehearsal';
import type { DiaryInput } from '../../src/report/diary';
import type { LoggedAct } from '../../src/report/diary-rows';
import type { RehearsalSheetInput } from '../../src/report/rehearsal-sheet';
import type { EntrySheetInput, EntrySummary, ReportInput } from '../../src/report/report-input';
import type { ZeroReportInput } from '../../src/report/zero-report';

/** Tests and scripts run at the top of the project. */
const FOLDER = join('test', 'data', 'congress');

/** The sample branch congress of the project, with a place, a day and a counting committee. */
export const SAMPLE_CONGRESS: Congress = {
  organisation: 'Chi bộ thôn (ví dụ)', superior: 'Đảng bộ xã (ví dụ)', ordinal: 'V', term: '2025-2027', place: 'Thôn Đoài', day: '2025-05-20',
  meeting: 'members', level: 'branch', directSecretary: false, regulation: '190', convoked: 65, deductions: { exempt: 3, excused: 2 }, present: 60, copies: 3, batchSize: 50,
  head: 'Trần Thị Ngọc Ánh', counters: ['Phạm Văn Tuyển', 'Hoàng Thị Quế'],
};

/** Rows of cells of a CSV file of test/data/congress (no quoted cells there). */
export function sampleRows(file: string): readonly (readonly string[])[] {
  return readFileSync(join(FOLDER, file), 'utf8').replace(/^\uFEFF/, '').trim().split(/\r?\n/).map((line) => line.split(','));
}

/** The sample congress counted: 60 papers, 6 names, 5 seats. */
export function branchResult(changes: { readonly congress?: Partial<Congress>; readonly contest?: Partial<Contest> } = {}): ContestResult {
  const [names = [], ...papers] = sampleRows('chi-bo-ballots.csv');
  return countContest({ ...SAMPLE_CONGRESS, ...changes.congress }, { ...contestOf(names, 5, 60), ...changes.contest }, papers.map(paperOf));
}

/** A hall of the data folder ('hall-159x23') counted as the election of a committee. */
export function hallResult(file: string, seats: number): ContestResult {
  const [names = [], ...papers] = sampleRows(`${file}.csv`);
  const people = papers.length;
  const contest: Contest = { ...contestOf(names.map((_, index) => vietnameseName(index)), seats, people), office: 'committee' };
  return countContest({ ...SAMPLE_CONGRESS, ...hall(people) }, contest, papers.map(paperOf));
}

/** A vote on `names` invented names with `papers` invented papers, the same every time. */
export function inventedResult(names: number, seats: number, papers: number, changes: Partial<Contest> = {}): ContestResult {
  const contest = { ...contestOf(Array.from({ length: names }, (_, index) => vietnameseName(index)), seats, papers), office: 'committee' as const, ...changes };
  let seed = 20_250_520;
  const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const marks = (): Mark[] => contest.candidates.map((_, index) => (random() < 0.95 - (0.5 * index) / names ? 1 : contest.form === 'cross' || random() < 0.7 ? 0 : random() < 0.5 ? 2 : 3));
  const ballots: Ballot[] = Array.from({ length: papers }, () => ({ marks: marks(), count: 1, conclusion: null }));
  return countContest({ ...SAMPLE_CONGRESS, ...hall(papers) }, contest, ballots);
}

/** The heads of the logs of the sample's three desks. */
export const HEADS = ['c0ffee'.repeat(10) + 'beef', 'decade'.repeat(10) + '0123', 'facade'.repeat(10) + '4567'] as const;

/** What every sheet of a sample is written with: papers keyed once. */
export function inputOf(result: ContestResult, language: Language): ReportInput {
  return {
    result, language, writtenAt: '2025-05-20T10:15', logHead: HEADS[0],
    entry: { desks: [{ desk: '1', mistakes: 0, head: HEADS[0] }], mixed: true }, rehearsal: false, earlier: [], texts: {},
  };
}

/** Papers keyed at so many desks, with some differences settled. */
export function entryAt(desks: 1 | 2 | 3, mixed: boolean | null = true): EntrySummary {
  return { desks: (['1', '2', '3'] as const).slice(0, desks).map((desk, index) => ({ desk, mistakes: [2, 1, 0][index]!, head: HEADS[index]! })), mixed };
}

/** What the sheets about the entry of a sample are written with. */
export function entryInputOf({ congress, contest }: ContestResult, language: Language): EntrySheetInput {
  return { congress, contest, language, writtenAt: '2025-05-20T10:15', rehearsal: false };
}

/** The report before entry of a sample with so many desks. */
export function zeroInputOf(result: ContestResult, language: Language, desks: 1 | 2 | 3 = 1): ZeroReportInput {
  return { ...entryInputOf(result, language), desks: entryAt(desks).desks.map(({ desk, head }) => ({ desk, papers: [], head })), mixed: true };
}

/** The rehearsal papers of a sample. */
export function deckInputOf(result: ContestResult, language: Language): RehearsalSheetInput {
  const { form, seats, candidates } = result.contest;
  return { ...entryInputOf(result, language), deck: rehearsalDeck({ form, seats, names: candidates.length }) };
}

/** The diary of a sample: a paper a row as the deck says them over and over, some in piles, every tenth changed, every thirtieth taken back, desk by desk. */
export function diaryInputOf(result: ContestResult, language: Language, acts: number, entry: EntrySummary = entryAt(1)): DiaryInput {
  const { deck } = deckInputOf(result, language);
  const begin = language === 'vi' ? 'Phiếu đã trộn và đánh số' : 'Papers mixed and numbered';
  const rows = entry.desks.flatMap(({ desk }) => {
    const at = (seq: number): Pick<LoggedAct, 'seq' | 'time' | 'desk' | 'contest'> => ({ seq, time: `2025-05-20T09:${String(10 + Math.floor(seq / 12)).padStart(2, '0')}:${String((seq * 5) % 60).padStart(2, '0')}`, desk, contest: '1' });
    const papers: (Batched & { readonly marks: string })[] = [];
    const text = ({ marks, count, batch }: (typeof papers)[number]): string => `${marks}${count === 1 ? '' : ` ×${count}`} /${batch}`;
    return Array.from({ length: acts }, (_, index): LoggedAct => {
      const last = papers.at(-1);
      const seq = index + 4;
      if (index === 0) return { ...at(seq), act: 'begin', paper: '', before: '', after: begin };
      if (index % 30 === 29) return { ...at(seq), act: 'remove', paper: String(papers.length), before: text(papers.pop()!), after: '' };
      if (index % 10 === 9) return { ...at(seq), act: 'change', paper: String(papers.length), before: text(last!), after: `${text(last!)} P.09 tên gạch một phần` };
      const { batch, room } = nextBatch(papers, result.congress.batchSize);
      const paper = { marks: Array.from(deck[index % deck.length]!.marks).join(''), count: index % 7 === 6 ? Math.min(room, 20) : 1, batch };
      papers.push(paper);
      return { ...at(seq), act: 'add', paper: String(papers.length), before: '', after: text(paper) };
    });
  });
  return { ...entryInputOf(result, language), rows, entry };
}

function hall(people: number): Partial<Congress> {
  return { organisation: 'Đảng bộ xã (ví dụ)', superior: 'Đảng bộ huyện (ví dụ)', convoked: people + 3, deductions: { excused: 2 }, present: people };
}

function contestOf(names: readonly string[], seats: number, papers: number): Contest {
  return {
    id: '1', office: 'branchCommittee', form: 'cross', seats, round: 1, kind: 'majority', issued: papers, collected: papers,
    candidates: names.map((name, index) => ({ position: index + 1, name, person: '', planned: true })),
  };
}

function paperOf(cells: readonly string[]): Ballot {
  return { marks: cells.map((cell) => (cell === '1' ? 1 : 0)), count: 1, conclusion: null };
}

/** Names as long as they are in life, no two alike. */
export function vietnameseName(index: number): string {
  const surnames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô'];
  const middles = ['Văn', 'Thị Hồng', 'Quang', 'Đình', 'Thị Phương', 'Xuân', 'Ngọc'];
  const givens = ['An', 'Bình', 'Cường', 'Dũng', 'Đức', 'Hạnh', 'Hiếu', 'Hương', 'Khánh', 'Lâm', 'Nghĩa', 'Nhung', 'Phượng', 'Quyền', 'Sơn', 'Thắng', 'Trường', 'Tuyết', 'Vượng', 'Yến'];
  const given = givens[Math.floor(index / 11) % givens.length] ?? '';
  return `${surnames[index % 11] ?? ''} ${middles[index % 7] ?? ''} ${given}`;
}

/** The sheet of papers that the checks of the samples look at. */
export const PAPERS = "Phiếu d'Hội";

/** `rows` papers on a sheet of their own, under a row of names. */
export function placeOf(rows: number, names: number): BallotPlace {
  return { sheet: PAPERS, firstRow: 1, rows, firstColumn: 0, names, countColumn: null, conclusionColumn: null, form: 'cross', marks: 'digits' };
}
