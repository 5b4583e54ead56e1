import type { Mark } from '../../../src/election/ballot';
import type { Congress } from '../../../src/election/congress';
import type { StoredBallot, StoredContest } from '../../../src/workbook/state';

/** A congress of 65 members, 60 of them the base and present. */
export const CONGRESS: Congress = {
  organisation: 'Chi bộ thôn Đông', superior: 'Đảng bộ xã', ordinal: 'XII', term: '2025-2027', place: 'Hà Nội', day: '2025-05-20',
  meeting: 'members', level: 'branch', directSecretary: false, regulation: '190', convoked: 65, deductions: { exempt: 3, excused: 2 }, present: 60, copies: 3, batchSize: 50,
  head: 'Trần Văn Hùng', counters: ['Lê Thị Mai', 'Phạm Quốc Anh'],
};

const SIX = ['Mai Xuân Đạt', 'Vũ Quang Hiếu', 'Lê Hồng Hoa', 'Đinh Kim Huệ', 'Đỗ Thành Tuấn', 'Nguyễn Hồng Yến'];

/** A contest for five seats with six names, or as `part` says. */
export function contestOf(part: Partial<StoredContest> & { readonly names?: readonly string[] } = {}): StoredContest {
  const { names = SIX, ...rest } = part;
  return {
    id: '1', office: 'branchCommittee', form: 'cross', seats: 5, round: 1, kind: 'majority', issued: null, collected: null, status: 'setup', source: null,
    candidates: names.map((name, index) => ({ position: index + 1, name, person: '', planned: null })), ...rest,
  };
}

/** `names` invented names, all different. */
export function manyNames(names: number): readonly string[] {
  return Array.from({ length: names }, (_, index) => `${SIX[index % SIX.length] ?? ''} ${String(index + 1).padStart(3, '0')}`);
}

/** A stored paper with these marks. */
export function paperOf(number: number, marks: readonly Mark[], part: Partial<StoredBallot> = {}): StoredBallot {
  return { number, marks, count: 1, conclusion: null, batch: '1', pass: 1, desk: '', ...part };
}
