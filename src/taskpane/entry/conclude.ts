import type { Conclusion, ReasonCode } from '../../election/ballot';
import { offeredReasons } from '../../election/offered-reasons';
import { isDoubtful, proposedValidity } from '../../election/validity';
import { complain, marking, stay, type Desk, type Key, type Pressed, type Setting } from './desk';

/** A key while the reason of an invalid paper is asked for: the digits of the reasons that its form knows, the key that asked drops the conclusion, Escape leaves it as it was. */
export function pressInReason(desk: Desk, key: Key, { rules }: Setting): Pressed {
  switch (key.kind) {
    case 'escape':
    case 'backspace': return stay(marking(desk));
    case 'invalid': return stay(dropConclusion(desk));
    case 'digit': {
      const reason = offeredReasons(rules.form).find((code) => code.endsWith(key.digit));
      return stay(reason === undefined ? desk : concludeInvalid(desk, reason));
    }
    default: return stay(desk);
  }
}

/** Asks for the note of a conclusion; "valid" is refused where the rule is plain that the paper is not. */
export function startConcluding(desk: Desk, concluding: Conclusion, { rules }: Setting): Pressed {
  const proposal = proposedValidity(desk.paper.marks, rules);
  if (concluding.kind === 'valid' && !proposal.valid && !isDoubtful(proposal, rules)) return complain(desk, { kind: 'notDoubtful' });
  return stay(marking(desk, { stage: 'note', concluding, note: '' }));
}

/** Sets the paper aside for the committee to conclude on, or takes that back. */
export function setAside(desk: Desk): Desk {
  if (desk.paper.conclusion?.kind === 'undecided') return dropConclusion(desk);
  return marking(desk, { conclusion: { kind: 'undecided', note: '' } });
}

/** The paper is judged by its marks alone again. */
export function dropConclusion(desk: Desk): Desk {
  return marking(desk, { conclusion: null });
}

/** P.09 needs a note; so may any conclusion on a paper that had been set aside. The others only wait for Enter. */
function concludeInvalid(desk: Desk, reason: ReasonCode): Desk {
  const conclusion: Conclusion = { kind: 'invalid', reason, note: '' };
  if (reason === 'P.09' || desk.paper.conclusion?.kind === 'undecided') return marking(desk, { stage: 'note', concluding: conclusion, note: '' });
  return marking(desk, { conclusion });
}
