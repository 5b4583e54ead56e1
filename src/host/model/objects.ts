import type { Area } from '../grid/area';

/** A table: its area includes the header row (when shown) and the totals row. */
export interface TableObject {
  readonly id: string;
  name: string;
  readonly sheet: string;
  area: Area;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** A defined name: a range of the workbook, or a formula or value. */
export interface NameObject {
  readonly id: string;
  name: string;
  /** "=Sheet1!$A$1:$B$2", or any other formula. */
  formula: string;
  /** The range it stands for, kept in step with inserted rows; null for a formula or value. */
  target: { readonly sheet: string; readonly area: Area } | null;
  visible: boolean;
  comment: string;
  /** The sheet's id when the name belongs to one sheet. */
  readonly scope: string | null;
}

/** A series of a chart: where its values stand, and how it is drawn. */
export interface SeriesObject {
  readonly id: string;
  name: string;
  chartType: string;
  values: { readonly sheet: string; readonly area: Area } | null;
  labels: { readonly sheet: string; readonly area: Area } | null;
  color: string;
  lineWeight: number;
  hasDataLabels: boolean;
  gapWidth: number;
}

/** A chart laid over cells; place in points from the sheet's corner. */
export interface ChartObject {
  readonly id: string;
  name: string;
  readonly sheet: string;
  chartType: string;
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  legendPosition: string;
  left: number;
  top: number;
  width: number;
  height: number;
  readonly series: SeriesObject[];
  /** Settings that only the drawing would show (axes, fonts): kept so that what was set can be read. */
  readonly extra: Map<string, unknown>;
}
