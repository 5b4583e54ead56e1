import { readFileSync } from 'node:fs';
import { readCsv } from '../../src/report/exchange';

/** A vote of the scripted congress: how many votes every name of the list gets, in ballot order, and how many papers are collected. */
export interface Vote {
  readonly names: readonly string[];
  readonly seats: number;
  readonly votes: readonly number[];
  readonly papers: number;
}

/** The keys of all papers, lists of up to nine names. Papers with one name are sorted into two piles, agreed (Enter alone) and not (the name's number); all others are typed one by one. */
export function keysOf(vote: Vote): readonly (readonly string[])[] {
  const { names, votes, papers } = vote;
  if (names.length > 1) return crossPapers(vote);
  const pile = (marks: readonly string[], count: number): readonly string[] => [...marks, 'x', ...String(count), 'Enter'];
  return [pile([], votes[0]!), pile(['1'], papers - votes[0]!)];
}

/** Every paper crosses out who is not chosen; one that chooses nobody is confirmed by a second Enter. */
function crossPapers({ names, votes, papers }: Vote): readonly (readonly string[])[] {
  const crossings = votes.flatMap((count, name) => Array.from({ length: papers - count }, () => String(name + 1)));
  const keys: string[][] = Array.from({ length: papers }, () => []);
  // Round and round the papers: a name comes to each paper at most once, since it is crossed out on fewer than all of them.
  crossings.forEach((name, index) => { keys[index % papers]!.push(name); });
  return keys.map((crossed) => [...crossed, 'Enter', ...(crossed.length === names.length ? ['Enter'] : [])]);
}

/** The people of the sample branch as rows for a sheet, headings first: two of those present stay away without a word, and the approved personnel plan has a column. */
export function roster({ absent, planned }: { readonly absent: readonly string[]; readonly planned: readonly string[] }): readonly (readonly (string | number)[])[] {
  const read = readCsv(readFileSync('test/data/congress/chi-bo-roster.csv', 'utf8'));
  if (!read.ok) throw new Error('the roster of the sample cannot be read');
  const [headings = [], ...people] = read.rows;
  const name = headings.indexOf('Họ và tên');
  const present = headings.indexOf('Có mặt');
  return [
    [...headings, 'Đề án nhân sự'],
    ...people.map((row) => [Number(row[0]), ...row.slice(1).map((cell, i) => (i + 1 === present && absent.includes(row[name]!) ? '' : cell)), planned.includes(row[name]!) ? 'x' : '']),
  ];
}
