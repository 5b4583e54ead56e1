import path from 'node:path';
import { readOutcome } from '../../../src/host/functions/metadata';
import { inCellEdit } from '../../../src/host/office/faults';
import { memberName, pascalName } from '../../../src/host/office/kind';
import { withLocalOfficeJs } from '../../../src/host/office-js';
import { chartSvg } from '../../../src/host/page/chart-svg';
import { parseCsv, sampleCongress } from '../../../src/host/sample';
import { fileBelow } from '../../../src/host/static-files';
import { filled, textsOf } from '../../../src/host/texts';

test('a csv file is read with its quotes, commas and line ends', () => {
  expect(parseCsv('\uFEFFa,"b, ""c""",\r\n1,"two\nlines",x\n')).toEqual([['a', 'b, "c"', ''], ['1', 'two\nlines', 'x']]);
});

test('the sample congress has its roster and its sixty papers', async () => {
  const { roster, ballots } = await sampleCongress();
  expect([roster[0]?.[1], ballots.length, ballots[0]?.length]).toEqual(['Họ và tên', 61, 6]);
});

test('files above the served folder are not given out', async () => {
  expect(await fileBelow('src/host', '/../../package.json')).toBeNull();
  expect(await fileBelow('src/host', `/..%2f..%2fpackage.json`)).toBeNull();
  expect((await fileBelow('src/host', '/texts.ts'))?.body.length).toBeGreaterThan(0);
  expect(path.extname('x.js')).toBe('.js');
});

test('only the office.js tag of a page is rewritten', () => {
  const page = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="pane.js"></script>';
  expect(withLocalOfficeJs(page)).toBe('<script src="/office-js/office.js"></script><script src="pane.js"></script>');
});

test('names of members go from the wire to the documentation and back', () => {
  expect(['GetRange', '_KeepReference', 'Values'].map(memberName)).toEqual(['getRange', '_keepReference', 'values']);
  expect(['values', '_Id'].map(pascalName)).toEqual(['Values', '_Id']);
});

test('results of functions are read in both of their forms', () => {
  expect(readOutcome({ id: 3, value: [[1]] })).toEqual({ id: 3, outcome: { kind: 'value', value: [[1]] } });
  expect(readOutcome({ id: 4, failed: true, value: 'why', errorCode: 7 })).toEqual({ id: 4, outcome: { kind: 'error', error: '#VALUE!', message: 'why' } });
  expect(readOutcome([5, true, 2])).toEqual({ id: 5, outcome: { kind: 'value', value: 2 } });
  expect(readOutcome([6, false, 'none', 1])).toEqual({ id: 6, outcome: { kind: 'error', error: '#N/A', message: 'none' } });
});

test('cell-edit mode refuses as many batches as it was told', () => {
  const faults = { cellEdit: 2 as boolean | number };
  expect([inCellEdit(faults), inCellEdit(faults), inCellEdit(faults)]).toEqual([true, true, false]);
  expect([inCellEdit({ cellEdit: true }), inCellEdit({})]).toEqual([true, false]);
});

test('a chart is drawn with a bar a value, a line, its names escaped', () => {
  const svg = chartSvg({
    kind: 'column', title: 'A < B', legend: true, labels: ['An', 'Bình'], width: 400, height: 240,
    series: [{ name: 'votes', kind: 'bar', values: [50, 17], color: '#123456' }, { name: 'needed', kind: 'line', values: [31, 31], color: '#c00000' }],
  });
  expect([svg.match(/class="bar"/g)?.length, svg.match(/class="line"/g)?.length, svg.includes('A &lt; B')]).toEqual([2, 1, true]);
});

test('the page says in both languages that it is not Excel, and both have every text', () => {
  expect([textsOf('vi').banner, textsOf('en').banner]).toEqual([expect.stringContaining('không phải là Excel'), expect.stringContaining('not Excel')]);
  expect(Object.keys(textsOf('vi'))).toEqual(Object.keys(textsOf('en')));
  expect(filled('{a} and {b}', { a: '1' })).toBe('1 and {b}');
});
