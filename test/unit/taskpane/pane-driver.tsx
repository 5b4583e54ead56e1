import { TextEncoder } from 'node:util';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { App } from '../../../src/taskpane/App';
import type { FakeStore } from './fake-store';

// jsdom has none; every browser does.
Object.assign(globalThis, { TextEncoder });

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

/** The pane over a fake store, driven by its stable hooks: `data-act` of buttons, `name` of fields. */
export class PaneDriver {
  /** When the last key was pressed, in ms; a person presses one key after the other. */
  private clock = 0;

  private constructor(readonly root: Root, readonly place: HTMLElement) {}

  static async open(store: FakeStore): Promise<PaneDriver> {
    const place = document.body.appendChild(document.createElement('div'));
    const root = createRoot(place);
    await act(async () => root.render(<App store={store} />));
    return new PaneDriver(root, place);
  }

  /** Takes the pane away, as a reload does; what the session keeps stays. */
  async close(): Promise<void> {
    await act(async () => this.root.unmount());
    this.place.remove();
  }

  /** Shows a step, and waits for its chunk. */
  async step(number: 1 | 2 | 3 | 4 | 5): Promise<void> {
    await this.click(`step-${number}`);
  }

  async click(name: string): Promise<void> {
    await act(async () => this.button(name).click());
    await this.settle();
  }

  /** Lets something happen outside the pane. */
  async let(happen: () => void): Promise<void> {
    await act(async () => happen());
    await this.settle();
  }

  /** Lets what was begun end: chunks, promises of the store. */
  async settle(): Promise<void> {
    for (let i = 0; i < 5; i++) await act(async () => { await new Promise((done) => { setTimeout(done); }); });
  }

  async fill(name: string, text: string): Promise<void> {
    const field = this.field(name);
    const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : field instanceof HTMLSelectElement ? HTMLSelectElement.prototype : HTMLInputElement.prototype;
    await act(async () => {
      Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
      field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
    });
  }

  async tick(name: string): Promise<void> {
    await act(async () => this.field(name).click());
  }

  /** Presses keys where the focus is: one character each, or a key's name. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.dispatch({ key });
  }

  /** One key, `after` ms after the one before. */
  async dispatch(event: KeyboardEventInit, after = 300): Promise<boolean> {
    const pressed = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...event });
    this.clock += after;
    Object.defineProperty(pressed, 'timeStamp', { value: this.clock });
    await act(async () => { (document.activeElement ?? document.body).dispatchEvent(pressed); });
    return pressed.defaultPrevented;
  }

  text(part?: string): string {
    const element = part === undefined ? this.place : this.place.querySelector(`[data-part="${part}"]`);
    return element?.textContent ?? '';
  }

  counter(name: string): string {
    return this.place.querySelector(`[data-counter="${name}"]`)?.textContent ?? '';
  }

  findings(): readonly string[] {
    return [...this.place.querySelectorAll<HTMLElement>('main [data-finding]')].map((element) => element.dataset['finding'] ?? '');
  }

  has(name: string): boolean {
    return this.place.querySelector(`[data-act="${name}"]`) !== null;
  }

  button(name: string): HTMLButtonElement {
    const button = this.place.querySelector<HTMLButtonElement>(`[data-act="${name}"]`);
    if (button === null) throw new Error(`no button ${name}; the pane says: ${this.text()}`);
    return button;
  }

  field(name: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
    const field = this.place.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (field === null) throw new Error(`no field ${name}; the pane says: ${this.text()}`);
    return field;
  }
}
