import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';

/** What office.js sends: one request, answered by its id. */
export interface BridgeRequest {
  readonly id: number;
  readonly message: { readonly body: unknown };
}

/** An answer to a request (type 2), or news of the workbook (type 3). */
export interface BridgeMessage {
  readonly id?: number;
  readonly type: 2 | 3;
  readonly message: object;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

interface OfficeGlobals {
  readonly Excel: unknown;
  readonly OfficeExtension: { readonly GenericEventRegistration: { s_genericEventRegistrations: object } };
}

let loaded: OfficeGlobals | null = null;
let receive: (request: BridgeRequest) => void = () => undefined;
const bridge: Bridge = { sendMessageToHost: (text) => { receive(JSON.parse(text) as BridgeRequest); } };

/** Microsoft's own office.js by the short seam (HOST.md), loaded once a process from node_modules: real proxies, real errors. From now on every request of Excel.run goes to `host`. */
export function connectOffice(host: (request: BridgeRequest) => void): void {
  receive = host;
  loaded ??= load();
  const { document, requirements } = OFFICE;
  Object.assign(globalThis, { Excel: loaded.Excel, OfficeExtension: loaded.OfficeExtension, Office: { context: { document, requirements } } });
}

/** Sends an answer or an event to the add-in. */
export function tellOffice(message: BridgeMessage): void {
  bridge.onMessageFromHost?.(JSON.stringify(message));
}

/** Lets go of every event handler that an add-in has registered: its page is gone. */
export function forgetHandlers(): void {
  if (loaded !== null) loaded.OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
}

/** Names the file that the workbook lies in. */
export function nameDocument(url: string): void {
  OFFICE.document.url = url;
}

const OFFICE = { document: { url: '' }, requirements: { isSetSupported: (): boolean => true } };

/** A world with just enough of a browser for office.js to start in. Arrays and promises are those of the tests, so that what is read compares as usual. */
function load(): OfficeGlobals {
  const path = createRequire(`${process.cwd()}/package.json`).resolve('@microsoft/office-js/dist/excel-web-16.00.js');
  const nothing = (): void => undefined;
  const world: Record<string, unknown> = {
    console, JSON, Promise, _richApiNativeBridge: bridge,
    setTimeout: (...args: Parameters<typeof setTimeout>) => setTimeout(...args), clearTimeout: (id: number) => { clearTimeout(id); },
    location: { protocol: 'https:', search: '', hash: '', href: 'https://localhost/', host: 'localhost', origin: 'https://localhost' },
    navigator: { userAgent: 'Chrome' }, addEventListener: nothing, name: '', postMessage: nothing,
    document: { getElementsByTagName: () => [], createElement: () => ({}), addEventListener: nothing, URL: 'https://localhost/', cookie: '' },
  };
  Object.assign(world, { window: world, self: world });
  new Script(readFileSync(path, 'utf8'), { filename: 'office.js' }).runInContext(createContext(world));
  return world as unknown as OfficeGlobals;
}
