/** Stands for "_" in the engine, whose formulas know no table with an underscore in its name. */
const LOW_LINE = '\u02CD';

/** The name under which the engine knows a table. */
export function engineTableName(name: string): string {
  return name.replaceAll('_', LOW_LINE);
}

/** The formula as Excel writes it. */
export function excelFormula(formula: string): string {
  return formula.replaceAll(LOW_LINE, '_');
}

/** The formula as the engine reads it: references to tables with their engine names. */
export function engineFormula(formula: string): string {
  if (!formula.includes('[') || !formula.includes('_')) return formula;
  return formula.split(/("(?:[^"]|"")*")/).map((part) =>
    part.startsWith('"') ? part : part.replaceAll(/[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\[)/gu, engineTableName)).join('');
}
