import type { WorkbookModel } from '../model/workbook-model';

/** An object of the object model, as the interpreter passes it around. */
export interface Node {
  readonly kind: Kind;
  readonly self: unknown;
}

/** What one batch works with. */
export interface Scope {
  readonly model: WorkbookModel;
  /** Things outside of the workbook that calls may reach: pane, functions. */
  readonly services: Services;
}

/** The parts of the host that the add-in's calls reach beside the workbook. */
export interface Services {
  showPane(visible: boolean): void;
  paneVisible(): boolean;
  functionsReady(): void;
  /** Asks the add-in's functions anew: the volatile ones, or all. */
  recalculate(all: boolean): void;
  functionResults(results: readonly unknown[]): void;
  /** Event registrations of the add-in by type, so that nothing is sent that nobody asked for. */
  listen(event: string, target: string, wanted: boolean): void;
}

/** One class of Excel's object model: names in camelCase as in its documentation. Object results of calls are Nodes. */
export interface Kind {
  readonly name: string;
  /** Ids that the client wants to know when the object comes to life. */
  readonly identity?: (self: never, scope: Scope) => Readonly<Record<string, unknown>>;
  readonly get?: Readonly<Record<string, (self: never, scope: Scope) => unknown>>;
  /** Properties whose values need every formula to be computed first. */
  readonly computed?: ReadonlySet<string>;
  readonly set?: Readonly<Record<string, (self: never, value: never, scope: Scope) => void>>;
  readonly child?: Readonly<Record<string, (self: never, scope: Scope) => Node>>;
  readonly call?: Readonly<Record<string, (self: never, args: readonly never[], scope: Scope) => unknown>>;
  readonly item?: (self: never, args: readonly never[], scope: Scope) => Node;
  readonly items?: (self: never, scope: Scope) => readonly Node[];
}

/** A class with its members typed by the object that stands behind it. */
export interface KindOf<T> {
  readonly name: string;
  readonly identity?: (self: T, scope: Scope) => Readonly<Record<string, unknown>>;
  readonly get?: Readonly<Record<string, (self: T, scope: Scope) => unknown>>;
  readonly computed?: ReadonlySet<string>;
  readonly set?: Readonly<Record<string, (self: T, value: never, scope: Scope) => void>>;
  readonly child?: Readonly<Record<string, (self: T, scope: Scope) => Node>>;
  readonly call?: Readonly<Record<string, (self: T, args: readonly never[], scope: Scope) => unknown>>;
  readonly item?: (self: T, args: readonly never[], scope: Scope) => Node;
  readonly items?: (self: T, scope: Scope) => readonly Node[];
}

/** Wraps what stands behind an object as a node of its class. */
export type NodeMaker<T> = (self: T) => Node;

/** Declares a class and gives back what makes its nodes. */
export function defineKind<T>(definition: KindOf<T>): NodeMaker<T> {
  const kind = definition as unknown as Kind;
  return (self) => ({ kind, self });
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'kind' in value && 'self' in value;
}

/** "GetRange" → "getRange", "_RegisterDeletedEvent" → "_registerDeletedEvent". */
export function memberName(pascal: string): string {
  return pascal.replace(/^_?[A-Z]/, (start) => start.toLowerCase());
}

/** "values" → "Values", "_Id" stays. */
export function pascalName(camel: string): string {
  return camel.replace(/^_?[a-z]/, (start) => start.toUpperCase());
}
