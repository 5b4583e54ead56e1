/** A band of ages: `under` is below `to`, `between` goes from `from` to `to`, both included, `over` is `from` and more. */
export interface AgeBand {
  readonly category: 'under' | 'between' | 'over';
  readonly from?: number;
  readonly to?: number;
}

/** Ages at which a new band begins, above the limit of the young. */
const DECADES = [40, 50, 60] as const;

/** The bands that every age falls under exactly once: the young, then by decades up to 60 and over. */
export function ageBands(young: number): readonly AgeBand[] {
  const starts = [young, ...DECADES.filter((start) => start > young)];
  const rest = starts.map((from, i): AgeBand => {
    const next = starts[i + 1];
    return next === undefined ? { category: 'over', from } : { category: 'between', from, to: next - 1 };
  });
  return [{ category: 'under', to: young }, ...rest];
}
