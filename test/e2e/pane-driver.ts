import type { Frame } from 'playwright-core';
import { openHost, type DrivenHost, type OpenHostOptions } from '../../src/host/driver';
import { settled } from '../../src/host/pane-hands';
import { ONE_PRESS } from '../../src/taskpane/entry/one-press';

/** Milliseconds that a busy computer may take for what a test waits for. */
const PATIENCE = 90_000;

/** Texts of so many signs are typed key by key. */
const MOST_KEYS = 4;

/** The pane in the host, worked by keyboard as a person would. */
export class PaneDriver {
  /** The key pressed last. */
  private last = '';

  private constructor(readonly host: DrivenHost, private frame: Frame, private readonly reloading: 'reloadPane' | 'reloadSecondPane' = 'reloadPane') {}

  static async open(options: OpenHostOptions = {}): Promise<PaneDriver> {
    const host = await openHost(options);
    host.page.setDefaultTimeout(PATIENCE);
    const driver = new PaneDriver(host, await host.addin());
    await driver.settled();
    return driver;
  }

  /** The pane of a second window on the workbook of this one. */
  static async beside(first: PaneDriver): Promise<PaneDriver> {
    const host = await first.host.secondWindow();
    host.page.setDefaultTimeout(PATIENCE);
    const driver = new PaneDriver(host, await host.addin(), 'reloadSecondPane');
    await driver.settled();
    return driver;
  }

  /** Waits until the pane has come up again after a reload. */
  async reload(): Promise<void> {
    await this.host.host(this.reloading);
    this.frame = await this.host.addin();
    await this.settled();
  }

  /** A fresh workbook, and the pane that comes up with it. */
  async newWorkbook(): Promise<void> {
    await this.host.host('newWorkbook');
    this.frame = await this.host.addin();
    await this.settled();
  }

  /** A workbook from a file, and the pane that comes up with it. */
  async openFile(file: string): Promise<void> {
    await this.host.openFile(file);
    this.frame = await this.host.addin();
    await this.settled();
  }

  pane(): Frame {
    return this.frame;
  }

  /** Nothing in flight in the host, and the pane has shown what it knows. */
  settled(): Promise<void> {
    return settled(this.host, this.frame);
  }

  /** Replaces what stands in a field: numbers key by key, for some keys mean something to the pane; longer texts at once, as an input method does. */
  async fill(name: string, text: string): Promise<void> {
    const field = this.frame.locator(`[name="${name}"]`);
    await field.focus();
    if ((await field.evaluate((element) => element.tagName)) === 'SELECT') {
      await field.selectOption(text);
      return;
    }
    await this.host.page.keyboard.press('ControlOrMeta+a');
    if (text === '') await this.host.page.keyboard.press('Delete');
    else if (text.includes('\n') || (await field.getAttribute('type')) === 'date') await field.fill(text);
    else if (text.length <= MOST_KEYS) await this.host.page.keyboard.type(text);
    else await this.host.page.keyboard.insertText(text);
  }

  /** Presses a button by keyboard, found by what it does. */
  async act(name: string): Promise<void> {
    await this.frame.locator(`[data-act="${name}"]`).focus();
    await this.host.page.keyboard.press('Enter');
    await this.settled();
  }

  /** Types keys, one after the other, wherever the focus is; Enter after Enter no sooner than a hand can, for the desk takes two that are quicker for one. */
  async keys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      if (key === 'Enter' && this.last === 'Enter') await this.rest();
      await this.host.page.keyboard.press(key);
      this.last = key;
    }
  }

  private async rest(): Promise<void> {
    const until = await this.frame.evaluate((pause) => performance.now() + pause, ONE_PRESS);
    await this.frame.waitForFunction((moment) => performance.now() > moment, until);
  }

  /** Everything that the pane shows once it is settled. */
  async text(): Promise<string> {
    await this.settled();
    return this.frame.locator('body').innerText();
  }

  close(): Promise<void> {
    return this.host.close();
  }
}
