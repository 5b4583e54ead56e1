import { useEffect, useState } from 'react';
import type { Finding } from '../../election/finding';
import { SHOWN } from './finding-chunk';
import { useFail, useStore } from './workbook-context';

/** Which of these warnings of the record (W.941, W.942) the last agreement on this contest does not list: they came up after it. [] until the texts that they are compared by are there. */
export function useUnlogged(contest: string, warnings: readonly Finding[]): readonly Finding[] {
  const store = useStore();
  const fail = useFail();
  const [shown, setShown] = useState(SHOWN.now);
  const needed = warnings.length > 0 && shown === null;
  useEffect(() => {
    if (needed) SHOWN.load().then(setShown, fail);
  }, [needed, fail]);
  if (shown === null || warnings.length === 0) return [];
  const agreed = store.logOf(contest).filter(({ act }) => act === 'agree').at(-1)?.after ?? '';
  return warnings.filter((warning) => !shown.listsWarning(agreed, warning));
}

/** Is this a warning of the record itself, which is read anew and not counted? */
export function isOfRecord({ code }: Finding): boolean {
  return code === 'W.941' || code === 'W.942';
}
