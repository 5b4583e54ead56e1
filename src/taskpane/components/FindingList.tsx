import { Suspense, useEffect } from 'react';
import { findingKey, type Finding } from '../../election/finding';
import { SHOWN } from './finding-chunk';
import { late } from './late';

const FindingNotice = late(SHOWN, (content) => content.FindingNotice);

/** Findings with their code, title, explanation and what to do. Their texts are fetched with the first screen that may have one. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  useCatalogue();
  if (findings.length === 0) return null;
  return (
    <Suspense fallback={<p data-busy>{findings.map(({ code }) => code).join(', ')}</p>}>
      {findings.map((finding) => <FindingNotice key={findingKey(finding)} finding={finding} />)}
    </Suspense>
  );
}

/** Fetches the catalogue while there is nothing to show yet. */
export function useCatalogue(): void {
  useEffect(() => {
    // A finding that needs it asks again, and it is there that a failure matters.
    SHOWN.load().catch(() => undefined);
  }, []);
}
