import { useLayoutEffect, useRef } from 'react';
import type { StoredContest } from '../../workbook/state';
import { contestFormKey, type ContestForm } from '../components/contest-proposal';
import { useKeptState } from '../components/kept-state';

type Typed = Partial<ContestForm>;

const NOTHING: Typed = {};

/** What was typed into the form of a contest over what is `stored`. An act that the workbook answers later changes what is typed by then; and what was typed while a stored contest was being saved is not saved, so it is not forgotten either. */
export function useTyped(contest: StoredContest | null, stored: ContestForm): { readonly kept: Typed; readonly change: (part: Typed) => void; readonly forget: () => void } {
  const [kept, keep, drop] = useKeptState<Typed>(contestFormKey(contest?.id ?? null), NOTHING);
  const latest = useRef(kept);
  useLayoutEffect(() => { latest.current = kept; }, [kept]);
  const change = (part: Typed): void => {
    latest.current = { ...stored, ...latest.current, ...part };
    keep(latest.current);
  };
  const forget = (): void => {
    if (contest === null || latest.current === kept) drop();
  };
  return { kept, change, forget };
}
