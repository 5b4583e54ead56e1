import type { Desk, Key } from './desk';

/** A second Enter sooner than this after the one that saved, in ms, is the same press of an unsteady finger or key. */
export const ONE_PRESS = 150;

/** Is this Enter the same press as the one before it? */
export function isSoon({ savedAt }: Desk, { at }: Key & { readonly kind: 'enter' }): boolean {
  return savedAt !== null && at !== undefined && at - savedAt < ONE_PRESS;
}
