import { needed, share, tally } from '../../../src/functions/functions';
import { CellError } from '../../../src/functions/cell-error';
import { errorOf } from './call';

/** Stands where Excel's own class stands, to see that it is the one thrown. */
class ExcelError {
  constructor(readonly code: string, readonly message?: string) {}
}

const host = globalThis as { CustomFunctions?: unknown };
afterEach(() => delete host.CustomFunctions);

function thrown(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

test('in Excel, its own error class is thrown with its codes', () => {
  host.CustomFunctions = { Error: ExcelError, ErrorCode: { invalidValue: 'V', notAvailable: 'N', divisionByZero: 'D' } };
  expect(thrown(() => needed('x'))).toBeInstanceOf(ExcelError);
  expect(errorOf(needed, -1)).toMatchObject({ code: 'V', message: expect.stringContaining('-1') });
  expect(errorOf(share, 1, 0)).toEqual({ code: 'D', message: undefined });
});

test('before Excel’s class has loaded, ours is thrown', () => {
  host.CustomFunctions = { associate: () => undefined };
  expect(thrown(() => needed('x'))).toBeInstanceOf(CellError);
});

test('in Node, without any global, ours is thrown with code and message', () => {
  expect(thrown(() => needed('x'))).toBeInstanceOf(CellError);
  expect(errorOf(share, 1, 0)).toEqual({ code: '#DIV/0!', message: '' });
});

test('before the workbook has been read there is no contest: #N/A', () => {
  expect(errorOf(tally).code).toBe('#N/A');
});
