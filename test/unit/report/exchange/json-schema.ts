/** What of JSON Schema 2020-12 the schema of this project uses. A keyword that is not here is refused, so that none is passed over. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/** Where a value does not fit a schema, one line a place; [] when it fits. */
export function misfits(value: unknown, schema: Schema, root: Schema = schema, at = '$'): readonly string[] {
  return Object.entries(schema).flatMap(([keyword, rule]) => {
    const check = CHECKS[keyword];
    if (check === undefined) throw new Error(`unknown keyword ${keyword} at ${at}`);
    return check({ value, rule, schema, root, at });
  });
}

interface Place {
  readonly value: unknown;
  readonly rule: unknown;
  readonly schema: Schema;
  readonly root: Schema;
  readonly at: string;
}

const nothing = (): readonly string[] => [];

const CHECKS: Readonly<Record<string, (place: Place) => readonly string[]>> = {
  $schema: nothing, $id: nothing, $defs: nothing, title: nothing, description: nothing,
  $ref: ({ value, rule, root, at }) => misfits(value, definition(root, rule as string), root, at),
  type: ({ value, rule, at }) => said([rule].flat().some((type) => isOfType(value, type as string)), `${at} is not ${String(rule)}`),
  const: ({ value, rule, at }) => said(value === rule, `${at} is not ${JSON.stringify(rule)}`),
  enum: ({ value, rule, at }) => said((rule as readonly unknown[]).includes(value), `${at} is none of ${JSON.stringify(rule)}`),
  minimum: ({ value, rule, at }) => said(typeof value !== 'number' || value >= (rule as number), `${at} is too small`),
  minLength: ({ value, rule, at }) => said(typeof value !== 'string' || value.length >= (rule as number), `${at} is too short`),
  pattern: ({ value, rule, at }) => said(typeof value !== 'string' || new RegExp(rule as string, 'u').test(value), `${at} does not match`),
  minItems: ({ value, rule, at }) => said(!Array.isArray(value) || value.length >= (rule as number), `${at} has too few`),
  items: ({ value, rule, root, at }) => (Array.isArray(value) ? value.flatMap((item, index) => misfits(item, rule as Schema, root, `${at}[${index}]`)) : []),
  required: ({ value, rule, at }) => (isObject(value) ? (rule as readonly string[]).filter((key) => !(key in value)).map((key) => `${at}.${key} is missing`) : []),
  properties: ({ value, rule, root, at }) => Object.entries(rule as Record<string, Schema>).flatMap(([key, part]) => (isObject(value) && key in value ? misfits(value[key], part, root, `${at}.${key}`) : [])),
  propertyNames: ({ value, rule, root, at }) => (isObject(value) ? Object.keys(value).flatMap((key) => misfits(key, rule as Schema, root, `${at}: name ${key}`)) : []),
  additionalProperties: ({ value, rule, schema, root, at }) => {
    const known = Object.keys((schema['properties'] ?? {}) as object);
    const others = isObject(value) ? Object.keys(value).filter((key) => !known.includes(key)) : [];
    return rule === false ? others.map((key) => `${at}.${key} is not known`) : others.flatMap((key) => misfits((value as Schema)[key], rule as Schema, root, `${at}.${key}`));
  },
  oneOf: ({ value, rule, root, at }) => said((rule as readonly Schema[]).filter((one) => misfits(value, one, root, at).length === 0).length === 1, `${at} fits not exactly one`),
};

function said(fits: boolean, misfit: string): readonly string[] {
  return fits ? [] : [misfit];
}

function definition(root: Schema, reference: string): Schema {
  const found = (root['$defs'] as Record<string, Schema>)[reference.replace('#/$defs/', '')];
  if (found === undefined) throw new Error(`no definition ${reference}`);
  return found;
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'object': return isObject(value);
    case 'array': return Array.isArray(value);
    case 'integer': return Number.isInteger(value);
    case 'null': return value === null;
    default: return typeof value === type;
  }
}
