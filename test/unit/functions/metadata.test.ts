import { functionsMetadata, inVietnamese, type Metadata } from '../../../scripts/functions-metadata';
import * as functions from '../../../src/functions/functions';
import { FUNCTION_TEXTS } from '../../../src/locale/functions';

let metadata: Metadata;
beforeAll(async () => {
  metadata = await functionsMetadata();
});

/** The arguments of FUNCTIONS.md, optional ones with a question mark. */
const CONTRACT = {
  TALLY: ['ballots?', 'names?', 'seats?', 'form?', 'counts?', 'conclusions?'],
  VALIDITY: ['ballots', 'seats?', 'form?', 'counts?', 'conclusions?'],
  BALLOTS: ['ballots', 'seats?', 'form?', 'counts?', 'conclusions?'],
  BASE: ['convoked', 'deductions?'],
  NEEDED: ['base'],
  SHARE: ['count', 'total', 'digits?'],
  PASSED: ['votes', 'base', 'seats?', 'rule?'],
  OUTCOME: ['votes', 'base', 'seats?', 'rule?'],
  COMPOSITION: ['members', 'groups?', 'asOf?', 'young?'],
};
const RANGES = ['ballots', 'names', 'counts', 'conclusions', 'deductions', 'votes', 'members', 'groups'];

test('has the ids and arguments of the contract, in its order', () => {
  const found = metadata.functions.map(({ id, parameters }) => [id, parameters.map(({ name, optional }) => name + (optional ? '?' : ''))]);
  expect(Object.fromEntries(found)).toEqual(CONTRACT);
});

test('has an id for each function exported, lower camel case for capitals, and no other', () => {
  expect(metadata.functions.map(({ id }) => id.toLowerCase()).sort()).toEqual(Object.keys(functions).sort());
  for (const { id, name } of metadata.functions) expect(name).toBe(id);
});

test('passes ranges as rows and every argument as it stands in the cell', () => {
  for (const { parameters } of metadata.functions) {
    for (const { name, type, dimensionality } of parameters) expect([name, type, dimensionality]).toEqual([name, 'any', RANGES.includes(name) ? 'matrix' : undefined]);
  }
});

test('spills what FUNCTIONS.md calls rows, and gives single numbers else', () => {
  const single = metadata.functions.filter(({ result }) => result?.dimensionality !== 'matrix').map(({ id }) => id);
  expect(single).toEqual(['BASE', 'NEEDED', 'SHARE']);
});

test('recalculates only TALLY without a change of its arguments', () => {
  expect(metadata.functions.filter(({ options }) => options !== undefined).map(({ id, options }) => [id, options])).toEqual([['TALLY', { volatile: true }]]);
});

test('lets error cells reach the functions', () => {
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
});

test('describes in English what the catalogue says', () => {
  const described = Object.fromEntries(metadata.functions.map(({ id, description, parameters }) =>
    [id, { description, parameters: Object.fromEntries(parameters.map((one) => [one.name, one.description])) }]));
  expect(described).toEqual(FUNCTION_TEXTS.en);
});

test('has a Vietnamese twin that differs in descriptions alone, all of them', () => {
  const vietnamese = inVietnamese(metadata);
  const bare = (list: Metadata) => JSON.parse(JSON.stringify(list, (key, text) => (key === 'description' ? undefined : text))) as unknown;
  expect(bare(vietnamese)).toEqual(bare(metadata));
  const texts = vietnamese.functions.flatMap(({ description, parameters }) => [description, ...parameters.map((one) => one.description)]);
  for (const text of texts) expect(text).toMatch(/[à-ỹđ]/i);
});

test('stays within Excel’s limits for descriptions', () => {
  for (const list of [metadata, inVietnamese(metadata)]) {
    for (const { description, parameters } of list.functions) {
      for (const text of [description, ...parameters.map((one) => one.description)]) expect(text!.length).toBeLessThanOrEqual(255);
    }
  }
});

test('fails to make a twin when a description is missing', () => {
  const [first] = metadata.functions;
  expect(() => inVietnamese({ ...metadata, functions: [{ ...first!, id: 'OTHER' }] })).toThrow('OTHER');
});

test('fails on a source that is no set of functions', async () => {
  await expect(functionsMetadata('no-such-file.ts')).rejects.toThrow('File not found');
});
