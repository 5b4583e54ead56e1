import { announcementLines, type AnnouncementLine } from '../../report/announcement-lines';
import type { ContestResult } from '../../election/contest-result';
import type { State, Store } from '../../workbook/state';
import { readyResult, reportInput, stillReady, type Written } from '../../workbook/write-results';

/** Writes the announcement of the open contest with every line hidden, unless something stands against its result. */
export async function writeAnnouncement(store: Store): Promise<Written> {
  const asked = await readyResult(store);
  if (asked.kind !== 'ready') return asked;
  const { announcement } = await import('../../report/announcement');
  const ready = stillReady(store, asked.result);
  if (ready.kind !== 'ready') return ready;
  const { titles } = await store.writeSheets([announcement(reportInput(store, ready.result))], ready.result.contest.id);
  return { kind: 'written', titles };
}

/** The lines that the announcement of this result has; `earlier`: the votes before it on the same office. */
export function linesOf(result: ContestResult, earlier: readonly ContestResult[], { language, texts }: Pick<State, 'language' | 'texts'>): readonly AnnouncementLine[] {
  return announcementLines({ result, earlier, language, texts });
}

/** What the pane says of a line that is to come: whose or which number, never the number itself. */
export function lineName({ number, text }: AnnouncementLine): string {
  return number === '' ? text : `${number}. ${text}`;
}
