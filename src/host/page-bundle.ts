import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

/** The host page's script and style, bundled. */
export interface PageBundle {
  readonly script: string;
  readonly style: string;
}

const CACHE = path.resolve('.cache/host');

let underWay: Promise<PageBundle> | undefined;

/** Bundles src/host/page with the grid; a bundle of the same sources is taken from .cache. A page asks for script and style at the same moment: they are made once. */
export function pageBundle(): Promise<PageBundle> {
  underWay ??= madeOrCached().finally(() => { underWay = undefined; });
  return underWay;
}

async function madeOrCached(): Promise<PageBundle> {
  const key = sourceKey();
  const script = path.join(CACHE, `${key}.js`);
  const style = path.join(CACHE, `${key}.css`);
  if (!existsSync(script) || !existsSync(style)) await makeBundle(script, style);
  return { script: await readFile(script, 'utf8'), style: await readFile(style, 'utf8') };
}

async function makeBundle(script: string, style: string): Promise<void> {
  const built = await build({
    entryPoints: ['src/host/page/main.ts'],
    bundle: true,
    write: false,
    outdir: CACHE,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    plugins: [plainFields],
  });
  await mkdir(CACHE, { recursive: true });
  // Whoever starts at the same moment finds a whole file or none.
  for (const file of built.outputFiles) {
    const place = file.path.endsWith('.css') ? style : script;
    await writeFile(`${place}.${process.pid}`, file.contents);
    await rename(`${place}.${process.pid}`, place);
  }
}

/** The grid's packages set the fields of their objects by a helper, which took a quarter of the time of a large check sheet: here they are set as anybody would. */
const plainFields: Plugin = {
  name: 'plain-fields',
  setup: ({ onLoad }) => {
    onLoad({ filter: /@univerjs.+\.js$/ }, async ({ path: file }) => ({
      contents: (await readFile(file, 'utf8')).replace(/_defineProperty\(this, ("\w+"), /g, 'void (this[$1] = '),
      loader: 'js',
    }));
  },
};

/** Changes whenever a source of the page or the locked version of a package changes. */
function sourceKey(): string {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  for (const file of filesBelow('src/host').sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(name) : [name];
  });
}
