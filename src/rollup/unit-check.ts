import type { Finding } from '../election/finding';
import { FIGURES, type Figure, type Unit, type UnitReport } from './unit-report';

/** Figures that are all of another: together they must be the total. */
export interface Partition {
  readonly total: Figure;
  readonly parts: readonly Figure[];
}

/** What of a unit's report adds up: re-elected and first-time members are all members. */
export const PARTITIONS: readonly Partition[] = [{ total: 'members', parts: ['reelected', 'first'] }];

/** Figures that are some of another, each for itself. */
const SOME_OF: readonly (readonly [Figure, Figure])[] = [['women', 'members'], ['young', 'members'], ['secretaryIsHead', 'secretary']];

/** Is every unit of the list reported, once, and with figures of its own? W.501: case missing and unknown against the list, twice for each unit with several reports, identical for two units. Those of the reports in the order of their rows, then the missing in the order of the list. */
export function checkUnits(units: readonly Unit[], reports: readonly UnitReport[]): readonly Finding[] {
  const byCode = grouped(reports, ({ code }) => code);
  const listed = new Set(units.map(({ code }) => code));
  const firsts = [...byCode.values()].flatMap(([first]) => (first === undefined ? [] : [first]));
  const twice = [...byCode.values()].flatMap((same): Finding[] => {
    const last = same.at(-1);
    return last === undefined || same.length === 1 ? [] : [of(last, 'W.501', { case: 'twice', times: same.length })];
  });
  const unknown = firsts.filter(({ code }) => !listed.has(code)).map((report) => of(report, 'W.501', { case: 'unknown' }));
  const found = [...twice, ...unknown, ...findIdentical(firsts)].sort((a, b) => (a.where.row ?? 0) - (b.where.row ?? 0));
  const missing = units.filter(({ code }) => !byCode.has(code)).map(({ code, name }): Finding => ({ code: 'W.501', where: { name }, data: { case: 'missing', unit: code, name } }));
  return [...found, ...missing];
}

/** Does each report add up? W.502, in the order of the rows: parts that are not their total, a part larger than its total (case more), figures of a congress that was not held (case notHeld). A figure that is not reported is not compared. */
export function checkFigures(reports: readonly UnitReport[], partitions: readonly Partition[] = PARTITIONS): readonly Finding[] {
  return reports.flatMap((report) => [...findNotHeld(report), ...partitions.flatMap((partition) => findUnequal(report, partition)), ...SOME_OF.flatMap(([part, total]) => findMore(report, part, total))]);
}

/** Small branches often have the same figures: only where the body above and the day are the same too may one report be a copy of the other. */
function findIdentical(reports: readonly UnitReport[]): readonly Finding[] {
  const held = reports.filter(({ done, figures }) => done && FIGURES.some((figure) => figures[figure] !== null));
  const groups = grouped(held, ({ upper, day, figures }) => JSON.stringify([upper, day, FIGURES.map((figure) => figures[figure])]));
  return [...groups.values()].flatMap(([first, ...others]) => (first === undefined ? [] : others.map((report) => of(report, 'W.501', { case: 'identical', other: first.code, otherName: first.name }))));
}

function findNotHeld(report: UnitReport): readonly Finding[] {
  const reported = FIGURES.some((figure) => (report.figures[figure] ?? 0) > 0);
  return report.done || !reported ? [] : [of(report, 'W.502', { case: 'notHeld' })];
}

function findUnequal(report: UnitReport, { total, parts }: Partition): readonly Finding[] {
  const whole = report.figures[total];
  const counts = parts.map((part) => report.figures[part]);
  if (whole === null || counts.includes(null)) return [];
  const sum = counts.reduce<number>((before, count) => before + (count ?? 0), 0);
  if (sum === whole) return [];
  return [of(report, 'W.502', { parts: parts.map((part, i) => `${part} ${counts[i]}`).join(', '), sum, totalName: total, total: whole })];
}

function findMore(report: UnitReport, partName: Figure, totalName: Figure): readonly Finding[] {
  const part = report.figures[partName];
  const total = report.figures[totalName];
  return part === null || total === null || part <= total ? [] : [of(report, 'W.502', { case: 'more', partName, part, totalName, total })];
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function of({ row, code: unit, name }: UnitReport, code: 'W.501' | 'W.502', data: Finding['data']): Finding {
  return { code, where: { row, name }, data: { unit, name, ...data } };
}
