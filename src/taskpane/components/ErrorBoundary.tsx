import { Component, type ReactNode } from 'react';
import type { Language } from '../../locale/language';
import { shellTexts } from '../../locale/pane/shell';
import { Button } from './Button';
import { Notice } from './Notice';

interface Props {
  readonly language: () => Language;
  readonly reload: () => void;
  readonly children: ReactNode;
}

/** The one place where defects end: says so, keeps what was typed (session and workbook hold it) and offers to open the pane again. */
export class ErrorBoundary extends Component<Props, { readonly defect: string | null }> {
  override state = { defect: null };

  static getDerivedStateFromError(defect: unknown): { readonly defect: string } {
    return { defect: defect instanceof Error ? defect.message : String(defect) };
  }

  override render(): ReactNode {
    if (this.state.defect === null) return this.props.children;
    const texts = shellTexts[this.props.language()];
    return (
      <main>
        <Notice intent="error" title={texts.defectTitle} live actions={<Button data-act="reload" appearance="primary" onClick={this.props.reload}>{texts.reload}</Button>}>
          <p>{texts.defectText}</p>
          <code>{this.state.defect}</code>
        </Notice>
      </main>
    );
  }
}
