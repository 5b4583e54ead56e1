import { countContest } from '../../../src/election/contest-result';
import { listAfterOpinion, seatsOfList } from '../../../src/election/opinion';
import { regulationOf } from '../../../src/election/regulation';
import { candidates, congress, contest, paper } from './build';

const NAMES = candidates('An', 'Bình', 'Chi').map((one, i) => ({ ...one, person: String(i + 1), planned: true }));
const PAPERS = [paper('101', 5, { kind: 'valid', note: '' }), paper('001', 1, { kind: 'valid', note: '' }), paper('010', 4, { kind: 'valid', note: '' })];

/** The names that an opinion vote of ten people puts on the list: five agree to An, four to Bình, six to Chi. */
function listed(part: Parameters<typeof contest>[0], present = 10): ReturnType<typeof listAfterOpinion> {
  return listAfterOpinion(countContest(congress({ convoked: present, present }), contest({ form: 'agree', kind: 'opinion', issued: 10, collected: 10, candidates: NAMES, ...part }), PAPERS));
}

test('those with more than half go on the list of the office, who they are kept and places counted anew', () => {
  expect(listed({ office: 'committee' })).toMatchObject({ office: 'committee', names: [{ position: 1, name: 'Chi', person: '3', planned: true }] });
});

test('half is not enough', () => {
  expect(listed({ office: 'delegates' }, 12).names).toEqual([]);
});

test('the number to choose is the length of the list: the highest votes are on it, and who is left out though over half is named', () => {
  const { names, tied, beyond } = listed({ office: 'delegates', seats: 1 }, 9);
  expect([names, tied, beyond].map((people) => people.map(({ name }) => name))).toEqual([['Chi'], [], ['An']]);
});

test('of those who tie across the last place nobody is on the list', () => {
  const papers = [paper('110', 4, { kind: 'valid', note: '' }), paper('101', 1, { kind: 'valid', note: '' }), paper('011', 1, { kind: 'valid', note: '' })];
  const result = countContest(congress({ convoked: 6, present: 6 }), contest({ form: 'agree', kind: 'opinion', issued: 6, collected: 6, candidates: NAMES, office: 'delegates', seats: 1 }), papers);
  const { names, tied } = listAfterOpinion(result);
  expect([names, tied.map(({ name }) => name)]).toEqual([[], ['An', 'Bình']]);
});

test.each([[1, 1], [2, 2], [3, null], [4, 3], [6, 5], [7, 6], [8, null], [13, 10], [0, null]])('a list of at most %i is one for %p seats', (people, seats) => {
  expect(seatsOfList(people, regulationOf('190'))).toBe(seats);
});

test('an opinion vote of an older workbook says nothing of the office', () => {
  expect(listed({ office: 'opinion' }).office).toBeNull();
});
