/** Milliseconds of keys and of saves; how many keys are still to be shown. */
export interface Latencies {
  readonly keys: number[];
  readonly ready: number[];
  open: number;
}

/** Runs in the pane: times every key from the moment the browser has it to the end of the frame that shows what it did, and every Enter to the frame that shows the next digit. */
export function listenToKeys(): void {
  const latencies: Latencies = { keys: [], ready: [], open: 0 };
  Object.assign(window, { latencies });
  let enter: number | null = null;
  const text = (part: string): string => document.querySelector(`[data-part="${part}"]`)?.textContent ?? '';
  const head = (): string => ['paper-number', 'chosen', 'digits'].map(text).join('|');
  window.addEventListener('keydown', (event) => {
    if (!event.isTrusted || event.key === 'Escape') return;
    latencies.open += 1;
    const before = head();
    const afterEnter = event.key === 'Enter' ? null : enter;
    enter = event.key === 'Enter' ? event.timeStamp : null;
    // The digit after an Enter may come before the Enter is shown: it is seen where digits are.
    const shown = (): boolean => (afterEnter === null ? head() !== before : text('digits') !== '');
    const look = (): void => {
      if (!shown()) {
        requestAnimationFrame(look);
        return;
      }
      // A task of its own comes after the frame has been drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const now = performance.now();
        latencies.keys.push(now - event.timeStamp);
        if (afterEnter !== null) latencies.ready.push(now - afterEnter);
        latencies.open -= 1;
      };
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  }, { capture: true });
}
