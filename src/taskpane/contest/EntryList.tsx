import { readNames } from '../../election/names';
import { contestTexts } from '../../locale/pane/contest';
import { FindingList } from '../components/FindingList';
import { useSharedStyles } from '../components/styles';
import { useTexts } from '../components/workbook-context';
import { changesPaper, draftOf } from './contest-form';
import type { ContestPartProps } from './ContestEditor';
import { useListFindings } from './list-findings';
import { ListFixed, useIsEntered } from './ListFixed';
import { NamesField } from './NamesField';
import { Nomination } from './Nomination';
import { RosterPicker } from './RosterPicker';
import { SaveContest } from './SaveContest';
import { SurplusOffer } from './SurplusOffer';

/** The voting list of a contest whose papers are entered in the pane, its checks, and saving. */
export function EntryList(part: ContestPartProps) {
  const { contest, form, known } = part;
  const styles = useSharedStyles();
  const texts = useTexts(contestTexts);
  const { names, findings: unreadable } = readNames(form.names);
  const findings = useListFindings(form, names, unreadable);
  const draft = draftOf(form, contest, null, known);
  const isEntered = useIsEntered(contest);
  const refused = draft !== null && contest !== null && isEntered && changesPaper(draft, contest);
  return (
    <>
      {!isEntered && <RosterPicker {...part} />}
      <NamesField {...part} names={names} isFixed={isEntered} />
      {names.length > 0 && <FindingList findings={findings} />}
      <SurplusOffer {...part} findings={findings} />
      {isEntered ? !refused && <p className={styles.muted} data-part="list-stays">{texts.listStays}</p> : <Nomination {...part} />}
      {names.length > 0 && (
        <details>
          <summary tabIndex={0}>{texts.showNames}</summary>
          <ol className={styles.list}>{names.map((name, index) => <li key={index}>{name}</li>)}</ol>
        </details>
      )}
      {refused && <ListFixed onBack={part.forget} />}
      <SaveContest {...part} act={contest === null ? 'add-contest' : 'save-contest'} label={contest === null ? texts.add : texts.save}
        draft={refused ? null : draft} findings={findings} goOn={contest === null ? 'entry' : null} />
    </>
  );
}
