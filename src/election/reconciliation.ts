import type { Finding, FindingCode } from './finding';
import { regulationOf, type Regulation } from './regulation';

/** The numbers of one vote that must fit together. null: not counted yet, then nothing is compared with it. */
export interface Counts {
  readonly convoked: number;
  readonly base: number;
  readonly present: number;
  readonly issued: number | null;
  readonly collected: number | null;
  readonly valid: number;
  readonly invalid: number;
  /** Papers set aside, neither valid nor invalid yet. */
  readonly undecided: number;
  /** Papers entered; null when valid and invalid were not counted from papers. */
  readonly entered: number | null;
}

/** Do people and papers add up? F.101–F.105, W.101–W.103, W.201 (RULES.md section 5). */
export function reconcile(counts: Counts, regulation: Regulation = regulationOf('190')): readonly Finding[] {
  return [...checkPeople(counts, regulation), ...checkPapers(counts), ...checkSums(counts), ...checkInvalid(counts)];
}

function checkPeople({ convoked, base, present }: Counts, { hasQuorum }: Regulation): readonly Finding[] {
  const findings: Finding[] = [];
  if (present > convoked) findings.push(found('F.101', { case: 'convoked', present, convoked }));
  else if (present > base) findings.push(found('F.101', { case: 'base', present, base, convoked }));
  if (!hasQuorum(present, convoked)) findings.push(found('W.102', { present, convoked }));
  if (base > present) findings.push(found('W.103', { base, present, missing: base - present }));
  return findings;
}

function checkPapers({ present, issued, collected, entered }: Counts): readonly Finding[] {
  const findings: Finding[] = [];
  if (issued !== null && issued > present) findings.push(found('F.102', { issued, present }));
  if (issued !== null && collected !== null && collected > issued) findings.push(found('F.103', { collected, issued }));
  if (issued !== null && collected !== null && collected < issued) findings.push(found('W.101', { collected, issued, missing: issued - collected }));
  if (collected !== null && entered !== null && entered !== collected) findings.push(found('F.105', { entered, collected }));
  return findings;
}

function checkSums({ collected, valid, invalid, undecided, entered }: Counts): readonly Finding[] {
  const findings: Finding[] = [];
  // Until the committee has concluded on every paper there is no result (190-QĐ/TW Đ8.2).
  if (undecided > 0) findings.push(found('F.104', { case: 'undecided', undecided }));
  const judged = valid + invalid + undecided;
  // Papers that are not entered yet are missing from the judged ones too: F.105 has said so.
  if (collected !== null && judged !== collected && judged !== entered) findings.push(found('F.104', { valid, invalid, collected }));
  return findings;
}

/** Three in a hundred invalid is unusual enough to look again. */
function checkInvalid({ collected, valid, invalid, undecided }: Counts): readonly Finding[] {
  const all = collected ?? valid + invalid + undecided;
  return invalid > 0 && 100 * invalid >= 3 * all ? [found('W.201', { invalid, collected: all })] : [];
}

function found(code: FindingCode, data: Finding['data']): Finding {
  return { code, where: {}, data };
}
