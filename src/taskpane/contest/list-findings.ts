import type { Finding } from '../../election/finding';
import { regulationOf } from '../../election/regulation';
import { isOnNewList } from '../../election/round';
import { checkList, findCounters } from '../../election/voting-list';
import { withWaivers } from '../../election/waiver';
import type { ContestForm } from '../components/contest-proposal';
import { readWhole } from '../components/whole-number';
import { useOpenContest, useWorkbook } from '../components/workbook-context';
import { useCounters } from './use-offers';

/** What is to be said of a voting list as it is typed (F.301–F.303, W.301, W.302); without a number of seats, only what needs none: what reading the names found, and who of them counts. Lines without a name are no part of the list, so their findings always come from the reading. */
export function useListFindings(form: ContestForm, names: readonly string[], unreadable: readonly Finding[]): readonly Finding[] {
  const { congress, contests } = useWorkbook();
  const counters = useCounters(form);
  const open = useOpenContest();
  const seats = readWhole(form.seats, 1);
  if (seats === null || congress === null) return [...findCounters({ names, counters }), ...unreadable];
  const { office, kind, follows } = form;
  const round = readWhole(form.round, 1) ?? 1;
  // The reason to keep a surplus is one for the list that was saved.
  const isSaved = open?.office === office && open.seats === seats && open.candidates.map(({ name }) => name).join('\n') === names.join('\n');
  const newList = isOnNewList(contests, { id: '', office, kind, round, ...(follows !== '' && { follows }) });
  const nameless = unreadable.filter(({ data }) => data['case'] === 'empty');
  return [...nameless, ...withWaivers(checkList({ office, kind, seats, round, names, counters, newList }, regulationOf(congress.regulation)), isSaved ? open?.waivers : undefined)];
}

/** Does this finding keep the contest from being saved? An unfit list or surplus does, since neither can be mended once papers are entered; a name on two lists stops only the result. */
export function blocksContest(finding: Finding): boolean {
  return finding.code === 'F.302' || finding.code === 'F.303';
}
