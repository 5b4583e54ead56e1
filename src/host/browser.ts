import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const LINUX = ['google-chrome-stable', 'google-chrome', 'microsoft-edge', 'chromium', 'chromium-browser'];

/** The path of an installed Chrome, Edge or Chromium; null when there is none. CHROME_PATH goes before all. */
export function findBrowser(): string | null {
  const asked = process.env['CHROME_PATH'];
  if (asked !== undefined && existsSync(asked)) return asked;
  return candidates().find((file) => existsSync(file)) ?? null;
}

/** The browser that is there; on Debian, where root may, Chromium is installed when there is none. */
export function findOrInstallBrowser(): string | null {
  const found = findBrowser();
  if (found !== null || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  process.stderr.write('apt-get install chromium\n');
  spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { stdio: 'ignore' });
  return findBrowser();
}

function candidates(): string[] {
  switch (process.platform) {
    case 'darwin':
      return [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ];
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .map((name) => process.env[name])
        .filter((folder): folder is string => folder !== undefined)
        .flatMap((folder) => [path.join(folder, 'Google/Chrome/Application/chrome.exe'), path.join(folder, 'Microsoft/Edge/Application/msedge.exe')]);
    default:
      return LINUX.flatMap((name) => (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, name)));
  }
}
