import type { DeskId } from '../../election/entry-state';
import { useAct, useStore, useWorkbook } from '../components/workbook-context';

/** Changing the desk that this pane enters for. `safe`: nothing waits, so that nobody needs to be asked. */
export function useDeskAct(): { readonly busy: boolean; readonly safe: boolean; readonly choose: (desk: DeskId) => void } {
  const store = useStore();
  const { waiting, unsafe } = useWorkbook();
  const { busy, run } = useAct();
  return { busy, safe: waiting === 0 || unsafe === null, choose: (desk) => run(() => store.chooseDesk(desk)) };
}
