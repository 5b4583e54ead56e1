import { useMemo } from 'react';
import type { Office } from '../../election/contest';
import { congressOf } from '../../election/sitting';
import { useWorkbookPart } from '../components/workbook-context';
import type { ContestPartProps } from './ContestEditor';
import { sittingOf } from '../components/sitting-form';
import { offersOf, type Offer } from './roster-choice';

/** Everybody who can be put on the list of this form, and the office whose elected people come first; null: any may stand. */
export function useOffers({ form, plan, people }: Pick<ContestPartProps, 'form' | 'plan' | 'people'>): { readonly offers: readonly Offer[]; readonly from: Office | null } {
  const counters = useCounters(form);
  const from = plan.steps.find(({ office }) => office === form.office)?.from ?? null;
  const elected = useMemo(() => (from === null ? [] : plan.electedTo(from).map(({ candidate }) => candidate)), [plan, from]);
  const offers = useMemo(() => offersOf({ people, elected, counters }), [people, elected, counters]);
  return { offers, from: elected.length === 0 ? null : from };
}

/** Head and members of the counting committee of this vote. */
export function useCounters(form: ContestPartProps['form']): readonly string[] {
  const congress = useWorkbookPart((state) => state.congress);
  const { sitting } = form;
  return useMemo(() => {
    if (congress === null) return [];
    const own = sittingOf(sitting);
    const { head, counters } = own === undefined ? congress : congressOf(congress, { sitting: own });
    return [head, ...counters];
  }, [congress, sitting]);
}
