import type { PageSetup, Worksheet } from 'exceljs';
import { formatArea, parseAddress } from '../grid/address';
import type { Area } from '../grid/area';
import { HEADER_FOOTER_PARTS, newPageLayout, type HeaderFooterPart, type PageLayout } from '../model/page-layout';

const POINTS_PER_INCH = 72;
const A4 = 9;
const A3 = 8;
const LETTER = 1;
const PAPERS: Readonly<Record<string, number>> = { A4, A3, Letter: LETTER };

/** Writes the print set-up of a sheet. */
export function writePage(sheet: Worksheet, page: PageLayout): void {
  const inches = (points: number): number => Math.round((points / POINTS_PER_INCH) * 10_000) / 10_000;
  const { horizontalFitToPages: wide, verticalFitToPages: tall, scale } = page.zoom;
  Object.assign(sheet.pageSetup, {
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    paperSize: PAPERS[page.paperSize] ?? A4,
    margins: {
      top: inches(page.topMargin), bottom: inches(page.bottomMargin), left: inches(page.leftMargin), right: inches(page.rightMargin),
      header: inches(page.headerMargin), footer: inches(page.footerMargin),
    },
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    showGridLines: page.printGridlines,
    showRowColHeaders: page.printHeadings,
    blackAndWhite: page.blackAndWhite,
    ...(wide !== undefined || tall !== undefined ? { fitToPage: true, fitToWidth: wide ?? 0, fitToHeight: tall ?? 0 } : { scale: scale ?? 100 }),
    ...(page.titleRows === null ? {} : { printTitlesRow: `${page.titleRows.row + 1}:${page.titleRows.row + page.titleRows.rows}` }),
    ...(page.titleColumns === null ? {} : { printTitlesColumn: formatArea(page.titleColumns) }),
    ...(page.printArea === null ? {} : { printArea: formatArea(page.printArea) }),
  });
  const [header, footer] = (['Header', 'Footer'] as const).map((end) => marked(page, end));
  if (header) sheet.headerFooter.oddHeader = header;
  if (footer) sheet.headerFooter.oddFooter = footer;
  for (const row of page.rowBreaks) if (row > 0) sheet.getRow(row).addPageBreak();
}

const MARKS = [['left', '&L'], ['center', '&C'], ['right', '&R']] as const;

function marked(page: PageLayout, end: 'Header' | 'Footer'): string {
  return MARKS.map(([side, mark]) => {
    const text = page.headersFooters[`${side}${end}`];
    return text ? `${mark}${text}` : '';
  }).join('');
}

/** Reads the print set-up of a sheet. */
export function readPage(sheet: Worksheet): PageLayout {
  const page = newPageLayout();
  const { pageSetup: setup } = sheet;
  page.orientation = setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = Object.entries(PAPERS).find(([, number]) => number === setup.paperSize)?.[0] ?? 'A4';
  readMargins(page, setup);
  page.centerHorizontally = setup.horizontalCentered === true;
  page.centerVertically = setup.verticalCentered === true;
  page.zoom = readZoom(setup);
  page.titleRows = areaAt(setup.printTitlesRow);
  page.titleColumns = areaAt(setup.printTitlesColumn);
  page.printArea = areaAt(setup.printArea);
  readMarked(page, 'Header', sheet.headerFooter?.oddHeader);
  readMarked(page, 'Footer', sheet.headerFooter?.oddFooter);
  return page;
}

function readMargins(page: PageLayout, setup: Partial<PageSetup>): void {
  for (const side of ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const) {
    const inches = setup.margins?.[side];
    if (inches !== undefined) page[`${side}Margin`] = inches * POINTS_PER_INCH;
  }
}

function areaAt(address: string | undefined): Area | null {
  return parseAddress(address ?? '')?.area ?? null;
}

function readZoom(setup: Partial<PageSetup>): PageLayout['zoom'] {
  if (!setup.fitToPage) return { scale: setup.scale ?? 100 };
  return {
    ...(setup.fitToWidth ? { horizontalFitToPages: setup.fitToWidth } : {}),
    ...(setup.fitToHeight ? { verticalFitToPages: setup.fitToHeight } : {}),
  };
}

function readMarked(page: PageLayout, end: 'Header' | 'Footer', text: string | undefined): void {
  for (const part of (text ?? '').split(/(?=&[LCR])/)) {
    const side = MARKS.find(([, mark]) => part.startsWith(mark))?.[0];
    const name = `${side}${end}` as HeaderFooterPart;
    if (HEADER_FOOTER_PARTS.includes(name)) page.headersFooters[name] = part.slice(2);
  }
}
