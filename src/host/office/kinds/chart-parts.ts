import { defineKind, type NodeMaker, type Scope } from '../kind';
import { changeChart, chartOf, type ChartSelf } from './chart';

/** Excel.ChartTitle */
export const chartTitle: NodeMaker<ChartSelf> = defineKind<ChartSelf>({
  name: 'ChartTitle',
  get: { text: (self, { model }) => chartOf(self, model).title, visible: (self, { model }) => chartOf(self, model).titleVisible },
  set: {
    text: (self, value: string, { model }) => changeChart(self, model, (one) => void Object.assign(one, { title: value, titleVisible: true })),
    visible: (self, value: boolean, { model }) => changeChart(self, model, (one) => void (one.titleVisible = value)),
  },
  child: { format: (self) => bag({ chart: self, path: 'title' }) },
});

/** Excel.ChartLegend */
export const chartLegend: NodeMaker<ChartSelf> = defineKind<ChartSelf>({
  name: 'ChartLegend',
  get: { position: (self, { model }) => chartOf(self, model).legendPosition, visible: (self, { model }) => chartOf(self, model).legendVisible },
  set: {
    position: (self, value: string, { model }) => changeChart(self, model, (one) => void (one.legendPosition = value)),
    visible: (self, value: boolean, { model }) => changeChart(self, model, (one) => void (one.legendVisible = value)),
  },
  child: { format: (self) => bag({ chart: self, path: 'legend' }) },
});

/** Excel.ChartAreaFormat */
export const chartFormat: NodeMaker<ChartSelf> = defineKind<ChartSelf>({
  name: 'ChartAreaFormat',
  child: { fill: (self) => bag({ chart: self, path: 'fill' }), font: (self) => bag({ chart: self, path: 'font' }), border: (self) => bag({ chart: self, path: 'border' }) },
});

/** Excel.ChartAxes */
export const chartAxes: NodeMaker<ChartSelf> = defineKind<ChartSelf>({
  name: 'ChartAxes',
  child: {
    categoryAxis: (self) => bag({ chart: self, path: 'categoryAxis' }),
    valueAxis: (self) => bag({ chart: self, path: 'valueAxis' }),
  },
});

/** A part of a chart whose settings are kept and given back, whether or not the host draws them. */
interface BagSelf {
  readonly chart: ChartSelf;
  readonly path: string;
}

const BAG_PROPERTIES = [
  'bold', 'color', 'name', 'size', 'italic', 'visible', 'minimum', 'maximum', 'majorUnit', 'minorUnit', 'reversePlotOrder', 'numberFormat',
  'tickLabelPosition', 'majorTickMark', 'minorTickMark', 'position', 'showValue', 'showSeriesName', 'showCategoryName', 'text', 'weight', 'lineStyle',
] as const;

const BAG_PARTS = ['font', 'fill', 'line', 'border', 'format', 'title', 'majorGridlines', 'minorGridlines'] as const;

const at = (self: BagSelf, name: string): string => `${self.path}.${name}`;

export const bag: NodeMaker<BagSelf> = defineKind<BagSelf>({
  name: 'ChartPart',
  get: Object.fromEntries(BAG_PROPERTIES.map((name) => [name, (self: BagSelf, { model }: Scope) => chartOf(self.chart, model).extra.get(at(self, name)) ?? null])),
  set: Object.fromEntries(BAG_PROPERTIES.map((name) => [name, (self: BagSelf, value: unknown, { model }: Scope) =>
    changeChart(self.chart, model, (one) => void one.extra.set(at(self, name), value))])),
  child: Object.fromEntries(BAG_PARTS.map((part) => [part, (self: BagSelf) => bag({ chart: self.chart, path: at(self, part) })])),
  call: {
    clear: () => null,
    setSolidColor: (self, [color]: readonly string[], { model }) => {
      changeChart(self.chart, model, (one) => void one.extra.set(at(self, 'color'), color));
      return null;
    },
  },
});
