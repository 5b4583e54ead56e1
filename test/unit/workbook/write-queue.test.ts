import { WriteQueue, type Write } from '../../../src/workbook/write-queue';

/** Excel as the queue sees it: runs the work, or refuses it as often as it is told to. */
class FakeExcel {
  refusals = 0;
  runs = 0;

  RequestContext = class {};

  run = async (work: (context: unknown) => Promise<unknown>): Promise<unknown> => {
    this.runs += 1;
    if (this.refusals > 0) {
      this.refusals -= 1;
      throw new FakeError('AccessDenied');
    }
    return work({});
  };
}

class FakeError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

let excel: FakeExcel;
const globals = globalThis as unknown as Record<string, unknown>;

beforeEach(() => {
  jest.useFakeTimers();
  excel = new FakeExcel();
  globals['Excel'] = excel;
  globals['OfficeExtension'] = { Error: FakeError };
});

afterEach(() => {
  jest.useRealTimers();
  delete globals['Excel'];
  delete globals['OfficeExtension'];
});

function record(cells: string[], name: string): Write {
  return async () => { cells.push(name); };
}

describe('the queue of writes', () => {
  it('writes in order, one after the other', async () => {
    const cells: string[] = [];
    const queue = new WriteQueue(() => undefined);
    await Promise.all(['a', 'b', 'c'].map((name) => queue.push(record(cells, name))));
    expect(cells).toEqual(['a', 'b', 'c']);
    expect(queue.state()).toEqual({ waiting: 0, refused: null });
  });

  it('keeps a refused write at the head, says why, and lets nothing overtake it', async () => {
    const cells: string[] = [];
    const queue = new WriteQueue(() => undefined);
    excel.refusals = 1;
    const first = queue.push(record(cells, 'a'));
    await queue.settled();
    const second = queue.push(record(cells, 'b'));
    expect(cells).toEqual([]);
    expect(queue.state()).toMatchObject({ waiting: 2, refused: { code: 'F.921', data: { case: 'protected' } } });
    await queue.retry();
    await Promise.all([first, second]);
    expect(cells).toEqual(['a', 'b']);
    expect(queue.state()).toEqual({ waiting: 0, refused: null });
  });

  it('tries again by itself, after longer and longer pauses, without end', async () => {
    const cells: string[] = [];
    const queue = new WriteQueue(() => undefined);
    excel.refusals = 6;
    const written = queue.push(record(cells, 'a'));
    await jest.advanceTimersByTimeAsync(1000 + 2000 + 5000 + 10_000 + 10_000 + 10_000);
    await written;
    expect(excel.runs).toBe(7);
    expect(cells).toEqual(['a']);
  });

  it('shows a defect of ours as a refusal instead of losing what was typed', async () => {
    const queue = new WriteQueue(() => undefined);
    void queue.push(() => Promise.reject(new TypeError('defect')));
    await queue.settled();
    expect(queue.state()).toMatchObject({ waiting: 1, refused: { data: { case: 'other', message: 'defect' } } });
  });

  it('starts a write that is pushed at the very moment the last one is confirmed', async () => {
    const cells: string[] = [];
    const queue = new WriteQueue(() => undefined);
    await queue.push(record(cells, 'a'));
    await queue.push(record(cells, 'b'));
    expect(cells).toEqual(['a', 'b']);
  });

  it('tells of every change of what waits', async () => {
    const seen: number[] = [];
    const queue = new WriteQueue(() => { seen.push(queue.state().waiting); });
    await queue.push(record([], 'a'));
    expect(seen).toEqual([1, 0]);
  });
});
