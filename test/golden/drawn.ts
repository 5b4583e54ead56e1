import type { CellValue, SheetModel } from '../../src/report/sheet-model';

/** A sheet as lines: its set-up, then a line a row with its height, cells left to right, a rule where a page ends. */
export function drawn(model: SheetModel): string {
  const { key, title, print, columnWidths, rowHeights = {}, charts = [], hiddenColumns } = model;
  const cells = new Map<number, Map<number, string>>();
  for (const { row, column, rows, merge, style } of model.blocks) {
    rows.forEach((line, r) => line.forEach((value, c) => {
      if (value === null) return;
      const at = cells.get(row + r) ?? new Map<number, string>();
      cells.set(row + r, at.set(column + c, `${style?.bold === true ? '*' : ''}${cellText(value)}${merge === undefined ? '' : ` <${line.length}>`}`));
    }));
  }
  const last = Math.max(...cells.keys(), ...Object.keys(rowHeights).map(Number));
  const lines = Array.from({ length: last + 1 }, (_, row) => {
    const texts = [...(cells.get(row) ?? [])].sort(([a], [b]) => a - b).map(([column, text]) => `${column}:${text}`);
    const height = rowHeights[row] === undefined ? '' : ` ${rowHeights[row]}`;
    return `${print.pageBreaks?.includes(row) === true ? '--------\n' : ''}${row}${height} | ${texts.join(' | ')}`.trimEnd();
  });
  const { area, titleRows, orientation, fitToWidth, fitToHeight = false, centerHeader } = print;
  return [
    `${key} "${title}" ${orientation} fit ${fitToWidth}/${fitToHeight} title rows ${titleRows?.join('-') ?? 'none'} area ${JSON.stringify(area)}`,
    ...(centerHeader === undefined ? [] : [`header ${centerHeader}`]),
    `columns ${columnWidths.join(' ')}${hiddenColumns === undefined ? '' : ` hidden ${hiddenColumns.join(' ')}`}`,
    ...lines,
    ...charts.map((chart) => `chart ${chart.kind} "${chart.title}" ${chart.series.map(({ name, line }) => `${name}${line === true ? ' (line)' : ''}`).join(', ')} at ${JSON.stringify(chart.place)}`),
  ].join('\n');
}

function cellText(value: CellValue): string {
  return value !== null && typeof value === 'object' ? value.formula : String(value);
}
