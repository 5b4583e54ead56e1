import { findingsBeforeVotes } from '../election/before-votes';
import type { ContestResult } from '../election/contest-result';
import { isError, type Finding } from '../election/finding';
import { describeFinding } from '../locale/findings';
import type { Language } from '../locale/language';
import { figuresOf, outcomeOf, outcomeWarnings, SEPARATOR } from './agreement';

/* Apart from what only compares figures: this needs the words of every finding, which the pane does not load at first. */

/** How many signs of what a warning says stand in the log, and of all warnings of one act: a cell of Excel holds 32,767. */
const LONGEST = 120;
const LONGEST_OF_ALL = 20_000;

/** What the log says when the committee agrees on a count: papers collected, valid and invalid, a digest of the whole count, and each warning that was confirmed. */
export function agreementText(result: ContestResult, language: Language): string {
  return logged(figuresOf(result), findingsBeforeVotes(result).filter((finding) => !isError(finding)), language);
}

/** What the log says when the warnings of the outcome were confirmed: a digest of the outcome, and each warning. */
export function confirmationText(result: ContestResult, language: Language): string {
  return logged(outcomeOf(result), outcomeWarnings(result), language);
}

/** Does a text that `agreementText` made in either language list this warning as confirmed? */
export function listsWarning(text: string, warning: Finding): boolean {
  const listed = text.slice(text.indexOf(SEPARATOR) + SEPARATOR.length).split(BETWEEN_WARNINGS);
  return (['vi', 'en'] as const).some((language) => listed.includes(warningText(warning, language)));
}

const BETWEEN_WARNINGS = ' | ';

function logged(figures: string, warnings: readonly Finding[], language: Language): string {
  if (warnings.length === 0) return figures;
  const all = warnings.map((warning) => warningText(warning, language)).join(BETWEEN_WARNINGS);
  return `${figures}${SEPARATOR}${shortened(all, LONGEST_OF_ALL)}`;
}

function warningText(warning: Finding, language: Language): string {
  return `${warning.code} ${shortened(describeFinding(warning, language).explanation, LONGEST)}`;
}

function shortened(text: string, signs: number): string {
  return text.length <= signs ? text : `${text.slice(0, signs - 1)}…`;
}
