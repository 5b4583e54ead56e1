import { useSyncExternalStore } from 'react';
import { findingsBeforeVotes } from '../../election/before-votes';
import type { ContestResult } from '../../election/contest-result';
import { findingKey, isError, type Finding } from '../../election/finding';
import { lacksReason } from '../../election/waiver';
import { keep, readKept } from './kept-state';

/** The warnings that are confirmed before anybody's votes are seen, one by one. */
export function warningsOf(result: ContestResult): readonly Finding[] {
  return findingsBeforeVotes(result).filter((finding) => !isError(finding));
}

/** The warnings of this contest that the head of the committee has confirmed, until the log has them. One whose place or figures change is another one, and is asked again; one that needs a reason is none without it. */
export function useConfirmed(id: string): {
  readonly isConfirmed: (warning: Finding) => boolean;
  readonly confirm: (warning: Finding, on: boolean) => void;
} {
  const confirmed = useSyncExternalStore(subscribe, () => read(id));
  return {
    isConfirmed: (warning) => !lacksReason(warning) && confirmed.includes(findingKey(warning)),
    confirm: (warning, on) => {
      const key = findingKey(warning);
      write(id, [...read(id).filter((held) => held !== key), ...(on ? [key] : [])]);
    },
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
