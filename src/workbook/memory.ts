import { countState, type DeskId, type EntryPhase } from '../election/entry-state';
import { setLiveContest, setWorkbookLanguage } from './live-contest';
import type { State, StoredBallot } from './state';

const EMPTY: State = {
  phase: 'starting', language: 'vi', congress: null, roster: null, texts: {}, contests: [], openId: null, desk: '1', entries: [], ballots: [], agreed: '', confirmed: '',
  damage: [], waiting: 0, refused: null, unmarked: null, logHead: '', canUndo: false, canRedo: false, unsafe: null, strayed: null, rival: false, rehearsal: false, missing: [],
};

/** The state in memory and who listens to it. */
export class Memory {
  private state: State = EMPTY;
  private readonly listeners = new Set<() => void>();

  get(): State {
    return this.state;
  }

  /** Puts a part of the state in place of the old one and tells everybody. */
  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    if (change.language !== undefined) setWorkbookLanguage(change.language);
    this.listeners.forEach((listener) => { listener(); });
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => { this.listeners.delete(listener); };
  }

  /** Lets TALLY() read this desk's papers of the open contest, else of the last one; `papersOf` knows those of every contest, `phasesOf` how far each desk is with it. */
  publish(papersOf: (contest: string, desk: DeskId) => readonly StoredBallot[], phasesOf: (contest: string) => readonly EntryPhase[]): void {
    setLiveContest(() => {
      const { contests, openId, language, desk } = this.state;
      const contest = contests.find(({ id }) => id === openId) ?? contests.at(-1);
      // A sheet that is counted in place is read only while its contest is open.
      if (contest === undefined || (contest.source !== null && contest.id !== openId)) return null;
      if (countState(phasesOf(contest.id).map((phase) => ({ phase, differences: 0 }))) === 'entering') return 'blind';
      const ballots = papersOf(contest.id, desk);
      return { names: contest.candidates.map(({ name }) => name), form: contest.form, seats: contest.seats, ballots, language };
    });
  }
}
