import { createRequire } from 'node:module';
import path from 'node:path';

/** Where a built add-in loads office.js from. */
export const CDN_FOLDER = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Where the host serves the same files when it rewrites the tag of a served page. */
export const LOCAL_FOLDER = '/office-js/';

/** The folder of the installed, unmodified office.js files; throws when the package is not installed. */
export function officeJsFolder(): string {
  const require = createRequire(path.resolve('package.json'));
  return path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
}

/** The page with its office.js tag pointing to this server, so that no internet is needed. */
export function withLocalOfficeJs(html: string): string {
  return html.replaceAll(CDN_FOLDER, LOCAL_FOLDER);
}
