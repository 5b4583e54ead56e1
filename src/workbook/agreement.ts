import { agreedContent, findingsOfOutcome } from '../election/before-votes';
import type { ContestResult } from '../election/contest-result';
import { findingKey, isError, type Finding } from '../election/finding';
import type { Language } from '../locale/language';
import { sha256 } from './sha256';
import type { State } from './state';

/** How many signs of the digest stand in the log: enough that no other count has the same by chance. */
const SIGNS = 16;

/** What the log is to say of an agreement or a confirmation (see agreement-text.ts). The words of findings are fetched when they are first asked for; where they cannot be, the log has the figures alone. */
export async function textFor(kind: 'agreementText' | 'confirmationText', result: ContestResult, language: Language): Promise<string> {
  const words = await import(/* webpackChunkName: "findings" */ './agreement-text').catch(() => null);
  if (words !== null) return words[kind](result, language);
  return kind === 'agreementText' ? figuresOf(result) : outcomeOf(result);
}

/** The figures of a text that `agreementText` or `confirmationText` made; those of an older log fit no count, so that it is agreed on anew. */
export function figuresIn(text: string): string {
  return text.split(SEPARATOR)[0] ?? '';
}

/** Has the committee agreed on this count of the open contest, and has nothing changed since? A cell that somebody has edited by hand changes the figures. */
export function isAgreed({ contests, agreed }: Pick<State, 'contests' | 'agreed'>, result: ContestResult): boolean {
  const status = contests.find(({ id }) => id === result.contest.id)?.status;
  return (status === 'counted' || status === 'written') && agreed === figuresOf(result);
}

/** Was every warning of this outcome of the open contest confirmed, and is it the same outcome still? True where it has none. */
export function isOutcomeConfirmed({ confirmed }: Pick<State, 'confirmed'>, result: ContestResult): boolean {
  return outcomeWarnings(result).length === 0 || confirmed === outcomeOf(result);
}

/** What parts the figures of a text from the warnings behind them. */
export const SEPARATOR = '; ';

/** What of an outcome is confirmed before the results are written. */
export function outcomeWarnings(result: ContestResult): readonly Finding[] {
  return findingsOfOutcome(result).filter((finding) => !isError(finding));
}

/** The figures that are agreed on: papers collected, valid and invalid, and a digest of the whole count. */
export function figuresOf(result: ContestResult): string {
  const { tally, contest } = result;
  return `${contest.collected ?? ''}/${tally.valid}/${tally.invalid} ${digest(agreedContent(result))}`;
}

/** A digest of who is elected, who ties and what follows, and of all that the committee agreed to before. */
export function outcomeOf(result: ContestResult): string {
  const { rows, openSeats, next } = result;
  return digest(JSON.stringify([agreedContent(result), rows.map(({ votes, outcome }) => [votes, outcome]), openSeats, next, findingsOfOutcome(result).map(findingKey)]));
}

function digest(content: string): string {
  return sha256(content).slice(0, SIGNS);
}
