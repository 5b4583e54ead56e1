import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { CHAIN_START, logRow, rowHash, type LogEntry } from '../../../src/workbook/log-rows';
import { sha256 } from '../../../src/workbook/sha256';

const entry: LogEntry = { seq: 1, time: '2026-05-20T08:00:00', desk: '1', act: 'add', contest: '1', paper: '12', before: '', after: '110' };

describe('sha256', () => {
  it('agrees with the one of Node for every text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
    }));
  });

  it.each([55, 56, 63, 64, 65, 119, 120])('agrees at the edge of a block, %i bytes', (length) => {
    const text = 'a'.repeat(length);
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  });
});

describe('the chain of the log', () => {
  it('begins with zeros and hands each hash to the next row', () => {
    const first = logRow(entry, CHAIN_START, 'vi');
    const second = logRow({ ...entry, seq: 2 }, first.hash, 'vi');
    expect(first.row.at(-2)).toBe('0'.repeat(64));
    expect(second.row.at(-2)).toBe(first.hash);
    expect(second.row.at(-1)).toBe(second.hash);
  });

  it('can be recomputed from the cells of the row', () => {
    const { row, hash } = logRow(entry, CHAIN_START, 'en');
    expect(rowHash(row.slice(0, 8), CHAIN_START)).toBe(hash);
  });

  it('changes its hash when any one cell changes', () => {
    const { row, hash } = logRow(entry, CHAIN_START, 'vi');
    fc.assert(fc.property(fc.integer({ min: 0, max: 7 }), fc.string(), (column, text) => {
      fc.pre(text !== String(row[column]));
      expect(rowHash(row.slice(0, 8).with(column, text), CHAIN_START)).not.toBe(hash);
    }));
  });
});
