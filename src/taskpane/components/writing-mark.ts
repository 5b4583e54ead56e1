import type { Store } from '../../workbook/state';

/** Marks the page with `data-writing` while something is on its way to the workbook ('refused' while that refuses it), for whoever drives the pane from outside and must know that nothing is any more. Gives what ends it. */
export function markWriting(store: Store): () => void {
  const mark = (): void => {
    const { waiting, refused } = store.getState();
    if (waiting === 0) document.documentElement.removeAttribute('data-writing');
    else document.documentElement.setAttribute('data-writing', refused === null ? '' : 'refused');
  };
  mark();
  return store.subscribe(mark);
}
