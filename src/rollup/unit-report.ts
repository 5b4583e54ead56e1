/** The figures of a unit's report, by the names of locale/units, in the order of its columns. */
export const FIGURES = ['members', 'reelected', 'first', 'women', 'young', 'secretary', 'secretaryIsHead', 'deputies'] as const;

export type Figure = (typeof FIGURES)[number];

/** A unit of the list that a roll-up must be complete against. Units are compared by code, never by name. */
export interface Unit {
  readonly code: string;
  readonly name: string;
}

/** What one unit has reported of its congress. */
export interface UnitReport extends Unit {
  /** Its row on the sheet, from 1. */
  readonly row: number;
  /** The body above it. */
  readonly upper: string;
  /** Has its congress been held and finished? */
  readonly done: boolean;
  /** The day as the report writes it, '' without one. */
  readonly day: string;
  /** null where the report has no figure. */
  readonly figures: Readonly<Record<Figure, number | null>>;
}
