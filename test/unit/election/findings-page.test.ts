import { readFileSync } from 'node:fs';
import { findingsPage, PAGES } from '../../../scripts/findings-page';
import { FINDING_CODES } from '../../../src/election/finding';

describe.each(['vi', 'en'] as const)('the page of findings in %s', (language) => {
  test('is that of the catalogue; `npm run docs:findings` makes it anew', () => {
    expect(readFileSync(PAGES[language], 'utf8')).toBe(findingsPage(language));
  });

  test('has a row for every code, and no placeholder', () => {
    const page = findingsPage(language);
    expect(FINDING_CODES.filter((code) => !page.includes(`| **${code}** |`))).toEqual([]);
    expect(page).not.toMatch(/[{}]|undefined/);
  });

  test('every row has the cells of its table: four, and three for the reasons of invalid papers', () => {
    const [findings = '', reasons = ''] = findingsPage(language).split('## P.01');
    const others = (page: string, cells: number) => page.split('\n').filter((line) => line.startsWith('|') && line.split(/(?<!\\)\|/).length !== cells + 2);
    expect([others(findings, 4), others(reasons, 3)]).toEqual([[], []]);
  });
});
