import { papersIn } from '../../election/ballot';
import { complain, marking, stay, type Complaint, type Desk, type Key, type Pressed, type Setting } from './desk';
import { isSoon } from './one-press';
import { submit } from './save';

/** A key while the number of papers of a pile is typed. A pile of more papers than can be left is saved only by a second Enter, right after it was said. */
export function pressInCount(desk: Desk, key: Key, setting: Setting, told: Complaint | null): Pressed {
  const { countText } = desk.paper;
  switch (key.kind) {
    case 'digit': return stay(countText.length < MOST_COUNT_DIGITS ? marking(desk, { stage: 'count', countText: countText + key.digit }) : desk);
    case 'backspace': return stay(marking(desk, countText === '' ? {} : { stage: 'count', countText: countText.slice(0, -1) }));
    case 'escape': return stay(marking(desk, { countText: '' }));
    case 'enter': {
      const count = Number(countText);
      if (count < 1) return complain(desk, { kind: 'badCount' });
      const agreed = told?.kind === 'bigPile' && !isSoon(desk, key);
      if (!agreed && count > papersLeft(desk, setting)) return complain({ ...desk, savedAt: key.at ?? null }, { kind: 'bigPile', number: countText });
      return submit(marking(desk, { count, countText: '' }), setting, key.at);
    }
    default: return stay(desk);
  }
}

/** How many papers there can be besides those entered; the opened one is none of these. */
function papersLeft({ editing }: Desk, { ballots, most }: Setting): number {
  return most - papersIn(ballots.filter(({ number }) => number !== editing?.number));
}

const MOST_COUNT_DIGITS = 5;
