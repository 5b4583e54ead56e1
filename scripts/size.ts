/** `npm run size`: what the pane loads, in kB gzipped, without office.js. The first view is the page, its script and the screen that a new workbook opens with; what the other screens are fetched with is told as well. Exits 1 above 160. */
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const MOST_KB = 160;
const FIRST_SCREEN = 'screen-setup';
const html = readFileSync('dist/taskpane.html', 'utf8');
const first = [...html.matchAll(/src="?([\w.]+\.js)/g)].map((match) => match[1]!);
const screens = JSON.parse(readFileSync('.cache/screens.json', 'utf8')) as Readonly<Record<string, readonly string[]>>;
const weigh = (file: string): number => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length / 1000;
const sum = (files: readonly string[]): number => files.reduce((total, file) => total + weigh(file), 0);

for (const file of readdirSync('dist').filter((name) => name.endsWith('.js'))) {
  console.log(`${weigh(file).toFixed(1).padStart(7)} kB  ${file}${first.includes(file) ? '  (first view)' : ''}`);
}
const shell = sum(['taskpane.html', ...first]);
for (const [screen, files] of Object.entries(screens)) console.log(`${(shell + sum(files)).toFixed(1).padStart(7)} kB  to open on ${screen}`);
const total = shell + sum(screens[FIRST_SCREEN] ?? []);
console.log(`First view: ${total.toFixed(1)} kB gzipped, allowed ${MOST_KB}`);
process.exitCode = total <= MOST_KB ? 0 : 1;
