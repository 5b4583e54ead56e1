/** @jest-environment jsdom */
import { FakeStore } from './fake-store';
import { PaneDriver } from './pane-driver';
import { CONGRESS, contestOf } from './samples';

let pane: PaneDriver;

beforeEach(async () => {
  sessionStorage.clear();
  // jsdom loses the focus of a removed control as a browser does, but never says that the page has the keyboard.
  document.hasFocus = () => true;
  pane = await PaneDriver.open(new FakeStore({ congress: CONGRESS, contests: [contestOf({ status: 'entry' })], openId: '1' }));
});
afterEach(() => pane.close());

/** The screen comes in a chunk of its own, the focus when the browser draws. */
async function drawn(): Promise<void> {
  await new Promise((done) => { requestAnimationFrame(done); });
  await pane.settle();
}

test('a button that leads to another screen hands the focus to the heading there, not to a step above it', async () => {
  await pane.step(4);
  pane.button('go-log').focus();
  await pane.click('go-log');
  await drawn();
  expect(document.activeElement?.textContent).toBe('Nhật ký nhập phiếu');
});

test('a step that was pressed keeps the focus', async () => {
  pane.button('step-4').focus();
  await pane.click('step-4');
  await drawn();
  expect(document.activeElement).toBe(pane.button('step-4'));
});

test('a button of a notice that goes away with the screen hands the focus to the new heading', async () => {
  pane.close();
  pane = await PaneDriver.open(new FakeStore({ congress: CONGRESS, contests: [contestOf({ status: 'entry' })], openId: '1', rehearsal: true }));
  await pane.step(4);
  pane.button('go-rehearsal').focus();
  await pane.click('go-rehearsal');
  await drawn();
  expect(document.activeElement?.textContent).toBe('Nhật ký nhập phiếu');
});
