import { existsSync } from 'node:fs';
import path from 'node:path';

const LINUX = ['google-chrome-stable', 'google-chrome', 'microsoft-edge', 'chromium', 'chromium-browser'];

/** The path of an installed Chrome, Edge or Chromium; null when there is none. CHROME_PATH goes before all. */
export function findBrowser(): string | null {
  const asked = process.env['CHROME_PATH'];
  if (asked !== undefined && existsSync(asked)) return asked;
  return candidates().find((file) => existsSync(file)) ?? null;
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
