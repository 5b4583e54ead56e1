import { SECOND_WINDOW } from '../model/changes';
import type { WorkbookModel } from '../model/workbook-model';
import { Session, type Functions } from '../office/session';

/** Every window computes its cells itself; the grid is drawn, and computed, in the first one. */
const NO_FUNCTIONS: Functions = {
  connect: () => undefined,
  disconnect: () => undefined,
  renew: () => undefined,
  answered: () => undefined,
};

/** A second window of the browser on the same workbook, as somebody has it who shares it: a pane of its own, which is told of the other window's changes as remote ones, and no grid. */
export class SecondWindow {
  readonly session: Session;
  private readonly window: Window;

  constructor(model: WorkbookModel, title: string) {
    const opened = window.open('about:blank', '_blank', 'width=380,height=700');
    if (opened === null) throw new Error('the browser opens no second window');
    opened.document.title = title;
    opened.document.body.style.cssText = 'margin: 0; display: flex; height: 100vh';
    this.window = opened;
    this.session = new Session(model, NO_FUNCTIONS, {
      show: () => undefined,
      visible: () => true,
      place: (frame) => {
        frame.style.cssText = 'flex: 1; border: 0';
        opened.document.body.replaceChildren(frame);
      },
    }, { window: opened, number: SECOND_WINDOW });
  }

  close(): void {
    this.session.close();
    this.window.close();
  }
}
