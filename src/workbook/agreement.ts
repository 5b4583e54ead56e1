import { agreedContent, findingsBeforeVotes } from '../election/before-votes';
import type { ContestResult } from '../election/contest-result';
import { isError } from '../election/finding';
import { sha256 } from './sha256';
import type { State } from './state';

/** How many signs of the digest stand in the log: enough that no other count has the same by chance. */
const SIGNS = 16;

/** What the log says when the committee agrees on a count: papers collected, valid and invalid, a digest of the whole count, and the warnings that were confirmed. */
export function agreementText(result: ContestResult): string {
  const warnings = new Set(findingsBeforeVotes(result).filter((finding) => !isError(finding)).map(({ code }) => code));
  return [figuresOf(result), ...warnings].join(SEPARATOR);
}

/** The figures of a text that `agreementText` made; those of an older log fit no count, so that it is agreed on anew. */
export function figuresIn(text: string): string {
  return text.split(SEPARATOR)[0] ?? '';
}

/** Has the committee agreed on this count of the open contest, and has nothing changed since? A cell that somebody has edited by hand changes the figures. */
export function isAgreed({ contests, agreed }: State, result: ContestResult): boolean {
  const status = contests.find(({ id }) => id === result.contest.id)?.status;
  return (status === 'counted' || status === 'written') && agreed === figuresOf(result);
}

const SEPARATOR = '; ';

function figuresOf(result: ContestResult): string {
  const { tally, contest } = result;
  return `${contest.collected ?? ''}/${tally.valid}/${tally.invalid} ${sha256(agreedContent(result)).slice(0, SIGNS)}`;
}
