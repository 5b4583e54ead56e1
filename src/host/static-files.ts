import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** A file as it goes over the wire. */
export interface ServedFile {
  readonly type: string;
  readonly body: Buffer | string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** The file at a url path below a folder, or null when there is none or the path leaves the folder. */
export async function fileBelow(folder: string, urlPath: string): Promise<ServedFile | null> {
  const root = path.resolve(folder);
  const file = path.join(root, decodeURIComponent(urlPath));
  if (!file.startsWith(root + path.sep)) return null;
  try {
    return { type: contentType(file), body: await readFile(file) };
  } catch {
    return null;
  }
}

/** The media type by the ending of a file's name. */
export function contentType(file: string): string {
  return TYPES[path.extname(file)] ?? 'application/octet-stream';
}
