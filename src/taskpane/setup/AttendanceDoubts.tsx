import { fill } from '../../locale/language';
import { attendanceTexts } from '../../locale/pane/attendance';
import type { Attendance } from '../../people/attendance';
import { FindingList } from '../components/FindingList';
import { Notice } from '../components/Notice';
import { useTexts } from '../components/workbook-context';

/** So many cells that cannot be read are shown one by one. */
const MOST = 5;

/** What on the roster cannot be read, or does not fit together, and how it was counted. */
export function AttendanceDoubts({ found: { placed, findings, unfilled } }: { readonly found: Attendance }) {
  const texts = useTexts(attendanceTexts);
  const doubtful = placed.flatMap(({ person: { row, name }, doubt }) => (doubt === null ? [] : [{ row, text: fill(texts.doubt[doubt], { row, name }) }]));
  return (
    <>
      <FindingList findings={findings.slice(0, MOST)} />
      {findings.length > MOST && <Notice intent="error">{fill(texts.moreFindings, { cells: findings.length - MOST })}</Notice>}
      {(doubtful.length > 0 || unfilled > 0) && (
        <div data-part="doubts">
          <Notice intent="warning" title={texts.doubts}>
            {doubtful.map(({ row, text }) => <div key={row}>{text}</div>)}
            {unfilled > 0 && <div>{fill(texts.unfilled, { people: unfilled })}</div>}
          </Notice>
        </div>
      )}
    </>
  );
}
