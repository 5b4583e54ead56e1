/** Which worksheet holds which result sheet: model key → worksheet id and title, contest, the hash of what it was made from, and the cell that says how many lines show. Kept in the workbook's settings; earlier versions kept no title. */
export type SheetRegister = Readonly<Record<string, RegisteredSheet>>;

export interface RegisteredSheet {
  readonly id: string;
  readonly title?: string;
  readonly contest: string;
  readonly figures: string;
  readonly counter?: { readonly row: number; readonly column: number };
}

/** The register as its setting has it; null without one. */
export function readRegister(setting: unknown): SheetRegister | null {
  return typeof setting === 'string' ? (JSON.parse(setting) as SheetRegister) : null;
}

/**
 * Which of these worksheets is the registered one; null when none is for sure. Excel gives worksheets other ids when a workbook is opened again, and an id
 * may then be that of any other sheet, of papers even: only a sheet written since this pane was opened (`fresh`, ids) is known by its id, wherever it was moved and
 * however renamed; any other by the title that it was given.
 */
export function findRegistered<Sheet extends { readonly id: string; readonly name: string }>(sheets: readonly Sheet[], entry: RegisteredSheet | undefined, fresh: ReadonlySet<string>): Sheet | null {
  if (entry === undefined) return null;
  return sheets.find(({ id, name }) => (fresh.has(entry.id) ? id === entry.id : name === entry.title)) ?? null;
}
