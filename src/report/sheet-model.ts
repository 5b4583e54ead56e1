/** A value for a cell: text (never read as a formula), number, truth value, nothing, or a native formula. */
export type CellValue = string | number | boolean | null | Formula;

/** A native formula, in English function names and comma separators, beginning with '='. */
export interface Formula {
  readonly formula: string;
}

export interface Border {
  readonly style: 'thin' | 'medium';
  readonly color: string;
}

/** How a block looks. Sizes in points; colours '#rrggbb'; what is left out keeps the sheet's default. */
export interface Style {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** An Excel number format; texts get '@' without it. */
  readonly numberFormat?: string;
  /** Around and inside the block. */
  readonly border?: Border;
  /** Under the block's last row only. */
  readonly borderBottom?: Border;
  /** Left of the block's first column only. */
  readonly borderLeft?: Border;
}

/**
 * A rectangle of cells with one style. `row` and `column` count from 0. `merge` true joins the whole block into one cell,
 * 'rows' joins the cells of each row (Excel's "merge across"); what is joined under the first cell is null.
 */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly CellValue[])[];
  readonly style?: Style;
  readonly merge?: boolean | 'rows';
}

/** A range of the same sheet, from 0, both ends included. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Chart {
  readonly kind: 'barClustered' | 'columnClustered' | 'pie';
  readonly title: string;
  /** Labels (one column) and one column of values per series, each with a name; `line` series are drawn as a line (the line "needed"). */
  readonly labels: Area;
  readonly series: readonly { readonly name: string; readonly values: Area; readonly line?: boolean; readonly color?: string }[];
  /** Cells that the chart covers. */
  readonly place: Area;
}

/**
 * Print set-up on A4. Margins in millimetres. Page breaks are the rows (from 0) that begin a new page. `fitToWidth` shrinks to one page
 * wide, with `fitToHeight` to one single page; with neither the sheet prints at 100 %, and only then does Excel keep page breaks.
 */
export interface Print {
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly fitToWidth: boolean;
  readonly fitToHeight?: boolean;
  /** Percent, where the sheet is not fitted. */
  readonly scale?: number;
  /** Rows repeated on every page, from 0, both included. */
  readonly titleRows?: readonly [number, number];
  readonly pageBreaks?: readonly number[];
  /** In Excel's codes for headers (&P, &16 and the like), on every page. */
  readonly centerHeader?: string;
  readonly centerFooter?: string;
  readonly area?: Area;
  /** In the middle of the paper from left to right, whatever the margins leave. */
  readonly centered?: boolean;
}

/** What a result sheet contains, as plain data. One writer (workbook/write-sheet) serves every model. */
export interface SheetModel {
  /** Identity across rewrites: 'minutes:1', 'result:1', 'composition:1', 'check:1', 'diary:1', 'zero:1', 'deck:1', 'ballot:1', 'list:1', 'attendance:', 'announcement:1'. */
  readonly key: string;
  /** Wanted sheet title; at most 31 characters, none of : \ / ? * [ ]. */
  readonly title: string;
  readonly defaults: { readonly font: string; readonly size: number };
  /** Widths in characters of the workbook's normal font (Calibri 11: 5.25 points a character, 3.75 points of padding), from column 0. */
  readonly columnWidths: readonly number[];
  /** Columns (from 0) that are not shown. */
  readonly hiddenColumns?: readonly number[];
  /** Heights in points of the rows (from 0) whose height is set. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly blocks: readonly Block[];
  readonly charts?: readonly Chart[];
  readonly frozenRows?: number;
  /** The cell kept empty, outside the print area, for the line that the ballots have changed since. */
  readonly banner?: { readonly row: number; readonly column: number };
  /** The cell whose number says how many lines of the sheet show, from 0 on. */
  readonly counter?: { readonly row: number; readonly column: number };
  readonly gridlines: boolean;
  readonly tabColor?: string;
  readonly print: Print;
}
