import type { Finding } from '../../../src/election/finding';
import { Journal, type PendingAct } from '../../../src/workbook/journal';
import { FakeDisk } from '../../properties/fault-journal';

const act = (id: string): PendingAct => ({ id, workbook: 'w', file: 'f', desk: '1', contest: '1', act: { act: 'add' }, row: null, changes: [] });

function journal() {
  const disk = new FakeDisk();
  const told: (string | null)[] = [];
  const unsafe = (finding: Finding | null): void => { told.push(finding === null ? null : String(finding.data['case'])); };
  return { disk, told, journal: new Journal(disk.open(), unsafe) };
}

describe('a journal whose browser refuses for a while', () => {
  it('offers what was refused again with the next act, and warns until all of it is kept', async () => {
    const { disk, told, journal: one } = journal();
    disk.full = true;
    await one.keep([act('a')]);
    await one.keep([act('b')]);
    disk.full = false;
    await one.keep([act('c')]);
    expect([...disk.acts.keys()]).toEqual(['a', 'b', 'c']);
    expect(told).toEqual(['full', 'full', null]);
  });

  it('does not offer again what the workbook has confirmed meanwhile', async () => {
    const { disk, journal: one } = journal();
    disk.full = true;
    await one.keep([act('a'), act('b')]);
    await one.forget(['a']);
    disk.full = false;
    await one.keep([act('c')]);
    expect([...disk.acts.keys()]).toEqual(['b', 'c']);
  });

  it('lets go of an act that was done again under another id, although the new one was never kept', async () => {
    const { disk, journal: one } = journal();
    await one.keep([act('old')]);
    disk.full = true;
    await one.keep([act('new')], ['old']);
    expect([...disk.acts.keys()]).toEqual(['old']);
    await one.forget(['new']);
    expect([...disk.acts.keys()]).toEqual([]);
  });
});
