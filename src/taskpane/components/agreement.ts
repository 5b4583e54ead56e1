import { useSyncExternalStore } from 'react';
import type { ContestResult } from '../../election/contest-result';
import { isError, type Finding } from '../../election/finding';
import { findingKey } from './finding-key';
import { keep, readKept } from './kept-state';
import { useWorkbook } from './workbook-context';

/** What the head of the committee has agreed to, by contest: warnings confirmed, and the figures that were agreed. */
interface Agreement {
  readonly confirmed: readonly string[];
  readonly figures: string;
}

/** What belongs to the outcome, and is shown only when the figures are agreed: it would tell votes. */
const OUTCOME_CODES: readonly Finding['code'][] = ['F.201', 'F.202', 'W.202', 'W.203', 'W.401'];

/** What is wrong with the record itself. It is read anew when the step is shown, not with every count, so it is confirmed but is none of the figures. */
const RECORD_CODES: readonly Finding['code'][] = ['W.941', 'W.942'];

/** The findings that are settled before anybody's votes are seen. */
export function findingsBeforeVotes({ findings }: ContestResult): readonly Finding[] {
  return findings.filter(({ code }) => !OUTCOME_CODES.includes(code));
}

/** The findings that come with the outcome. */
export function findingsOfOutcome({ findings }: ContestResult): readonly Finding[] {
  return findings.filter(({ code }) => OUTCOME_CODES.includes(code));
}

/** One warning to confirm: all findings of its code. A change of any of them asks again. */
export interface Warning {
  readonly key: string;
  readonly findings: readonly Finding[];
}

/** The warnings before the votes, one a code. */
export function warningsOf(result: ContestResult): readonly Warning[] {
  const warnings = findingsBeforeVotes(result).filter((finding) => !isError(finding));
  const codes = [...new Set(warnings.map(({ code }) => code))];
  return codes.map((code) => {
    const findings = warnings.filter((finding) => finding.code === code);
    return { key: findings.map(findingKey).join(), findings };
  });
}

/** What has been agreed of this contest, and how to agree. A changed figure undoes the agreement. */
export function useAgreement(id: string): {
  readonly isConfirmed: (warning: Warning) => boolean;
  readonly confirm: (warning: Warning, on: boolean) => void;
  readonly isAgreed: (result: ContestResult) => boolean;
  readonly agree: (result: ContestResult) => void;
} {
  const agreement = useSyncExternalStore(subscribe, () => read(id));
  const status = useWorkbook().contests.find((contest) => contest.id === id)?.status;
  const recorded = status === 'counted' || status === 'written';
  return {
    isConfirmed: ({ key }) => agreement.confirmed.includes(key),
    confirm: ({ key }, on) => write(id, { ...agreement, confirmed: [...agreement.confirmed.filter((held) => held !== key), ...(on ? [key] : [])] }),
    isAgreed: (result) => recorded && agreement.figures === figuresOf(result),
    agree: (result) => write(id, { ...agreement, figures: figuresOf(result) }),
  };
}

const NOTHING: Agreement = { confirmed: [], figures: '' };
const agreements = new Map<string, Agreement>();
const listeners = new Set<() => void>();

function figuresOf(result: ContestResult): string {
  const { contest, tally } = result;
  const findings = findingsBeforeVotes(result).filter(({ code }) => !RECORD_CODES.includes(code));
  return JSON.stringify([contest.issued, contest.collected, result.base, tally, findings.map(findingKey)]);
}

function read(id: string): Agreement {
  const held = agreements.get(id) ?? readKept<Agreement>(`agreement.${id}`) ?? NOTHING;
  agreements.set(id, held);
  return held;
}

function write(id: string, agreement: Agreement): void {
  agreements.set(id, agreement);
  keep(`agreement.${id}`, agreement);
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
