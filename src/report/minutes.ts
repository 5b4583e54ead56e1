import type { Band } from './band';
import { minutesClosing, minutesConclusions } from './minutes-closing';
import { minutesHead } from './minutes-head';
import { minutesNumbers } from './minutes-numbers';
import { minutesCommittee, minutesList, minutesOpening } from './minutes-opening';
import type { Extent } from './minutes-people';
import { minutesElected, minutesResult } from './minutes-result';
import { flowHeight } from './page-flow';
import { ONE_PAGE_NAMES, PRESCRIBED, type Setting } from './page-layout';
import { onOnePage, pagedSheet } from './paged-sheet';
import { rehearsalBands } from './rehearsal';
import type { ReportInput } from './report-input';
import { sheetTitle } from './sheet-title';
import { BANNER } from './stale-banner';
import type { SheetModel } from './sheet-model';

/**
 * The minutes of the vote count, field by field as RULES.md section 7, laid out by 36-HD/VPTW: one A4 page up to 30 names, in the largest
 * type that fits; beyond that the prescribed sizes, page breaks between rows and a repeated heading.
 */
export function minutes(input: ReportInput): SheetModel {
  const { contest } = input.result;
  const onePage = contest.candidates.length <= ONE_PAGE_NAMES ? onOnePage((setting) => bandsOf(input, setting, 'onePage')) : null;
  return {
    key: `minutes:${contest.id}`,
    title: sheetTitle('minutes', input),
    ...pagedSheet(onePage ?? bandsOf(input, PRESCRIBED, 'pages'), onePage === null ? 'pages' : 'onePage', input),
    tabColor: TAB,
    banner: BANNER,
  };
}

const TAB = '#b3261e';

function bandsOf(input: ReportInput, setting: Setting, extent: Extent): readonly Band[] {
  const opening = [...rehearsalBands(input, setting), ...minutesHead(input, setting), ...minutesOpening(input, setting)];
  return [
    ...opening,
    ...minutesList(input, setting, flowHeight(opening)),
    ...minutesCommittee(input, setting),
    ...minutesNumbers(input, setting),
    ...minutesResult(input, setting, extent),
    ...minutesElected(input, setting, extent),
    ...minutesConclusions(input, setting),
    ...minutesClosing(input, setting),
  ];
}
