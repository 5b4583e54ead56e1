import { writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { pointsOf } from '../../src/report/page-layout';
import type { Block, CellValue, SheetModel, Style } from '../../src/report/sheet-model';

/** Writes sheet models, and sheets of plain values beside them, to an .xlsx file: enough to look at them and to let another program recalculate them. Charts are left out. */
export async function writeWorkbook(models: readonly SheetModel[], file: string, plain: Readonly<Record<string, readonly (readonly unknown[])[]>> = {}): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  for (const model of models) writeModel(workbook, model);
  for (const [name, rows] of Object.entries(plain)) workbook.addWorksheet(name).addRows(rows as unknown[][]);
  writeFileSync(file, await withOwnFont(Buffer.from(await workbook.xlsx.writeBuffer())));
}

/** Column widths count in digits of the workbook's normal font: one that every program has, or has the like of, gives the same widths everywhere. */
async function withOwnFont(xlsx: Buffer): Promise<Buffer> {
  const zip = await JSZip.loadAsync(xlsx);
  const styles = (await zip.file('xl/styles.xml')?.async('string')) ?? '';
  const font = '<font><sz val="10"/><name val="Arial"/><family val="2"/></font>';
  zip.file('xl/styles.xml', styles.replace(/<font>.*?<\/font>/, font));
  return zip.generateAsync({ type: 'nodebuffer' });
}

const INCHES_PER_MM = 1 / 25.4;

function writeModel(workbook: ExcelJS.Workbook, model: SheetModel): void {
  const sheet = workbook.addWorksheet(model.title, { views: [{ showGridLines: model.gridlines }] });
  // The file's width counts the padding of 5 pixels in characters of 7.
  sheet.columns = model.columnWidths.map((width) => ({ width: (pointsOf(width) * 4) / 3 / 7 }));
  for (const column of model.hiddenColumns ?? []) sheet.getColumn(column + 1).hidden = true;
  for (const [row, height] of Object.entries(model.rowHeights ?? {})) sheet.getRow(Number(row) + 1).height = height;
  for (const block of model.blocks) writeBlock(sheet, { ...block, style: { ...model.defaults, ...block.style } });
  writePrint(sheet, model);
}

function writeBlock(sheet: ExcelJS.Worksheet, { row, column, rows, style = {}, merge }: Block): void {
  const width = rows[0]?.length ?? 0;
  rows.forEach((cells, r) => cells.forEach((value, c) => {
    const cell = sheet.getCell(row + r + 1, column + c + 1);
    cell.value = cellValue(value);
    Object.assign(cell, cellStyle(style, { last: r === rows.length - 1, first: c === 0 }));
  }));
  const bands = merge === true ? [[0, rows.length - 1]] : merge === 'rows' ? rows.map((_, r) => [r, r]) : [];
  for (const [first = 0, last = 0] of bands) sheet.mergeCells(row + first + 1, column + 1, row + last + 1, column + width);
}

function cellValue(value: CellValue): ExcelJS.CellValue {
  return value !== null && typeof value === 'object' ? ({ formula: value.formula.slice(1) } as ExcelJS.CellFormulaValue) : value;
}

function cellStyle(style: Style, { last, first }: { readonly last: boolean; readonly first: boolean }): Partial<ExcelJS.Style> {
  const edge = style.border && { style: style.border.style, color: argb(style.border.color) };
  const bottom = last && style.borderBottom ? { style: style.borderBottom.style, color: argb(style.borderBottom.color) } : edge;
  const left = first && style.borderLeft ? { style: style.borderLeft.style, color: argb(style.borderLeft.color) } : edge;
  return {
    font: {
      name: style.font ?? 'Calibri', size: style.size ?? 11, bold: style.bold ?? false, italic: style.italic ?? false, color: argb(style.color ?? '#000000'),
    },
    alignment: {
      horizontal: style.align ?? 'left', vertical: style.valign ?? 'middle', wrapText: style.wrap ?? false, indent: style.indent ?? 0,
    },
    ...(style.fill === undefined ? {} : { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: argb(style.fill) } }),
    border: { ...(edge && { top: edge, right: edge }), ...(left && { left }), ...(bottom && { bottom }) },
    numFmt: style.numberFormat ?? 'General',
  };
}

function argb(color: string): { argb: string } {
  return { argb: `FF${color.slice(1).toUpperCase()}` };
}

function writePrint(sheet: ExcelJS.Worksheet, { print }: SheetModel): void {
  const { margins, area, titleRows, pageBreaks = [] } = print;
  const fit = print.fitToWidth || print.fitToHeight === true;
  sheet.pageSetup = {
    paperSize: 9, orientation: print.orientation, fitToPage: fit, ...(fit ? { fitToWidth: 1, fitToHeight: print.fitToHeight === true ? 1 : 0 } : { scale: print.scale ?? 100 }),
    margins: {
      top: margins.top * INCHES_PER_MM, bottom: margins.bottom * INCHES_PER_MM, left: margins.left * INCHES_PER_MM, right: margins.right * INCHES_PER_MM,
      header: 4 * INCHES_PER_MM, footer: 0.3,
    },
    ...(print.centered === true ? { horizontalCentered: true } : {}),
    ...(titleRows === undefined ? {} : { printTitlesRow: `${titleRows[0] + 1}:${titleRows[1] + 1}` }),
    ...(area === undefined ? {} : { printArea: `A$${area.row + 1}:${sheet.getColumn(area.columns).letter}$${area.row + area.rows}` }),
  };
  if (print.centerHeader !== undefined) sheet.headerFooter.oddHeader = `&C${print.centerHeader}`;
  if (print.centerFooter !== undefined) sheet.headerFooter.oddFooter = `&C${print.centerFooter}`;
  for (const row of pageBreaks) sheet.getRow(row).addPageBreak();
}
