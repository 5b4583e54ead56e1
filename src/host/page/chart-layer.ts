import type { Worksheet } from '@univerjs/core';
import { SetScrollOperation, SetZoomRatioOperation } from '@univerjs/sheets-ui';
import { PIXELS_PER_POINT } from '../grid/layout';
import type { ChartObject, SeriesObject } from '../model/objects';
import type { Place, WorkbookModel } from '../model/workbook-model';
import { chartSvg, type DrawnChart, type DrawnSeries } from './chart-svg';

interface Scroll {
  readonly sheetViewStartRow: number;
  readonly sheetViewStartColumn: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

const ROW_HEADER = 46;
const COLUMN_HEADER = 20;

/** Draws the charts of the active sheet over its cells, and keeps them there while the grid is scrolled. */
export class ChartLayer {
  private readonly scrolls = new Map<string, Scroll>();
  private waiting = false;

  constructor(private readonly model: WorkbookModel, private readonly layer: HTMLElement, private readonly grid: HTMLElement) {
    model.on(() => this.redraw());
    model.book.calculation.onSettled(() => this.redraw());
    model.book.engine.commands.onCommandExecuted((command) => {
      if (command.id === SetScrollOperation.id) {
        const params = command.params as Scroll & { readonly sheetId: string };
        this.scrolls.set(params.sheetId, params);
        this.redraw();
      } else if (command.id === SetZoomRatioOperation.id) this.redraw();
    });
    new ResizeObserver(() => this.redraw()).observe(grid);
  }

  /** Draws at the next frame, once for all changes until then. */
  redraw(): void {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.draw();
    });
  }

  private draw(): void {
    const sheet = this.model.book.active();
    const charts = this.model.charts.filter((chart) => chart.sheet === sheet.getSheetId());
    this.layer.hidden = charts.length === 0;
    this.layer.replaceChildren(...charts.map((chart) => this.drawn(chart, sheet)));
    if (charts.length > 0) this.cover();
  }

  /** The layer lies over the cells, headings left out. */
  private cover(): void {
    const canvases = [...this.grid.querySelectorAll('canvas')].map((canvas) => canvas.getBoundingClientRect());
    const largest = canvases.sort((a, b) => b.width * b.height - a.width * a.height)[0];
    const base = this.grid.getBoundingClientRect();
    if (largest === undefined) return;
    Object.assign(this.layer.style, {
      left: `${largest.left - base.left + ROW_HEADER}px`,
      top: `${largest.top - base.top + COLUMN_HEADER}px`,
      width: `${largest.width - ROW_HEADER}px`,
      height: `${largest.height - COLUMN_HEADER}px`,
    });
  }

  private drawn(chart: ChartObject, sheet: Worksheet): HTMLElement {
    const zoom = sheet.getZoomRatio();
    const scroll = this.scrolled(sheet);
    const box = document.createElement('div');
    box.className = 'chart';
    box.innerHTML = chartSvg(this.dataOf(chart));
    Object.assign(box.style, {
      left: `${(chart.left * PIXELS_PER_POINT - scroll.x) * zoom}px`,
      top: `${(chart.top * PIXELS_PER_POINT - scroll.y) * zoom}px`,
      transform: `scale(${zoom})`,
    });
    return box;
  }

  private scrolled(sheet: Worksheet): { readonly x: number; readonly y: number } {
    const scroll = this.scrolls.get(sheet.getSheetId());
    if (scroll === undefined) return { x: 0, y: 0 };
    const before = (count: number, size: (index: number) => number): number => Array.from({ length: count }, (_, i) => size(i)).reduce((a, b) => a + b, 0);
    return {
      x: before(scroll.sheetViewStartColumn, (c) => sheet.getColumnWidth(c)) + scroll.offsetX,
      y: before(scroll.sheetViewStartRow, (r) => sheet.getRowHeight(r)) + scroll.offsetY,
    };
  }

  private dataOf(chart: ChartObject): DrawnChart {
    const labels = chart.series.find((series) => series.labels !== null)?.labels ?? null;
    const series = chart.series.map((one) => this.seriesOf(one, chart));
    const longest = Math.max(0, ...series.map((one) => one.values.length));
    return {
      kind: /pie|doughnut/i.test(chart.chartType) ? 'pie' : /^bar/i.test(chart.chartType) ? 'bar' : 'column',
      title: chart.titleVisible ? chart.title : '',
      legend: chart.legendVisible,
      labels: labels === null ? Array.from({ length: longest }, (_, i) => String(i + 1)) : this.cellsOf(labels).map(String),
      series,
      width: chart.width * PIXELS_PER_POINT,
      height: chart.height * PIXELS_PER_POINT,
    };
  }

  private seriesOf(series: SeriesObject, chart: ChartObject): DrawnSeries {
    const values = series.values === null ? [] : this.cellsOf(series.values).map((value) => Number(value) || 0);
    return { name: series.name, kind: /^(line|xyscatter)/i.test(series.chartType || chart.chartType) ? 'line' : 'bar', values, color: series.color };
  }

  private cellsOf(place: Place): readonly (string | number | boolean)[] {
    const sheet = this.model.book.sheetById(place.sheet);
    return sheet === null ? [] : this.model.book.cells.views(sheet, place.area).flat().map((cell) => cell.value);
  }
}
