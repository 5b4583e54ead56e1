import { useSyncExternalStore } from 'react';
import { findingsBeforeVotes } from '../../election/before-votes';
import type { ContestResult } from '../../election/contest-result';
import { findingKey, isError, type Finding } from '../../election/finding';
import { keep, readKept } from './kept-state';

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

/** The warnings of this contest that the head of the committee has confirmed, until the count is agreed on and the log has them. */
export function useConfirmed(id: string): {
  readonly isConfirmed: (warning: Warning) => boolean;
  readonly confirm: (warning: Warning, on: boolean) => void;
} {
  const confirmed = useSyncExternalStore(subscribe, () => read(id));
  return {
    isConfirmed: ({ key }) => confirmed.includes(key),
    confirm: ({ key }, on) => write(id, [...confirmed.filter((held) => held !== key), ...(on ? [key] : [])]),
  };
}

type Confirmed = readonly string[];

const NONE: Confirmed = [];
const byContest = new Map<string, Confirmed>();
const listeners = new Set<() => void>();

function read(id: string): Confirmed {
  const held = byContest.get(id) ?? readKept<Confirmed>(`confirmed.${id}`) ?? NONE;
  byContest.set(id, held);
  return held;
}

function write(id: string, confirmed: Confirmed): void {
  byContest.set(id, confirmed);
  keep(`confirmed.${id}`, confirmed);
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
