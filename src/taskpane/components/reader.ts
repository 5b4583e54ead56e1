import type { Reader } from '../../locale/describe-finding';
import { useRoute } from './route';
import { useWorkbookPart } from './workbook-context';

/** Who reads the pane now: who enters papers where papers are entered or compared, and at every desk but the first; else the head of the committee. */
export function useReader(): Reader {
  const desk = useWorkbookPart((state) => state.desk);
  const { step } = useRoute();
  return desk !== '1' || step === 'entry' || step === 'compare' ? 'typist' : 'head';
}
