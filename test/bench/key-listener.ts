/** Milliseconds of keys and of saves, and how many keys are still to be shown; `shown` is called when none is. */
export interface Latencies {
  readonly keys: number[];
  readonly ready: number[];
  open: number;
  shown: () => void;
}

/** Runs in the pane: times every key from the moment the browser has it to the end of the frame that shows what it did, and every Enter to the frame that shows the next digit. It asks for no frame before there is something to show: the browser would draw one for nothing, and put off all else until then. */
export function listenToKeys(): void {
  const latencies: Latencies = { keys: [], ready: [], open: 0, shown: () => undefined };
  Object.assign(window, { latencies });
  let enter: number | null = null;
  const waiting = new Set<() => boolean>();
  const text = (part: string): string => document.querySelector(`[data-part="${part}"]`)?.textContent ?? '';
  const head = (): string => ['paper-number', 'chosen', 'digits'].map(text).join('|');
  /** Runs in a task of its own after the frame that is drawn next. */
  const afterFrame = (then: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  };
  new MutationObserver(() => waiting.forEach((look) => { if (look()) waiting.delete(look); })).observe(document.body, { subtree: true, childList: true, characterData: true });
  window.addEventListener('keydown', (event) => {
    if (!event.isTrusted || event.key === 'Escape') return;
    latencies.open += 1;
    const before = head();
    const afterEnter = event.key === 'Enter' ? null : enter;
    enter = event.key === 'Enter' ? event.timeStamp : null;
    const seen = (): void => {
      const now = performance.now();
      latencies.keys.push(now - event.timeStamp);
      if (afterEnter !== null) latencies.ready.push(now - afterEnter);
      latencies.open -= 1;
      if (latencies.open === 0) latencies.shown();
    };
    waiting.add(() => {
      // The digit after an Enter may come before the Enter is shown: it is seen where digits are.
      const shown = afterEnter === null ? head() !== before : text('digits') !== '';
      if (shown) afterFrame(seen);
      return shown;
    });
  }, { capture: true });
}

/** Runs in the pane: fulfilled once every key has been shown. Asks nothing of the pane meanwhile. */
export function allShown(): Promise<void> {
  const { latencies } = window as unknown as { readonly latencies: Latencies };
  return new Promise((resolve) => {
    latencies.shown = resolve;
    if (latencies.open === 0) resolve();
  });
}
