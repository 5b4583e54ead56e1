/** A change of these rows (from 1, both included; null = unknown) of a sheet. `remote`: somebody else in a shared workbook has made it. */
export interface SheetChange {
  readonly sheetId: string;
  readonly rows: readonly [number, number] | null;
  readonly remote: boolean;
}

/** Calls back, once things are quiet, after somebody else than ourselves has changed a sheet that matters. */
export interface Watched {
  /** How long, in milliseconds, it must be quiet after this change; null when it does not matter, or is our own. */
  matters(change: SheetChange): number | null;
  changed(): void;
}

/** Listens to edits and to deleted sheets (ExcelApi 1.9): one round trip. */
export async function watch(context: Excel.RequestContext, watched: Watched): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shortest = Infinity;
  const soon = (quiet: number | null): void => {
    if (quiet === null) return;
    clearTimeout(timer);
    shortest = Math.min(shortest, quiet);
    timer = setTimeout(() => {
      shortest = Infinity;
      watched.changed();
    }, shortest);
  };
  context.workbook.worksheets.onChanged.add((event) => {
    soon(watched.matters({ sheetId: event.worksheetId, rows: rowsOf(event.address), remote: event.source === 'Remote' }));
    return Promise.resolve();
  });
  context.workbook.worksheets.onDeleted.add((event) => {
    soon(watched.matters({ sheetId: event.worksheetId, rows: null, remote: event.source === 'Remote' }));
    return Promise.resolve();
  });
  await context.sync();
}

/** The rows of an A1 address such as B3, B3:D9 or 3:9; null for whole columns. */
function rowsOf(address: string): readonly [number, number] | null {
  const numbers = (address.replace(/^.*!/, '').match(/\d+/g) ?? []).map(Number);
  const [first, last = first] = numbers;
  return first === undefined || last === undefined ? null : [first, last];
}
