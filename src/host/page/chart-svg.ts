/** A series as it is drawn. */
export interface DrawnSeries {
  readonly name: string;
  readonly kind: 'bar' | 'line';
  readonly values: readonly number[];
  readonly color: string;
}

/** A chart as it is drawn; size in pixels. */
export interface DrawnChart {
  readonly kind: 'column' | 'bar' | 'pie';
  readonly title: string;
  readonly legend: boolean;
  readonly labels: readonly string[];
  readonly series: readonly DrawnSeries[];
  readonly width: number;
  readonly height: number;
}

const FONT = 'font-family="Calibri, Arial, sans-serif"';
const TITLE_HEIGHT = 30;
const LEGEND_HEIGHT = 24;
const PALETTE = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

/** The chart as an SVG text: good enough to see what Excel will draw. */
export function chartSvg(chart: DrawnChart): string {
  const top = chart.title === '' ? 10 : TITLE_HEIGHT;
  const bottom = chart.height - (chart.legend ? LEGEND_HEIGHT : 6);
  const plot = { left: 44, top, right: chart.width - 12, bottom: bottom - 22 };
  const inner = chart.kind === 'pie' ? pie(chart, { ...plot, left: 12, bottom }) : chart.kind === 'bar' ? bars(chart, { ...plot, left: Math.min(140, chart.width / 3) }) : columns(chart, plot);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${chart.width}" height="${chart.height}" role="img" aria-label="${escaped(chart.title)}">`,
    `<rect width="100%" height="100%" fill="#fff" stroke="#bfbfbf"/>`,
    chart.title === '' ? '' : text(chart.width / 2, 20, chart.title, 'middle', 14),
    inner,
    chart.legend ? legend(chart) : '',
    '</svg>',
  ].join('');
}

interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function columns(chart: DrawnChart, plot: Plot): string {
  const max = topOf(chart);
  const y = (value: number): number => plot.bottom - (value / max) * (plot.bottom - plot.top);
  const slot = (plot.right - plot.left) / Math.max(1, chart.labels.length);
  const drawn = chart.series.filter((series) => series.kind === 'bar');
  const width = (slot * 0.7) / Math.max(1, drawn.length);
  const rects = drawn.flatMap((series, s) => series.values.map((value, i) =>
    rect(plot.left + i * slot + slot * 0.15 + s * width, y(value), width, plot.bottom - y(value), series.color)));
  const lines = chart.series.filter((series) => series.kind === 'line').map((series) =>
    polyline(series.values.map((value, i) => [plot.left + (i + 0.5) * slot, y(value)]), series.color));
  const labels = chart.labels.map((label, i) => text(plot.left + (i + 0.5) * slot, plot.bottom + 14, shortened(label, slot), 'middle', 10));
  const scale = steps(max).map((value) => axis(plot.left, y(value), plot.right, y(value)) + text(plot.left - 4, y(value) + 3, String(value), 'end', 10));
  return [...scale, ...rects, ...lines, ...labels].join('');
}

function bars(chart: DrawnChart, plot: Plot): string {
  const max = topOf(chart);
  const x = (value: number): number => plot.left + (value / max) * (plot.right - plot.left);
  const slot = (plot.bottom - plot.top) / Math.max(1, chart.labels.length);
  const drawn = chart.series.filter((series) => series.kind === 'bar');
  const height = (slot * 0.7) / Math.max(1, drawn.length);
  const rects = drawn.flatMap((series, s) => series.values.map((value, i) =>
    rect(plot.left, plot.top + i * slot + slot * 0.15 + s * height, x(value) - plot.left, height, series.color)));
  const lines = chart.series.filter((series) => series.kind === 'line').map((series) =>
    polyline(series.values.map((value, i) => [x(value), plot.top + (i + 0.5) * slot]), series.color));
  const labels = chart.labels.map((label, i) => text(plot.left - 4, plot.top + (i + 0.5) * slot + 3, shortened(label, plot.left), 'end', 10));
  const scale = steps(max).map((value) => axis(x(value), plot.top, x(value), plot.bottom) + text(x(value), plot.bottom + 14, String(value), 'middle', 10));
  return [...scale, ...rects, ...lines, ...labels].join('');
}

function pie(chart: DrawnChart, plot: Plot): string {
  const values = chart.series[0]?.values ?? [];
  const total = values.reduce((a, b) => a + b, 0) || 1;
  const radius = Math.min(plot.right - plot.left, plot.bottom - plot.top) / 2 - 4;
  const [cx, cy] = [(plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2];
  let angle = -Math.PI / 2;
  return values.map((value, i) => {
    const sweep = Math.min((value / total) * 2 * Math.PI, 2 * Math.PI - 1e-4);
    const [x1, y1] = [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
    angle += sweep;
    const [x2, y2] = [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
    return `<path class="slice" d="M${cx},${cy}L${x1},${y1}A${radius},${radius} 0 ${sweep > Math.PI ? 1 : 0} 1 ${x2},${y2}Z" fill="${PALETTE[i % PALETTE.length]}"/>`;
  }).join('');
}

function legend(chart: DrawnChart): string {
  const entries = chart.kind === 'pie' ? chart.labels.map((name, i) => ({ name, color: PALETTE[i % PALETTE.length] ?? '#000' })) : chart.series;
  const slot = chart.width / Math.max(1, entries.length);
  return entries.map(({ name, color }, i) =>
    `<rect x="${i * slot + 8}" y="${chart.height - 16}" width="8" height="8" fill="${escaped(color)}"/>${text(i * slot + 20, chart.height - 8, shortened(name, slot - 24), 'start', 10)}`).join('');
}

function topOf(chart: DrawnChart): number {
  const max = Math.max(0, ...chart.series.flatMap((series) => series.values));
  const step = 10 ** Math.floor(Math.log10(max || 1));
  return Math.max(1, Math.ceil(max / step) * step);
}

function steps(max: number): number[] {
  return [0, 0.25, 0.5, 0.75, 1].map((part) => Math.round(max * part * 100) / 100);
}

function rect(x: number, y: number, width: number, height: number, color: string): string {
  return `<rect class="bar" x="${x}" y="${y}" width="${width}" height="${Math.max(0, height)}" fill="${escaped(color)}"/>`;
}

function polyline(points: readonly (readonly number[])[], color: string): string {
  return `<polyline class="line" points="${points.map((point) => point.join(',')).join(' ')}" fill="none" stroke="${escaped(color)}" stroke-width="2"/>`;
}

function axis(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#d9d9d9"/>`;
}

function text(x: number, y: number, content: string, anchor: string, size: number): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}" fill="#404040" ${FONT}>${escaped(content)}</text>`;
}

function shortened(label: string, width: number): string {
  const letters = Math.max(3, Math.floor(width / 5.5));
  return label.length > letters ? `${label.slice(0, letters - 1)}…` : label;
}

function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
