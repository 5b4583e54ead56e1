import { fill } from '../../locale/language';
import { shellTexts } from '../../locale/pane/shell';
import { STEPS, type Step } from '../../workbook/wish';
import { Button } from './Button';
import { Notice } from './Notice';
import { goTo } from './route';
import { useSharedStyles } from './styles';
import { useTexts } from './workbook-context';

/** A step that cannot begin yet: why, and a button to the step that comes first. */
export function Blocked({ why, step }: { readonly why: string; readonly step: Step }) {
  const texts = useTexts(shellTexts);
  const label = fill(texts.goTo, { number: STEPS.indexOf(step) + 1, name: texts.step[step] });
  return (
    <div className={useSharedStyles().screen}>
      <Notice intent="info" actions={<Button data-act="go-on" appearance="primary" size="small" onClick={() => goTo(step)}>{label}</Button>}>{why}</Notice>
    </div>
  );
}
