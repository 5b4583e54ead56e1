import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate, type Certificate } from './certificate';
import { LOCAL_FOLDER, officeJsFolder, withLocalOfficeJs } from './office-js';
import { pageBundle } from './page-bundle';
import { HOST_PAGE } from './page-html';
import { sampleCongress } from './sample';
import { fileBelow, type ServedFile } from './static-files';

/** What to serve and where. */
export interface HostServerOptions {
  /** Port of the host page; the add-in gets a port of its own. Left out: any free ports. */
  readonly port?: number;
  readonly addinPort?: number;
  /** Folder of the built add-in, with manifest.xml and functions.json at its top. */
  readonly dist: string;
  /** True: the office.js tag of served pages points to this server instead of Microsoft's address. */
  readonly rewriteCdn: boolean;
}

/** A running host: its page's address, the add-in's origin, and the key hash for the browser. */
export interface HostServer {
  readonly url: string;
  readonly addinUrl: string;
  readonly spki: string;
  close(): Promise<void>;
}

/** `lasts`: the same for as long as the server runs, so that the browser need not ask again. */
type Answer = (urlPath: string) => Promise<(ServedFile & { readonly lasts?: boolean }) | null>;

/** Serves host page and add-in by https on localhost, as two origins of one hostname, as Excel on the web does. */
export async function startHostServer(options: HostServerOptions): Promise<HostServer> {
  const certificate = await makeCertificate();
  const addin = await listen(certificate, options.addinPort ?? 0, addinFiles(options));
  const addinUrl = addressOf(addin);
  const host = await listen(certificate, options.port ?? 0, hostFiles(options, addinUrl));
  return {
    url: addressOf(host),
    addinUrl,
    spki: certificate.spki,
    close: async () => {
      await Promise.all([stop(host), stop(addin)]);
    },
  };
}

function addinFiles(options: HostServerOptions): Answer {
  const library = officeJsFolder();
  return async (urlPath) => {
    if (options.rewriteCdn && urlPath.startsWith(LOCAL_FOLDER)) {
      const file = await fileBelow(library, urlPath.slice(LOCAL_FOLDER.length - 1));
      return file === null ? null : { ...file, lasts: true };
    }
    const file = await fileBelow(options.dist, urlPath);
    if (file === null || !options.rewriteCdn || !file.type.startsWith('text/html')) return file;
    return { ...file, body: withLocalOfficeJs(file.body.toString()) };
  };
}

function hostFiles(options: HostServerOptions, addinUrl: string): Answer {
  return async (urlPath) => {
    switch (urlPath) {
      case '/':
        return { type: 'text/html; charset=utf-8', body: HOST_PAGE };
      case '/host.js':
        return { type: 'text/javascript; charset=utf-8', body: (await pageBundle()).script };
      case '/host.css':
        return { type: 'text/css; charset=utf-8', body: (await pageBundle()).style };
      case '/addin.json':
        return { type: 'application/json', body: JSON.stringify({ addinUrl }) };
      case '/sample.json':
        return { type: 'application/json', body: JSON.stringify(await sampleCongress()) };
      case '/favicon.ico':
        return { type: 'image/png', body: '' };
      default:
        return urlPath.startsWith('/addin/') ? fileBelow(options.dist, urlPath.slice('/addin'.length)) : null;
    }
  };
}

function listen(certificate: Certificate, port: number, answer: Answer): Promise<Server> {
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const urlPath = new URL(request.url ?? '/', 'https://localhost').pathname;
    answer(urlPath).then(
      (file) => {
        if (file === null) response.writeHead(404).end();
        else response.writeHead(200, { 'content-type': file.type, 'cache-control': file.lasts === true ? 'max-age=86400' : 'no-store', ...OWN_PROCESS }).end(file.body);
      },
      (error: unknown) => response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error)),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server));
  });
}

/** Gives the pane a process of its own, as every Excel does: what the workbook works on does not hold up the keys typed in the pane. */
const OWN_PROCESS = { 'origin-agent-cluster': '?1' };

function addressOf(server: Server): string {
  return `https://localhost:${(server.address() as AddressInfo).port}/`;
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
