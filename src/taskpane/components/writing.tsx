import type { ReactNode } from 'react';
import { findingKey } from '../../election/finding';
import { fill } from '../../locale/language';
import type { Written } from '../../workbook/write-results';
import { announce } from './announcer';
import { FindingList } from './FindingList';
import { Notice } from './Notice';
import { useOutcome } from './use-outcome';
import { useAct, useWorkbook } from './workbook-context';

/** What is said of sheets while they are written and afterwards. */
export interface WritingTexts {
  readonly writing: string;
  readonly written: string;
  readonly notWritten: string;
  readonly refused: string;
  readonly unconfirmed: string;
  readonly notAgreed: string;
  readonly earlier: string;
  readonly earlierErrors: string;
}

/** Writing sheets of the open contest: how to begin, and what is said of it, which goes when what the sheets are made from changes. `part`: the hook of the sheets that are there; `about`: what they say, as a text that changes with it. */
export function useWriting({ texts, part, about }: { readonly texts: WritingTexts; readonly part: string; readonly about: string }): {
  readonly busy: boolean;
  readonly write: (act: () => Promise<Written>) => void;
  readonly said: ReactNode;
} {
  const { confirmed, damage, language, texts: words, refused } = useWorkbook();
  const { busy, run } = useAct();
  const [outcome, setOutcome] = useOutcome<Written>((done) => JSON.stringify([about, confirmed, damage.map(findingKey), language, words, ...(isRefused(done) ? [refused] : [])]));
  const write = (act: () => Promise<Written>): void => run(async () => {
    setOutcome(null);
    const done = await act();
    setOutcome(done);
    if (isThere(done)) announce(fill(texts.written, { titles: done.titles.join(', ') }));
  });
  return { busy, write, said: <>{busy && <Notice intent="info" live>{texts.writing}</Notice>}{outcome !== null && <Outcome outcome={outcome} texts={texts} part={part} />}</> };
}

/** Are sheets written? */
export function isThere(outcome: Written): outcome is Extract<Written, { readonly kind: 'written' }> {
  return outcome.kind === 'written' && outcome.titles.length > 0;
}

/** Has the workbook refused them? Once it takes them, that is said no more. */
function isRefused(outcome: Written): boolean {
  return outcome.kind === 'written' && !isThere(outcome);
}

function Outcome({ outcome, texts, part }: { readonly outcome: Written; readonly texts: WritingTexts; readonly part: string }) {
  switch (outcome.kind) {
    case 'written':
      if (isRefused(outcome)) return <Notice intent="error" live>{texts.notWritten}</Notice>;
      return <div data-part={part}><Notice intent="success">{fill(texts.written, { titles: outcome.titles.join(', ') })}</Notice></div>;
    case 'blocked':
      return <><Notice intent="error" live>{texts.refused}</Notice><FindingList findings={outcome.findings} /></>;
    case 'unconfirmed':
      return <Notice intent="error" live>{texts.unconfirmed}</Notice>;
    case 'earlier':
      return <><Notice intent="error" live>{fill(outcome.findings.length > 0 ? texts.earlierErrors : texts.earlier, { round: outcome.round })}</Notice><FindingList findings={outcome.findings} /></>;
    case 'uncounted':
    case 'none':
      return <Notice intent="error" live>{texts.notAgreed}</Notice>;
  }
}
