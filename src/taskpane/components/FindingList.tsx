import { findingKey, isError, type Finding } from '../../election/finding';
import { describeFinding } from '../../locale/findings';
import { shellTexts } from '../../locale/pane/shell';
import { Notice } from './Notice';
import { useTexts, useWorkbook } from './workbook-context';

/** Findings with their code, title, explanation and what to do. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  return <>{findings.map((finding) => <FindingNotice key={findingKey(finding)} finding={finding} />)}</>;
}

/** One finding. */
export function FindingNotice({ finding, children }: { readonly finding: Finding; readonly children?: React.ReactNode }) {
  const texts = useTexts(shellTexts);
  const { title, explanation, action } = describeFinding(finding, useWorkbook().language);
  return (
    <div data-finding={finding.code}>
      <Notice intent={isError(finding) ? 'error' : 'warning'} title={`${finding.code} · ${title}`} actions={children}>
        <div>{explanation}</div>
        <div>{texts.whatToDo} {action}</div>
      </Notice>
    </div>
  );
}
