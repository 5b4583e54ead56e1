import type { BaseReferenceObject, BaseValueObject, FunctionVariantType, ArrayValueObject } from '@univerjs/engine-formula';
import type { Argument, FunctionErrorValue, FunctionMetadata, FunctionParameter, Scalar } from './metadata';

/** The arguments of a call, or the error that keeps it from being made. */
export type CallArguments = { readonly values: readonly Argument[] } | { readonly error: string; readonly message: string };

class ArgumentError extends Error {
  constructor(readonly error: string, message = '') {
    super(message);
  }
}

/** Brings what stands in a formula into the form in which a function receives it; omitted arguments are null. */
export function callArguments(variants: readonly FunctionVariantType[], metadata: FunctionMetadata, allowErrors: boolean): CallArguments {
  const { parameters } = metadata;
  const repeats = parameters.at(-1)?.repeating === true;
  if (variants.length > parameters.length && !repeats) return { error: '#VALUE!', message: '' };
  try {
    const count = Math.max(parameters.length, variants.length);
    const values = Array.from({ length: count }, (_, index) => {
      const parameter = parameters[Math.min(index, parameters.length - 1)] as FunctionParameter;
      return argument(variants[index], parameter, allowErrors);
    });
    return { values };
  } catch (error) {
    if (error instanceof ArgumentError) return { error: error.error, message: error.message };
    throw error;
  }
}

function argument(variant: FunctionVariantType | undefined, parameter: FunctionParameter, allowErrors: boolean): Argument {
  if (variant === undefined || isOmitted(variant)) {
    if (parameter.optional === true || parameter.repeating === true) return null;
    throw new ArgumentError('#VALUE!');
  }
  const rows = rowsOf(variant);
  const convert = (value: BaseValueObject | null): Scalar => scalar(value, parameter, allowErrors) as Scalar;
  if (parameter.dimensionality === 'matrix') return rows.map((row) => row.map(convert));
  if (rows.length !== 1 || rows[0]?.length !== 1) throw new ArgumentError('#VALUE!');
  return convert(rows[0][0] ?? null);
}

/** Nothing between two commas. A reference to a blank cell is not an omitted argument. */
function isOmitted(variant: FunctionVariantType): boolean {
  return variant.isValueObject() && (variant as BaseValueObject).isNull();
}

function rowsOf(variant: FunctionVariantType): (BaseValueObject | null)[][] {
  const value = variant.isReferenceObject() ? (variant as BaseReferenceObject).toArrayValueObject() : (variant as BaseValueObject);
  if (!value.isArray()) return [[value]];
  const array = value as ArrayValueObject;
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (_unused, column) => array.get(row, column) ?? null));
}

function scalar(value: BaseValueObject | null, parameter: FunctionParameter, allowErrors: boolean): Scalar | FunctionErrorValue {
  const type = parameter.type ?? 'any';
  if (value === null || value.isNull()) return type === 'number' ? 0 : type === 'boolean' ? false : '';
  if (value.isError()) {
    const code = String(value.getValue());
    if (allowErrors && type === 'any') return { type: 'CustomFunctionError', code };
    throw new ArgumentError(code);
  }
  const plain = value.isBoolean() ? value.getValue() === true || value.getValue() === 1 : (value.getValue() as string | number);
  if (type === 'number') return toNumber(plain);
  if (type === 'string') return typeof plain === 'boolean' ? String(plain).toUpperCase() : String(plain);
  return plain;
}

function toNumber(value: string | number | boolean): number {
  const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
  if (Number.isNaN(number)) throw new ArgumentError('#VALUE!');
  return number;
}
