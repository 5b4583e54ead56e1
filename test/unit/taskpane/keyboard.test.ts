/** @jest-environment jsdom */
import type { Key } from '../../../src/taskpane/entry/desk';
import { keyOf } from '../../../src/taskpane/entry/keyboard';

function pressed(init: KeyboardEventInit, target: HTMLElement = document.body): Key | null {
  let key: Key | null = null;
  const listen = (event: KeyboardEvent): void => { key = keyOf(event); };
  document.body.append(target === document.body ? document.createElement('i') : target);
  document.addEventListener('keydown', listen);
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
  document.removeEventListener('keydown', listen);
  return key;
}

test.each<[string, Key['kind']]>([
  ['Escape', 'escape'], ['Delete', 'remove'],
  ['-', 'invalid'], ['i', 'invalid'], ['I', 'invalid'],
  ['/', 'valid'], ['v', 'valid'], ['V', 'valid'],
  ['*', 'pile'], ['x', 'pile'], ['X', 'pile'],
  ['+', 'setAside'], ['s', 'setAside'], ['S', 'setAside'],
  ['.', 'keying'], [',', 'keying'], ['c', 'keying'], ['C', 'keying'],
  ['b', 'batches'], ['B', 'batches'], ['ArrowUp', 'move'], ['PageUp', 'move'], ['Home', 'move'],
])('%s is %s', (key, kind) => {
  expect(pressed({ key })?.kind).toBe(kind);
});

test.each<[string, KeyboardEventInit, Key | null]>([
  ['Ctrl+Z', { key: 'z', ctrlKey: true }, { kind: 'undo' }],
  ['⌘Z', { key: 'z', metaKey: true }, { kind: 'undo' }],
  ['Ctrl+Y', { key: 'y', ctrlKey: true }, { kind: 'redo' }],
  ['Ctrl+Shift+Z', { key: 'Z', ctrlKey: true, shiftKey: true }, { kind: 'redo' }],
  ['other shortcuts are the browser’s', { key: 'c', ctrlKey: true }, null],
  ['Alt is the menu’s', { key: '1', altKey: true }, null],
  ['letters that mean nothing are text', { key: 'q' }, { kind: 'text', text: 'q' }],
  ['a letter that is a key is text too, where a note is written', { key: 'I' }, { kind: 'invalid', text: 'I' }],
  ['a key that writes nothing', { key: 'F5' }, null],
  ['a digit', { key: '7', code: 'Digit7' }, { kind: 'digit', digit: '7', text: '7' }],
  ['a digit of the number pad', { key: '7', code: 'Numpad7' }, { kind: 'digit', digit: '7', text: '7' }],
  ['the same without NumLock, when it would be Home', { key: 'Home', code: 'Numpad7' }, { kind: 'digit', digit: '7' }],
  ['5 without NumLock, which has no other meaning', { key: 'Clear', code: 'Numpad5' }, { kind: 'digit', digit: '5' }],
  ['the point of the number pad without NumLock is no Delete', { key: 'Delete', code: 'NumpadDecimal' }, { kind: 'keying' }],
  ['a held Backspace is known as held', { key: 'Backspace', repeat: true }, { kind: 'backspace', held: true }],
])('%s', (_, init, key) => {
  expect(pressed(init)).toEqual(key);
});

test('Enter knows when it was pressed', () => {
  expect(pressed({ key: 'Enter', code: 'NumpadEnter' })).toEqual({ kind: 'enter', at: expect.any(Number) });
});

test.each(['input', 'textarea', 'select'])('what is typed in a field (%s) is text', (tag) => {
  expect(pressed({ key: '1' }, document.createElement(tag))).toBeNull();
});

test('a button keeps Enter and Space for itself, and nothing else', () => {
  const button = document.createElement('button');
  expect([pressed({ key: 'Enter' }, button), pressed({ key: ' ' }, button), pressed({ key: '3' }, button)]).toEqual([null, null, { kind: 'digit', digit: '3', text: '3' }]);
});
