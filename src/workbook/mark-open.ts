import { BANNER, staleBanner } from '../report/stale-banner';
import { attempt, isPassing } from './excel-run';
import type { Memory } from './memory';
import { findRegistered, type SheetRegister } from './sheet-register';

/** Result sheets of the register, and the ids of those written since the pane was opened. */
interface Written {
  readonly register: SheetRegister;
  readonly fresh: ReadonlySet<string>;
}

/** Puts the banner on those sheets of these keys that are not protected, where one that is stopped the writing of all: two round trips. Those that are protected are told of in memory (`unmarked`); gives those to ask again, because Excel was busy or out of reach. */
export async function markOpen(keys: readonly string[], { register, fresh }: Written, memory: Memory): Promise<readonly string[]> {
  const marked = await attempt(async (context) => {
    const sheets = context.workbook.worksheets.load('items/id,items/name,items/protection/protected');
    await context.sync();
    const found = keys.flatMap((key) => { const sheet = findRegistered(sheets.items, register[key], fresh); return sheet === null ? [] : [{ key, sheet }]; });
    const isClosed = ({ sheet }: (typeof found)[number]): boolean => sheet.protection.protected;
    const banner = staleBanner(memory.get().language);
    for (const { sheet } of found.filter((one) => !isClosed(one))) sheet.getRangeByIndexes(BANNER.row, BANNER.column, 1, 1).values = [[banner]];
    await context.sync();
    return found.filter(isClosed).map(({ key, sheet }) => ({ key, name: sheet.name }));
  });
  if (!marked.ok) return isPassing(marked.finding) ? keys : [];
  marked.value.forEach(({ key, name }) => { tell(memory, key, name); });
  return [];
}

/** Adds a sheet to those that are told of; their keys are for who tries again. */
function tell(memory: Memory, key: string, name: string): void {
  const { unmarked } = memory.get();
  const sheet = unmarked === null ? name : `${unmarked.where.sheet}, ${name}`;
  const keys = unmarked === null ? key : `${unmarked.data['keys']} ${key}`;
  memory.set({ unmarked: { code: 'F.921', where: { sheet }, data: { case: 'unmarked', keys } } });
}
