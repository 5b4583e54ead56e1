import { countContest } from '../../../src/election/contest-result';
import { listAfterOpinion } from '../../../src/election/opinion';
import { candidates, congress, contest, paper } from './build';

const NAMES = candidates('An', 'Bình', 'Chi').map((one, i) => ({ ...one, person: String(i + 1), planned: true }));
const PAPERS = [paper('101', 5, { kind: 'valid', note: '' }), paper('001', 1, { kind: 'valid', note: '' }), paper('010', 4, { kind: 'valid', note: '' })];

/** The names that an opinion vote of ten people puts on the list: five agree to An, four to Bình, six to Chi. */
function listed(part: Parameters<typeof contest>[0], present = 10): ReturnType<typeof listAfterOpinion> {
  return listAfterOpinion(countContest(congress({ convoked: present, present }), contest({ form: 'agree', kind: 'opinion', issued: 10, collected: 10, candidates: NAMES, ...part }), PAPERS));
}

test('those with more than half go on the list of the office, who they are kept and places counted anew', () => {
  expect(listed({ office: 'committee' })).toEqual({ office: 'committee', names: [{ position: 1, name: 'Chi', person: '3', planned: true }] });
});

test('half is not enough, and nobody is left out because the number to choose is reached', () => {
  expect(listed({ office: 'delegates', seats: 1 }, 9).names.map(({ name }) => name)).toEqual(['An', 'Chi']);
  expect(listed({ office: 'delegates' }, 12).names).toEqual([]);
});

test('an opinion vote of an older workbook says nothing of the office', () => {
  expect(listed({ office: 'opinion' }).office).toBeNull();
});
