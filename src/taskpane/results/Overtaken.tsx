import { overtakenTexts } from '../../locale/pane/overtaken';
import { Notice } from '../components/Notice';
import { useTexts } from '../components/workbook-context';

/** Says that another window was first, and that nothing was written over what it recorded. */
export function Overtaken() {
  const texts = useTexts(overtakenTexts);
  return <div data-part="overtaken"><Notice intent="warning" live>{texts.overtaken}</Notice></div>;
}
