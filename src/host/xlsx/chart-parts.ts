import type { Worksheet } from '@univerjs/core';
import type JSZip from 'jszip';
import { PIXELS_PER_POINT } from '../grid/layout';
import type { ChartObject } from '../model/objects';
import type { WorkbookModel } from '../model/workbook-model';
import { chartXml } from './chart-xml';
import { addRelationship, addTypes, sheetFiles, RELATIONS } from './package';

const EMU_PER_POINT = 12_700;
const DRAWING = `${RELATIONS}/drawing`;
const CHART = `${RELATIONS}/chart`;
const CHART_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** Adds the charts of all sheets to a file, since ExcelJS cannot write any. */
export async function addCharts(zip: JSZip, model: WorkbookModel): Promise<void> {
  const files = await sheetFiles(zip);
  let drawings = 0;
  let charts = 0;
  for (const sheet of model.book.sheets()) {
    const own = model.charts.filter((chart) => chart.sheet === sheet.getSheetId());
    const file = files.get(sheet.getName());
    if (own.length === 0 || file === undefined) continue;
    const drawing = `xl/drawings/drawing${++drawings}.xml`;
    const anchors: string[] = [];
    for (const chart of own) {
      const part = `xl/charts/chart${++charts}.xml`;
      zip.file(part, chartXml(chart, model));
      await addTypes(zip, [[`/${part}`, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml']]);
      anchors.push(anchorXml(chart, sheet, charts, await addRelationship(zip, drawing, CHART, `../charts/chart${charts}.xml`)));
    }
    zip.file(drawing, drawingXml(anchors));
    await addTypes(zip, [[`/${drawing}`, 'application/vnd.openxmlformats-officedocument.drawing+xml']]);
    await placeDrawing(zip, file, await addRelationship(zip, file, DRAWING, `../drawings/drawing${drawings}.xml`));
  }
}

/** The element stands where the order of a sheet's parts wants it: before tables and whatever follows. */
async function placeDrawing(zip: JSZip, file: string, id: string): Promise<void> {
  const text = (await zip.file(file)?.async('string')) ?? '';
  zip.file(file, text.replace(/<(legacyDrawing|picture|oleObjects|controls|tableParts|extLst|\/worksheet>)/, `<drawing r:id="${id}"/><$1`));
}

function drawingXml(anchors: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
    ...anchors,
    '</xdr:wsDr>',
  ].join('');
}

function anchorXml(chart: ChartObject, sheet: Worksheet, number: number, id: string): string {
  const column = cellAt(chart.left, (index) => sheet.getColumnWidth(index));
  const row = cellAt(chart.top, (index) => sheet.getRowHeight(index));
  const emu = (points: number): number => Math.round(points * EMU_PER_POINT);
  return [
    '<xdr:oneCellAnchor>',
    `<xdr:from><xdr:col>${column.index}</xdr:col><xdr:colOff>${emu(column.rest)}</xdr:colOff><xdr:row>${row.index}</xdr:row><xdr:rowOff>${emu(row.rest)}</xdr:rowOff></xdr:from>`,
    `<xdr:ext cx="${emu(chart.width)}" cy="${emu(chart.height)}"/>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="Chart ${number}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART_NAMESPACE}"><c:chart xmlns:c="${CHART_NAMESPACE}" xmlns:r="${RELATIONS}" r:id="${id}"/></a:graphicData></a:graphic>`,
    '</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>',
  ].join('');
}

/** The row or column in which a distance (points) from the sheet's corner ends, and what is left in it. */
function cellAt(points: number, pixelsOf: (index: number) => number): { readonly index: number; readonly rest: number } {
  let rest = points;
  for (let index = 0; ; index++) {
    const size = pixelsOf(index) / PIXELS_PER_POINT;
    if (rest < size || size <= 0) return { index, rest: Math.max(0, rest) };
    rest -= size;
  }
}
