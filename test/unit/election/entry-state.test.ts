import { readFileSync } from 'node:fs';
import { closingObstacles, countState, phaseAfter, type EntryEvent, type EntryPhase } from '../../../src/election/entry-state';
import { readTable } from '../../properties/markdown-table';
import { concluded, paper, rules } from './build';

const page = readFileSync('docs/entry-states.md', 'utf8');
const PHASES: readonly EntryPhase[] = ['none', 'open', 'closed'];
const EVENTS: readonly EntryEvent[] = ['begin', 'enter', 'close', 'reopen', 'correct', 'discardBatch', 'drop'];

describe('docs/entry-states.md', () => {
  it('has a row for every phase and a column for every event', () => {
    const table = readTable(page, 'entry');
    expect([[...table.rows.keys()], table.columns]).toEqual([PHASES, EVENTS]);
  });

  it.each(PHASES.flatMap((phase) => EVENTS.map((event) => [phase, event] as const)))('says of %s and %s what the code does', (phase, event) => {
    expect(readTable(page, 'entry').rows.get(phase)?.[event]).toBe(phaseAfter(phase, event) ?? '–');
  });

  it('draws exactly the ways that its table allows', () => {
    const drawing = page.slice(page.indexOf('```mermaid'), page.indexOf('```\n', page.indexOf('```mermaid')));
    const drawn = [...drawing.matchAll(/^ {2}(\w+) --> (\w+): (\w+)$/gm)].map(([, from, to, event]) => `${from} ${event} ${to}`);
    const allowed = PHASES.flatMap((phase) => EVENTS.flatMap((event) => (phaseAfter(phase, event) === null ? [] : [`${phase} ${event} ${phaseAfter(phase, event)}`])));
    expect(drawn.sort()).toEqual(allowed.sort());
  });

  it('gives every three entries exactly one state, which is the code\'s', () => {
    const lines = page.split('<!-- table: states -->\n')[1]!.split('\n\n')[0]!.split('\n').slice(2).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
    const others: Readonly<Record<string, (phases: readonly EntryPhase[]) => boolean>> = {
      'none has begun': (phases) => phases.every((phase) => phase === 'none'),
      'some have begun': (phases) => phases.some((phase) => phase !== 'none'),
      'some are open': (phases) => phases.includes('open'),
      'some have begun, all of those are closed': (phases) => phases.includes('closed') && !phases.includes('open'),
    };
    for (const first of PHASES) for (const second of PHASES) for (const third of PHASES) for (const differences of [[0, 0], [0, 2], [1, 0]]) {
      const counted = differences.filter((_, i) => [second, third][i] !== 'none').some((count) => count > 0);
      const fitting = lines.filter(([one, other, count]) => one!.includes(`\`${first}\``) && others[other!]!([second, third]) && (count === 'any' || (count === 'some') === counted));
      const entries = [{ phase: first, differences: 0 }, { phase: second, differences: differences[0]! }, { phase: third, differences: differences[1]! }];
      expect(fitting.map(([, , , state]) => state)).toEqual([`\`${countState(entries)}\``]);
    }
  });

  it('names every obstacle that an entry can meet', () => {
    const two = rules('cross', 1, 2);
    const found = [
      closingObstacles({ papers: [] }, { collected: 3, rules: two }),
      closingObstacles({ papers: [paper('13'), paper('10', 1, { kind: 'undecided', note: '' })] }, { collected: 3, rules: two }),
      closingObstacles({ papers: [paper('10', 4)] }, { collected: 3, rules: two }),
    ].flat();
    expect([...readTable(page, 'obstacles').rows.keys()]).toEqual([...new Set(found)]);
  });
});

describe('countState', () => {
  it('is not begun without any entry', () => {
    expect(countState([])).toBe('notBegun');
  });
});

describe('an entry is closed', () => {
  const cross = rules('cross', 1, 2);
  const agree = rules('agree', 2, 2);

  it.each([
    ['with every paper concluded, while nobody has counted the papers collected', [paper('10'), paper('01', 2), paper('11', 1, concluded('P.07'))], null, []],
    ['with as many papers as were collected, piles counted', [paper('10'), paper('01', 2)], 3, []],
    ['not without a paper', [], null, ['empty']],
    ['not without a paper, though none was collected', [], 0, ['empty']],
    ['not with a pile of none alone', [paper('10', 0)], 5, ['empty']],
    ['not with a paper set aside', [paper('10'), paper('11', 1, { kind: 'undecided', note: 'mờ' })], 2, ['undecided']],
    ['not with a paper too few', [paper('10')], 2, ['tooFew']],
    ['not with a paper too many', [paper('10', 3)], 2, ['tooMany']],
    ['not with a mark that a cross paper cannot have', [paper('12')], 1, ['unreadable']],
    ['not with a name without a mark', [paper('1')], 1, ['unreadable']],
    ['not with a digit that is no mark', [paper('19')], 1, ['unreadable']],
    ['with all that stands against it, in the order in which it is mended', [paper('13'), paper('10', 1, { kind: 'undecided', note: '' })], 3, ['unreadable', 'undecided', 'tooFew']],
  ] as const)('%s', (_, papers, collected, obstacles) => {
    expect(closingObstacles({ papers }, { collected, rules: cross })).toEqual(obstacles);
  });

  it('with all four marks on an agree paper', () => {
    expect(closingObstacles({ papers: [paper('01'), paper('23')] }, { collected: 2, rules: agree })).toEqual([]);
  });
});
