import type { Key } from './press';

/** Which key of entry this keyboard event is; null when entry leaves it alone (text fields, buttons' own keys, the browser's shortcuts). */
export function keyOf(event: KeyboardEvent): Key | null {
  if (isTextField(event.target)) return null;
  if ((event.ctrlKey || event.metaKey) && !event.altKey) return event.key.toLowerCase() === 'z' && !event.shiftKey ? { kind: 'undo' } : null;
  if (event.altKey) return null;
  if (isPressable(event.target) && (event.key === 'Enter' || event.key === ' ')) return null;
  return /^[0-9]$/.test(event.key) ? { kind: 'digit', digit: event.key } : (KEYS.get(event.key) ?? null);
}

const KEYS: ReadonlyMap<string, Key> = new Map<string, Key>([
  ['Enter', { kind: 'enter' }],
  ['Backspace', { kind: 'backspace' }],
  ['Escape', { kind: 'escape' }],
  ...['-', '*', 'i', 'I'].map((key) => [key, { kind: 'invalid' }] as const),
  ...['v', 'V', '/'].map((key) => [key, { kind: 'valid' }] as const),
  ...['x', 'X', '+'].map((key) => [key, { kind: 'pile' }] as const),
  ['ArrowUp', { kind: 'move', by: 'up' }],
  ['ArrowDown', { kind: 'move', by: 'down' }],
  ['PageUp', { kind: 'move', by: 'pageUp' }],
  ['PageDown', { kind: 'move', by: 'pageDown' }],
  ['Home', { kind: 'move', by: 'first' }],
  ['End', { kind: 'move', by: 'last' }],
]);

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.matches('input:not([type=checkbox]), textarea, select') || target.isContentEditable);
}

/** A button that holds the focus keeps Enter and Space for itself. */
function isPressable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('button, summary, a[href], input[type=checkbox]');
}
