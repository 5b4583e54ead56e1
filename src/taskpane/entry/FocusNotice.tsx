import { useEffect, useState } from 'react';
import { entrySpecialTexts } from '../../locale/pane/entry-special';
import { Button } from '../components/Button';
import { useTexts } from '../components/workbook-context';
import { isTextField } from './keyboard';

/** Says that entry has paused because the keyboard types into Excel or into another field, and takes it back. `onLeave` is called when it leaves. */
export function FocusNotice({ onLeave, onReturn }: { readonly onLeave: () => void; readonly onReturn: () => void }) {
  const texts = useTexts(entrySpecialTexts);
  const [here, setHere] = useState(isHere);
  useEffect(() => {
    const look = (): void => setHere(isHere());
    const leave = (): void => {
      setHere(false);
      onLeave();
    };
    window.addEventListener('focus', look);
    window.addEventListener('blur', leave);
    document.addEventListener('focusin', look);
    return () => {
      window.removeEventListener('focus', look);
      window.removeEventListener('blur', leave);
      document.removeEventListener('focusin', look);
    };
  }, [onLeave]);
  if (here) return null;
  const comeBack = (): void => {
    window.focus();
    onReturn();
    setHere(true);
  };
  return <Button data-act="focus-entry" appearance="primary" size="small" onClick={comeBack}>{texts.elsewhere}</Button>;
}

/** Do keys reach the desk, or the note that belongs to it? */
function isHere(): boolean {
  const { activeElement } = document;
  return document.hasFocus() && (!isTextField(activeElement) || activeElement?.getAttribute('name') === 'note');
}
