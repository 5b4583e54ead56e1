import type { ChartObject } from '../../model/objects';
import type { WorkbookModel } from '../../model/workbook-model';
import { PIXELS_PER_POINT } from '../../grid/layout';
import { defineKind, type Node, type NodeMaker } from '../kind';
import { invalidArgument, itemNotFound } from '../office-error';
import { sheetOfRange, type RangeSelf } from '../range-self';
import { chartAxes, chartFormat, chartLegend, chartTitle } from './chart-parts';
import { newSeries, seriesCollection, seriesFromRange } from './chart-series';
import { fail } from './range';
import { worksheet } from './worksheet';

/** The object behind Excel.Chart and its parts: the chart's id. */
export interface ChartSelf {
  readonly id: string;
}

/** The chart; ItemNotFound when it has been deleted. */
export function chartOf(self: ChartSelf, model: WorkbookModel): ChartObject {
  return model.charts.find((one) => one.id === self.id) ?? fail(itemNotFound());
}

/** Changes the chart and lets the page draw it again. */
export function changeChart(self: ChartSelf, model: WorkbookModel, change: (chart: ChartObject) => void): void {
  change(chartOf(self, model));
  model.emit({ kind: 'chartsChanged' });
}

/** Excel.Chart */
export const chart: NodeMaker<ChartSelf> = defineKind<ChartSelf>({
  name: 'Chart',
  identity: (self, { model }) => ({ Id: chartOf(self, model).id }),
  get: {
    chartType: (self, { model }) => chartOf(self, model).chartType,
    height: (self, { model }) => chartOf(self, model).height,
    id: (self) => self.id,
    left: (self, { model }) => chartOf(self, model).left,
    name: (self, { model }) => chartOf(self, model).name,
    top: (self, { model }) => chartOf(self, model).top,
    width: (self, { model }) => chartOf(self, model).width,
  },
  set: {
    chartType: (self, value: string, { model }) => changeChart(self, model, (one) => void (one.chartType = value)),
    height: (self, value: number, { model }) => changeChart(self, model, (one) => void (one.height = value)),
    left: (self, value: number, { model }) => changeChart(self, model, (one) => void (one.left = value)),
    name: (self, value: string, { model }) => changeChart(self, model, (one) => void (one.name = value)),
    top: (self, value: number, { model }) => changeChart(self, model, (one) => void (one.top = value)),
    width: (self, value: number, { model }) => changeChart(self, model, (one) => void (one.width = value)),
  },
  child: {
    axes: (self) => chartAxes(self),
    format: (self) => chartFormat(self),
    legend: (self) => chartLegend(self),
    series: (self) => seriesCollection(self),
    title: (self) => chartTitle(self),
    worksheet: (self, { model }) => worksheet({ id: chartOf(self, model).sheet }),
  },
  call: {
    delete: (self, _args, { model }) => {
      model.charts.splice(model.charts.indexOf(chartOf(self, model)), 1);
      model.emit({ kind: 'chartsChanged' });
      return null;
    },
    setData: (self, [source]: readonly Node[], { model }) => {
      changeChart(self, model, (one) => void one.series.splice(0, one.series.length, ...seriesFromRange(source?.self as RangeSelf, model)));
      return null;
    },
    setPosition: (self, [start, end]: readonly (string | Node | null)[], { model }) => {
      changeChart(self, model, (one) => position(one, start, end, model));
      return null;
    },
  },
});

/** Excel.ChartCollection of a sheet. */
export const chartCollection: NodeMaker<string> = defineKind<string>({
  name: 'ChartCollection',
  get: { count: (self, { model }) => onSheet(self, model).length },
  item: (self, [key]: readonly string[], { model }) => find(self, key, model) ?? fail(itemNotFound()),
  items: (self, { model }) => onSheet(self, model).map(({ id }) => chart({ id })),
  call: {
    add: (self, [type, source]: readonly (string | Node)[], { model }) => add(self, String(type), source as Node, model),
    getCount: (self, _args, { model }) => onSheet(self, model).length,
    getItem: (self, [key]: readonly string[], { model }) => find(self, key, model) ?? fail(itemNotFound()),
    getItemAt: (self, [index]: readonly number[], { model }) => find(self, onSheet(self, model)[index ?? 0]?.id, model) ?? fail(itemNotFound()),
    getItemOrNullObject: (self, [key]: readonly string[], { model }) => find(self, key, model),
  },
});

function onSheet(sheet: string, model: WorkbookModel): readonly ChartObject[] {
  return model.charts.filter((one) => one.sheet === sheet);
}

function find(sheet: string, key: string | undefined, model: WorkbookModel): Node | null {
  const found = onSheet(sheet, model).find((one) => one.id === key || one.name === key);
  return found === undefined ? null : chart({ id: found.id });
}

const NEW_SIZE = { width: 360, height: 216 } as const;

function add(sheet: string, chartType: string, source: Node | undefined, model: WorkbookModel): Node {
  if (source === undefined) throw invalidArgument();
  const series = seriesFromRange(source.self as RangeSelf, model);
  const made: ChartObject = {
    id: model.nextId('CHART'),
    name: `Chart ${model.charts.length + 1}`,
    sheet,
    chartType,
    title: '',
    titleVisible: true,
    legendVisible: true,
    legendPosition: 'Bottom',
    left: 200,
    top: 100,
    ...NEW_SIZE,
    series: series.length > 0 ? [...series] : [newSeries(model, '')],
    extra: new Map(),
  };
  model.charts.push(made);
  model.emit({ kind: 'chartsChanged' });
  return chart({ id: made.id });
}

function position(one: ChartObject, start: string | Node | null | undefined, end: string | Node | null | undefined, model: WorkbookModel): void {
  const from = cornerOf(start, one, model) ?? fail(invalidArgument());
  const to = cornerOf(end ?? null, one, model);
  one.left = from.left;
  one.top = from.top;
  if (to === null) return;
  one.width = to.right - from.left;
  one.height = to.bottom - from.top;
}

interface Corner {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function cornerOf(where: string | Node | null | undefined, one: ChartObject, model: WorkbookModel): Corner | null {
  if (where === null || where === undefined || where === '') return null;
  const area = typeof where === 'string' ? model.resolve(where, one.sheet)?.area : (where.self as RangeSelf).area;
  if (area === undefined) throw invalidArgument();
  const sheet = sheetOfRange(one, model);
  model.book.reach(sheet, area);
  const before = (count: number, size: (index: number) => number): number => Array.from({ length: count }, (_, i) => size(i)).reduce((a, b) => a + b, 0) / PIXELS_PER_POINT;
  return {
    left: before(area.column, (c) => sheet.getColumnWidth(c)),
    top: before(area.row, (r) => sheet.getRowHeight(r)),
    right: before(area.column + area.columns, (c) => sheet.getColumnWidth(c)),
    bottom: before(area.row + area.rows, (r) => sheet.getRowHeight(r)),
  };
}
