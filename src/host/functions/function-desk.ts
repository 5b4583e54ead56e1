import { IFunctionService, FunctionType } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { formatAddress } from '../grid/address';
import { RECOMPUTE } from '../model/changes';
import type { WorkbookModel } from '../model/workbook-model';
import { AddinFunction, type Call, type CallDesk } from './addin-function';
import { readOutcome, type FunctionFile, type FunctionMetadata, type Outcome } from './metadata';

interface Known {
  readonly call: Call;
  outcome: Outcome | null;
  /** The running invocation, when there is one. */
  invocation: number | null;
}

type Send = (message: readonly unknown[]) => void;

const CALLS_PER_CELL = 16;

/** Calls the add-in's functions for the cells, keeps their answers, and has the cells computed again when they come. */
export class FunctionDesk implements CallDesk {
  allowErrors = false;
  private readonly cells = new Map<string, Map<string, Known>>();
  private readonly messages = new Map<string, string>();
  private readonly running = new Map<number, Known>();
  private send: Send | null = null;
  private counter = 0;
  private renewing = false;
  private renewAll = false;

  constructor(private readonly model: WorkbookModel) {
    model.on((event) => {
      if (event.kind === 'edited') this.renew(false);
      if (event.kind === 'sheetDeleted') for (const key of [...this.cells.keys()]) if (key.startsWith(`${event.sheet}!`)) this.forget(key);
    });
  }

  /** Makes the functions of the file known to formulas as NAMESPACE.NAME. */
  register(namespace: string, file: FunctionFile): void {
    const { injector } = this.model.book.engine;
    this.allowErrors = file.allowErrorForDataTypeAny === true;
    injector.get(IDescriptionService).registerDescriptions(file.functions.map((one) => description(namespace, one)));
    injector.get(IFunctionService).registerExecutors(...file.functions.map((one) => new AddinFunction(fullName(namespace, one), one, this)));
  }

  /** How many calls wait for the add-in. */
  get pending(): number {
    return this.running.size;
  }

  /** The message of the error that a cell shows; '' when there is none. */
  messageAt(sheet: string, row: number, column: number): string {
    const on = this.model.book.sheetById(sheet);
    const shown = on === null ? null : this.model.book.cells.view(on, row, column);
    return shown?.type === 'Error' && shown.formula !== null ? this.messages.get(keyOf(sheet, row, column)) ?? '' : '';
  }

  /** The add-in can be called: everything that waited is sent (again). */
  connect(send: Send): void {
    this.send = send;
    const waiting = [...this.running.values()];
    this.running.clear();
    for (const known of waiting) this.invoke(known);
  }

  disconnect(): void {
    this.send = null;
  }

  reset(): void {
    this.cells.clear();
    this.messages.clear();
    this.running.clear();
  }

  failed(place: Pick<Call, 'sheet' | 'row' | 'column'>, message: string): void {
    this.messages.set(keyOf(place.sheet, place.row, place.column), message);
  }

  ask(call: Call): Outcome | null {
    const key = keyOf(call.sheet, call.row, call.column);
    const calls = this.cells.get(key) ?? new Map<string, Known>();
    this.cells.set(key, calls);
    const callKey = `${call.metadata.id}(${hashOf(JSON.stringify(call.values))}`;
    const known = calls.get(callKey) ?? { call, outcome: lastOutcome(calls, call.metadata), invocation: null };
    if (!calls.has(callKey)) {
      calls.set(callKey, known);
      this.invoke(known);
    } else {
      calls.delete(callKey);
      calls.set(callKey, known);
    }
    for (const old of [...calls.keys()].slice(0, Math.max(0, calls.size - CALLS_PER_CELL))) calls.delete(old);
    this.messages.set(key, known.outcome?.kind === 'error' ? known.outcome.message : '');
    return known.outcome;
  }

  /** The add-in's answers, many at a time. */
  answered(results: readonly unknown[]): void {
    const changed: Call[] = [];
    for (const result of results) {
      const { id, outcome } = readOutcome(result);
      const known = this.running.get(id);
      if (known === undefined) continue;
      this.running.delete(id);
      known.invocation = null;
      if (JSON.stringify(known.outcome) === JSON.stringify(outcome)) continue;
      known.outcome = outcome;
      changed.push(known.call);
    }
    this.recompute(changed);
  }

  private invoke(known: Known): void {
    const id = ++this.counter;
    known.invocation = id;
    this.running.set(id, known);
    const { call } = known;
    const sheet = this.model.book.sheetById(call.sheet)?.getName() ?? '';
    const address = formatAddress(sheet, { row: call.row, column: call.column, rows: 1, columns: 1 });
    this.send?.([id, call.metadata.id, call.values, address, this.allowErrors ? 4 : 0, null]);
  }

  /** Asks again: volatile functions (after every change of the workbook), or all; once for all wishes of a moment. */
  renew(all: boolean): void {
    this.renewAll ||= all;
    if (this.renewing) return;
    this.renewing = true;
    setTimeout(() => {
      for (const [key, calls] of this.cells) this.renewCell(key, [...calls.values()].at(-1));
      this.renewing = false;
      this.renewAll = false;
    });
  }

  /** A call that is already under way may have read what was there before the change: it is made once more. */
  private renewCell(key: string, last: Known | undefined): void {
    if (last === undefined || (!this.renewAll && last.call.metadata.options?.volatile !== true)) return;
    if (!this.stillThere(last.call)) {
      this.forget(key);
      return;
    }
    if (last.invocation !== null) this.running.delete(last.invocation);
    this.invoke(last);
  }

  private stillThere(call: Call): boolean {
    const sheet = this.model.book.sheetById(call.sheet);
    const formula = sheet === null ? null : this.model.book.cells.view(sheet, call.row, call.column).formula;
    return formula?.toUpperCase().includes(call.metadata.name.toUpperCase()) === true;
  }

  private forget(key: string): void {
    this.cells.delete(key);
    this.messages.delete(key);
  }

  /** Writes the formulas of the cells again, which is what has the engine compute them. */
  private recompute(calls: readonly Call[]): void {
    const bySheet = new Map<string, Record<number, Record<number, { f: string }>>>();
    for (const { sheet: id, row, column } of calls) {
      const sheet = this.model.book.sheetById(id);
      const formula = sheet === null ? null : this.model.book.cells.view(sheet, row, column).formula;
      if (formula === null) continue;
      const cells = bySheet.get(id) ?? {};
      (cells[row] ??= {})[column] = { f: formula };
      bySheet.set(id, cells);
    }
    for (const [subUnitId, cellValue] of bySheet) this.model.book.run(SetRangeValuesMutation.id, { subUnitId, cellValue, trigger: RECOMPUTE });
  }
}

/** Until an answer to new arguments is there, a cell goes on showing the old one. */
function lastOutcome(calls: ReadonlyMap<string, Known>, metadata: FunctionMetadata): Outcome | null {
  return [...calls.values()].filter((known) => known.call.metadata === metadata).at(-1)?.outcome ?? null;
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet}!${row}!${column}`;
}

function fullName(namespace: string, metadata: FunctionMetadata): string {
  return `${namespace}.${metadata.name}`.toUpperCase();
}

function description(namespace: string, metadata: FunctionMetadata) {
  return {
    functionName: fullName(namespace, metadata),
    functionType: FunctionType.User,
    description: metadata.description ?? '',
    abstract: metadata.description ?? '',
    functionParameter: metadata.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: '',
      require: parameter.optional === true ? (0 as const) : (1 as const),
      repeat: parameter.repeating === true ? (1 as const) : (0 as const),
    })),
  };
}

/** A 53-bit hash, so that the arguments of a call need not be kept. */
function hashOf(text: string): string {
  let [h1, h2] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ code, 2_654_435_761);
    h2 = Math.imul(h2 ^ code, 1_597_334_677);
  }
  return `${text.length}:${(h1 >>> 0).toString(36)}${(h2 >>> 0).toString(36)}`;
}
