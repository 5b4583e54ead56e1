import type { EntryPhase } from '../election/entry-state';
import { readBallotText } from '../election/logged-paper';
import { figuresIn } from './agreement';
import type { LogRow } from './state';
import { keyOf } from './word';

/** What a desk's log says of its entry of one contest. */
export interface EntryLog {
  readonly phase: EntryPhase;
  readonly mixed: boolean | null;
  readonly mistakes: number;
  /** The figures that the committee has agreed on last; '' before. */
  readonly agreed: string;
  /** The outcome whose warnings were confirmed last; '' before. */
  readonly confirmed: string;
}

export const NOT_BEGUN: EntryLog = { phase: 'none', mixed: null, mistakes: 0, agreed: '', confirmed: '' };

/** Where an entry stands after this row of its desk's log. A row `settle` tells a difference that was decided against the desk, with the pile's size when several papers differ alike; the rows that put the papers right follow it. */
export function afterRow(entry: EntryLog, { act, before, after }: Pick<LogRow, 'act' | 'before' | 'after'>): EntryLog {
  switch (act) {
    case 'begin': return { ...NOT_BEGUN, phase: 'open', mixed: mixedIn(after) };
    case 'close': return { ...entry, phase: 'closed' };
    case 'reopen': return { ...entry, phase: 'open' };
    case 'settle': return { ...entry, mistakes: entry.mistakes + (readBallotText(before === '' ? after : before)?.count ?? 1) };
    case 'agree': return { ...entry, agreed: figuresIn(after) };
    case 'confirm': return { ...entry, confirmed: figuresIn(after) };
    case 'drop':
    case 'clear': return NOT_BEGUN;
    default: return entry;
  }
}

function mixedIn(word: string): boolean | null {
  const key = keyOf('mixed', word);
  return key === null ? null : key === 'mixed';
}
