import type { Area, Block, CellValue, Chart, Print, SheetModel, Style } from '../report/sheet-model';
import { attempt } from './excel-run';
import { asText, widthInPoints } from './table-sheet';

const POINTS_PER_MM = 72 / 25.4;
/** A large line fits between this and the sheet's own top margin. */
const HEADER_MARGIN = 4 * POINTS_PER_MM;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** A result sheet that has been drawn beside the old ones: its worksheet, the one that an earlier writing left, and the title that it is to have. */
export interface Place {
  readonly id: string;
  readonly old: string | null;
  readonly title: string;
}

/** Draws the result sheets beside the old ones: two round trips each. Gives their worksheet ids. When one cannot be finished all of them are taken away again. */
export async function drawSheets(context: Excel.RequestContext, models: readonly SheetModel[]): Promise<readonly string[]> {
  const ids: string[] = [];
  try {
    for (const model of models) await drawModel(context, model, (id) => ids.push(id));
  } catch (error) {
    await remove(ids, []);
    throw error;
  }
  return ids;
}

/** A request of its own for each sheet: all of them together may be more than a request holds. */
async function drawModel(context: Excel.RequestContext, model: SheetModel, begun: (id: string) => void): Promise<void> {
  const sheet = context.workbook.worksheets.add().load('id');
  drawSheet(sheet, model);
  await context.sync();
  begun(sheet.id);
  (model.charts ?? []).forEach((chart) => { drawChart(sheet, chart); });
  setPrint(sheet, model.print);
  await context.sync();
}

/** Queues what remembers the sheets; `before` is what the workbook remembers at that moment, since another window may have written there while ours were drawn. Two that write within the same round trip are not held apart. */
type Remember = (context: Excel.RequestContext, before: unknown) => void;

/** Puts drawn sheets in their places, all of them or none: two round trips, the first of which reads the setting that remembers them. `remember` queues, in the second, that it does. */
export async function takePlaces(context: Excel.RequestContext, places: readonly Place[], { setting, remember }: { readonly setting: string; readonly remember: Remember }): Promise<void> {
  const exchange = (batch: Excel.RequestContext): Promise<void> => exchangeSheets(batch, places, { setting, remember });
  try {
    await exchange(context);
  } catch (error) {
    // The connection may have been lost between the old sheets' end and the new ones' titles.
    const again = await attempt(exchange);
    if (again.ok) return;
    await remove(places.map(({ id }) => id), places.flatMap(({ old }) => old ?? []));
    throw error;
  }
}

/** Takes drawn sheets away again where everything that they were to replace is still there: of two, one stays in any case. */
async function remove(drawn: readonly string[], replaced: readonly string[]): Promise<void> {
  await attempt(async (context) => {
    const sheets = context.workbook.worksheets.load('items/id');
    await context.sync();
    const there = new Set(sheets.items.map(({ id }) => id));
    if (replaced.some((id) => !there.has(id))) return;
    drawn.filter((id) => there.has(id)).forEach((id) => { context.workbook.worksheets.getItem(id).delete(); });
    await context.sync();
  });
}

/** Ends the old sheets and gives the new ones their titles. Doing it twice does no harm. Those that are protected go first: if Excel does not let them go, none has gone. */
async function exchangeSheets(context: Excel.RequestContext, places: readonly Place[], { setting, remember }: { readonly setting: string; readonly remember: Remember }): Promise<void> {
  const { worksheets, settings } = context.workbook;
  const before = settings.getItemOrNullObject(setting).load('value');
  const ended = places.flatMap(({ old }) => (old === null ? [] : [worksheets.getItemOrNullObject(old).load('id,protection/protected')]));
  await context.sync();
  const there = ended.filter(({ isNullObject }) => !isNullObject);
  for (const closed of [true, false]) there.filter(({ protection }) => protection.protected === closed).forEach((sheet) => { sheet.delete(); });
  for (const { id, title } of places) worksheets.getItem(id).name = title;
  // Last: where Excel refuses one of these, the sheets that stay are still known as what they are.
  remember(context, before.isNullObject ? null : before.value);
  await context.sync();
}

function drawSheet(sheet: Excel.Worksheet, model: SheetModel): void {
  sheet.showGridlines = model.gridlines;
  if (model.tabColor !== undefined) sheet.tabColor = model.tabColor;
  model.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthInPoints(width);
  });
  for (const column of model.hiddenColumns ?? []) sheet.getRangeByIndexes(0, column, 1, 1).columnHidden = true;
  for (const block of model.blocks) drawBlock(sheet, block, model.defaults);
  for (const [row, height] of Object.entries(model.rowHeights ?? {})) {
    sheet.getRangeByIndexes(Number(row), 0, 1, 1).format.rowHeight = height;
  }
  if (model.frozenRows !== undefined && model.frozenRows > 0) sheet.freezePanes.freezeRows(model.frozenRows);
}

function drawBlock(sheet: Excel.Worksheet, block: Block, defaults: SheetModel['defaults']): void {
  const columns = Math.max(...block.rows.map((row) => row.length));
  const range = sheet.getRangeByIndexes(block.row, block.column, block.rows.length, columns);
  const wanted = block.style?.numberFormat ?? 'General';
  if (block.merge !== undefined && block.merge !== false) range.merge(block.merge === 'rows');
  const rows = block.rows.map((row) => Array.from({ length: columns }, (_, i) => row[i] ?? null));
  if (rows.some((row) => row.some((cell) => cell !== null))) {
    range.numberFormat = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? '@' : wanted)));
    range.formulas = rows.map((row) => row.map(cellInput));
  }
  drawStyle(range, { font: defaults.font, size: defaults.size, ...block.style });
}

/** What the cell is given: a text that begins with = stays a text because its cell is formatted as text first. */
function cellInput(cell: CellValue): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell === 'string') return asText(cell);
  return typeof cell === 'object' ? cell.formula : cell;
}

function drawStyle(range: Excel.Range, style: Style): void {
  drawFont(range.format.font, style);
  const { format } = range;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = ALIGN[style.align];
  if (style.valign !== undefined) format.verticalAlignment = VALIGN[style.valign];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.border !== undefined) for (const edge of EDGES) drawBorder(format.borders.getItem(edge), style.border);
  if (style.borderBottom !== undefined) drawBorder(format.borders.getItem('EdgeBottom'), style.borderBottom);
  if (style.borderLeft !== undefined) drawBorder(format.borders.getItem('EdgeLeft'), style.borderLeft);
}

function drawFont(font: Excel.RangeFont, style: Style): void {
  if (style.font !== undefined) font.name = style.font;
  if (style.size !== undefined) font.size = style.size;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline === true) font.underline = 'Single';
  if (style.color !== undefined) font.color = style.color;
}

function drawBorder(border: Excel.RangeBorder, wanted: NonNullable<Style['border']>): void {
  border.style = 'Continuous';
  border.weight = wanted.style === 'thin' ? 'Thin' : 'Medium';
  border.color = wanted.color;
}

const ALIGN = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const VALIGN = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;
const CHART_TYPES = { barClustered: 'BarClustered', columnClustered: 'ColumnClustered', pie: 'Pie' } as const;

function drawChart(sheet: Excel.Worksheet, model: Chart): void {
  const [first, ...others] = model.series;
  if (first === undefined) return;
  const chart = sheet.charts.add(CHART_TYPES[model.kind], rangeOf(sheet, first.values), 'Columns');
  chart.title.text = model.title;
  const firstSeries = chart.series.getItemAt(0);
  const all = [firstSeries, ...others.map((series) => chart.series.add(series.name))];
  all.forEach((series, i) => {
    const wanted = model.series[i]!;
    series.name = wanted.name;
    series.setValues(rangeOf(sheet, wanted.values));
    series.setXAxisValues(rangeOf(sheet, model.labels));
    if (wanted.line === true) series.chartType = 'Line';
    if (wanted.color !== undefined && wanted.line !== true) series.format.fill.setSolidColor(wanted.color);
    if (wanted.color !== undefined && wanted.line === true) series.format.line.color = wanted.color;
  });
  const { place } = model;
  chart.setPosition(
    sheet.getRangeByIndexes(place.row, place.column, 1, 1),
    sheet.getRangeByIndexes(place.row + place.rows - 1, place.column + place.columns - 1, 1, 1),
  );
}

function setPrint(sheet: Excel.Worksheet, print: Print): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.paperSize = 'A4';
  layout.topMargin = print.margins.top * POINTS_PER_MM;
  layout.bottomMargin = print.margins.bottom * POINTS_PER_MM;
  layout.leftMargin = print.margins.left * POINTS_PER_MM;
  layout.rightMargin = print.margins.right * POINTS_PER_MM;
  if (print.fitToWidth) layout.zoom = { horizontalFitToPages: 1, ...(print.fitToHeight === true ? { verticalFitToPages: 1 } : {}) };
  else if (print.scale !== undefined) layout.zoom = { scale: print.scale };
  if (print.titleRows !== undefined) {
    const [from, to] = print.titleRows;
    layout.setPrintTitleRows(sheet.getRangeByIndexes(from, 0, to - from + 1, 1).getEntireRow());
  }
  if (print.centerHeader !== undefined) {
    layout.headerMargin = HEADER_MARGIN;
    layout.headersFooters.defaultForAllPages.centerHeader = print.centerHeader;
  }
  if (print.centerFooter !== undefined) layout.headersFooters.defaultForAllPages.centerFooter = print.centerFooter;
  if (print.centered === true) layout.centerHorizontally = true;
  if (print.area !== undefined) layout.setPrintArea(rangeOf(sheet, print.area));
  for (const row of print.pageBreaks ?? []) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}
