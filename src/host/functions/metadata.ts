/** A parameter of a worksheet function, as functions.json describes it. */
export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** A worksheet function, as functions.json describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
  readonly options?: { readonly volatile?: boolean; readonly stream?: boolean; readonly cancelable?: boolean };
}

/** The file with its switch for all functions. */
export interface FunctionFile {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
}

/** A value in a cell as it goes to a function and comes back. */
export type Scalar = string | number | boolean | null;
export type Argument = Scalar | readonly (readonly Scalar[])[] | FunctionErrorValue | readonly (readonly (Scalar | FunctionErrorValue)[])[];

/** An error in an argument of a function that wants to see them. */
export interface FunctionErrorValue {
  readonly type: 'CustomFunctionError';
  readonly code: string;
}

/** What a call gave: a value, rows of values, or an error with its message. */
export type Outcome =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'error'; readonly error: string; readonly message: string };

/** The cell errors by the codes with which office.js reports a failed call. */
const ERROR_BY_CODE: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!', 9: '#NAME?', 10: '#NAME?' };

/** Reads one reported result: an object of office.js' older form or a row of its newer one. */
export function readOutcome(result: unknown): { readonly id: number; readonly outcome: Outcome } {
  if (Array.isArray(result)) {
    const [id, succeeded, value, code] = result as [number, boolean, unknown, number | undefined];
    return { id, outcome: succeeded ? { kind: 'value', value } : failure(value, code) };
  }
  const { id, failed, value, errorCode } = result as { id: number; failed?: boolean; value?: unknown; errorCode?: number };
  return { id, outcome: failed === true ? failure(value, errorCode) : { kind: 'value', value } };
}

function failure(message: unknown, code: number | undefined): Outcome {
  return { kind: 'error', error: ERROR_BY_CODE[code ?? 0] ?? '#VALUE!', message: typeof message === 'string' ? message : '' };
}
