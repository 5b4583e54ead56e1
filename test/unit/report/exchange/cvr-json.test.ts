import type { Ballot, Form } from '../../../../src/election/ballot';
import { cvrJson } from '../../../../src/report/exchange';
import { exchangeInput, paperOf, UNMIXED } from './exchange-samples';

const THREE = ['Lê Thị Ánh', 'Trần Bình', 'Đỗ Cường'];

interface Position { readonly HasIndication: string; readonly NumberVotes: number; readonly IsAllocable: string; readonly Position?: number; readonly Status?: readonly string[] }
interface Contest { readonly ContestId: string; readonly CVRContestSelection: readonly { readonly ContestSelectionId: string; readonly SelectionPosition: readonly Position[] }[]; readonly Status?: readonly string[]; readonly OtherStatus?: string; readonly Overvotes?: number; readonly Undervotes?: number; readonly Selections?: number }
interface Snapshot { readonly '@id': string; readonly Type: string; readonly Status?: readonly string[]; readonly CVRContest: readonly [Contest]; readonly Annotation?: readonly { readonly Message: readonly string[] }[] }
interface Cvr { readonly UniqueId: string; readonly BallotAuditId?: string; readonly CurrentSnapshotId: string; readonly CVRSnapshot: readonly Snapshot[] }
interface Report { readonly [part: string]: unknown; readonly CVR: readonly Cvr[]; readonly Election: readonly [{ readonly Contest: readonly [Record<string, unknown>]; readonly Candidate: readonly { readonly Name: string }[] }] }

const report = (ballots: readonly Ballot[], form: Form = 'cross', changes: Parameters<typeof exchangeInput>[3] = {}): Report =>
  JSON.parse(cvrJson(exchangeInput(THREE, ballots, { form, ...(form === 'agree' && { seats: 3 }) }, changes))) as Report;
const current = ({ CVRSnapshot, CurrentSnapshotId }: Cvr): Snapshot => CVRSnapshot.find((snapshot) => snapshot['@id'] === CurrentSnapshotId)!;
const contest = (cvr: Cvr): Contest => current(cvr).CVRContest[0];
const brief = (cvr: Cvr): readonly string[] => contest(cvr).CVRContestSelection.map(({ ContestSelectionId, SelectionPosition }) =>
  `${ContestSelectionId}:${SelectionPosition.map(({ Position: place = '', NumberVotes, IsAllocable }) => `${place}/${NumberVotes}/${IsAllocable}`).join('+')}`);

describe('the report', () => {
  test('says what it is, of which election, with every name on the paper', () => {
    const made = report([paperOf('110')]);
    expect(made).toMatchObject({ '@type': 'CVR.CastVoteRecordReport', Version: '1.0.0', GeneratedDate: '2025-05-20T10:15:00+07:00', ReportGeneratingDeviceIds: ['device'] });
    expect(made.Election[0].Candidate.map(({ Name }) => Name)).toEqual(THREE);
    expect(made.Election[0].Contest[0]).toMatchObject({ '@type': 'CVR.CandidateContest', NumberElected: 2, VotesAllowed: 2, VoteVariation: 'majority' });
    expect(made['Notes']).toBeUndefined();
  });

  test('of boxes allows an answer to every name, and of a rehearsal says that it is one', () => {
    const made = report([paperOf('110')], 'agree', { rehearsal: true });
    expect(made.Election[0].Contest[0]).toMatchObject({ NumberElected: 3, VotesAllowed: 3 });
    expect(made['Notes']).toContain('TẬP DƯỢT');
  });

  test('of boxes on a list longer than the seats elects the seats and still allows an answer to every name', () => {
    const made = JSON.parse(cvrJson(exchangeInput(THREE, [paperOf('110')], { form: 'agree', seats: 2, kind: 'opinion', office: 'committee' }))) as Report;
    expect(made.Election[0].Contest[0]).toMatchObject({ NumberElected: 2, VotesAllowed: 3, VoteVariation: 'other', OtherVoteVariation: 'opinion' });
  });

  test('refers to nothing that it does not define, and every record has its own id', () => {
    const made = report([paperOf('110', { count: 3 }), paperOf('111', { conclusion: { kind: 'valid', note: '' } })]);
    const text = JSON.stringify(made);
    const ids = new Set([...text.matchAll(/"@id":"([^"]*)"/g)].map(([, id]) => id));
    const references = [...text.matchAll(/"(?:ContestId|ContestSelectionId|ElectionId|ElectionScopeId|CurrentSnapshotId)":"([^"]*)"/g)].map(([, id]) => id);
    expect(references.filter((id) => !ids.has(id))).toEqual([]);
    expect(made.CVR.map(({ UniqueId }) => UniqueId)).toEqual(['1', '2', '3', '4']);
  });

  test('of no papers has no records', () => {
    expect(report([]).CVR).toEqual([]);
  });
});

/** What SP 1500-103 version 1.0.0 (JSON) knows of the classes that are used: members that must be there, others that may, and the words of an enumeration. */
const CLASSES: Readonly<Record<string, readonly [must: string, may: string]>> = {
  CastVoteRecordReport: ['Election GeneratedDate GpUnit ReportGeneratingDeviceIds ReportingDevice Version', 'CVR Notes OtherReportType Party ReportType'],
  ReportingDevice: ['@id', 'Application Code Manufacturer MarkMetricType Model Notes SerialNumber'],
  GpUnit: ['@id Type', 'Code Name OtherType ReportingDeviceIds'],
  Election: ['@id Contest ElectionScopeId', 'Candidate Code Name'],
  Candidate: ['@id', 'Code Name PartyId'],
  CandidateContest: ['@id ContestSelection', 'Abbreviation Code Name NumberElected OtherVoteVariation PrimaryPartyId VoteVariation VotesAllowed'],
  CandidateSelection: ['@id', 'CandidateIds Code IsWriteIn'],
  CVR: ['CVRSnapshot CurrentSnapshotId ElectionId', 'BallotAuditId BallotImage BallotPrePrintedId BallotSheetId BallotStyleId BallotStyleUnitId BatchId BatchSequenceId CreatingDeviceId PartyIds UniqueId'],
  CVRSnapshot: ['@id Type', 'Annotation CVRContest OtherStatus Status'],
  Annotation: ['', 'AdjudicatorName Message TimeStamp'],
  CVRContest: ['ContestId', 'CVRContestSelection OtherStatus Overvotes Selections Status Undervotes WriteIns'],
  CVRContestSelection: ['SelectionPosition', 'ContestSelectionId OptionPosition OtherStatus Rank Status TotalNumberVotes'],
  SelectionPosition: ['HasIndication NumberVotes', 'CVRWriteIn Code IsAllocable IsGenerated MarkMetricValue OtherStatus Position Rank Status'],
};

const WORDS: Readonly<Record<string, string>> = {
  'CastVoteRecordReport.Version': '1.0.0',
  'CastVoteRecordReport.ReportType': 'adjudicated aggregated originating-device-export other rcv-round',
  'GpUnit.Type': 'combined-precinct other polling-place precinct split-precinct vote-center',
  'CandidateContest.VoteVariation': 'approval borda cumulative majority n-of-m other plurality proportional range rcv super-majority',
  'CVRSnapshot.Type': 'interpreted modified original',
  'CVRSnapshot.Status': 'needs-adjudication other',
  'CVRContest.Status': 'invalidated-rules not-indicated other overvoted undervoted',
  'SelectionPosition.HasIndication': 'no unknown yes',
  'SelectionPosition.IsAllocable': 'no unknown yes',
  'SelectionPosition.Status': 'adjudicated generated-rules invalidated-rules other',
};

/** What in an object and below does not follow the format. */
function strangers(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(strangers);
  if (typeof value !== 'object' || value === null) return [];
  const { '@type': type, ...members } = value as Record<string, unknown>;
  const name = String(type).replace('CVR.', '');
  const [must = '', may = ''] = CLASSES[name] ?? [];
  const known = `${must} ${may}`.split(' ');
  return [
    ...(name in CLASSES ? [] : [`class ${String(type)}`]),
    ...must.split(' ').filter((key) => key !== '' && !(key in members)).map((key) => `${name} lacks ${key}`),
    ...Object.keys(members).filter((key) => !known.includes(key)).map((key) => `${name} has ${key}`),
    ...Object.entries(members).flatMap(([key, member]) => {
      const words = WORDS[`${name}.${key}`]?.split(' ');
      return words === undefined ? [] : [member].flat().filter((word) => !words.includes(String(word))).map((word) => `${name}.${key} is ${String(word)}`);
    }),
    ...Object.values(members).flatMap(strangers),
  ];
}

describe('the format', () => {
  const every = (form: Form): readonly Ballot[] => ['000', '100', '110', '111', ...(form === 'agree' ? ['123', '333'] : [])].flatMap((marks) => [
    paperOf(marks), paperOf(marks, { count: 2, conclusion: { kind: 'valid', note: 'x' } }), paperOf(marks, { conclusion: { kind: 'invalid', reason: 'P.06', note: '' } }), paperOf(marks, { conclusion: { kind: 'undecided', note: '' } }),
  ]);

  test.each<[string, Form, Parameters<typeof exchangeInput>[3]]>([
    ['crossed names', 'cross', {}], ['boxes', 'agree', {}], ['unmixed papers of a rehearsal', 'cross', { entry: UNMIXED, rehearsal: true }],
  ])('is kept to the letter: %s', (_, form, changes) => {
    expect(strangers(report(every(form), form, changes))).toEqual([]);
  });

  test.each(['majority', 'runoff', 'opinion'] as const)('has a word for a vote of kind %s', (kind) => {
    const made = JSON.parse(cvrJson(exchangeInput(THREE, [], { kind }))) as unknown;
    expect(strangers(made)).toEqual([]);
    expect(JSON.stringify(made)).toContain('VoteVariation');
  });
});

describe('a paper on which names are crossed out', () => {
  test('has a selection for every name left standing', () => {
    const [cvr] = report([paperOf('101')]).CVR as [Cvr];
    expect(brief(cvr)).toEqual(['selection-1:/1/yes', 'selection-3:/1/yes']);
    expect(contest(cvr)).toMatchObject({ Selections: 2, Overvotes: 0, Undervotes: 0 });
    expect(contest(cvr).Status).toBeUndefined();
    expect(current(cvr).Type).toBe('modified');
  });

  test.each<[string, string, readonly string[], Partial<Contest>]>([
    ['too few are a valid paper with a vote not used', '100', ['selection-1:/1/yes'], { Status: ['undervoted'], Undervotes: 1 }],
    ['too many give nobody a vote', '111', ['selection-1:/1/no', 'selection-2:/1/no', 'selection-3:/1/no'], { Status: ['overvoted', 'invalidated-rules'], Overvotes: 2 }],
    ['nobody is an invalid paper', '000', [], { Status: ['undervoted', 'invalidated-rules', 'not-indicated'], Undervotes: 2 }],
  ])('%s', (_, marks, selections, status) => {
    const [cvr] = report([paperOf(marks)]).CVR as [Cvr];
    expect(brief(cvr)).toEqual(selections);
    expect(contest(cvr)).toMatchObject(status);
  });
});

describe('a paper with boxes', () => {
  test('has the box that is marked for every name: agree, disagree, both, neither', () => {
    const [cvr] = report([paperOf('102')], 'agree').CVR as [Cvr];
    expect(brief(cvr)).toEqual(['selection-1:1/1/yes', 'selection-2:2/0/no', 'selection-3:1/0/no+2/0/no']);
    expect(contest(cvr).CVRContestSelection[2]!.SelectionPosition[0]!.Status).toEqual(['invalidated-rules']);
    expect(contest(cvr).Selections).toBeUndefined();
    expect(brief(report([paperOf('133')], 'agree').CVR[0]!)).toEqual(['selection-1:1/1/yes']);
  });
});

describe('a conclusion of the committee', () => {
  test('is the current reading, beside what the rules proposed, with its words', () => {
    const [cvr] = report([paperOf('111', { conclusion: { kind: 'valid', note: '=rõ ý' } })]).CVR as [Cvr];
    expect(cvr.CVRSnapshot.map(({ Type }) => Type)).toEqual(['modified', 'interpreted']);
    expect(current(cvr).Type).toBe('interpreted');
    expect(brief(cvr)).toEqual(['selection-1:/1/yes', 'selection-2:/1/yes', 'selection-3:/1/yes']);
    expect(current(cvr).Annotation![0]!.Message).toEqual(['Hợp lệ: =rõ ý']);
  });

  test('of another reason names its code', () => {
    const [cvr] = report([paperOf('110', { conclusion: { kind: 'invalid', reason: 'P.07', note: '' } })]).CVR as [Cvr];
    expect(contest(cvr)).toMatchObject({ Status: ['invalidated-rules', 'other'], OtherStatus: 'P.07' });
    expect(brief(cvr)).toEqual(['selection-1:/1/no', 'selection-2:/1/no']);
  });

  test('that is still to come leaves it open who has the votes', () => {
    const [cvr] = report([paperOf('110', { conclusion: { kind: 'undecided', note: '' } })]).CVR as [Cvr];
    expect(current(cvr).Status).toEqual(['needs-adjudication']);
    expect(brief(cvr)).toEqual(['selection-1:/1/unknown', 'selection-2:/1/unknown']);
  });
});

describe('which paper is which', () => {
  test.each<[string, readonly Ballot[], readonly (string | undefined)[]]>([
    ['the number of the row, where papers lie in no batch', [paperOf('110', { number: 7 }), paperOf('011', { number: 8 })], ['7', '8']],
    ['the numbers of the batch, each paper of a pile its own', [paperOf('110', { number: 7, batch: '2' }), paperOf('011', { number: 8, batch: '2', count: 2 })], ['51', '52', '53']],
    ['nothing, where papers have no number', [paperOf('110')], [undefined]],
  ])('is told of mixed papers: %s', (_, papers, ids) => {
    expect(report(papers).CVR.map(({ BallotAuditId }) => BallotAuditId)).toEqual(ids);
  });

  test('is not told of others: they come by what is on them', () => {
    const papers = [paperOf('110', { number: 7 }), paperOf('011', { number: 8 })];
    const made = [papers, [...papers].reverse()].map((order) => report(order, 'cross', { entry: UNMIXED }).CVR);
    expect(made[0]).toEqual(made[1]);
    expect(made[0]!.map(({ BallotAuditId }) => BallotAuditId)).toEqual([undefined, undefined]);
    expect(brief(made[0]![0]!)).toEqual(['selection-2:/1/yes', 'selection-3:/1/yes']);
  });
});
