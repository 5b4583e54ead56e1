import type { Tally } from '../election/tally';
import type { ReasonCode } from '../election/ballot';
import { writeConclusion } from '../election/conclusion';
import { share } from '../election/share';
import type { Validity } from '../election/validity';
import { COMPOSITION_TEXTS } from '../locale/composition';
import { FUNCTION_MESSAGES } from '../locale/function-messages';
import type { Language } from '../locale/language';
import type { Composition } from '../people/composition';
import { categoryText } from '../people/composition-text';

/** TALLY: a row per name: name, votes, against, uncounted. */
export function tallyRows(names: readonly unknown[], { votes, against, uncounted }: Tally): unknown[][] {
  return names.map((name, i) => [name, votes[i], against[i], uncounted[i]]);
}

/** BALLOTS: label and number: collected, valid, invalid, then each reason that occurs, in the order of the codes, and at last the papers set aside if there are any. */
export function ballotRows({ collected, valid, invalid, undecided, reasons }: Tally, language: Language): unknown[][] {
  const texts = FUNCTION_MESSAGES[language];
  const codes = (Object.keys(reasons) as ReasonCode[]).filter((code) => reasons[code]).sort();
  return [
    [texts.collected, collected],
    [texts.valid, valid],
    [texts.invalid, invalid],
    ...codes.map((reason) => [writeConclusion({ kind: 'invalid', reason, note: '' }, language), reasons[reason]]),
    ...(undecided > 0 ? [[texts.undecided, undecided]] : []),
  ];
}

/** VALIDITY: '' for a valid paper, the words for one that is set aside, else code, reason and what the committee noted. */
export function validityText(found: Validity, language: Language): string {
  if (found.valid === null) return writeConclusion({ kind: 'undecided', note: found.note }, language);
  return found.valid ? '' : writeConclusion({ kind: 'invalid', reason: found.code, note: found.note }, language);
}

/** COMPOSITION: group, category, count, share of the total; first the total, under the age bands the mean age without a share. */
export function compositionRows({ total, groups }: Composition, language: Language): unknown[][] {
  const texts = COMPOSITION_TEXTS[language];
  const shareOf = (count: number): unknown => (total === 0 ? '' : share(count, total));
  const rows: unknown[][] = [[texts.total, '', total, shareOf(total)]];
  for (const group of groups) {
    const title = texts.groups[group.key];
    for (const row of group.rows) rows.push([title, categoryText(row, language), row.count, shareOf(row.count)]);
    if (group.ages !== null) rows.push([title, texts.meanAge, group.ages.mean, '']);
  }
  return rows;
}
