import { isNode, memberName, pascalName, type Kind, type Node, type Scope } from './kind';
import { notImplemented, OfficeError } from './office-error';
import { MemberCounts } from './stats';

/** One request of office.js: paths to objects, and what to do with them, in order. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** The answer to a batch, as office.js reads it. */
export interface BatchAnswer {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  /** Marks of the client that were passed: it then calls what waits for them (event registrations). */
  readonly TraceIds?: number[];
  Error?: { readonly Code: string; readonly Message: string; readonly HttpStatusCode: number; readonly ActionIndex: number; readonly Location: string };
}

const INSTANTIATE = 1;
const QUERY = 2;
const METHOD = 3;
const SET = 4;
const TRACE = 5;

/** Makes the root objects: the workbook and the named services. */
export type Roots = (name: string) => Node | null;

/** Runs batches, action by action; what was done before an error stays done, as in Excel. */
export class BatchRunner {
  constructor(private readonly scope: Scope, private readonly roots: Roots, private readonly counts: MemberCounts) {}

  async run(batch: Batch): Promise<BatchAnswer> {
    const traces: number[] = [];
    const answer: BatchAnswer = { Results: [], TraceIds: traces };
    const run = new BatchRun(batch, this.scope, this.roots, this.counts);
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (action.ActionType === TRACE) traces.push(action.Id);
        const value = await run.act(action);
        if (value !== undefined) answer.Results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        answer.Error = errorOf(error, index, run.location(action));
        break;
      }
    }
    return answer;
  }
}

function errorOf(error: unknown, index: number, location: string): NonNullable<BatchAnswer['Error']> {
  const code = error instanceof OfficeError ? error.code : 'GeneralException';
  const message = error instanceof Error ? error.message : String(error);
  return { Code: code, Message: message, HttpStatusCode: 400, ActionIndex: index, Location: location };
}

/** The objects of one batch, each made once. */
class BatchRun {
  private readonly nodes = new Map<number, Node | null>();

  constructor(
    private readonly batch: Batch,
    private readonly scope: Scope,
    private readonly roots: Roots,
    private readonly counts: MemberCounts,
  ) {}

  async act(action: Action): Promise<unknown> {
    if (action.ActionType > SET) return null;
    const node = await this.node(action.ObjectPathId);
    if (node === null) return null;
    switch (action.ActionType) {
      case INSTANTIATE: return identityOf(node, this.scope);
      case QUERY: return this.query(node, action.QueryInfo ?? {});
      case METHOD: {
        const value = await this.call(node, action.Name, action.ArgumentInfo);
        return isNode(value) ? identityOf(value, this.scope) : value ?? null;
      }
      default: return this.assign(node, action);
    }
  }

  location(action: Action): string {
    const node = this.nodes.get(action.ObjectPathId);
    if (node) return `${node.kind.name}.${memberName(action.Name)}`;
    // The object could not be made: it was a member of its parent that refused.
    const path = this.batch.ObjectPaths[String(action.ObjectPathId)];
    const parent = this.nodes.get(path?.ParentObjectPathId ?? NaN);
    return `${parent?.kind.name ?? ''}.${memberName(path?.Name ?? '')}`;
  }

  private async node(id: number): Promise<Node | null> {
    const known = this.nodes.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (path === undefined) throw new OfficeError('InvalidReference', `object path ${id} is not in the batch`);
    const node = await this.make(path);
    this.nodes.set(id, node);
    return node;
  }

  private async make(path: ObjectPath): Promise<Node | null> {
    if (path.ObjectPathType === 1) return this.root('');
    if (path.ObjectPathType === 2) return this.root(path.Name);
    if (path.ObjectPathType === 7) return null;
    const parent = path.ParentObjectPathId === undefined ? this.root('') : await this.node(path.ParentObjectPathId);
    if (path.ObjectPathType === 6) return this.reference(path.Name);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case 3: {
        const value = await this.call(parent, path.Name, path.ArgumentInfo);
        return isNode(value) ? value : null;
      }
      case 4: return this.child(parent, memberName(path.Name));
      case 5: return this.item(parent, await this.argumentsOf(path.ArgumentInfo));
      default: throw notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  private root(name: string): Node {
    const root = this.roots(name);
    if (root === null) throw this.refuse(name);
    return root;
  }

  private async reference(name: string): Promise<Node | null> {
    const root = this.root('');
    return this.call(root, '_GetObjectByReferenceId', { Arguments: [name] }) as Promise<Node | null>;
  }

  private child(parent: Node, name: string): Node {
    const make = parent.kind.child?.[name];
    if (make === undefined) throw this.refuse(`${parent.kind.name}.${name}`);
    this.counts.used(`${parent.kind.name}.${name}`);
    return make(parent.self as never, this.scope);
  }

  private item(parent: Node, args: readonly unknown[]): Node {
    if (parent.kind.item === undefined) throw this.refuse(`${parent.kind.name}[]`);
    return parent.kind.item(parent.self as never, args as readonly never[], this.scope);
  }

  private async call(node: Node, pascal: string, info: ArgumentInfo | undefined): Promise<unknown> {
    const name = memberName(pascal);
    const method = node.kind.call?.[name];
    if (method === undefined) throw this.refuse(`${node.kind.name}.${name}`);
    this.counts.used(`${node.kind.name}.${name}`);
    return method(node.self as never, (await this.argumentsOf(info)) as readonly never[], this.scope);
  }

  /** Arguments with object path ids replaced by the objects; the marks lie as the arguments do. */
  private async argumentsOf(info: ArgumentInfo | undefined): Promise<readonly unknown[]> {
    const values = info?.Arguments ?? [];
    const marks = info?.ReferencedObjectPathIds;
    if (!marks) return values;
    return Promise.all(values.map(async (value, index) => (marks[index] && typeof value === 'number' ? this.node(value) : value)));
  }

  private assign(node: Node, action: Action): undefined {
    const name = memberName(action.Name);
    const setter = node.kind.set?.[name];
    if (setter === undefined) throw this.refuse(`${node.kind.name}.${name} (set)`);
    this.counts.used(`${node.kind.name}.${name}`);
    setter(node.self as never, action.ArgumentInfo?.Arguments?.[0] as never, this.scope);
    return undefined;
  }

  private async query(node: Node, info: QueryInfo): Promise<unknown> {
    const paths = (info.Select ?? []).map((path) => path.split('/').filter((part) => part !== '$all' && part !== '*' && part !== 'items'));
    return this.read(node, paths, info);
  }

  /** The wanted properties of an object; of a collection its items, each with theirs. */
  private async read(node: Node, paths: readonly (readonly string[])[], info: QueryInfo): Promise<unknown> {
    const { kind, self } = node;
    const own = paths.filter(([first]) => first !== undefined && kind.items !== undefined && kind.get?.[first] !== undefined);
    const value = await this.properties(node, kind.items === undefined ? wantedOf(kind, paths) : own);
    if (kind.items === undefined) return { ...identityOf(node, this.scope), ...value };
    const items = kind.items(self as never, this.scope).slice(info.Skip ?? 0, info.Top === undefined ? undefined : (info.Skip ?? 0) + info.Top);
    const rest = paths.filter((path) => !own.includes(path));
    if (rest.length === 0 && own.length > 0) return value;
    return { ...value, _Items: await Promise.all(items.map((item) => this.read(item, rest, {}))) };
  }

  private async properties(node: Node, paths: readonly (readonly string[])[]): Promise<Record<string, unknown>> {
    const value: Record<string, unknown> = {};
    const nested = new Map<string, (readonly string[])[]>();
    for (const [first = '', ...rest] of paths) {
      const getter = node.kind.get?.[first];
      if (getter !== undefined && rest.length === 0) {
        this.counts.used(`${node.kind.name}.${first}`);
        if (node.kind.computed?.has(first)) await this.scope.model.book.calculation.settled();
        value[pascalName(first)] = getter(node.self as never, this.scope);
      } else if (node.kind.child?.[first] !== undefined) {
        nested.set(first, [...(nested.get(first) ?? []), ...(rest.length > 0 ? [rest] : [])]);
      } else {
        throw this.refuse(`${node.kind.name}.${first}`);
      }
    }
    for (const [name, inner] of nested) value[pascalName(name)] = await this.read(this.child(node, name), inner, {});
    return value;
  }

  private refuse(member: string): OfficeError {
    this.counts.refused(member);
    return notImplemented(member);
  }
}

/** Nothing selected means every plain property. */
function wantedOf(kind: Kind, paths: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const named = paths.filter((path) => path.length > 0);
  return named.length > 0 ? named : Object.keys(kind.get ?? {}).map((name) => [name]);
}

function identityOf(node: Node, scope: Scope): Readonly<Record<string, unknown>> {
  return node.kind.identity?.(node.self as never, scope) ?? {};
}
