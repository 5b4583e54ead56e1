import { countContest } from '../../../src/election/contest-result';
import { readBallotRange } from '../../../src/election/ballot-range';
import { FINDING_CODES, isError, type Finding, type FindingCode } from '../../../src/election/finding';
import { checkSecondEntry } from '../../../src/election/second-entry';
import { tally, type Tally } from '../../../src/election/tally';
import { checkTally } from '../../../src/election/tally-check';
import { checkSeparateVotes } from '../../../src/election/voting-list';
import { readWholeNumber } from '../../../src/election/whole-number';
import { describeFinding, findingCases } from '../../../src/locale/findings';
import { checkPrintedPercent } from '../../../src/report/printed-percent';
import { checkFigures, checkUnits } from '../../../src/rollup/unit-check';
import { missingFinding } from '../../../src/workbook/missing-features';
import type { FakeExcel } from '../../properties/fake-excel';
import { reportOf } from '../rollup/units';
import { Browser, paper as typed, setUp, verified, withRoom } from '../workbook/committee-room';
import { candidates, concludedValid, congress, contest, paper, rules, undecided } from './build';

let excel: FakeExcel;
let browser: Browser;
withRoom((room) => ({ excel, browser } = room));

/** What is counted of one contest of ten people. */
const counted = (part: Parameters<typeof contest>[0], papers: readonly ReturnType<typeof paper>[] = [], people: Parameters<typeof congress>[0] = {}): readonly Finding[] =>
  countContest(congress(people), contest(part), papers).findings;

/** The tally of three papers that choose An, with something of it wrong. */
function miscounted(form: 'cross' | 'agree', wrong: Partial<Tally>): Tally {
  return { ...tally([paper('10', 3)], rules(form, form === 'cross' ? 1 : 2, 2)), ...wrong };
}

/** Three papers in a workbook, and what somebody then does to it; what is found when its tables are read again. */
async function afterHandEdit(edit: () => void | Promise<void>): Promise<readonly Finding[]> {
  const store = await setUp(browser);
  await store.beginEntry({ mixed: true });
  for (const marks of ['100', '010', '001']) await store.addBallot(typed(marks));
  await excel.settle();
  await edit();
  const reading = store.reload();
  await excel.settle();
  await reading;
  const { refused, unsafe, damage } = store.getState();
  const { findings } = excel.values('Ballots_1') === null ? { findings: [] } : await verified(store, excel);
  return [...damage, ...findings, ...[refused, unsafe].filter((finding) => finding !== null)];
}

/** What a paper costs that the workbook refuses, or the browser cannot keep. */
async function refused(prepare: () => void): Promise<readonly Finding[]> {
  const store = await setUp(browser);
  await store.beginEntry({ mixed: true });
  await excel.settle();
  prepare();
  await store.addBallot(typed('100'));
  await excel.settle(100);
  const found = [store.getState().refused, store.getState().unsafe].filter((finding) => finding !== null);
  excel.faults.forget();
  return found;
}

type Case = readonly [code: FindingCode, how: string, produce: () => readonly Finding[] | Promise<readonly Finding[]>];

/** How a committee comes to each finding: real inputs, through what counts or reads them. */
const CASES: readonly Case[] = [
  ['F.101', 'one person is present and deducted', () => counted({}, [], { deductions: { excused: 1 } })],
  ['F.101', 'more people are present than were convoked', () => counted({}, [], { present: 11 })],
  ['F.102', 'eleven papers for ten people', () => counted({ issued: 11 })],
  ['F.103', 'ten papers came back of nine', () => counted({ issued: 9, collected: 10 })],
  ['F.104', 'a paper was set aside and not concluded on', () => counted({ issued: 10, collected: 10 }, [paper('110', 9), paper('110', 1, undecided())])],
  ['F.105', 'one paper was not entered', () => counted({ issued: 10, collected: 10 }, [paper('110', 9)])],
  // No paper can bring these two about: they are there for a count that has gone wrong itself.
  ['F.201', 'a count that gives somebody a vote more than there are valid papers', () => checkTally(miscounted('cross', { votes: [4, 0] }), rules('cross', 1, 2), ['An', 'Bình'])],
  ['F.201', 'a count that gives a vote more than the valid papers can choose', () => checkTally(miscounted('cross', { votes: [3, 1] }), rules('cross', 1, 2), ['An', 'Bình'])],
  ['F.202', 'a count that loses a vote for somebody', () => checkTally(miscounted('agree', { votes: [3, 2] }), rules('agree', 2, 2), ['An', 'Bình'])],
  ['F.203', 'the second desk is still entering', () => checkSecondEntry([{ desk: '1', phase: 'closed', papers: [] }, { desk: '2', phase: 'open', papers: [] }], rules('cross', 1, 2))],
  ['F.203', 'the second desk has entered no paper', () => checkSecondEntry([{ desk: '1', phase: 'closed', papers: [{ number: 1, count: 1, marks: [1, 0], conclusion: null, batch: '1' }] }, { desk: '2', phase: 'closed', papers: [] }], rules('cross', 1, 2))],
  ['F.301', 'the head of the committee stands on the list', () => counted({}, [], { head: 'An' })],
  ['F.302', 'four seats and three names', () => counted({ seats: 4 })],
  ['F.302', 'a name twice', () => counted({ candidates: candidates('An', 'An', 'Chi') })],
  ['F.302', 'a line without a name', () => counted({ candidates: candidates('An', '', 'Chi') })],
  ['F.302', 'a half seat', () => counted({ seats: 0.5 })],
  ['F.303', 'a committee without a surplus', () => counted({ office: 'committee', seats: 3 })],
  ['F.303', 'a committee with two names too many for three seats', () => counted({ office: 'committee', seats: 3, candidates: candidates('An', 'Bình', 'Chi', 'Dũng', 'Hoa') })],
  ['F.304', 'two offices counted from the same range', () => checkSeparateVotes(['branchCommittee', 'secretary'])],
  ['W.101', 'nine of ten papers came back', () => counted({ issued: 10, collected: 9 })],
  ['W.102', 'six of ten people are present', () => counted({}, [], { present: 6 })],
  ['W.103', 'one person is absent without a reason', () => counted({}, [], { present: 9 })],
  ['W.201', 'one of ten papers chooses too many', () => counted({}, [paper('110', 9), paper('111')])],
  ['W.202', 'two people have ten votes each for one seat', () => counted({ seats: 1, form: 'agree', candidates: candidates('An', 'Bình') }, [paper('11', 10)])],
  ['W.203', 'one of two seats stays open', () => counted({}, [paper('100', 10)])],
  ['W.204', 'a paper that chooses too many was concluded valid', () => counted({}, [paper('110', 9), paper('111', 1, concludedValid)])],
  ['W.204', 'a tie was decided otherwise than by another vote', () => counted({ seats: 1, ruling: { rule: 'tieVotedAgain', elected: [1], next: null, reason: 'đại hội đồng ý' } }, [paper('110', 10), paper('001', 0)])],
  ['W.204', 'a conclusion that elects more people than seats', () => counted({ seats: 1, ruling: { rule: 'tieVotedAgain', elected: [1, 2], next: null, reason: 'đại hội đồng ý' } }, [paper('110', 10)])],
  ['W.301', 'eight names for six seats', () => counted({ office: 'committee', seats: 6, candidates: candidates('An', 'Bình', 'Chi', 'Dũng', 'Hoa', 'Lan', 'Mai', 'Nga') })],
  ['W.302', 'Chi before Bình', () => counted({ candidates: candidates('Chi', 'Bình', 'An') })],
  ['W.401', 'somebody outside the plan is elected', () => counted({ candidates: candidates('An', 'Bình', 'Chi').map((one) => ({ ...one, planned: false })) }, [paper('110', 10)])],
  ['W.501', 'a unit that is not on the list, one reported twice, a copy of it, and one that is missing', () => checkUnits([{ code: 'CB009', name: 'Chi bộ 009' }], [reportOf(), reportOf({ row: 3 }), reportOf({ code: 'CB002', row: 4 })])],
  ['W.502', 'four members are five', () => checkFigures([reportOf({ figures: { members: 4 } })])],
  ['W.502', 'more women than members', () => checkFigures([reportOf({ figures: { women: 7 } })])],
  ['W.502', 'figures of a congress that was not held', () => checkFigures([reportOf({ done: false })])],
  ['W.503', 'a report that cuts 11,177 off', () => [checkPrintedPercent({ phrase: 'cấp ủy trẻ 56 đồng chí, chiếm 11,17%', count: 56, total: 501, printed: '11,17' })].filter((finding) => finding !== null)],
  ['F.901', 'a word for a number', () => [readWholeNumber('x', { field: 'seats' }) as Finding]],
  ['F.902', 'a question mark for a mark', () => readBallotRange([['?']], { form: 'cross' }).findings],
  ['F.903', 'a range without cells', () => readBallotRange([], { form: 'cross' }).findings],
  ['F.911', 'the papers’ table was deleted', () => afterHandEdit(() => deleteTable('Ballots_1'))],
  ['F.912', 'a heading of the papers was written over', () => afterHandEdit(() => excel.setByHand('Ballots_1', -1, 1, 'Ghi chú'))],
  ['F.913', 'a word where a number of papers belongs', () => afterHandEdit(() => excel.setByHand('Ballots_1', 0, 1, 'nhiều'))],
  ['F.921', 'the workbook refuses to write', () => refused(() => excel.faults.refuseAll('ActivityLimitReached'))],
  ['F.931', 'some other file for a desk file', async () => [await (await setUp(browser)).takeDeskFile('{}')].filter((finding) => finding !== null)],
  ['W.931', 'an Excel without custom functions', () => [missingFinding(['CustomFunctionsRuntime 1.1'])].filter((finding) => finding !== null)],
  ['W.931', 'an Excel without something else', () => [missingFinding(['ExcelApi 1.13'])].filter((finding) => finding !== null)],
  ['W.932', 'a browser that keeps nothing', async () => {
    browser = new Browser(excel, () => { throw new Error('SecurityError'); });
    return refused(() => undefined);
  }],
  ['W.941', 'a row of the log was changed', () => afterHandEdit(() => excel.setByHand('Log', 4, 7, '001 /1'))],
  ['W.942', 'a mark was changed in the sheet', () => afterHandEdit(() => excel.setByHand('Ballots_1', 1, 2, 1))],
  ['W.942', 'a number of seats was changed in the sheet', () => afterHandEdit(() => excel.setByHand('Contests', 0, 3, 3))],
];

test('every code of the catalogue is produced by a case, and no case is of another code', () => {
  const produced = [...new Set(CASES.map(([code]) => code))];
  expect(produced.sort()).toEqual([...FINDING_CODES].sort());
});

test.each(CASES)('%s: %s', async (code, _, produce) => {
  const found = (await produce()).filter((finding) => finding.code === code);
  expect(found).not.toEqual([]);
  expect(found.map(isError)).toEqual(found.map(() => code.startsWith('F')));
  for (const language of ['vi', 'en'] as const) {
    for (const finding of found) {
      expect(Object.values(describeFinding(finding, language)).filter((text) => text.trim() === '' || /[{}]|undefined|null/.test(text))).toEqual([]);
      // A case that the engine tells apart has words of its own, unless the general ones fit it.
      const kind = `${code}.${finding.data['case'] ?? ''}`;
      expect([kind, kind.endsWith('.') || SAID_IN_GENERAL.includes(kind) || kind in findingCases[language]]).toEqual([kind, true]);
    }
  }
});

/** Cases that the general words of their code fit. */
const SAID_IN_GENERAL: readonly string[] = ['F.101.base', 'W.301.tooMany', 'F.901.notWhole'];

async function deleteTable(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(name).worksheet.delete();
    await context.sync();
  });
}
