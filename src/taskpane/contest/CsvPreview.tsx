import { useMemo, useState } from 'react';
import { paperForm } from '../../election/mark';
import { fill } from '../../locale/language';
import { exchangeTexts } from '../../locale/pane/exchange';
import { tableTexts } from '../../locale/tables';
import type { Delimiter } from '../../report/exchange/read-csv';
import type { ContestDraft, Selection } from '../../workbook/state';
import { announce } from '../components/announcer';
import { Notice } from '../components/Notice';
import { readWhole } from '../components/whole-number';
import { useStore, useTexts } from '../components/workbook-context';
import { proposeColumns } from './ballot-sheet';
import type { ContestPartProps } from './ContestEditor';
import { MarksField, useSheetReading } from './MarksField';
import { PapersRead } from './PapersRead';

interface PreviewProps extends ContestPartProps {
  readonly selection: Selection;
  readonly delimiter: Delimiter;
}

/** What a CSV file was read as, and the button that copies its rows to a new sheet, then saves the contest as counted there. A workbook that refuses the sheet keeps the contest as it was. */
export function CsvPreview({ selection, delimiter, ...part }: PreviewProps) {
  const { csv } = useTexts(exchangeTexts);
  const { words } = useTexts(tableTexts);
  const store = useStore();
  const [refused, setRefused] = useState(false);
  const seats = readWhole(part.form.seats, 1);
  const columns = useMemo(() => proposeColumns(selection), [selection]);
  const { form, choose, reading } = useSheetReading(selection, columns, seats);
  const { names, papers, rows, source } = reading;
  const prepare = async (draft: ContestDraft): Promise<ContestDraft | null> => {
    const added = await store.addSheet(csv.sheet, selection.values as readonly (readonly (string | number)[])[]);
    setRefused(added === null);
    if (added === null) return null;
    announce(fill(csv.used, { sheet: added.sheet }));
    return { ...draft, source: { ...source, sheet: added.sheet } };
  };
  return (
    <>
      <MarksField name="csv-form" value={form} onChange={choose} />
      <PapersRead {...part} reading={reading} hook="csv-report" act="use-csv" prepare={prepare} said={{
        ...csv,
        title: fill(rows === papers ? csv.found : csv.rows, { file: source.sheet, names: names.length, papers, rows, seats: seats ?? csv.seatsOpen }),
        detail: `${fill(csv.paper, { form: words.form[paperForm(form)], marks: words.marks[form] })} ${csv.delimiter[delimiter]}`,
      }}>
        {seats === null && <Notice intent="warning">{csv.noSeats}</Notice>}
        {refused && <Notice intent="error" live>{csv.refused}</Notice>}
      </PapersRead>
    </>
  );
}
