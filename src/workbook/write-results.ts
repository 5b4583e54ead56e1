import { rulesOf } from '../election/contest';
import { countContest, type ContestResult } from '../election/contest-result';
import { isError, type Finding } from '../election/finding';
import { regulationOf } from '../election/regulation';
import { isOnNewList } from '../election/round';
import { checkSecondEntry } from '../election/second-entry';
import { checkSurplus } from '../election/surplus';
import { checkSeparateVotes } from '../election/voting-list';
import { lacksReason, withWaivers } from '../election/waiver';
import type { EntrySummary, ReportInput } from '../report/report-input';
import { isAgreed, isOutcomeConfirmed } from './agreement';
import { earlierOpen, type EarlierOpen } from './earlier-votes';
import type { DeskEntry, State, Store, StoredContest } from './state';

/** How writing the results of the open contest ended. `written`: without titles, the workbook refused. `blocked`: errors stand against it; `uncounted`: the committee has not agreed on the numbers yet; `earlier`: nor, or not any more, on those of a vote that this one follows, or errors stand against that one; `unconfirmed`: the warnings of the outcome are not confirmed; `none`: no contest is open. */
export type Written =
  | { readonly kind: 'written'; readonly titles: readonly string[] }
  | { readonly kind: 'blocked'; readonly findings: readonly Finding[] }
  | ({ readonly kind: 'earlier' } & EarlierOpen)
  | { readonly kind: 'uncounted' | 'unconfirmed' | 'none' };

/** Writes the result sheets of the open contest unless errors stand against it. `closedAt`: when the minutes were closed, '10:45'; left out, to be filled in by hand. */
export async function writeResults(store: Store, closedAt?: string): Promise<Written> {
  const asked = await readyResult(store);
  if (asked.kind !== 'ready') return asked;
  // The report is fetched when it is first asked for: the pane opens without it.
  const [{ resultSheets }, places] = await Promise.all([import('../report'), store.findPlaces(asked.result.contest.id)]);
  if (places === null) return { kind: 'written', titles: [] };
  const ready = stillReady(store, asked.result);
  if (ready.kind !== 'ready') return ready;
  const { result } = ready;
  const state = store.getState();
  const sheets = resultSheets({
    ...reportInput(store, result),
    roster: state.roster,
    ...places,
    ...(closedAt !== undefined && { closedAt }),
  });
  // Without a roster the composition would only say that there is none.
  const models = state.roster === null ? sheets.filter(({ key }) => !key.startsWith('composition:')) : sheets;
  const { titles } = await store.writeSheets(models, result.contest.id);
  return { kind: 'written', titles };
}

/** `ready`: nothing stands against writing or announcing the count of the open contest; otherwise what does. */
type Ready = { readonly kind: 'ready'; readonly result: ContestResult } | Written;

/** Reads the workbook once more and says whether the open contest is ready. */
export async function readyResult(store: Store): Promise<Ready> {
  if (store.getState().waiting > 0) await store.retry();
  if (store.getState().waiting > 0) return { kind: 'written', titles: [] };
  // What somebody has typed into a table this moment belongs to what is signed, or asks for a new agreement.
  await store.reload();
  return readyNow(store);
}

/** The same after something was waited for: a paper may have changed meanwhile, and another contest may have been opened. To be asked in the step that makes the sheets. */
export function stillReady(store: Store, { contest }: ContestResult): Ready {
  return store.getState().openId === contest.id ? readyNow(store) : { kind: 'uncounted' };
}

function readyNow(store: Store): Ready {
  const state = store.getState();
  const result = countOpen(state);
  if (result === null) return { kind: 'none' };
  const errors = [...state.damage, ...result.findings].filter(isError);
  if (errors.length > 0) return { kind: 'blocked', findings: errors };
  // An older version had such a warning confirmed without a reason, which the minutes are to tell.
  if (!isAgreed(state, result) || result.findings.some(lacksReason)) return { kind: 'uncounted' };
  const earlier = earlierOpen(store, store.roundsOf(result.contest.id), result.contest.id);
  if (earlier !== null) return { kind: 'earlier', ...earlier };
  if (!isOutcomeConfirmed(state, result)) return { kind: 'unconfirmed' };
  return { kind: 'ready', result };
}

/** What every sheet of this result is made from, as the workbook stands now. */
export function reportInput(store: Store, result: ContestResult): ReportInput {
  const state = store.getState();
  return {
    result,
    language: state.language,
    writtenAt: localMinute(new Date()),
    logHead: state.logHead,
    entry: entrySummary(state),
    rehearsal: state.rehearsal,
    earlier: store.roundsOf(result.contest.id).slice(0, -1),
    texts: state.texts,
  };
}

/** The count of the open contest, over the papers of desk 1, which are the record that counts; null when there is none, or no congress. */
export function countOpen({ congress, contests, openId, ballots, entries }: State): ContestResult | null {
  const contest = contests.find(({ id }) => id === openId);
  return congress === null || contest === undefined ? null : withSecondEntry(withOtherContests(countContest(congress, contest, entries[0]?.papers ?? ballots), contests, contest), contest, entries);
}

/** How the papers of the open contest were entered, or where they were counted, for its sheets. They count as mixed only where every desk says so: one desk's times would be enough to tell whose paper it was. */
export function entrySummary({ entries, logHead, contests, openId }: State): EntrySummary {
  const source = contests.find(({ id }) => id === openId)?.source ?? null;
  const begun = entries.filter(({ phase }) => phase !== 'none');
  const said = begun.map(({ mixed }) => mixed);
  return {
    desks: begun.length === 0 ? [{ desk: '1', mistakes: 0, head: logHead }] : begun.map(({ desk, mistakes, head }) => ({ desk, mistakes, head })),
    mixed: said.includes(false) ? false : said.length > 0 && said.every((one) => one === true) ? true : null,
    ...(source !== null && { inPlace: { sheet: source.sheet, address: source.address } }),
  };
}

/** Adds F.203 while the entries of this contest are under way or differ. */
export function withSecondEntry(result: ContestResult, contest: StoredContest, entries: readonly DeskEntry[]): ContestResult {
  if (contest.source !== null) return result;
  return { ...result, findings: [...checkSecondEntry(entries, rulesOf(contest)), ...result.findings] };
}

/** Adds what only the other contests show: F.304 when several offices are counted from the same papers, F.303 and W.301 of a list that the congress drew up anew for a later vote. */
export function withOtherContests(result: ContestResult, contests: readonly StoredContest[], contest: StoredContest): ContestResult {
  const findings = [...sharedPapers(contests, contest), ...newList(result, contests, contest), ...result.findings];
  return { ...result, findings: [...findings.filter(isError), ...findings.filter((finding) => !isError(finding))] };
}

function sharedPapers(contests: readonly StoredContest[], { source }: StoredContest): readonly Finding[] {
  if (source === null) return [];
  return checkSeparateVotes(contests.filter((one) => one.source?.sheet === source.sheet && one.source.address === source.address).map(({ office }) => office));
}

/** The count has judged the list of a first vote already. */
function newList({ congress }: ContestResult, contests: readonly StoredContest[], contest: StoredContest): readonly Finding[] {
  if (contest.round <= 1 || !isOnNewList(contests, contest)) return [];
  return withWaivers(checkSurplus({ ...contest, names: contest.candidates.map(({ name }) => name), newList: true }, regulationOf(congress.regulation)), contest.waivers);
}

/** 2025-05-20T10:15 by the computer's clock. */
export function localMinute(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
