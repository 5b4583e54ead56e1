import { readFileSync } from 'node:fs';
import type { Ballot, BallotRules, Mark } from '../../src/election/ballot';

/** The invented halls whose sizes are those of published counts, the smallest first. */
export const HALLS = ['hall-81x17', 'hall-159x23', 'hall-299x30', 'hall-348x61'] as const;

/** A count with its papers, and the result that it must give. */
export interface Hall {
  readonly rules: BallotRules;
  readonly names: readonly string[];
  readonly papers: readonly Ballot[];
  readonly votes: readonly number[];
  readonly valid: number;
  readonly invalid: number;
}

/** Reads a count of test/data/congress, from the repository's root; `papers` names the file of its papers when it is another one. */
export function readHall(name: string, papers = name): Hall {
  const about = JSON.parse(readFileSync(`test/data/congress/${name}.json`, 'utf8')) as { form: BallotRules['form']; seats: number; expected: Pick<Hall, 'votes' | 'valid' | 'invalid'> };
  const [head = '', ...lines] = readFileSync(`test/data/congress/${papers}.csv`, 'utf8').replace(/^\uFEFF/, '').trim().split(/\r?\n/);
  const names = head.split(',');
  return {
    rules: { form: about.form, seats: about.seats, names: names.length },
    names,
    papers: lines.map((line) => ({ marks: line.split(',').map((cell) => Number(cell) as Mark), count: 1, conclusion: null })),
    votes: about.expected.votes,
    valid: about.expected.valid,
    invalid: about.expected.invalid,
  };
}
