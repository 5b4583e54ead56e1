import { useMemo } from 'react';
import { gather, stillFollows, type FinalResult } from '../../election/round';
import { formatShare } from '../../election/share';
import { fill } from '../../locale/language';
import { roundsTexts } from '../../locale/pane/rounds';
import type { StoredContest } from '../../workbook/state';
import { areEarlierAgreed } from '../../workbook/write-results';
import { Notice } from '../components/Notice';
import { useSharedStyles } from '../components/styles';
import { useStore, useTexts, useWorkbook } from '../components/workbook-context';

/** Everybody elected over all rounds of this office, with round and votes, and how many seats are open; nothing for a first vote, nor while one of the rounds before is open again: its votes are seen by nobody then. */
export function FinalPanel({ contest }: { readonly contest: StoredContest }) {
  const styles = useSharedStyles();
  const texts = useTexts(roundsTexts);
  const { language } = useWorkbook();
  const final = useFinal(contest);
  if (final === null || final.rounds.length < 2) return null;
  const { elected, seats, openSeats, rounds } = final;
  const astray = rounds.flatMap((one, index) => { const before = rounds[index - 1]; return before === undefined || stillFollows(before, one.contest) ? [] : [one.contest]; });
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

function useFinal({ id }: StoredContest): FinalResult | null {
  const store = useStore();
  const { congress, contests, ballots } = useWorkbook();
  return useMemo(() => {
    // The store counts from what these three hold.
    const rounds = congress === null || contests.length + ballots.length === 0 ? [] : store.roundsOf(id);
    return rounds.length === 0 || !areEarlierAgreed({ contests }, rounds, id) ? null : gather(rounds);
  }, [store, id, congress, contests, ballots]);
}
