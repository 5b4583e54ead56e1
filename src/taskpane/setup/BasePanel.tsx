import { baseOf, needed } from '../../election/base';
import type { Congress } from '../../election/congress';
import type { Finding } from '../../election/finding';
import { reconcile } from '../../election/reconciliation';
import { fill } from '../../locale/language';
import { setupTexts } from '../../locale/pane/setup';
import { FindingList } from '../components/FindingList';
import { Notice } from '../components/Notice';
import { readWhole } from '../components/whole-number';
import { useTexts } from '../components/workbook-context';
import { BaseTable } from './BaseTable';
import { baseLine, congressOf, type CongressForm } from './congress-form';

/** The base as it is typed, line by line, the votes needed, and what does not add up among the people. */
export function BasePanel({ form }: { readonly form: CongressForm }) {
  const texts = useTexts(setupTexts);
  if (readWhole(form.convoked) === null) return <Notice intent="info" title={texts.base}>{texts.baseMissing}</Notice>;
  const congress = congressOf(form);
  const base = baseOf(congress);
  return (
    <>
      <div data-part="base" role="status">
        <Notice intent="info" title={`${texts.base}: ${baseLine(congress)}`}>{base >= 0 && fill(texts.needed, { needed: needed(base), base })}</Notice>
      </div>
      <BaseTable numbers={{ ...congress, present: readWhole(form.present) }} meeting={form.meeting} regulation={form.regulation} />
      {readWhole(form.present) !== null && <FindingList findings={peopleFindings(congress)} />}
    </>
  );
}

/** What does not add up before any paper is issued. */
function peopleFindings(congress: Congress): readonly Finding[] {
  const { convoked, present } = congress;
  return reconcile({ convoked, present, base: baseOf(congress), issued: null, collected: null, valid: 0, invalid: 0, undecided: 0, entered: null });
}
