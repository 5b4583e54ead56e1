import { BooleanNumber } from '@univerjs/core';
import type { Area } from '../grid/area';
import type { WorkbookModel } from './workbook-model';

/** Rows whose looks were changed: those without a height of their own grow to what stands in them, as Excel's do. */
export class GrowingRows {
  private readonly rows = new Map<string, Set<number>>();

  constructor(private readonly model: WorkbookModel) {}

  note(sheet: string, area: Area): void {
    const rows = this.rows.get(sheet) ?? new Set<number>();
    for (let row = area.row; row < area.row + area.rows; row++) rows.add(row);
    this.rows.set(sheet, rows);
  }

  /** Fits the noted rows, at the end of a batch. */
  fit(): void {
    for (const [id, rows] of this.rows) {
      const sheet = this.model.book.sheetById(id);
      if (sheet === null) continue;
      const free = [...rows].filter((row) => sheet.getRowManager().getRow(row)?.ia !== BooleanNumber.FALSE);
      this.model.layout.autofitRows(sheet, free);
    }
    this.rows.clear();
  }
}
