import { overtakenTexts } from '../../locale/pane/overtaken';
import { Notice } from './Notice';
import { useTexts } from './workbook-context';

/** Says, where it is so (`shown`), that another window was first, and that nothing was written over what it recorded. */
export function Overtaken({ shown }: { readonly shown: boolean }) {
  const texts = useTexts(overtakenTexts);
  return shown && <div data-part="overtaken"><Notice intent="warning" live>{texts.overtaken}</Notice></div>;
}
