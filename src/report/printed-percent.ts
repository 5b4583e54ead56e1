import type { Finding } from '../election/finding';
import { formatShare, shareInPercentUnits } from '../election/share';

/** A percentage as a report prints it, with the two counts it is said of: "358 đồng chí, chiếm 71,46%" of 501. */
export interface PrintedPercent {
  /** The words of the report. */
  readonly phrase: string;
  readonly count: number;
  readonly total: number;
  /** The number without its sign: '71,46', '06', '95.2'. */
  readonly printed: string;
}

/** Is the printed percentage the quotient of its counts, rounded half up to as many decimals as are printed? W.503 with the right one when it is not; null when it is, or when it is no number or the total is 0 and nothing can be said. */
export function checkPrintedPercent({ phrase, count, total, printed }: PrintedPercent): Finding | null {
  const number = /^(\d+)(?:([.,])(\d+))?$/.exec(printed.trim());
  if (number === null || total === 0) return null;
  const [, whole = '', comma, decimals = ''] = number;
  if (BigInt(whole + decimals) === shareInPercentUnits(count, total, decimals.length)) return null;
  const right = formatShare(count, total, comma === '.' ? 'en' : 'vi', decimals.length);
  return { code: 'W.503', where: { text: printed }, data: { phrase, count, total, printed: printed.trim(), right } };
}
