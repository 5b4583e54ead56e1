import { useEffect, useState } from 'react';
import { entryTexts } from '../../locale/pane/entry';
import { Button } from '../components/Button';
import { useTexts } from '../components/workbook-context';

/** Says that the keyboard is typing into Excel, and takes it back. */
export function FocusNotice({ onReturn }: { readonly onReturn: () => void }) {
  const texts = useTexts(entryTexts);
  const [here, setHere] = useState(() => document.hasFocus());
  useEffect(() => {
    const look = (): void => setHere(document.hasFocus());
    const leave = (): void => setHere(false);
    window.addEventListener('focus', look);
    window.addEventListener('blur', leave);
    document.addEventListener('focusin', look);
    return () => {
      window.removeEventListener('focus', look);
      window.removeEventListener('blur', leave);
      document.removeEventListener('focusin', look);
    };
  }, []);
  if (here) return null;
  const comeBack = (): void => {
    window.focus();
    onReturn();
    setHere(true);
  };
  return <Button data-act="focus-entry" appearance="primary" size="small" onClick={comeBack}>{texts.elsewhere}</Button>;
}
