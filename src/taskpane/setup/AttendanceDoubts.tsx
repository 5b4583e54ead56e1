import { fill } from '../../locale/language';
import { attendanceTexts } from '../../locale/pane/attendance';
import type { Attendance } from '../../people/attendance';
import { FindingList } from '../components/FindingList';
import { Notice } from '../components/Notice';
import { useTexts, useWorkbook } from '../components/workbook-context';

/** So many cells that cannot be read are shown one by one. */
const MOST = 5;

/** What on the roster cannot be read, or does not fit together, and how it was counted. */
export function AttendanceDoubts({ found }: { readonly found: Attendance }) {
  const texts = useTexts(attendanceTexts);
  const { findings, unfilled } = found;
  const rows = useRowDoubts(found);
  return (
    <>
      <FindingList findings={findings.slice(0, MOST)} />
      {findings.length > MOST && <Notice intent="error">{fill(texts.moreFindings, { cells: findings.length - MOST })}</Notice>}
      {(rows.length > 0 || unfilled > 0) && (
        <div data-part="doubts">
          <Notice intent="warning" title={texts.doubts}>
            {rows.map((text) => <div key={text}>{text}</div>)}
            {unfilled > 0 && <div>{fill(texts.unfilled, { people: unfilled })}</div>}
          </Notice>
        </div>
      )}
    </>
  );
}

/** A sentence for each doubt about a row, in the order of the rows, which are numbered as the sheet numbers them. */
function useRowDoubts({ placed, nameless, repeated }: Attendance): readonly string[] {
  const texts = useTexts(attendanceTexts);
  const { rosterPlace } = useWorkbook();
  const onSheet = (row: number): number => (rosterPlace?.row ?? 0) + row;
  const doubts = [
    ...placed.flatMap(({ person: { row, name }, doubt }) => (doubt === null ? [] : [{ row, text: fill(texts.doubt[doubt], { row: onSheet(row), name }) }])),
    ...nameless.map((row) => ({ row, text: fill(texts.nameless, { row: onSheet(row) }) })),
    ...repeated.map(({ row, name, first }) => ({ row, text: fill(texts.repeated, { row: onSheet(row), name, first: onSheet(first) }) })),
  ];
  return doubts.sort((a, b) => a.row - b.row).map(({ text }) => text);
}
