import type { Frame } from 'playwright-core';
import { openHost, type DrivenHost, type OpenHostOptions } from './driver';

/** A finding as the pane shows it. */
export interface ShownFinding {
  readonly code: string;
  readonly text: string;
}

/** Milliseconds that a slow or busy computer may take for one act on a large count. */
const PATIENCE = 300_000;

/** Works the pane of the add-in by the names of its fields and the acts of its buttons. */
export class PaneHands {
  private constructor(readonly host: DrivenHost, private readonly frame: Frame) {}

  static async open(options: OpenHostOptions): Promise<PaneHands> {
    const host = await openHost(options);
    host.page.setDefaultTimeout(PATIENCE);
    const hands = new PaneHands(host, await host.addin());
    await hands.settled();
    return hands;
  }

  /** Puts rows of texts into the active sheet, digits as numbers; gives its title. */
  async loadRows(rows: readonly (readonly string[])[]): Promise<string> {
    const sheet = await this.host.host('activeSheet');
    await this.host.host('setCells', sheet, 'A1', rows.map((row, i) => row.map((cell) => (i > 0 && /^\d+$/.test(cell) ? Number(cell) : cell))));
    await this.settled();
    return sheet;
  }

  async fill(fields: Readonly<Record<string, string | number>>): Promise<void> {
    for (const [name, value] of Object.entries(fields)) {
      const field = this.frame.locator(`[name="${name}"]`);
      if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(String(value));
      else await field.fill(String(value));
    }
  }

  /** Presses a button and waits until what it does is done. */
  async act(name: string): Promise<void> {
    await this.frame.locator(`[data-act="${name}"]`).click();
    await this.settled();
  }

  /** Shows a step, counted from 1. */
  goTo(step: number): Promise<void> {
    return this.act(`step-${step}`);
  }

  /** Is there a button for this act that can be pressed? */
  async can(name: string): Promise<boolean> {
    const button = this.frame.locator(`[data-act="${name}"]`);
    return (await button.count()) > 0 && (await button.isEnabled());
  }

  /** The findings in sight whose code begins with the letter. */
  findings(letter: 'F' | 'W'): Promise<ShownFinding[]> {
    return this.frame.locator(`[data-finding^="${letter}."]`).evaluateAll((elements) => elements.map((element) => ({
      code: element.getAttribute('data-finding') ?? '',
      text: (element as HTMLElement).innerText.replace(/\s*\n\s*/g, ' ').trim(),
    })));
  }

  /** Records why the vote is held against a rule, where a warning asks for that. */
  async giveReasons(reason: string): Promise<void> {
    const asked = this.frame.locator('[data-act^="waive-"]');
    const acts = await asked.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-act') ?? ''));
    for (const act of acts) {
      await this.fill({ [act.replace('waive', 'waiver')]: reason });
      await this.act(act);
    }
  }

  /** Confirms every warning. */
  async confirmAll(): Promise<void> {
    for (const box of await this.frame.locator('[name^="confirm-"]').all()) await box.check();
  }

  /** The ranking as the pane shows it, heading first. */
  async ranking(): Promise<string[][]> {
    const table = this.frame.locator('[data-part="ranking"]');
    await table.waitFor();
    return table.locator('tr').evaluateAll((rows) => rows.map((row) => Array.from((row as HTMLTableRowElement).cells, (cell) => cell.innerText.replace(/\s+/g, ' ').trim())));
  }

  close(): Promise<void> {
    return this.host.close();
  }

  private settled(): Promise<void> {
    return settled(this.host, this.frame);
  }
}

/** Waits until the pane is there and has nothing to do and nothing to write any more (what the workbook refuses stays), and the host nothing that would give it more. */
export async function settled(host: DrivenHost, frame: Frame): Promise<void> {
  do {
    await frame.waitForFunction((busy) => document.querySelector('main') !== null && document.querySelector(busy) === null, BUSY);
    await host.idle();
  } while ((await frame.locator(BUSY).count()) > 0);
}

/** Whatever marks that the pane works, or that what it has given the workbook is not there yet. */
const BUSY = '[data-busy], [data-writing=""]';
