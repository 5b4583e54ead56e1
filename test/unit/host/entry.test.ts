import { readEntry } from '../../../src/host/grid/entry';

test.each<[string, unknown, unknown]>([
  ['a number', 12, { kind: 'number', number: 12 }],
  ['digits', '12', { kind: 'number', number: 12 }],
  ['a sign before digits', '+3', { kind: 'number', number: 3 }],
  ['thousands', '1,234.5', { kind: 'number', number: 1234.5 }],
  ['a percentage', '12%', { kind: 'number', number: 0.12, format: '0%' }],
  ['an exponent', '1e3', { kind: 'number', number: 1000 }],
  ['a date as it is written in Vietnam', '31/12/2024', { kind: 'number', number: 45_657, format: 'dd/mm/yyyy' }],
  ['a date that does not exist', '31/02/2024', { kind: 'text', text: '31/02/2024', forced: false }],
  ['truth', 'true', { kind: 'truth', truth: true }],
  ['an error', '#n/a', { kind: 'error', error: '#N/A' }],
  ['a formula', '=A1+1', { kind: 'formula', formula: '=A1+1' }],
  ['a lone equals sign', '=', { kind: 'text', text: '=', forced: false }],
  ['a minus before letters', '-An', { kind: 'formula', formula: '=-An' }],
  ['an at sign before letters', '@An', { kind: 'refused', reason: 'That function is not valid.' }],
  ['an apostrophe', "'=A1", { kind: 'text', text: '=A1', forced: true }],
  ['a text', 'Đỗ Thành Tuấn', { kind: 'text', text: 'Đỗ Thành Tuấn', forced: false }],
  ['a point alone', '.', { kind: 'text', text: '.', forced: false }],
  ['nothing', '', { kind: 'blank' }],
])('%s is entered as Excel takes it', (_sentence, value, entry) => {
  expect(readEntry(value, 'General')).toEqual(entry);
});

test.each<[unknown, string]>([['=A1', '=A1'], ['-An', '-An'], ['@An', '@An'], ['007', '007'], [5, '5'], [true, 'TRUE'], ["''t", "'t"]])('in a text cell %p stays the text %s', (value, text) => {
  expect(readEntry(value, '@')).toEqual({ kind: 'text', text, forced: true });
});
