import type { Key } from './desk';

/** Which key of entry this keyboard event is; null when entry leaves it alone (text fields, buttons' own keys, the browser's shortcuts). */
export function keyOf(event: KeyboardEvent): Key | null {
  const key = actOf(event);
  return key === null || event.ctrlKey || event.metaKey || event.key.length !== 1 ? key : { ...key, text: event.key };
}

function actOf(event: KeyboardEvent): Key | null {
  if (isTextField(event.target)) return null;
  if (event.altKey) return null;
  if (event.ctrlKey || event.metaKey) return shortcut(event);
  if (isPressable(event.target) && (event.key === 'Enter' || event.key === ' ')) return null;
  // The number pad types digits even when NumLock is off: nobody who holds a paper in the other hand means the arrows there.
  const [, padDigit] = /^Numpad([0-9])$/.exec(event.code) ?? [];
  const key = padDigit ?? (event.code === 'NumpadDecimal' ? '.' : event.key);
  if (/^[0-9]$/.test(key)) return { kind: 'digit', digit: key };
  if (key === 'Enter') return { kind: 'enter', at: event.timeStamp };
  if (key === 'Backspace') return { kind: 'backspace', held: event.repeat };
  return KEYS.get(key) ?? textKey(event);
}

function textKey({ key }: KeyboardEvent): Key | null {
  return key.length === 1 ? { kind: 'text' } : null;
}

/** Is the keyboard in a field where text is typed or chosen? */
export function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.matches('input:not([type=checkbox]), textarea, select') || target.isContentEditable);
}

const KEYS: ReadonlyMap<string, Key> = new Map<string, Key>([
  ['Escape', { kind: 'escape' }],
  ['Delete', { kind: 'remove' }],
  ...['-', 'i', 'I'].map((key) => [key, { kind: 'invalid' }] as const),
  ...['v', 'V', '/'].map((key) => [key, { kind: 'valid' }] as const),
  ...['x', 'X', '*'].map((key) => [key, { kind: 'pile' }] as const),
  ...['s', 'S', '+'].map((key) => [key, { kind: 'setAside' }] as const),
  ...['c', 'C', '.', ','].map((key) => [key, { kind: 'keying' }] as const),
  ...['b', 'B'].map((key) => [key, { kind: 'batches' }] as const),
  ['ArrowUp', { kind: 'move', by: 'up' }],
  ['ArrowDown', { kind: 'move', by: 'down' }],
  ['PageUp', { kind: 'move', by: 'pageUp' }],
  ['PageDown', { kind: 'move', by: 'pageDown' }],
  ['Home', { kind: 'move', by: 'first' }],
  ['End', { kind: 'move', by: 'last' }],
]);

function shortcut({ key, shiftKey }: KeyboardEvent): Key | null {
  const letter = key.toLowerCase();
  if (letter === 'z') return { kind: shiftKey ? 'redo' : 'undo' };
  return letter === 'y' && !shiftKey ? { kind: 'redo' } : null;
}

/** A button that holds the focus keeps Enter and Space for itself. */
function isPressable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('button, summary, a[href], input[type=checkbox]');
}
