import { numfmt } from '@univerjs/core';
import type { CellView } from './cells';
import { lookPart } from './univer-style';

/** What the cell shows as text, by its number format. */
export function shownText(cell: CellView): string {
  if (cell.type === 'Empty') return '';
  if (cell.type === 'Boolean') return cell.value === true ? 'TRUE' : 'FALSE';
  if (typeof cell.value !== 'number') return String(cell.value);
  const format = lookPart(cell.style, 'format');
  if (format === 'General' || format === '@') return generalText(cell.value);
  try {
    return numfmt.format(format, cell.value, { throws: true }).trim();
  } catch {
    return generalText(cell.value);
  }
}

/** Excel's General: at most 11 figures. */
function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  return String(Number(value.toPrecision(10)));
}
