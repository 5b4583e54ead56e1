import { useMemo, useState } from 'react';
import type { MarkForm } from '../../election/mark';
import { paperForm } from '../../election/mark';
import { fill } from '../../locale/language';
import { exchangeTexts } from '../../locale/pane/exchange';
import { contestTexts } from '../../locale/pane/contest';
import { tableTexts } from '../../locale/tables';
import type { Delimiter } from '../../report/exchange/read-csv';
import type { ContestDraft, Selection } from '../../workbook/state';
import { announce } from '../components/announcer';
import { SelectField } from '../components/fields';
import { FindingList } from '../components/FindingList';
import { useIntoSight } from '../components/into-sight';
import { Notice } from '../components/Notice';
import { readWhole } from '../components/whole-number';
import { useStore, useTexts } from '../components/workbook-context';
import { proposeColumns, proposeForm, readSheet, type SheetReading } from './ballot-sheet';
import { ColumnNames } from './ColumnNames';
import type { ContestPartProps } from './ContestEditor';
import { NotesOnDraft } from './ContestNotes';
import { draftOf } from './contest-form';
import { useListFindings } from './list-findings';
import { SaveContest } from './SaveContest';

const FORMS: readonly MarkForm[] = ['cross', 'struck', 'agree'];
const MOST_SHOWN = 5;

interface PreviewProps extends ContestPartProps {
  readonly selection: Selection;
  readonly delimiter: Delimiter;
}

/** What a CSV file was read as – kind of paper, seats, names, papers, odd marks with their cells – and the button that copies it to a sheet and counts it there. */
export function CsvPreview({ selection, delimiter, ...part }: PreviewProps) {
  const texts = useTexts(contestTexts);
  const { csv } = useTexts(exchangeTexts);
  const { words } = useTexts(tableTexts);
  const [chosen, setChosen] = useState<MarkForm | null>(null);
  const seats = readWhole(part.form.seats, 1);
  const columns = useMemo(() => proposeColumns(selection), [selection]);
  const proposed = useMemo(() => proposeForm(selection, columns, seats), [selection, columns, seats]);
  const form = chosen ?? proposed;
  const reading = useMemo(() => readSheet(selection, columns, form), [selection, columns, form]);
  return (
    <>
      <SelectField name="csv-form" label={texts.sheetForm} value={form} onChange={(value) => setChosen(FORMS.find((known) => known === value) ?? null)}
        options={FORMS.map((value) => ({ value, text: words.marks[value] }))} />
      <Found reading={reading} seats={seats}>
        <div>{fill(csv.paper, { form: words.form[paperForm(form)], marks: words.marks[form] })} {csv.delimiter[delimiter]}</div>
      </Found>
      <ColumnNames reading={reading} form={part.form} />
      {seats === null && <Notice intent="warning">{csv.noSeats}</Notice>}
      <FindingList findings={reading.findings.slice(0, MOST_SHOWN)} />
      {reading.odd > MOST_SHOWN && <p>{fill(csv.more, { more: reading.odd - MOST_SHOWN })}</p>}
      <UsePapers {...part} selection={selection} reading={reading} />
    </>
  );
}

function Found({ reading: { names, papers, rows, odd, source }, seats, children }: { readonly reading: SheetReading; readonly seats: number | null; readonly children: React.ReactNode }) {
  const { csv } = useTexts(exchangeTexts);
  const title = fill(rows === papers ? csv.found : csv.rows, { file: source.sheet, names: names.length, papers, rows, seats: seats ?? csv.seatsOpen });
  const place = useIntoSight<HTMLDivElement>();
  return (
    <div ref={place} data-part="csv-report">
      <Notice intent={isUsable({ papers, odd }) ? 'success' : 'error'} live title={title}>
        {children}
        {papers === 0 && odd === 0 && csv.empty}
        {odd > 0 && fill(csv.odd, { odd })}
      </Notice>
    </div>
  );
}

/** Copies the rows to a new sheet, then saves the contest as counted there. A workbook that refuses the sheet keeps the contest as it was. */
function UsePapers({ selection, reading, ...part }: ContestPartProps & { readonly selection: Selection; readonly reading: SheetReading }) {
  const { csv } = useTexts(exchangeTexts);
  const store = useStore();
  const [refused, setRefused] = useState(false);
  const findings = useListFindings(part.form, reading.names, []);
  const { names, source } = reading;
  const read = draftOf(part.form, part.contest, { names, source }, part.known);
  const prepare = async (draft: ContestDraft): Promise<ContestDraft | null> => {
    const added = await store.addSheet(csv.sheet, selection.values as readonly (readonly (string | number)[])[]);
    setRefused(added === null);
    if (added === null) return null;
    announce(fill(csv.used, { sheet: added.sheet }));
    return { ...draft, source: { ...source, sheet: added.sheet } };
  };
  return (
    <>
      <FindingList findings={findings} />
      <NotesOnDraft {...part} draft={read} />
      {refused && <Notice intent="error" live>{csv.refused}</Notice>}
      {isUsable(reading) && (
        <SaveContest {...part} act="use-csv" label={csv.use} draft={read} findings={findings} goOn="reconciliation" prepare={prepare} />
      )}
    </>
  );
}

function isUsable({ papers, odd }: Pick<SheetReading, 'papers' | 'odd'>): boolean {
  return papers > 0 && odd === 0;
}
