import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../election/finding';
import type { FindingText } from '../../locale/describe-finding';
import { SHOWN } from './finding-chunk';
import { useWorkbookPart } from './workbook-context';

/** What ends the first view: from then on the catalogue is fetched, so that it is there when the connection is not. */
const FIRST_ACTS = ['keydown', 'pointerdown'] as const;

/** Puts a finding into words, for what is on the screen from the beginning: null until the catalogue has come, which is fetched with the first key or as soon as it is asked. Whoever asks shows the code meanwhile. */
export function useDescriber(): (finding: Finding) => FindingText | null {
  const language = useWorkbookPart((state) => state.language);
  const [shown, setShown] = useState(SHOWN.now);
  const asked = useRef(false);
  useEffect(() => {
    if (shown !== null) return undefined;
    // Without it the codes stay, and what they stand beside says what matters.
    const fetchWords = (): void => void SHOWN.load().then(setShown, () => undefined);
    if (asked.current) fetchWords();
    else FIRST_ACTS.forEach((act) => addEventListener(act, fetchWords, { once: true }));
    return () => FIRST_ACTS.forEach((act) => removeEventListener(act, fetchWords));
  });
  return (finding) => {
    asked.current = true;
    return shown?.describeFinding(finding, language) ?? null;
  };
}
