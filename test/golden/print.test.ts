import { announcement } from '../../src/report/announcement';
import { attendanceList } from '../../src/report/attendance-list';
import { ballotPaper } from '../../src/report/ballot-paper';
import { votingListSheet } from '../../src/report/voting-list-sheet';
import { drawn } from './drawn';
import { branchResult, entryInputOf, inputOf, inventedResult, sampleRows } from './sample';

const roster = sampleRows('chi-bo-roster.csv');

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  test('the ballot paper of the sample congress', () => {
    expect(drawn(ballotPaper(entryInputOf(branchResult(), language)))).toMatchSnapshot();
  });

  test.each([[1, 'secretary'], [30, 'delegates'], [220, 'delegates']] as const)('the paper with boxes for %i names', (names, office) => {
    expect(drawn(ballotPaper(entryInputOf(inventedResult(names, names, 4, { form: 'agree', office, round: 2 }), language)))).toMatchSnapshot();
  });

  test('the paper of the opinion vote', () => {
    expect(drawn(ballotPaper(entryInputOf(inventedResult(9, 5, 4, { office: 'opinion', kind: 'opinion' }), language)))).toMatchSnapshot();
  });

  test('the list to hang up of the sample congress', () => {
    expect(drawn(votingListSheet({ ...entryInputOf(branchResult(), language), roster }))).toMatchSnapshot();
  });

  test('its attendance list', () => {
    expect(drawn(attendanceList({ ...entryInputOf(branchResult(), language), roster }))).toMatchSnapshot();
  });

  test('its announcement', () => {
    expect(drawn(announcement(inputOf(branchResult(), language)))).toMatchSnapshot();
  });
});
