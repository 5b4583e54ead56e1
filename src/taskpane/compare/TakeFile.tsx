import type { Finding } from '../../election/finding';
import { deskFileTexts } from '../../locale/pane/desk-files';
import { FileIntake } from '../components/FileIntake';
import { FindingList } from '../components/FindingList';
import { Notice } from '../components/Notice';
import { goTo } from '../components/route';
import { useSharedStyles } from '../components/styles';
import { useStore, useTexts, useWorkbook } from '../components/workbook-context';

const HOOKS = { choose: 'choose-file', file: 'desk-file', text: 'desk-text', take: 'take-file' } as const;

/** What stood against taking the file; null when it was taken. */
interface Taken {
  readonly finding: Finding | null;
}

/** Takes a desk's file, chosen or pasted. In an empty workbook that makes this computer the desk, and entry follows. */
export function TakeFile() {
  const styles = useSharedStyles();
  const texts = useTexts(deskFileTexts);
  const store = useStore();
  const { congress, desk } = useWorkbook();
  const take = async (given: string | File): Promise<Taken | null> => {
    const isFirst = store.getState().congress === null;
    const content = typeof given === 'string' ? given : await given.text().catch(() => null);
    if (content === null) return null;
    const finding = await store.takeDeskFile(content);
    // What this computer was waiting for: it is a desk now.
    if (finding === null && isFirst && store.getState().congress !== null) goTo('entry');
    return { finding };
  };
  return (
    <div className={styles.group}>
      <h3 className={styles.subheading}>{congress !== null && desk === '1' ? texts.takeHere : texts.takeFirst}</h3>
      <FileIntake hooks={HOOKS} accept=".json,.txt,application/json,text/plain" texts={texts} takeLabel={texts.take} take={take} isDone={({ finding }) => finding === null}
        show={({ finding }) => (finding === null ? <Notice intent="success" live>{texts.taken}</Notice> : <FindingList findings={[finding]} />)} />
    </div>
  );
}
