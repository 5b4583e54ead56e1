import fc from 'fast-check';
import { bounding, holds, intersection, shifted, type Area, type Shift } from '../../../src/host/grid/area';

const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });

test.each<[string, Shift, Area | null]>([
  ['rows inserted above move it down', { axis: 'row', at: 0, count: 2 }, area(7, 2, 3, 2)],
  ['rows inserted inside make it longer', { axis: 'row', at: 6, count: 2 }, area(5, 2, 5, 2)],
  ['rows inserted below leave it', { axis: 'row', at: 8, count: 2 }, area(5, 2, 3, 2)],
  ['rows removed above move it up', { axis: 'row', at: 1, count: -2 }, area(3, 2, 3, 2)],
  ['rows removed inside make it shorter', { axis: 'row', at: 6, count: -1 }, area(5, 2, 2, 2)],
  ['rows removed across its top cut it', { axis: 'row', at: 4, count: -2 }, area(4, 2, 2, 2)],
  ['rows removed across its end cut it', { axis: 'row', at: 7, count: -9 }, area(5, 2, 2, 2)],
  ['all of its rows removed remove it', { axis: 'row', at: 5, count: -3 }, null],
  ['columns inserted at its start move it', { axis: 'column', at: 2, count: 1 }, area(5, 3, 3, 2)],
])('%s', (_sentence, shift, expected) => {
  expect(shifted(area(5, 2, 3, 2), shift)).toEqual(expected);
});

const anyArea = fc.record({ row: fc.nat(50), column: fc.nat(50), rows: fc.integer({ min: 1, max: 20 }), columns: fc.integer({ min: 1, max: 20 }) });

test('what is inserted and then removed again leaves everything as it was', () => {
  fc.assert(fc.property(anyArea, fc.nat(80), fc.integer({ min: 1, max: 9 }), (cells, at, count) => {
    const inserted = shifted(cells, { axis: 'row', at, count });
    expect(inserted && shifted(inserted, { axis: 'row', at, count: -count })).toEqual(cells);
  }));
});

test('two areas lie in their bounding area, and what they share lies in both', () => {
  fc.assert(fc.property(anyArea, anyArea, (a, b) => {
    const shared = intersection(a, b);
    expect(holds(bounding(a, b), a) && holds(bounding(a, b), b)).toBe(true);
    expect(shared === null || (holds(a, shared) && holds(b, shared))).toBe(true);
  }));
});
