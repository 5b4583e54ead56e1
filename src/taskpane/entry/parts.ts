/* What is seldom in sight while papers are typed, in one chunk of its own. */
export { BelowDesk } from './BelowDesk';
export { DeskView } from './DeskView';
export { tell } from './done-text';
export { FocusNotice } from './FocusNotice';
export { LastPaper } from './LastPaper';
export { SpecialButtons } from './SpecialButtons';
export { SpecialPrompt } from './SpecialPrompt';
