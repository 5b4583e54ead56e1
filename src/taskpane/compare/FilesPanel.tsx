import type { DeskId } from '../../election/entry-state';
import { fill } from '../../locale/language';
import { deskFileTexts } from '../../locale/pane/desk-files';
import type { DeskFile } from '../../workbook/state';
import { Button } from '../components/Button';
import { FileOffer } from '../components/FileOffer';
import { Notice } from '../components/Notice';
import { useSharedStyles } from '../components/styles';
import type { Count } from '../components/use-count';
import { useOutcome } from '../components/use-outcome';
import { useStore, useTexts, useWorkbook } from '../components/workbook-context';
import { TakeFile } from './TakeFile';

const OTHERS: readonly DeskId[] = ['2', '3'];

/** Files for a second computer: desk 1 makes the set-up and takes what was entered; another desk makes what it has entered, and takes contests that desk 1 has set up since. */
export function FilesPanel({ count }: { readonly count: Count }) {
  const styles = useSharedStyles();
  const texts = useTexts(deskFileTexts);
  const store = useStore();
  const { congress, contests, desk } = useWorkbook();
  const own = count.entries.find((entry) => entry.desk === desk);
  // A file of contests or papers that have changed since must not be carried to the other computer.
  const [file, setFile] = useOutcome<DeskFile>(() => JSON.stringify(desk === '1' ? [congress, contests] : [own?.phase, own?.head]));
  const open = desk !== '1' && own?.phase !== 'closed';
  return (
    <section className={styles.group} aria-label={texts.title}>
      <h3 className={styles.subheading}>{texts.title}</h3>
      {open && <Notice intent="info">{fill(texts.stillOpen, { desk })}</Notice>}
      <div className={styles.row}>
        {(desk === '1' ? OTHERS : [desk]).map((one) => (
          <Button key={one} size="small" data-act={desk === '1' ? `make-file-${one}` : 'hand-in'} disabled={open} onClick={() => setFile(store.makeDeskFile(one))}>
            {fill(desk === '1' ? texts.make : texts.handIn, { desk: one })}
          </Button>
        ))}
      </div>
      {file !== null && <FileOffer key={file.name} file={file} made={fill(texts.made, { name: file.name })} copied={texts.copied} />}
      <TakeFile />
    </section>
  );
}
