import { isError, type Finding } from '../../election/finding';
import { describeFinding } from '../../locale/findings';
import { shellTexts } from '../../locale/pane/shell';
import { Notice } from './Notice';
import { useReader } from './reader';
import { useTexts, useWorkbook } from './workbook-context';

/** One finding, with what is to be done about it by whoever reads it. */
export function FindingNotice({ finding }: { readonly finding: Finding }) {
  const texts = useTexts(shellTexts);
  const reader = useReader();
  const said = describeFinding(finding, useWorkbook().language);
  return (
    <div data-finding={finding.code}>
      <Notice intent={isError(finding) ? 'error' : 'warning'} title={`${finding.code} · ${said.title}`}>
        <div>{said.explanation}</div>
        <div>{texts.whatToDo} {said[reader]}</div>
      </Notice>
    </div>
  );
}
