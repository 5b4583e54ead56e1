import { ArrayValueObject, BaseFunction, BooleanValueObject, ErrorType, ErrorValueObject, NullValueObject, NumberValueObject, StringValueObject, type BaseValueObject, type FunctionVariantType } from '@univerjs/engine-formula';
import { callArguments } from './arguments';
import type { FunctionMetadata, Argument, Outcome } from './metadata';

type NodeValueType = ReturnType<BaseFunction['calculate']>;

/** A call as a cell makes it. */
export interface Call {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly metadata: FunctionMetadata;
  readonly values: readonly Argument[];
}

/** Answers a call at once: with what is known, or null while the add-in still computes. Errors that need no call are reported too. */
export interface CallDesk {
  readonly allowErrors: boolean;
  ask(call: Call): Outcome | null;
  failed(place: Pick<Call, 'sheet' | 'row' | 'column'>, message: string): void;
}

/** A function of the add-in as the formula engine sees it: it never waits; a cell is computed again when the answer is there. */
export class AddinFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(name: string, private readonly metadata: FunctionMetadata, private readonly desk: CallDesk) {
    super(name);
  }

  override calculate(...variants: readonly FunctionVariantType[]): NodeValueType {
    const place = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
    const made = callArguments(variants, this.metadata, this.desk.allowErrors);
    if ('error' in made) {
      this.desk.failed(place, made.message);
      return errorValue(made.error);
    }
    const outcome = this.desk.ask({ ...place, metadata: this.metadata, values: made.values });
    if (outcome === null) return ErrorValueObject.create(ErrorType.CONNECT);
    return outcome.kind === 'error' ? errorValue(outcome.error) : resultValue(outcome.value);
  }
}

function errorValue(error: string): ErrorValueObject {
  const known = Object.values(ErrorType).find((type) => type === error);
  return ErrorValueObject.create(known ?? ErrorType.VALUE);
}

/** One value, or rows of values that spill. */
function resultValue(value: unknown): NodeValueType {
  if (!Array.isArray(value)) return cellValue(value);
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || columns === 0) return errorValue(ErrorType.CALC);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => Array.from({ length: columns }, (_, column) => (column < row.length ? cellValue(row[column]) : errorValue(ErrorType.NA)))),
    rowCount: rows.length,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function cellValue(value: unknown): BaseValueObject {
  switch (typeof value) {
    case 'number': return NumberValueObject.create(value);
    case 'boolean': return BooleanValueObject.create(value);
    case 'string': return StringValueObject.create(value);
    default: return value === null || value === undefined ? NullValueObject.create() : errorValue(errorText(value));
  }
}

/** An error among the values: office.js sends it as an object with its code. */
function errorText(value: unknown): string {
  const { code, basicValue, errorType } = value as { readonly code?: string; readonly basicValue?: string; readonly errorType?: string };
  return code ?? basicValue ?? errorType ?? '#VALUE!';
}
