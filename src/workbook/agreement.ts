import { agreedContent, findingsBeforeVotes, findingsOfOutcome } from '../election/before-votes';
import type { ContestResult } from '../election/contest-result';
import { findingKey, isError, type Finding } from '../election/finding';
import { describeFinding } from '../locale/findings';
import type { Language } from '../locale/language';
import { sha256 } from './sha256';
import type { State } from './state';

/** How many signs of the digest stand in the log: enough that no other count has the same by chance. */
const SIGNS = 16;

/** How many signs of what a warning says stand in the log, and of all warnings of one act: a cell of Excel holds 32,767. */
const LONGEST = 120;
const LONGEST_OF_ALL = 20_000;

/** What the log says when the committee agrees on a count: papers collected, valid and invalid, a digest of the whole count, and each warning that was confirmed. */
export function agreementText(result: ContestResult, language: Language): string {
  return logged(figuresOf(result), findingsBeforeVotes(result).filter(isWarning), language);
}

/** What the log says when the warnings of the outcome were confirmed: a digest of the outcome, and each warning. */
export function confirmationText(result: ContestResult, language: Language): string {
  return logged(outcomeOf(result), outcomeWarnings(result), language);
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

const SEPARATOR = '; ';
const BETWEEN_WARNINGS = ' | ';

function isWarning(finding: Finding): boolean {
  return !isError(finding);
}

function outcomeWarnings(result: ContestResult): readonly Finding[] {
  return findingsOfOutcome(result).filter(isWarning);
}

function figuresOf(result: ContestResult): string {
  const { tally, contest } = result;
  return `${contest.collected ?? ''}/${tally.valid}/${tally.invalid} ${digest(agreedContent(result))}`;
}

/** Who is elected, who ties and what follows, and all that the committee agreed to before. */
function outcomeOf(result: ContestResult): string {
  const { rows, openSeats, next } = result;
  return digest(JSON.stringify([agreedContent(result), rows.map(({ votes, outcome }) => [votes, outcome]), openSeats, next, findingsOfOutcome(result).map(findingKey)]));
}

function digest(content: string): string {
  return sha256(content).slice(0, SIGNS);
}

function logged(figures: string, warnings: readonly Finding[], language: Language): string {
  if (warnings.length === 0) return figures;
  const all = warnings.map((warning) => `${warning.code} ${shortened(describeFinding(warning, language).explanation, LONGEST)}`).join(BETWEEN_WARNINGS);
  return `${figures}${SEPARATOR}${shortened(all, LONGEST_OF_ALL)}`;
}

function shortened(text: string, signs: number): string {
  return text.length <= signs ? text : `${text.slice(0, signs - 1)}…`;
}
