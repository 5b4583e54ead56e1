import { check } from '../../src/report/check';
import { compositionSheet } from '../../src/report/composition-sheet';
import { minutes } from '../../src/report/minutes';
import { ranking } from '../../src/report/ranking';
import { drawn } from './drawn';
import { doubtfulTable } from './doubtful-sample';
import { ROUNDS, roundsInput } from './rounds-sample';
import { diary } from '../../src/report/diary';
import { rehearsalSheet } from '../../src/report/rehearsal-sheet';
import { zeroReport } from '../../src/report/zero-report';
import { branchResult, deckInputOf, diaryInputOf, entryAt, hallResult, inputOf, inventedResult, placeOf, sampleRows, zeroInputOf } from './sample';

const roster = sampleRows('chi-bo-roster.csv');
const LANGUAGES = ['vi', 'en'] as const;

describe.each(LANGUAGES)('in %s', (language) => {
  test('the minutes of the sample congress', () => {
    expect(drawn(minutes(inputOf(branchResult(), language)))).toMatchSnapshot();
  });

  test('the minutes of 5 names for 3 seats', () => {
    expect(drawn(minutes(inputOf(inventedResult(5, 3, 60), language)))).toMatchSnapshot();
  });

  test('the minutes of a hall with 30 names', () => {
    expect(drawn(minutes(inputOf(hallResult('hall-299x30', 27), language)))).toMatchSnapshot();
  });

  test('the minutes of 30 delegates in the agree form', () => {
    expect(drawn(minutes(inputOf(inventedResult(30, 30, 200, { form: 'agree', office: 'delegates' }), language)))).toMatchSnapshot();
  });

  test('the minutes of 220 names', () => {
    expect(drawn(minutes(inputOf(inventedResult(220, 170, 300), language)))).toMatchSnapshot();
  });

  test.each(Object.entries(ROUNDS))('the minutes of a vote that is more than one first vote: %s', (_, rounds) => {
    expect(drawn(minutes(roundsInput(rounds(), language)))).toMatchSnapshot();
  });

  test('the ranking of a vote between those who tied, and the composition of all who are elected', () => {
    const input = roundsInput(ROUNDS['runoff-chi-uy']!(), language);
    expect(drawn(ranking(input))).toMatchSnapshot();
    expect(drawn(compositionSheet({ ...input, roster: null }))).toMatchSnapshot();
  });

  test('the ranking of the sample congress', () => {
    expect(drawn(ranking(inputOf(branchResult(), language)))).toMatchSnapshot();
  });

  test('the composition of its elected', () => {
    expect(drawn(compositionSheet({ ...inputOf(branchResult(), language), roster }))).toMatchSnapshot();
  });

  test('the check of papers set aside and concluded on', () => {
    expect(drawn(check(doubtfulTable(language).input))).toMatchSnapshot();
  });

  test('the check of its minutes', () => {
    expect(drawn(check({ ...inputOf(branchResult(), language), ballots: placeOf(2, 6) }))).toMatchSnapshot();
  });

  test('the minutes of papers keyed at three desks, as a rehearsal', () => {
    expect(drawn(minutes({ ...inputOf(branchResult(), language), entry: entryAt(3), rehearsal: true }))).toMatchSnapshot();
  });

  test('the diary of 120 acts', () => {
    expect(drawn(diary(diaryInputOf(branchResult(), language, 120)))).toMatchSnapshot();
  });

  test('the diary of two desks whose papers were not mixed', () => {
    expect(drawn(diary(diaryInputOf(hallResult('hall-348x61', 55), language, 12, entryAt(2, false))))).toMatchSnapshot();
  });

  test.each([5, 30, 220])('the report before entry for %i names', (names) => {
    expect(drawn(zeroReport(zeroInputOf(inventedResult(names, Math.ceil(names / 2), 10), language, 2))!)).toMatchSnapshot();
  });

  test('the rehearsal’s papers of the sample congress', () => {
    expect(drawn(rehearsalSheet(deckInputOf(branchResult(), language)))).toMatchSnapshot();
  });
});
