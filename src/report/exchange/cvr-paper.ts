import type { Ballot, BallotRules, Mark, ReasonCode } from '../../election/ballot';
import { writeConclusion } from '../../election/conclusion';
import { proposedReason, validity, type Validity } from '../../election/validity';
import type { Language } from '../../locale/language';
import type { ListedPaper } from './listed-papers';

/** What a record needs beside its paper: the ids of its election and contest, and its own. */
export interface RecordFrame {
  readonly rules: BallotRules;
  readonly election: string;
  readonly contest: string;
  readonly uniqueId: string;
  /** Which paper of its pile, from 0. */
  readonly ofPile: number;
  readonly language: Language;
}

/** One paper as a CVR.CVR: how the rules read it, and where the committee concluded, how it is read after that. */
export function cvrOf({ first, ballot }: ListedPaper, frame: RecordFrame): object {
  const { rules, uniqueId, language } = frame;
  const reason = proposedReason(ballot.marks, rules);
  const proposed = snapshot(ballot, frame, { id: `${uniqueId}-rules`, type: 'modified', valid: reason === null, reason });
  const shown = ballot.conclusion === null ? [proposed] : [proposed, {
    ...snapshot(ballot, frame, { id: `${uniqueId}-committee`, type: 'interpreted', ...verdict(validity(ballot, rules)) }),
    ...(ballot.conclusion.kind === 'undecided' && { Status: ['needs-adjudication'] }),
    Annotation: [{ '@type': 'CVR.Annotation', Message: [writeConclusion(ballot.conclusion, language)] }],
  }];
  return {
    '@type': 'CVR.CVR',
    ElectionId: frame.election,
    UniqueId: uniqueId,
    ...(first !== null && { BallotAuditId: String(first + frame.ofPile) }),
    CurrentSnapshotId: ballot.conclusion === null ? `${uniqueId}-rules` : `${uniqueId}-committee`,
    CVRSnapshot: shown,
  };
}

/** How a snapshot reads its paper; `valid` null: the committee has not concluded. */
interface Reading {
  readonly id: string;
  readonly type: 'modified' | 'interpreted';
  readonly valid: boolean | null;
  readonly reason: ReasonCode | null;
}

function verdict(found: Validity): Pick<Reading, 'valid' | 'reason'> {
  return { valid: found.valid, reason: found.valid === false ? found.code : null };
}

function snapshot({ marks }: Ballot, { rules, contest }: RecordFrame, { id, type, valid, reason }: Reading): object {
  const selections = Array.from(marks).flatMap((mark, index) => {
    const positions = positionsOf(mark, rules, valid);
    return positions.length === 0 ? [] : [{ '@type': 'CVR.CVRContestSelection', ContestSelectionId: `selection-${index + 1}`, SelectionPosition: positions }];
  });
  return {
    '@type': 'CVR.CVRSnapshot',
    '@id': id,
    Type: type,
    CVRContest: [{ '@type': 'CVR.CVRContest', ContestId: contest, CVRContestSelection: selections, ...statusOf(marks, rules, reason) }],
  };
}

/** The boxes of a name that bear an X; on a paper where names are crossed out, the name that was left standing. */
function positionsOf(mark: Mark, { form }: BallotRules, valid: boolean | null): readonly object[] {
  const allocable = valid === null ? 'unknown' : valid ? 'yes' : 'no';
  if (form === 'cross') return mark === 1 ? [position({ votes: 1, allocable })] : [];
  switch (mark) {
    case 1: return [position({ place: AGREE, votes: 1, allocable })];
    case 0: return [position({ place: DISAGREE, votes: 0, allocable: 'no' })];
    case 2: return [AGREE, DISAGREE].map((place) => ({ ...position({ place, votes: 0, allocable: 'no' }), Status: ['invalidated-rules'] }));
    case 3: return [];
  }
}

/** The places of the two boxes of a name, from the left. */
const AGREE = 1;
const DISAGREE = 2;

function position({ place, votes, allocable }: { readonly place?: number; readonly votes: number; readonly allocable: string }): object {
  return { '@type': 'CVR.SelectionPosition', HasIndication: 'yes', NumberVotes: votes, IsAllocable: allocable, ...(place !== undefined && { Position: place }) };
}

/** What the format can say of the contest on this paper. Too many and too few are words of papers with a number to choose; boxes know neither. */
function statusOf(marks: ArrayLike<Mark>, { form, seats }: BallotRules, reason: ReasonCode | null): object {
  const chosen = Array.from(marks).filter((mark) => mark === 1).length;
  const over = form === 'cross' && chosen > seats;
  const under = form === 'cross' && chosen < seats;
  const invalid = reason === null ? [] : reason === 'P.02' ? ['invalidated-rules'] : reason === 'P.03' ? ['invalidated-rules', 'not-indicated'] : ['invalidated-rules', 'other'];
  const status = [...(over ? ['overvoted'] : []), ...(under ? ['undervoted'] : []), ...invalid];
  return {
    ...(form === 'cross' && { Selections: chosen, Overvotes: over ? seats : 0, Undervotes: under ? seats - chosen : 0 }),
    ...(status.length > 0 && { Status: status }),
    ...(status.includes('other') && { OtherStatus: reason }),
  };
}
