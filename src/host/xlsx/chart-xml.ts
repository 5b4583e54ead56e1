import { absoluteAddress } from '../grid/address';
import type { ChartObject, SeriesObject } from '../model/objects';
import type { Place, WorkbookModel } from '../model/workbook-model';

/** The chart as the part of a file that Excel reads: bars, lines or a pie, over the cells that it was made of. */
export function chartXml(chart: ChartObject, model: WorkbookModel): string {
  const kind = (series: SeriesObject): string => series.chartType || chart.chartType;
  const lines = chart.series.filter((series) => /^line/i.test(kind(series)));
  const bars = chart.series.filter((series) => !lines.includes(series));
  const pie = /^(pie|doughnut)/i.test(chart.chartType);
  const index = (series: SeriesObject): number => chart.series.indexOf(series);
  const seriesXml = (list: readonly SeriesObject[]): string => list.map((series) => oneSeries(series, index(series), lines.includes(series), pie, model)).join('');
  const plots = pie
    ? `<c:pieChart><c:varyColors val="1"/>${seriesXml(bars)}</c:pieChart>`
    : [
      bars.length === 0 ? '' : `<c:barChart><c:barDir val="${/^bar/i.test(chart.chartType) ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${seriesXml(bars)}<c:gapWidth val="${bars[0]?.gapWidth ?? 150}"/>${AXIS_IDS}</c:barChart>`,
      lines.length === 0 ? '' : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${seriesXml(lines)}<c:marker val="1"/>${AXIS_IDS}</c:lineChart>`,
      axes(/^bar/i.test(chart.chartType)),
    ].join('');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<c:roundedCorners val="0"/><c:chart>',
    titleXml(chart),
    `<c:plotArea><c:layout/>${plots}</c:plotArea>`,
    chart.legendVisible ? `<c:legend><c:legendPos val="${LEGEND[chart.legendPosition] ?? 'b'}"/><c:overlay val="0"/></c:legend>` : '',
    '<c:plotVisOnly val="1"/></c:chart></c:chartSpace>',
  ].join('');
}

const AXIS_IDS = '<c:axId val="1"/><c:axId val="2"/>';
const LEGEND: Readonly<Record<string, string>> = { Bottom: 'b', Top: 't', Left: 'l', Right: 'r', Corner: 'tr' };

function titleXml(chart: ChartObject): string {
  if (!chart.titleVisible || chart.title === '') return '<c:autoTitleDeleted val="1"/>';
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="vi-VN" sz="1400" b="0"/><a:t>${escapedXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
}

function oneSeries(series: SeriesObject, index: number, line: boolean, pie: boolean, model: WorkbookModel): string {
  const color = `<a:solidFill><a:srgbClr val="${series.color.replace('#', '')}"/></a:solidFill>`;
  const look = pie ? '' : line ? `<c:spPr><a:ln w="${Math.round(series.lineWeight * 12_700)}">${color}</a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>` : `<c:spPr>${color}</c:spPr><c:invertIfNegative val="0"/>`;
  const labels = series.hasDataLabels ? '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' : '';
  const category = series.labels === null ? '' : `<c:cat><c:strRef><c:f>${reference(series.labels, model)}</c:f></c:strRef></c:cat>`;
  const values = series.values === null ? '' : `<c:val><c:numRef><c:f>${reference(series.values, model)}</c:f></c:numRef></c:val>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapedXml(series.name)}</c:v></c:tx>${look}${labels}${category}${values}${line ? '<c:smooth val="0"/>' : ''}</c:ser>`;
}

function axes(horizontal: boolean): string {
  const [category, value] = horizontal ? ['l', 'b'] : ['b', 'l'];
  const order = horizontal ? 'maxMin' : 'minMax';
  return [
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${category}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>`,
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${value}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${horizontal ? 'high' : 'nextTo'}"/><c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>`,
  ].join('');
}

function reference(place: Place, model: WorkbookModel): string {
  return escapedXml(absoluteAddress(model.book.sheetById(place.sheet)?.getName() ?? '', place.area));
}

export function escapedXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
}
