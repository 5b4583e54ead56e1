import { reportTexts } from '../locale/report';
import type { SheetRegister } from './sheet-register';
import type { LogRow } from './state';

/* Apart from the register itself: only a workbook of the first version needs this, and the words of the report with it. */

/**
 * The register with the titles that one of the first version lacks. Its ids are worth nothing once the workbook was opened again, and a title alone may be that of a
 * sheet of the user's own: but the log says which titles the last writing of each contest's sheets gave. What the log does not say stays without a title.
 */
export function titledByLog(register: SheetRegister, log: readonly LogRow[]): SheetRegister {
  const writings = log.filter(({ act }) => act === 'write').reverse();
  return Object.fromEntries(Object.entries(register).map(([key, entry]) => {
    const given = writings.filter(({ contest }) => contest === entry.contest).flatMap(({ after }) => after.split('; '));
    const title = entry.title ?? given.find((one) => isOfKind(one, key));
    return [key, title === undefined ? entry : { ...entry, title }];
  }));
}

/** Does a sheet's title begin as those of this key do, in either language ("Biên bản – …" for 'minutes:1')? */
function isOfKind(title: string, key: string): boolean {
  const kind = key.split(':')[0]!;
  return [reportTexts.vi, reportTexts.en].some(({ sheets }) => title.startsWith(`${(sheets as Readonly<Record<string, string>>)[kind]} – `));
}
