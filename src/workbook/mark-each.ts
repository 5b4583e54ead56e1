import { BANNER, staleBanner } from '../report/stale-banner';
import { attempt, attemptBriefly, isPassing } from './excel-run';
import type { Memory } from './memory';
import { findRegistered, type SheetRegister } from './sheet-register';

/** Result sheets of the register, and the ids of those written since the pane was opened. */
interface Written {
  readonly register: SheetRegister;
  readonly fresh: ReadonlySet<string>;
}

/** Puts the banner on every sheet of these keys that takes it, where one that is protected stopped the writing of all: a round trip each, and one before. Those that are protected are told of in memory (`unmarked`); gives those to ask again, because Excel was busy or out of reach. */
export async function markEach(keys: readonly string[], { register, fresh }: Written, memory: Memory): Promise<readonly string[]> {
  const looked = await attempt(async (context) => {
    const sheets = context.workbook.worksheets.load('items/id,items/name');
    await context.sync();
    return keys.map((key) => ({ key, sheet: findRegistered(sheets.items, register[key], fresh) }));
  });
  if (!looked.ok) return isPassing(looked.finding) ? keys : [];
  const again: string[] = [];
  for (const { key, sheet } of looked.value) {
    const marked = sheet === null ? null : await attemptBriefly((context) => mark(context, sheet.id, staleBanner(memory.get().language)));
    if (sheet === null || marked === null || marked.ok) continue;
    if (isPassing(marked.finding)) again.push(key);
    else if (marked.finding.data['case'] === 'protected') tell(memory, key, sheet.name);
  }
  return again;
}

async function mark(context: Excel.RequestContext, id: string, banner: string): Promise<void> {
  context.workbook.worksheets.getItem(id).getRangeByIndexes(BANNER.row, BANNER.column, 1, 1).values = [[banner]];
  await context.sync();
}

/** Adds a sheet to those that are told of; their keys are for who tries again. */
function tell(memory: Memory, key: string, name: string): void {
  const { unmarked } = memory.get();
  const sheet = unmarked === null ? name : `${unmarked.where.sheet}, ${name}`;
  const keys = unmarked === null ? key : `${unmarked.data['keys']} ${key}`;
  memory.set({ unmarked: { code: 'F.921', where: { sheet }, data: { case: 'unmarked', keys } } });
}
