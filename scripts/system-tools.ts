/** The programs of the machine that the end-to-end tests use: found, on Debian as root installed, else named with the way to get them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../src/host/browser';
import { INSTALL_HINT } from '../src/host/texts';

interface Tool {
  readonly what: string;
  readonly places: readonly string[];
  readonly debian: readonly string[];
  readonly advice: string;
}

const OFFICE: Tool = {
  what: 'LibreOffice Calc (recalculates and prints the saved workbook)',
  places: [process.env['SOFFICE'] ?? '', 'soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice', 'C:\\Program Files\\LibreOffice\\program\\soffice.exe'],
  debian: ['libreoffice-calc', 'poppler-utils', 'fonts-liberation', 'fonts-crosextra-carlito', 'fonts-noto-core'],
  advice: 'Install LibreOffice from libreoffice.org, or set SOFFICE to its path. On Debian or Ubuntu: sudo apt-get install libreoffice-calc',
};

const PDF_TEXT: Tool = {
  what: 'pdftotext (reads the printed pages)',
  places: ['pdftotext'],
  debian: ['poppler-utils'],
  advice: 'Install poppler. On Debian or Ubuntu: sudo apt-get install poppler-utils; on macOS: brew install poppler',
};

/** Messages for the tools that are still missing after trying to install them; none when everything is there. */
export function ensureTools(): string[] {
  const missing = [OFFICE, PDF_TEXT].filter((tool) => find(tool) === null).flatMap((tool) => tool.debian);
  if (findBrowser() === null) missing.push('chromium', 'fonts-liberation', 'fonts-noto-core');
  if (missing.length > 0 && mayInstall()) install(missing);
  const messages = [OFFICE, PDF_TEXT].filter((tool) => find(tool) === null).map((tool) => `Not found: ${tool.what}. ${tool.advice}`);
  return findBrowser() === null ? [...messages, INSTALL_HINT] : messages;
}

/** The path or command of LibreOffice, null where there is none. */
export function findOffice(): string | null {
  return find(OFFICE);
}

function find(tool: Tool): string | null {
  return tool.places.filter((place) => place !== '').map(locate).find((place) => place !== null) ?? null;
}

function locate(place: string): string | null {
  if (/[\\/]/.test(place)) return existsSync(place) ? place : null;
  const { status, stdout } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [place], { encoding: 'utf8' });
  return status === 0 ? (stdout.split(/\r?\n/)[0] ?? null) : null;
}

function mayInstall(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function install(packages: readonly string[]): void {
  const options = { stdio: 'ignore' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...new Set(packages)], options);
}
