import type { Area } from '../grid/area';

/** Print set-up of a sheet, in Excel's words; margins in points. */
export interface PageLayout {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  zoom: { readonly scale?: number; readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number };
  headersFooters: Partial<Record<HeaderFooterPart, string>>;
  titleRows: Area | null;
  titleColumns: Area | null;
  printArea: Area | null;
  /** Rows (from 0) that begin a new page. */
  readonly rowBreaks: Set<number>;
  readonly columnBreaks: Set<number>;
}

export const HEADER_FOOTER_PARTS = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;
export type HeaderFooterPart = (typeof HEADER_FOOTER_PARTS)[number];

/** Excel's set-up of a new sheet. */
export function newPageLayout(): PageLayout {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    topMargin: 54,
    bottomMargin: 54,
    leftMargin: 50.4,
    rightMargin: 50.4,
    headerMargin: 21.6,
    footerMargin: 21.6,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    zoom: { scale: 100 },
    headersFooters: {},
    titleRows: null,
    titleColumns: null,
    printArea: null,
    rowBreaks: new Set(),
    columnBreaks: new Set(),
  };
}
