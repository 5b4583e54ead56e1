import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ballot, BallotRules } from '../../../src/election/ballot';
import { readBallotRange } from '../../../src/election/ballot-range';
import { tally } from '../../../src/election/tally';
import { validity } from '../../../src/election/validity';
import { readCsv } from './read-csv';

/** Data of others, read where they lie; they are not ours to copy. */
const SHARED = join(__dirname, '../../../../shared/data');

function need(path: string): string {
  if (!existsSync(path)) throw new Error(`These tests count the papers of ../shared/data beside the repository, and ${path} is not there.`);
  return path;
}

function read(name: string): { readonly names: readonly string[]; readonly papers: readonly Ballot[]; readonly about: Record<string, unknown> } {
  const [names = [], ...rows] = readCsv(need(join(SHARED, `${name === 'congress/chi-bo' ? 'congress/chi-bo-ballots' : name}.csv`)));
  const { ballots, findings } = readBallotRange(rows, { form: 'cross' });
  expect(findings).toEqual([]);
  const papers = ballots.filter((ballot) => ballot !== null);
  expect(papers).toHaveLength(rows.length);
  return { names, papers, about: JSON.parse(readFileSync(need(join(SHARED, `${name}.json`)), 'utf8')) as Record<string, unknown> };
}

const chosen = (paper: Ballot): number => Array.from(paper.marks).filter((mark) => mark === 1).length;

describe.each(['amsterdam-645', 'lodz-2022-chojny', 'warszawa-grochow-kinowa'])('the real papers of %s', (file) => {
  const { names, papers, about } = read(`ballots/${file}`);
  const rules: BallotRules = { form: 'cross', seats: about['seats'] as number, names: names.length };

  it('give every name its published votes', () => {
    const { votes, collected } = tally(papers, rules);
    expect(Object.fromEntries(names.map((name, i) => [name, votes[i]]))).toEqual(about['published_votes']);
    expect(collected).toBe(about['ballots']);
  });

  it('are invalid with three seats exactly where more than three are marked', () => {
    const few = { ...rules, seats: 3 };
    const counted = tally(papers, few);
    expect(counted.valid + counted.invalid).toBe(counted.collected);
    const invalid = papers.filter((paper) => !validity(paper, few).valid);
    expect(invalid).toEqual(papers.filter((paper) => chosen(paper) > 3));
    expect(counted.invalid).toBe(invalid.length);
    expect(invalid.length).toBeGreaterThan(0);
  });
});

describe.each(['hall-81x17', 'hall-159x23', 'hall-299x30', 'hall-348x61'])('the invented hall %s', (file) => {
  it('counts as expected', () => {
    const { names, papers, about } = read(`congress/${file}`);
    const expected = about['expected'] as { valid: number; invalid: number; too_many: number; nobody: number; votes: number[] };
    const { votes, valid, invalid, reasons } = tally(papers, { form: 'cross', seats: about['seats'] as number, names: names.length });
    expect({ votes, valid, invalid, too_many: reasons['P.02'] ?? 0, nobody: reasons['P.03'] ?? 0 }).toEqual(expected);
  });
});

it('the invented branch counts as expected', () => {
  const { names, papers, about } = read('congress/chi-bo');
  const expected = about['expected'] as { valid: number; invalid: number; votes: number[] };
  const { votes, valid, invalid } = tally(papers, { form: 'cross', seats: about['seats'] as number, names: names.length });
  expect({ votes, valid, invalid }).toEqual({ votes: expected.votes, valid: expected.valid, invalid: expected.invalid });
});
