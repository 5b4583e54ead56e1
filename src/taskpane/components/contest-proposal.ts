import type { Form } from '../../election/ballot';
import type { ContestKind, Office } from '../../election/contest';
import { keep } from './kept-state';
import { goTo } from './route';

/** The form of a contest as it is typed. `form` auto: proposed by the length of the list. `papers`: typed in the pane, or lying in a sheet. */
export interface ContestForm {
  readonly office: Office;
  readonly seats: string;
  readonly round: string;
  readonly kind: ContestKind;
  readonly form: Form | 'auto';
  readonly papers: 'entry' | 'sheet';
  readonly names: string;
}

/** Under which key the form of a contest is kept while it is typed; null: that of a new one. */
export function contestFormKey(id: string | null): string {
  return `contest.${id ?? 'new'}`;
}

/** Opens the form of a new contest, filled in with this proposal. */
export function proposeContest(form: ContestForm): void {
  keep(contestFormKey(null), form);
  goTo('contest', { newContest: true });
}
