/** Calls back, once things are quiet, after somebody else than ourselves has changed a sheet that matters. */
export interface Watched {
  /** Does a change of these rows (from 1, both included; null = unknown) of this sheet matter, and is it not our own? */
  matters(sheetId: string, rows: readonly [number, number] | null): boolean;
  changed(): void;
}

const QUIET = 300;

/** Listens to edits and to deleted sheets (ExcelApi 1.9): one round trip. */
export async function watch(context: Excel.RequestContext, watched: Watched): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => { watched.changed(); }, QUIET);
  };
  context.workbook.worksheets.onChanged.add((event) => {
    if (watched.matters(event.worksheetId, rowsOf(event.address))) soon();
    return Promise.resolve();
  });
  context.workbook.worksheets.onDeleted.add((event) => {
    if (watched.matters(event.worksheetId, null)) soon();
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
