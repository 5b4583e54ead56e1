/** Draws assets/*.svg as PNG in the sizes that the manifest names, with the system's Chromium. Run after an icon has changed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from '../src/host/browser';
import { INSTALL_HINT } from '../src/host/texts';

const SIZES = [16, 32, 64, 80];
const NAMES = ['icon', 'start', 'write'];

const executablePath = findBrowser();
if (executablePath === null) throw new Error(INSTALL_HINT);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const name of NAMES) {
  const svg = readFileSync(`assets/${name}.svg`, 'utf8');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{width:${size}px;height:${size}px;display:block}</style>${svg}`);
    writeFileSync(`assets/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
