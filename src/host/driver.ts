import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser, type Frame, type Page, type Route } from 'playwright-core';
import { findOrInstallBrowser } from './browser';
import { CDN_FOLDER, officeJsFolder } from './office-js';
import type { HostApi } from './page/host-api';
import { startHostServer, type HostServer } from './server';
import { contentType } from './static-files';
import { INSTALL_HINT, type UiLanguage } from './texts';

/** How the host is opened. */
export interface OpenHostOptions {
  /** Folder of the built add-in; its files are served as they are. */
  readonly dist?: string;
  readonly language?: UiLanguage;
  /** Start with the sample congress instead of an empty workbook. */
  readonly sample?: boolean;
  /** Compute the workbook without drawing its cells: for whoever works the pane only. */
  readonly unseen?: boolean;
  readonly headless?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Leave the address of office.js as it is built, and answer it from the package: slower, since the browser then caches nothing. */
  readonly builtAddresses?: boolean;
}

/** A browser with the host page, and the means to drive it. */
export interface DrivenHost {
  readonly page: Page;
  readonly server: HostServer;
  /** Addresses of other origins that anything asked for, Microsoft's office.js left out; to stay empty. */
  readonly strangers: readonly string[];
  /** Errors thrown in the page or the pane, and errors written to their consoles. */
  readonly errors: readonly string[];
  /** The add-in's frame; after a reload of the pane, the new one. */
  addin(): Promise<Frame>;
  /** The same workbook in a second window: its page, its pane; closing it closes the window. */
  secondWindow(): Promise<DrivenHost>;
  /** Calls a function of window.__host in the page. */
  host<K extends keyof HostApi>(name: K, ...args: Parameters<HostApi[K]>): Promise<Awaited<ReturnType<HostApi[K]>>>;
  /** Waits until nothing is in flight: batches, calculation, functions, commands. */
  idle(): Promise<void>;
  /** Opens an .xlsx file of the disk, or saves one. */
  openFile(file: string): Promise<void>;
  saveFile(file: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts server and browser, loads the host page and waits until the add-in has come up. */
export async function openHost(options: OpenHostOptions = {}): Promise<DrivenHost> {
  const server = await startHostServer({ dist: options.dist ?? path.resolve('dist'), rewriteCdn: options.builtAddresses !== true });
  const browser = await launch(server, options.headless ?? true);
  try {
    return await drive(server, browser, options);
  } catch (error) {
    await browser.close();
    await server.close();
    throw error;
  }
}

async function launch(server: HostServer, headless: boolean): Promise<Browser> {
  const executablePath = findOrInstallBrowser();
  if (executablePath === null) throw new Error(INSTALL_HINT);
  return chromium.launch({ executablePath, headless, args: browserFlags(server.spki) });
}

/** Flags that keep the browser quiet and have it trust this server's certificate only. */
export function browserFlags(spki: string): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu', '--disable-quic', '--no-first-run', '--no-default-browser-check',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
    `--ignore-certificate-errors-spki-list=${spki}`,
  ];
}

async function drive(server: HostServer, browser: Browser, options: OpenHostOptions): Promise<DrivenHost> {
  const page = await browser.newPage({ viewport: options.viewport ?? { width: 1400, height: 900 } });
  const strangers: string[] = [];
  const errors: string[] = [];
  // What a second window does counts as well.
  const context = page.context();
  context.on('weberror', (error) => errors.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  context.on('request', (request) => {
    const url = request.url();
    const own = url.startsWith(server.url) || url.startsWith(server.addinUrl) || (options.builtAddresses === true && url.startsWith(CDN_FOLDER)) || /^(data|blob|about):/.test(url);
    if (!own) strangers.push(url);
  });
  if (options.builtAddresses === true) await context.route(`${CDN_FOLDER}**`, answerFromPackage);
  const query = new URLSearchParams({ ...(options.language ? { language: options.language } : {}), ...(options.sample ? { sample: '1' } : {}), ...(options.unseen ? { unseen: '1' } : {}) });
  // The first page after a change is bundled first.
  await page.goto(`${server.url}?${query}`, { timeout: 120_000 });
  const driven: DrivenHost = {
    page, server, strangers, errors,
    addin: async () => {
      await page.waitForFunction(() => window.__host.ready());
      return addinFrame(page, server);
    },
    secondWindow: () => secondWindow(driven),
    host: (name, ...args) => page.evaluate(([method, values]) => (window.__host[method as never] as (...given: unknown[]) => never)(...(values as unknown[])), [name, args] as const),
    idle: () => page.evaluate(() => window.__host.idle()),
    openFile: async (file) => openBytes(page, await readFile(file), path.basename(file)),
    saveFile: async (file) => saveBytes(page, file),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
  await page.waitForFunction(() => window.__host?.ready(), undefined, { timeout: 90_000 });
  await driven.idle();
  return driven;
}

async function answerFromPackage(route: Route): Promise<void> {
  const name = new URL(route.request().url()).pathname.replace(/^\/lib\/1\/hosted\//, '');
  const file = path.join(officeJsFolder(), name);
  try {
    await route.fulfill({ body: await readFile(file), contentType: contentType(file), headers: { 'access-control-allow-origin': '*' } });
  } catch {
    await route.fulfill({ status: 404, body: '' });
  }
}

async function secondWindow(first: DrivenHost): Promise<DrivenHost> {
  const { page, server } = first;
  const [opened] = await Promise.all([page.waitForEvent('popup'), first.host('openSecondWindow')]);
  const addin = async (): Promise<Frame> => {
    await page.waitForFunction(() => window.__host.secondReady());
    return addinFrame(opened, server);
  };
  await addin();
  await first.idle();
  return { ...first, page: opened, addin, close: () => opened.close() };
}

function addinFrame(page: Page, server: HostServer): Frame {
  const frame = page.frames().find((one) => one.url().startsWith(server.addinUrl));
  if (frame === undefined) throw new Error('the pane is not loaded');
  return frame;
}

async function openBytes(page: Page, bytes: Buffer, name: string): Promise<void> {
  await page.evaluate(([text, file]) => window.__host.openXlsxBase64(text, file), [bytes.toString('base64'), name] as const);
}

async function saveBytes(page: Page, file: string): Promise<void> {
  const text = await page.evaluate(() => window.__host.saveXlsxBase64());
  await writeFile(file, Buffer.from(text, 'base64'));
}
