import { holds, WHOLE_SHEET } from '../../grid/area';
import { clipped } from '../../grid/layout';
import { NO_LINE, lineOf, storedLine, stylePatch, type Line, type Look, type Side } from '../../grid/univer-style';
import { SetWorksheetDefaultStyleMutation } from '@univerjs/sheets';
import type { WorkbookModel } from '../../model/workbook-model';
import { textWidth } from '../../grid/text-width';
import { defineKind, type Node, type NodeMaker } from '../kind';
import { invalidArgument } from '../office-error';
import { sharedLook, sheetOfRange, viewsOf, writableSheet, type RangeSelf } from '../range-self';
import { shownText } from '../../grid/number-text';

/** Excel.RangeFormat */
export const rangeFormat: NodeMaker<RangeSelf> = defineKind<RangeSelf>({
  name: 'RangeFormat',
  get: {
    columnWidth: (self, { model }) => sharedSize(self, model, 'column'),
    rowHeight: (self, { model }) => sharedSize(self, model, 'row'),
    horizontalAlignment: (self, { model }) => sharedLook(self, model, 'horizontal'),
    verticalAlignment: (self, { model }) => sharedLook(self, model, 'vertical'),
    wrapText: (self, { model }) => sharedLook(self, model, 'wrap'),
    indentLevel: (self, { model }) => sharedLook(self, model, 'indent'),
    textOrientation: (self, { model }) => sharedLook(self, model, 'rotation'),
  },
  set: {
    columnWidth: (self, value: number, { model }) => model.layout.setColumnWidth(writableSheet(self, model), reached(self, model), value),
    rowHeight: (self, value: number, { model }) => model.layout.setRowHeight(writableSheet(self, model), reached(self, model), value),
    horizontalAlignment: (self, value: string, { model }) => setLook(self, model, 'horizontal', value),
    verticalAlignment: (self, value: string, { model }) => setLook(self, model, 'vertical', value),
    wrapText: (self, value: boolean, { model }) => setLook(self, model, 'wrap', value),
    indentLevel: (self, value: number, { model }) => setLook(self, model, 'indent', value),
    textOrientation: (self, value: number, { model }) => setLook(self, model, 'rotation', value),
  },
  child: {
    borders: (self) => borders(self),
    fill: (self) => rangeFill(self),
    font: (self) => rangeFont(self),
  },
  call: {
    autofitColumns: (self, _args, { model }) => autofitColumns(self, model),
    autofitRows: (self, _args, { model }) => autofitRows(self, model),
  },
});

const rangeFont: NodeMaker<RangeSelf> = defineKind<RangeSelf>({
  name: 'RangeFont',
  get: {
    bold: (self, { model }) => sharedLook(self, model, 'bold'),
    color: (self, { model }) => sharedLook(self, model, 'fontColor'),
    italic: (self, { model }) => sharedLook(self, model, 'italic'),
    name: (self, { model }) => sharedLook(self, model, 'fontName'),
    size: (self, { model }) => sharedLook(self, model, 'fontSize'),
    strikethrough: (self, { model }) => sharedLook(self, model, 'strikethrough'),
    underline: (self, { model }) => sharedLook(self, model, 'underline'),
  },
  set: {
    bold: (self, value: boolean, { model }) => setLook(self, model, 'bold', value),
    color: (self, value: string, { model }) => setLook(self, model, 'fontColor', value),
    italic: (self, value: boolean, { model }) => setLook(self, model, 'italic', value),
    name: (self, value: string, { model }) => setLook(self, model, 'fontName', value),
    size: (self, value: number, { model }) => setLook(self, model, 'fontSize', value),
    strikethrough: (self, value: boolean, { model }) => setLook(self, model, 'strikethrough', value),
    underline: (self, value: string, { model }) => setLook(self, model, 'underline', value === 'None' ? 'None' : 'Single'),
  },
});

const rangeFill: NodeMaker<RangeSelf> = defineKind<RangeSelf>({
  name: 'RangeFill',
  get: { color: (self, { model }) => sharedLook(self, model, 'fill') || '#FFFFFF' },
  set: { color: (self, value: string, { model }) => setLook(self, model, 'fill', value) },
  call: { clear: (self, _args, { model }) => setLook(self, model, 'fill', '') },
});

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
type Edge = (typeof EDGES)[number];

const borders: NodeMaker<RangeSelf> = defineKind<RangeSelf>({
  name: 'RangeBorderCollection',
  get: { count: () => EDGES.length },
  item: (self, [edge]: readonly string[]) => borderAt(self, edge),
  items: (self) => EDGES.map((edge) => border({ range: self, edge })),
  call: { getItem: (self, [edge]: readonly string[]) => borderAt(self, edge) },
});

function borderAt(self: RangeSelf, edge: string | undefined): Node {
  const known = EDGES.find((name) => name === edge);
  if (known === undefined) throw invalidArgument(`The border ${edge ?? ''} is not drawn by this host.`);
  return border({ range: self, edge: known });
}

const border: NodeMaker<{ readonly range: RangeSelf; readonly edge: Edge }> = defineKind<{ readonly range: RangeSelf; readonly edge: Edge }>({
  name: 'RangeBorder',
  identity: (self) => ({ SideIndex: self.edge }),
  get: {
    color: (self, { model }) => lineAt(self.range, self.edge, model).color,
    sideIndex: (self) => self.edge,
    style: (self, { model }) => lineAt(self.range, self.edge, model).style,
    weight: (self, { model }) => lineAt(self.range, self.edge, model).weight,
  },
  set: {
    color: (self, value: string, { model }) => drawLine(self.range, self.edge, model, (line) => ({ ...line, color: value, style: line.style === 'None' ? 'Continuous' : line.style })),
    style: (self, value: string, { model }) => drawLine(self.range, self.edge, model, (line) => ({ ...line, style: value })),
    weight: (self, value: string, { model }) => drawLine(self.range, self.edge, model, (line) => ({ ...line, weight: value, style: line.style === 'None' ? 'Continuous' : line.style })),
  },
});

/** Which side of the cell at row and column (counted in the range) belongs to the edge. */
function sidesAt(edge: Edge, row: number, column: number, rows: number, columns: number): readonly Side[] {
  switch (edge) {
    case 'EdgeTop': return row === 0 ? ['t'] : [];
    case 'EdgeBottom': return row === rows - 1 ? ['b'] : [];
    case 'EdgeLeft': return column === 0 ? ['l'] : [];
    case 'EdgeRight': return column === columns - 1 ? ['r'] : [];
    case 'InsideHorizontal': return [...(row > 0 ? ['t' as const] : []), ...(row < rows - 1 ? ['b' as const] : [])];
    case 'InsideVertical': return [...(column > 0 ? ['l' as const] : []), ...(column < columns - 1 ? ['r' as const] : [])];
  }
}

function lineAt(range: RangeSelf, edge: Edge, model: WorkbookModel): Line {
  const sheet = sheetOfRange(range, model);
  const { rows, columns } = range.area;
  const row = edge === 'EdgeBottom' ? rows - 1 : edge === 'InsideHorizontal' ? 1 : 0;
  const column = edge === 'EdgeRight' ? columns - 1 : edge === 'InsideVertical' ? 1 : 0;
  const side = sidesAt(edge, row, column, rows, columns)[0];
  if (side === undefined || row >= rows || column >= columns) return NO_LINE;
  return lineOf(sheet.getComposedCellStyle(range.area.row + row, range.area.column + column)?.bd, side);
}

function drawLine(range: RangeSelf, edge: Edge, model: WorkbookModel, change: (line: Line) => Line): void {
  const sheet = writableSheet(range, model);
  const area = reached(range, model);
  const cells = model.book.engine.workbook().getStyles();
  model.book.cells.restyle(sheet, area, (row, column) => {
    const sides = sidesAt(edge, row - area.row, column - area.column, area.rows, area.columns);
    const old = cells.getStyleByCell(sheet.getCellMatrix().getValue(row, column))?.bd;
    return sides.length === 0 ? {} : { bd: Object.fromEntries(sides.map((side) => [side, storedLine(change(lineOf(old, side)))])) };
  });
}

/** Parts of the look with which rows grow. */
const ROW_GROWERS: ReadonlySet<keyof Look> = new Set(['fontName', 'fontSize', 'wrap']);

function setLook<K extends keyof Look>(self: RangeSelf, model: WorkbookModel, key: K, value: Look[K]): null {
  const sheet = writableSheet(self, model);
  if (holds(self.area, WHOLE_SHEET)) {
    const before = sheet.getDefaultCellStyleInternal();
    model.book.run(SetWorksheetDefaultStyleMutation.id, { subUnitId: self.sheet, defaultStyle: { ...before, ...stylePatch(key, value) } });
    return null;
  }
  const area = reached(self, model);
  model.book.cells.restyle(sheet, area, () => stylePatch(key, value));
  if (ROW_GROWERS.has(key)) model.growingRows.note(self.sheet, area);
  return null;
}

function reached(self: RangeSelf, model: WorkbookModel): RangeSelf['area'] {
  const sheet = sheetOfRange(self, model);
  const area = clipped(self.area, sheet);
  model.book.reach(sheet, area);
  return area;
}

function sharedSize(self: RangeSelf, model: WorkbookModel, axis: 'row' | 'column'): number | null {
  const sheet = sheetOfRange(self, model);
  const { row, column, rows, columns } = clipped(self.area, sheet);
  const sizes = axis === 'row'
    ? Array.from({ length: rows }, (_, r) => model.layout.rowHeight(sheet, row + r))
    : Array.from({ length: columns }, (_, c) => model.layout.columnWidth(sheet, column + c));
  return sizes.every((size) => size === sizes[0]) ? sizes[0] ?? null : null;
}

function autofitRows(self: RangeSelf, model: WorkbookModel): null {
  const { row, rows } = reached(self, model);
  return model.layout.autofitRows(writableSheet(self, model), Array.from({ length: rows }, (_, r) => row + r));
}

const CELL_PADDING_POINTS = 8;

function autofitColumns(self: RangeSelf, model: WorkbookModel): null {
  const sheet = writableSheet(self, model);
  const area = reached(self, model);
  const views = viewsOf({ ...self, area }, model);
  for (let c = 0; c < area.columns; c++) {
    const widths = views.map((row, r) => {
      const cell = row[c];
      return cell === undefined ? 0 : textWidth(shownText(cell), sheet.getComposedCellStyle(area.row + r, area.column + c));
    });
    const widest = widths.reduce((a, b) => Math.max(a, b), 0);
    if (widest > 0) model.layout.setColumnWidth(sheet, { ...area, column: area.column + c, columns: 1 }, widest + CELL_PADDING_POINTS);
  }
  return null;
}
