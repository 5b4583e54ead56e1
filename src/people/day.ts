/** A day of the calendar; month and day count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Reads a date from a cell: an Excel serial number, dd/mm/yyyy text (also with - or . between, or yyyy-mm-dd), or a year alone, which is its 1 January. Null for anything else, impossible days included. */
export function readDay(cell: unknown): Day | null {
  if (typeof cell === 'number') return isYear(cell) ? { year: cell, month: 1, day: 1 } : fromSerial(cell);
  if (typeof cell !== 'string') return null;
  const text = cell.trim();
  const local = /^(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4})$/.exec(text);
  if (local) return realDay(Number(local[4]), Number(local[3]), Number(local[1]));
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return /^\d{4}$/.test(text) && isYear(Number(text)) ? { year: Number(text), month: 1, day: 1 } : null;
}

/** Whole years lived at a day: one more from the birthday on. Someone born on 29 February is a year older on 1 March of a common year. Null when the birth lies after the day. */
export function ageAt(birth: Day, at: Day): number | null {
  const birthdayPassed = at.month > birth.month || (at.month === birth.month && at.day >= birth.day);
  const age = at.year - birth.year - (birthdayPassed ? 0 : 1);
  return age >= 0 ? age : null;
}

/** As serial numbers these would be days of 1905: in a roster they are years. */
function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

const DAY_IN_MS = 86_400_000;
const LAST_SERIAL = 2_958_465;

/** Excel counts a 29 February 1900 that never was (serial 60): days before it are one off. */
function fromSerial(serial: number): Day | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === 60) return null;
  const epoch = Date.UTC(1899, 11, whole < 60 ? 31 : 30);
  const date = new Date(epoch + whole * DAY_IN_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function realDay(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? { year, month, day } : null;
}
