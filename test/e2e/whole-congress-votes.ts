import { readFileSync } from 'node:fs';
import { readCsv } from '../../src/report/exchange';

/** A vote of the scripted congress: how many votes every name of the list gets, in ballot order, and how many papers are collected. */
export interface Vote {
  readonly names: readonly string[];
  readonly seats: number;
  readonly votes: readonly number[];
  readonly papers: number;
}

/** The keys of every paper, lists of up to nine names. Cross papers cross out who is not chosen; on a paper of one name agreeing is Enter alone and disagreeing the name's number. A paper that chooses nobody is confirmed by a second Enter. */
export function keysOf({ names, votes, papers }: Vote): readonly (readonly string[])[] {
  const crossings = votes.flatMap((count, name) => Array.from({ length: papers - count }, () => String(name + 1)));
  const keys: string[][] = Array.from({ length: papers }, () => []);
  // Round and round the papers: a name comes to each paper at most once, since it is crossed out on fewer than all of them.
  crossings.forEach((name, index) => { keys[index % papers]!.push(name); });
  return keys.map((crossed) => [...crossed, 'Enter', ...(names.length > 1 && crossed.length === names.length ? ['Enter'] : [])]);
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
