import { useEffect, useState } from 'react';
import type { Finding } from '../../election/finding';
import type { FindingText } from '../../locale/describe-finding';
import { SHOWN } from './finding-chunk';
import { useWorkbookPart } from './workbook-context';

/** Puts a finding into words, for what is on the screen from the beginning: null until the catalogue has come, which is right after the first view. Whoever asks shows the code meanwhile. */
export function useDescriber(): (finding: Finding) => FindingText | null {
  const language = useWorkbookPart((state) => state.language);
  const [shown, setShown] = useState(SHOWN.now);
  useEffect(() => {
    // Without it the codes stay, and what they stand beside says what matters.
    if (shown === null) SHOWN.load().then(setShown, () => undefined);
  }, [shown]);
  return (finding) => shown?.describeFinding(finding, language) ?? null;
}
