/* What stands in the place of the desk before the first paper, after the last one, where two windows meet at it, and for papers in the user's own sheet: one chunk of its own. */
export { BeginScreen } from './BeginScreen';
export { ClosedScreen } from './ClosedScreen';
export { PapersInPlace } from './PapersInPlace';
export { TwoAtDesk } from './TwoAtDesk';
