import type { ReactNode } from 'react';
import { fill } from '../../locale/language';
import type { ContestDraft } from '../../workbook/state';
import { FindingList } from '../components/FindingList';
import { useIntoSight } from '../components/into-sight';
import { Notice } from '../components/Notice';
import { isUsable, type SheetReading } from './ballot-sheet';
import { ColumnNames } from './ColumnNames';
import type { ContestPartProps } from './ContestEditor';
import { draftOf } from './contest-form';
import { NotesOnDraft } from './ContestNotes';
import { useListFindings } from './list-findings';
import { SaveContest } from './SaveContest';

const MOST_SHOWN = 5;

/** What is said of papers that were read: from where and how many; `empty` when there are none, `odd` and `more` of cells that cannot be read; `use` is on the button. */
interface Said {
  readonly title: string;
  readonly detail?: string;
  readonly empty: string;
  readonly odd: string;
  readonly more: string;
  readonly use: string;
}

/** What papers were read as – whose each column is, how many papers, odd marks with their cells – and the button that saves the contest as counted there. `hook`: the part under which the report is found; `prepare`: see SaveContest; children stand above the button. */
export function PapersRead({ reading, said, hook, act, prepare, children, ...part }: ContestPartProps & {
  readonly reading: SheetReading;
  readonly said: Said;
  readonly hook: string;
  readonly act: string;
  readonly prepare?: (draft: ContestDraft) => Promise<ContestDraft | null>;
  readonly children?: ReactNode;
}) {
  const { names, papers, odd, findings, source } = reading;
  const listFindings = useListFindings(part.form, names, []);
  const draft = draftOf(part.form, part.contest, { names, source }, part.known);
  const place = useIntoSight<HTMLDivElement>();
  return (
    <>
      <div ref={place} data-part={hook}>
        <Notice intent={isUsable(reading) ? 'success' : 'error'} live title={said.title}>
          {said.detail !== undefined && <div>{said.detail}</div>}
          {papers === 0 && odd === 0 && said.empty}
          {odd > 0 && fill(said.odd, { odd })}
        </Notice>
      </div>
      <FindingList findings={findings.slice(0, MOST_SHOWN)} />
      {odd > MOST_SHOWN && <p>{fill(said.more, { more: odd - MOST_SHOWN })}</p>}
      <ColumnNames reading={reading} form={part.form} />
      <FindingList findings={listFindings} />
      <NotesOnDraft {...part} draft={draft} />
      {children}
      {isUsable(reading) && <SaveContest {...part} act={act} label={said.use} draft={draft} findings={listFindings} goOn="reconciliation" {...(prepare !== undefined && { prepare })} />}
    </>
  );
}
