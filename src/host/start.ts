import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findOrInstallBrowser } from './browser';
import { browserFlags } from './driver';
import { startHostServer, type HostServer } from './server';
import { INSTALL_HINT, NO_WINDOW } from './texts';

const PORT = 3001;
const ADDIN_PORT = 3000;

/** `npm start`: serves the built add-in beside a spreadsheet and opens both in a browser window of their own. */
async function main(flags: ReadonlySet<string>): Promise<void> {
  const dist = path.resolve('dist');
  if (!existsSync(path.join(dist, 'manifest.xml'))) throw new Error('dist/manifest.xml is missing: run npm run build first');
  const server = await listen(dist);
  const url = `${server.url}${flags.has('--empty') ? '' : '?sample=1'}`;
  process.stdout.write(`${url}\n`);
  if (!flags.has('--no-open')) await openWindow(url, server.spki);
}

/** The usual ports, or free ones when something else listens there. */
async function listen(dist: string): Promise<HostServer> {
  try {
    return await startHostServer({ dist, rewriteCdn: true, port: PORT, addinPort: ADDIN_PORT });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return startHostServer({ dist, rewriteCdn: true });
  }
}

/** A window with a temporary profile of its own that trusts this server's certificate, and no other. */
async function openWindow(url: string, spki: string): Promise<void> {
  const browser = findOrInstallBrowser();
  if (browser === null) {
    process.stdout.write(`${INSTALL_HINT}\n`);
    return;
  }
  const profile = await mkdtemp(path.join(tmpdir(), 'congress-'));
  const flags = browserFlags(spki).filter((flag) => flag !== '--disable-gpu');
  const window = spawn(browser, [...flags, `--user-data-dir=${profile}`, '--window-size=1500,950', `--app=${url}`], { stdio: 'ignore' });
  window.on('error', () => process.stdout.write(`${INSTALL_HINT}\n`));
  window.on('exit', (code) => {
    rmSync(profile, { recursive: true, force: true });
    if (code === 0) process.exit(0);
    process.stdout.write(`${NO_WINDOW}\n`);
  });
}

main(new Set(process.argv.slice(2))).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
