import { isDoubtful, proposedValidity } from '../../election/validity';
import { pressInNote } from './accept-note';
import { dropConclusion, pressInReason, setAside, startConcluding } from './conclude';
import { complain, leaveOpened, marking, stay, type Desk, type Key, type Pressed, type Setting } from './desk';
import { isSoon } from './one-press';
import { digitsFor, freshPaper, isMarked, isTouched, takeBack, touch } from './paper';
import { pressInCount } from './press-in-count';
import { openBatches, openLast, openList, pressInBatches, pressInPapers } from './press-in-list';
import { save, submit } from './save';

/** The state machine of entry: one key at a desk. */
export function press(desk: Desk, key: Key, setting: Setting): Pressed {
  if (key.kind === 'text' && (desk.view !== null || desk.paper.stage !== 'note')) return stay(desk);
  const quiet: Desk = desk.complaint === null ? desk : { ...desk, complaint: null };
  if (quiet.view?.kind === 'papers') return pressInPapers(quiet, quiet.view, key, setting);
  if (quiet.view?.kind === 'batches') return pressInBatches(quiet, quiet.view, key, setting);
  switch (quiet.paper.stage) {
    case 'reason': return pressInReason(quiet, key, setting);
    case 'count': return pressInCount(quiet, key, setting, desk.complaint);
    case 'note': return pressInNote(quiet, key, setting);
    case 'remove': return pressInRemove(quiet, key);
    case 'confirm': return pressInConfirm(quiet, key, setting);
    case 'marking': return pressInMarking(quiet, key, setting);
  }
}

/** A click on a name: as if its number had been typed. */
export function clickName(desk: Desk, index: number, { rules }: Setting): Desk {
  return { ...desk, complaint: null, paper: touch({ ...desk.paper, digits: '' }, { index, typed: false }, rules.form) };
}

/** The keyboard has gone elsewhere: what was half typed, or half agreed to, is not taken. */
export function pause(desk: Desk): Desk {
  const { stage } = desk.paper;
  return { ...desk, savedAt: null, paper: { ...desk.paper, digits: '', stage: stage === 'confirm' || stage === 'remove' ? 'marking' : stage } };
}

function pressInMarking(desk: Desk, key: Key, setting: Setting): Pressed {
  const { paper, editing } = desk;
  switch (key.kind) {
    case 'digit': return stay(typeDigit(desk, key.digit, setting));
    case 'enter': return pressEnter(desk, key, setting);
    case 'backspace': return pressBackspace(desk, key.held === true, setting);
    case 'escape': return stay(escape(desk));
    case 'move': return stay(key.by === 'up' || key.by === 'pageUp' ? openList(desk, setting) : desk);
    case 'undo':
    case 'redo': return pressUndo(desk, key.kind, setting);
    case 'keying': return switchKeying(desk, setting);
    case 'remove': return editing === null ? complain(desk, { kind: 'openFirst' }) : stay(marking(desk, { stage: 'remove', digits: '' }));
    // A number that is not complete is dropped and said, so that the keys that follow are not taken for its end.
    default: {
      const next = pressSpecial(marking(desk, { digits: '' }), key, setting);
      return paper.digits === '' || next.desk.complaint !== null ? next : complain(next.desk, { kind: 'dropped', number: paper.digits });
    }
  }
}

function pressSpecial(desk: Desk, { kind }: Key, setting: Setting): Pressed {
  switch (kind) {
    case 'invalid': return stay(marking(desk, { stage: 'reason' }));
    case 'valid': return startConcluding(desk, { kind: 'valid', note: '' }, setting);
    case 'setAside': return stay(setAside(desk));
    case 'pile': return stay(marking(desk, { stage: 'count', countText: '' }));
    case 'batches': return stay(openBatches(desk, setting));
    default: return stay(desk);
  }
}

/** An invalid paper asks once: Enter saves it as it is, V lets the committee conclude otherwise, any other key goes on marking. */
function pressInConfirm(desk: Desk, key: Key, setting: Setting): Pressed {
  const back = marking(desk);
  switch (key.kind) {
    case 'enter': return save(desk, setting, key.at);
    case 'valid': {
      if (isDoubtful(proposedValidity(desk.paper.marks, setting.rules), setting.rules)) return startConcluding(back, { kind: 'valid', note: '' }, setting);
      return complain(desk, { kind: 'notDoubtful' });
    }
    case 'escape': return stay(back);
    case 'backspace': return isMarked(desk.paper) ? pressInMarking(back, key, setting) : stay(back);
    default: return pressInMarking(back, key, setting);
  }
}

/** The second press removes the opened paper; any other key keeps it. */
function pressInRemove(desk: Desk, key: Key): Pressed {
  if (desk.editing === null || (key.kind !== 'remove' && key.kind !== 'enter')) return stay(marking(desk));
  return { desk: leaveOpened(desk), act: { kind: 'remove', number: desk.editing.number } };
}

function pressEnter(desk: Desk, key: Key & { readonly kind: 'enter' }, setting: Setting): Pressed {
  const { paper, editing } = desk;
  if (paper.digits !== '') {
    const completed = completeNumber(desk, paper.digits, setting);
    return completed.complaint === null ? complain(completed, { kind: 'completed', number: paper.digits }) : stay(completed);
  }
  if (editing === null && !isTouched(paper) && (isSoon(desk, key) || key.again === true)) return complain(desk, { kind: 'tooQuick' });
  return submit(desk, setting, key.at);
}

/** Takes back what was typed last. Nothing typed: a fresh paper gives way to the last saved one, on which Backspace then takes nothing back – which of its marks came last is not known. */
function pressBackspace(desk: Desk, held: boolean, setting: Setting): Pressed {
  const { paper, editing } = desk;
  if (paper.digits !== '') return stay(marking(desk, { digits: paper.digits.slice(0, -1) }));
  if (editing === null && paper.conclusion !== null) return stay(dropConclusion(desk));
  if (isMarked(paper)) return stay({ ...desk, paper: takeBack(paper, setting.rules.form) });
  if (editing !== null) return complain(desk, { kind: 'nothingTyped' });
  if (paper.count !== 1) return stay(marking(desk, { count: 1 }));
  return stay(held ? desk : openLast(desk, setting));
}

/** What is typed goes back first, a whole number at a time; then what is saved. An opened paper must be left before. */
function pressUndo(desk: Desk, kind: 'undo' | 'redo', { rules }: Setting): Pressed {
  const { paper, editing } = desk;
  if (kind === 'undo' && isMarked(paper)) return stay(marking(desk, { ...(paper.digits === '' ? takeBack(paper, rules.form) : {}), digits: '' }));
  if (editing !== null) return complain(desk, { kind: 'leaveFirst' });
  if (kind === 'undo' && isTouched(paper)) return stay(marking(desk, { conclusion: null, count: 1 }));
  return { desk, act: { kind } };
}

/** Turns over which names are keyed; only before a paper is begun, for a mark already typed would mean its opposite. */
function switchKeying(desk: Desk, { rules }: Setting): Pressed {
  if (rules.form !== 'cross') return complain(desk, { kind: 'keyingCross' });
  if (desk.editing !== null || isTouched(desk.paper)) return complain(desk, { kind: 'keyingLater' });
  const keying = desk.keying === 'crossed' ? 'chosen' : 'crossed';
  return stay({ ...desk, keying, paper: freshPaper(rules, keying) });
}

function typeDigit(desk: Desk, digit: string, setting: Setting): Desk {
  const digits = desk.paper.digits + digit;
  if (digits.length < digitsFor(setting.rules.names)) return marking(desk, { digits });
  return completeNumber(desk, digits, setting);
}

/** A number that is complete marks its name; one that no name has is said and dropped, the paper stays as it was. */
function completeNumber(desk: Desk, digits: string, { rules }: Setting): Desk {
  const number = Number(digits);
  const paper = { ...desk.paper, digits: '' };
  if (number < 1 || number > rules.names) return { ...desk, paper, complaint: { kind: 'noSuchName', number: digits } };
  return { ...desk, paper: touch(paper, { index: number - 1, typed: true }, rules.form) };
}

/** Escape takes back the last thing that waits – digits, conclusion, pile – and at last leaves the paper that is being changed. */
function escape(desk: Desk): Desk {
  const { paper, editing } = desk;
  if (paper.digits !== '') return marking(desk, { digits: '' });
  if (editing !== null) return { ...leaveOpened(desk), view: editing.from };
  if (paper.conclusion !== null) return dropConclusion(desk);
  return paper.count === 1 ? desk : marking(desk, { count: 1 });
}
