/** `npm run size`: what the pane loads, in kB gzipped, without office.js. The first view is the page, its script and the step that is shown first, of which the heaviest is taken; exits 1 above 160. */
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const MOST_KB = 160;
const html = readFileSync('dist/taskpane.html', 'utf8');
const first = [...html.matchAll(/src="?([\w.]+\.js)/g)].map((match) => match[1]!);
const weigh = (file: string): number => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length / 1000;

const scripts = readdirSync('dist').filter((name) => name.endsWith('.js'));
const screen = Math.max(...scripts.filter((name) => name.startsWith('screen-')).map(weigh));
const total = ['taskpane.html', ...first].reduce((sum, file) => sum + weigh(file), screen);
for (const file of scripts) {
  console.log(`${weigh(file).toFixed(1).padStart(7)} kB  ${file}${first.includes(file) ? '  (first view)' : ''}`);
}
console.log(`First view: ${total.toFixed(1)} kB gzipped at most, allowed ${MOST_KB}`);
process.exitCode = total <= MOST_KB ? 0 : 1;
