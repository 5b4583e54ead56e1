import { stillFollows } from '../../election/follow-ups';
import { gather } from '../../election/round';
import { formatShare } from '../../election/share';
import { fill } from '../../locale/language';
import { roundsTexts } from '../../locale/pane/rounds';
import type { StoredContest } from '../../workbook/state';
import { Notice } from '../components/Notice';
import { useSharedStyles } from '../components/styles';
import { useTexts, useWorkbook } from '../components/workbook-context';
import { useFinal } from './use-final';

/** Everybody elected over all rounds of this office, with round and votes, and how many seats are open; nothing for a first vote, nor while one of the rounds before is open again: its votes are seen by nobody then. */
export function FinalPanel({ contest }: { readonly contest: StoredContest }) {
  const styles = useSharedStyles();
  const texts = useTexts(roundsTexts);
  const { language } = useWorkbook();
  const final = useFinal(contest);
  if (final === null || final.rounds.length < 2) return null;
  const { elected, seats, openSeats, rounds } = final;
  const astray = rounds.flatMap((one, index) => (index === 0 || stillFollows(gather(rounds.slice(0, index)), one.contest) ? [] : [one.contest]));
  return (
    <section className={styles.group} aria-label={fill(texts.final, { rounds: final.rounds.length })} data-part="final">
      <h3 className={styles.subheading}>{fill(texts.final, { rounds: final.rounds.length })}</h3>
      {astray.map(({ id, round }) => <div key={id} data-part="follows-no-more"><Notice intent="error">{fill(texts.followsNoMore, { round })}</Notice></div>)}
      <p className={styles.text}>{fill(openSeats > 0 ? texts.finalOpen : texts.finalDone, { elected: elected.length, seats, open: openSeats })}</p>
      <ol className={styles.list}>
        {elected.map(({ candidate, round, votes, base }) => (
          <li key={`${round} ${candidate.position}`}>{candidate.name} – <span className={styles.muted}>{fill(texts.finalRow, { round, votes, share: base > 0 ? formatShare(votes, base, language) : '' })}</span></li>
        ))}
      </ol>
    </section>
  );
}
