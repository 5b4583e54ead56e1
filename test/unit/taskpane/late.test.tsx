/** @jest-environment jsdom */
import { act, Suspense, type ComponentType } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { markBusy } from '../../../src/taskpane/components/busy';
import { chunkOf, late } from '../../../src/taskpane/components/late';

interface Props {
  readonly name: string;
}

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;
let place: HTMLElement;

beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
});

function show(Shown: ComponentType<Props>, name: string): void {
  root.render(<Suspense fallback="…"><Shown name={name} /></Suspense>);
}

const parts = { Greeting: ({ name }: Props) => <p>Chào {name}</p> };

test('what lies in a chunk that is not there yet is waited for', async () => {
  const Greeting = late(chunkOf(async () => parts), ({ Greeting: Shown }) => Shown);
  await act(async () => show(Greeting, 'An'));
  expect(place.textContent).toBe('Chào An');
});

test('what lies in a chunk that is there is drawn with the key that asked for it, without a moment of nothing', async () => {
  const chunk = chunkOf(async () => parts);
  const Greeting = late(chunk, ({ Greeting: Shown }) => Shown);
  await chunk.load();
  act(() => show(Greeting, 'Bình'));
  expect(place.textContent).toBe('Chào Bình');
});

test('a chunk tells what is in it once it has come', async () => {
  const chunk = chunkOf(async () => parts);
  expect(chunk.now()).toBeNull();
  await chunk.load();
  expect(chunk.now()).toBe(parts);
});

test('the page is busy while a chunk is on its way, and no longer when the last one has come or could not be fetched', async () => {
  const busy = (): boolean => document.documentElement.hasAttribute('data-busy');
  let come: (content: typeof parts) => void = () => undefined;
  const one = chunkOf(() => new Promise<typeof parts>((resolve) => { come = resolve; })).load();
  const other = chunkOf(() => Promise.reject(new Error('no connection'))).load();
  await expect(other).rejects.toThrow('no connection');
  expect(busy()).toBe(true);
  come(parts);
  await one;
  expect(busy()).toBe(false);
});

test('an act that ends while a chunk is on its way leaves the page busy, and so does a chunk that comes while an act is under way', async () => {
  const busy = (): boolean => document.documentElement.hasAttribute('data-busy');
  let come: (content: typeof parts) => void = () => undefined;
  const coming = chunkOf(() => new Promise<typeof parts>((resolve) => { come = resolve; })).load();
  markBusy(1);
  markBusy(-1);
  expect(busy()).toBe(true);
  markBusy(1);
  come(parts);
  await coming;
  expect(busy()).toBe(true);
  markBusy(-1);
  expect(busy()).toBe(false);
});
