/* The beginning and the end of an entry, in one chunk of their own. */
export { BeginScreen } from './BeginScreen';
export { ClosedScreen } from './ClosedScreen';
