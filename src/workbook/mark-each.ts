import { BANNER } from '../report/stale-banner';
import { attemptBriefly } from './excel-run';

/** A result sheet of the register: its key there, its worksheet id and what it is called. */
export interface MarkedSheet {
  readonly key: string;
  readonly id: string;
  readonly name: string;
}

/** Puts the banner on every sheet that takes it, where one that is protected stopped the writing of all: a round trip each. Gives those that refused for their protection, and those to ask again because Excel was busy or out of reach. */
export async function markEach(sheets: readonly MarkedSheet[], banner: string): Promise<{ readonly closed: readonly MarkedSheet[]; readonly busy: readonly MarkedSheet[] }> {
  const refused: { readonly sheet: MarkedSheet; readonly reason: unknown }[] = [];
  for (const sheet of sheets) {
    const marked = await attemptBriefly((context) => mark(context, sheet, banner));
    if (!marked.ok) refused.push({ sheet, reason: marked.finding.data['case'] });
  }
  const of = (...reasons: readonly unknown[]): readonly MarkedSheet[] => refused.filter(({ reason }) => reasons.includes(reason)).map(({ sheet }) => sheet);
  return { closed: of('protected'), busy: of('editing', 'offline') };
}

async function mark(context: Excel.RequestContext, { id }: MarkedSheet, banner: string): Promise<void> {
  context.workbook.worksheets.getItem(id).getRangeByIndexes(BANNER.row, BANNER.column, 1, 1).values = [[banner]];
  await context.sync();
}
