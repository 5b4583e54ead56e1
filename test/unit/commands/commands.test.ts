import { countOpen } from '../../../src/workbook/write-results';
import { onWish } from '../../../src/workbook/wish';
import { FakeStore } from '../taskpane/fake-store';
import { CONGRESS, contestOf, paperOf } from '../taskpane/samples';

const mockStore = new FakeStore();
jest.mock('../../../src/workbook', () => ({ store: mockStore }));

type Handler = (event: { completed(): void }) => void;
const handlers = new Map<string, Handler>();
const shown: string[] = [];

beforeAll(async () => {
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
      addin: { showAsTaskpane: () => { shown.push('pane'); return Promise.resolve(); } },
    },
  });
  await import('../../../src/commands/commands');
});

/** Presses a button of the ribbon; fulfilled when Excel is told that it has ended. */
function press(name: string): Promise<void> {
  return new Promise((completed) => handlers.get(name)?.({ completed }));
}

beforeEach(() => { shown.length = 0; });

test('every button of the manifest has its act', () => {
  expect([...handlers.keys()].sort()).toEqual(['openPane', 'startContest', 'writeResults']);
});

test('opening the pane asks for no step', async () => {
  const wishes: string[] = [];
  await press('openPane');
  onWish((step) => wishes.push(step))();
  expect([shown, wishes]).toEqual([['pane'], []]);
});

test('a wish waits for the pane that is not drawn yet', async () => {
  await press('startContest');
  const wishes: string[] = [];
  onWish((step) => wishes.push(step))();
  expect([shown, wishes]).toEqual([['pane'], ['contest']]);
});

test('results are written without showing the pane; what stands against it is shown at reconciliation, what is to be confirmed of the outcome at the results', async () => {
  const wishes: string[] = [];
  const stop = onWish((step) => wishes.push(step));
  mockStore.set({ congress: CONGRESS, contests: [contestOf({ issued: 1, collected: 1 })], openId: '1', ballots: [] });
  await press('writeResults');
  expect([shown, wishes]).toEqual([['pane'], ['reconciliation']]);
  mockStore.set({ ballots: [paperOf(1, [1, 1, 1, 1, 1, 0])] });
  await mockStore.agreeCounts(countOpen(mockStore.getState())!);
  await press('writeResults');
  expect([shown, wishes, mockStore.models]).toEqual([['pane', 'pane'], ['reconciliation', 'results'], []]);
  await mockStore.confirmOutcome(countOpen(mockStore.getState())!);
  await press('writeResults');
  expect(mockStore.models.length).toBeGreaterThan(0);
  expect(shown).toEqual(['pane', 'pane']);
  // What a workbook that takes no sheets has to say stands in the pane.
  mockStore.writeSheets = async () => ({ titles: [] });
  await press('writeResults');
  expect([shown.length, wishes.at(-1)]).toEqual([3, 'results']);
  stop();
});
