/** Troubles that the host can be told to make. */
export interface Faults {
  /** Cell-edit mode: batches are refused, always (true) or so many times. */
  cellEdit?: boolean | number;
  /** The connection is lost in the middle of the next batch (true), or of the one after so many: half of it is done, and the add-in is told that the session is gone. */
  dropMidBatch?: boolean | number;
  /** Milliseconds that every batch takes longer. */
  slow?: number;
  /** Requests larger than so many bytes are refused. */
  payloadLimit?: number;
}

/** Codes of office.js for a request that did not reach the workbook. */
export const SESSION_LOST = 5012;
export const PAYLOAD_TOO_LARGE = 5103;

/** Excel's own limit of a request, on the web. */
export const EXCEL_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Is the connection lost in this batch? Counts down when some batches are to pass before. */
export function isDropped(faults: Faults): boolean {
  if (typeof faults.dropMidBatch === 'number' && faults.dropMidBatch > 0) {
    faults.dropMidBatch--;
    return false;
  }
  if (faults.dropMidBatch === undefined || faults.dropMidBatch === false) return false;
  faults.dropMidBatch = false;
  return true;
}

/** Is the workbook in cell-edit mode for this batch? Counts down when only some batches are to be refused. */
export function inCellEdit(faults: Faults): boolean {
  if (typeof faults.cellEdit !== 'number') return faults.cellEdit === true;
  if (faults.cellEdit <= 0) return false;
  faults.cellEdit--;
  return true;
}
