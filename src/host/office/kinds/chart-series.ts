import type { SeriesObject } from '../../model/objects';
import type { Place, WorkbookModel } from '../../model/workbook-model';
import { defineKind, type Node, type NodeMaker } from '../kind';
import { itemNotFound } from '../office-error';
import { viewsOf, rangeSelf, type RangeSelf } from '../range-self';
import { changeChart, chartOf, type ChartSelf } from './chart';
import { bag } from './chart-parts';
import { fail } from './range';

/** Colours of series in Excel's own order. */
const PALETTE = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

export function newSeries(model: WorkbookModel, name: string, index = 0): SeriesObject {
  return {
    id: model.nextId('SERIES'), name, chartType: '', values: null, labels: null, color: PALETTE[index % PALETTE.length] ?? PALETTE[0],
    lineWeight: 2.25, hasDataLabels: false, gapWidth: 150,
  };
}

/** Series by columns, as Excel guesses them: a first column of texts labels them, a first row of texts names them. */
export function seriesFromRange(source: RangeSelf, model: WorkbookModel): readonly SeriesObject[] {
  const views = viewsOf(source, model);
  const { area, sheet } = source;
  const labelled = area.columns > 1 && views.slice(1).some((row) => row[0]?.type === 'String');
  const named = area.rows > 1 && (views[0] ?? []).slice(labelled ? 1 : 0).every((cell) => cell.type === 'String' || cell.type === 'Empty');
  const first = { row: area.row + (named ? 1 : 0), rows: area.rows - (named ? 1 : 0) };
  const place = (column: number): Place => ({ sheet, area: { ...first, column, columns: 1 } });
  const columns = Array.from({ length: area.columns - (labelled ? 1 : 0) }, (_, i) => i + (labelled ? 1 : 0));
  return columns.map((column, index) => ({
    ...newSeries(model, named ? String(views[0]?.[column]?.value ?? '') : `Series${index + 1}`, index),
    values: place(area.column + column),
    labels: labelled ? place(area.column) : null,
  }));
}

/** Excel.ChartSeriesCollection */
export const seriesCollection: NodeMaker<ChartSelf> = defineKind<ChartSelf>({
  name: 'ChartSeriesCollection',
  get: { count: (self, { model }) => chartOf(self, model).series.length },
  items: (self, { model }) => chartOf(self, model).series.map(({ id }) => chartSeries({ chart: self, id })),
  call: {
    add: (self, [name]: readonly (string | undefined)[], { model }) => {
      const made = newSeries(model, name ?? '', chartOf(self, model).series.length);
      changeChart(self, model, (one) => one.series.push(made));
      return chartSeries({ chart: self, id: made.id });
    },
    getCount: (self, _args, { model }) => chartOf(self, model).series.length,
    getItemAt: (self, [index]: readonly number[], { model }) => {
      const found = chartOf(self, model).series[index ?? 0] ?? fail(itemNotFound());
      return chartSeries({ chart: self, id: found.id });
    },
  },
});

/** The object behind Excel.ChartSeries. */
export interface SeriesSelf {
  readonly chart: ChartSelf;
  readonly id: string;
}

function seriesOf(self: SeriesSelf, model: WorkbookModel): SeriesObject {
  return chartOf(self.chart, model).series.find((one) => one.id === self.id) ?? fail(itemNotFound());
}

function change(self: SeriesSelf, model: WorkbookModel, part: Partial<SeriesObject>): null {
  changeChart(self.chart, model, () => void Object.assign(seriesOf(self, model), part));
  return null;
}

function placeOf(source: Node | undefined): Place {
  const { sheet, area } = source?.self as RangeSelf;
  return rangeSelf(sheet, area);
}

const chartSeries: NodeMaker<SeriesSelf> = defineKind<SeriesSelf>({
  name: 'ChartSeries',
  identity: (self) => ({ _Id: self.id }),
  get: {
    chartType: (self, { model }) => seriesOf(self, model).chartType || chartOf(self.chart, model).chartType,
    gapWidth: (self, { model }) => seriesOf(self, model).gapWidth,
    hasDataLabels: (self, { model }) => seriesOf(self, model).hasDataLabels,
    name: (self, { model }) => seriesOf(self, model).name,
  },
  set: {
    chartType: (self, value: string, { model }) => void change(self, model, { chartType: value }),
    gapWidth: (self, value: number, { model }) => void change(self, model, { gapWidth: value }),
    hasDataLabels: (self, value: boolean, { model }) => void change(self, model, { hasDataLabels: value }),
    markerStyle: (self, value: string, { model }) => void chartOf(self.chart, model).extra.set(`${self.id}.markerStyle`, value),
    name: (self, value: string, { model }) => void change(self, model, { name: value }),
  },
  child: { dataLabels: (self) => bag({ chart: self.chart, path: `${self.id}.dataLabels` }), format: (self) => seriesFormat(self) },
  call: {
    delete: (self, _args, { model }) => {
      changeChart(self.chart, model, (one) => void one.series.splice(one.series.indexOf(seriesOf(self, model)), 1));
      return null;
    },
    setValues: (self, [source]: readonly Node[], { model }) => change(self, model, { values: placeOf(source) }),
    setXAxisValues: (self, [source]: readonly Node[], { model }) => change(self, model, { labels: placeOf(source) }),
  },
});

const seriesFormat: NodeMaker<SeriesSelf> = defineKind<SeriesSelf>({
  name: 'ChartSeriesFormat',
  child: { fill: (self) => seriesFill(self), line: (self) => seriesLine(self) },
});

const seriesFill: NodeMaker<SeriesSelf> = defineKind<SeriesSelf>({
  name: 'ChartFill',
  call: { setSolidColor: (self, [color]: readonly string[], { model }) => change(self, model, { color: color ?? PALETTE[0] }) },
});

const seriesLine: NodeMaker<SeriesSelf> = defineKind<SeriesSelf>({
  name: 'ChartLineFormat',
  get: { color: (self, { model }) => seriesOf(self, model).color, weight: (self, { model }) => seriesOf(self, model).lineWeight },
  set: {
    color: (self, value: string, { model }) => void change(self, model, { color: value }),
    lineStyle: (self, value: string, { model }) => void chartOf(self.chart, model).extra.set(`${self.id}.lineStyle`, value),
    weight: (self, value: number, { model }) => void change(self, model, { lineWeight: value }),
  },
});
