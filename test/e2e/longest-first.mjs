import TestSequencer from '@jest/test-sequencer';

/** The files that take longest come first, else the last of them would run alone at the end; jest knows no durations on a fresh clone and goes by size. */
const LONGEST = ['count', 'robustness', 'whole-congress', 'bad-input', 'pane-quality', 'second-entry'];

export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const place = ({ path }) => {
      const at = LONGEST.findIndex((name) => path.endsWith(`${name}.e2e.ts`));
      return at === -1 ? LONGEST.length : at;
    };
    return [...tests].sort((a, b) => place(a) - place(b));
  }
}
