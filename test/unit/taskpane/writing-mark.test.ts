/** @jest-environment jsdom */
import { markWriting } from '../../../src/taskpane/components/writing-mark';
import { FakeStore } from './fake-store';

test('the page says whether something is on its way to the workbook, and whether that refuses it, until the pane goes', () => {
  const store = new FakeStore();
  const mark = (): string | null => document.documentElement.getAttribute('data-writing');
  const end = markWriting(store);
  const seen = [mark()];
  for (const change of [
    { waiting: 2 },
    { waiting: 2, refused: { code: 'F.921', where: {}, data: { case: 'editing' } } as const },
    { waiting: 1, refused: null },
    { waiting: 0 },
  ]) {
    store.set(change);
    seen.push(mark());
  }
  end();
  store.set({ waiting: 1 });
  expect([...seen, mark()]).toEqual([null, '', 'refused', '', null, null]);
});
