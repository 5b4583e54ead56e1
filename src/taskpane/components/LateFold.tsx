import { Suspense, useState, type ReactNode } from 'react';
import { shellTexts } from '../../locale/pane/shell';
import { useSharedStyles } from './styles';
import { useTexts } from './workbook-context';

/** A part of a screen that is closed until somebody wants it, unless it begins `open`; what is in it is drawn, and fetched, when it is first opened. */
export function LateFold({ part, act, title, open = false, children }: { readonly part: string; readonly act: string; readonly title: string; readonly open?: boolean; readonly children: ReactNode }) {
  const styles = useSharedStyles();
  const texts = useTexts(shellTexts);
  // After the beginning it is the user's.
  const [begun] = useState(open);
  const [opened, setOpened] = useState(open);
  return (
    <details data-part={part} open={begun} onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}>
      <summary tabIndex={0} data-act={act}>{title}</summary>
      {opened && <Suspense fallback={<p className={styles.muted} data-busy>{texts.opening}</p>}>{children}</Suspense>}
    </details>
  );
}
