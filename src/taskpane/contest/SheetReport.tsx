import { fill } from '../../locale/language';
import { contestTexts } from '../../locale/pane/contest';
import { FindingList } from '../components/FindingList';
import { Notice } from '../components/Notice';
import { useTexts } from '../components/workbook-context';
import type { SheetReading } from './ballot-sheet';
import { useIntoSight } from '../components/into-sight';
import { ColumnNames } from './ColumnNames';
import type { ContestPartProps } from './ContestEditor';
import { NotesOnDraft } from './ContestNotes';
import { draftOf } from './contest-form';
import { useListFindings } from './list-findings';
import { SaveContest } from './SaveContest';

const MOST_SHOWN = 5;

/** What a marked range was read as – names, papers, odd marks with their cells – and the button that uses it. */
export function SheetReport({ reading, ...part }: ContestPartProps & { readonly reading: SheetReading }) {
  const texts = useTexts(contestTexts);
  const { names, papers, rows, odd, findings, source } = reading;
  const listFindings = useListFindings(part.form, names, []);
  const address = `${source.sheet}!${source.address}`;
  const empty = papers === 0 && odd === 0;
  const usable = odd === 0 && !empty;
  const draft = draftOf(part.form, part.contest, { names, source }, part.known);
  const place = useIntoSight<HTMLDivElement>();
  return (
    <>
      <div ref={place} data-part="sheet-report">
        <Notice intent={usable ? 'success' : 'error'} live title={fill(rows === papers ? texts.sheetFound : texts.sheetRows, { address, names: names.length, papers, rows })}>
          {empty && fill(texts.sheetEmpty, { address })}
          {odd > 0 && fill(texts.sheetOdd, { odd })}
        </Notice>
      </div>
      <ColumnNames reading={reading} form={part.form} />
      <FindingList findings={findings.slice(0, MOST_SHOWN)} />
      {odd > MOST_SHOWN && <p>{fill(texts.sheetMore, { more: odd - MOST_SHOWN })}</p>}
      <FindingList findings={listFindings} />
      <NotesOnDraft {...part} draft={draft} />
      {usable && <SaveContest {...part} act="use-range" label={texts.sheetUse} draft={draft} findings={listFindings} goOn="reconciliation" />}
    </>
  );
}
