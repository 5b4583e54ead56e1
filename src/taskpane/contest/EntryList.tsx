import { readNames } from '../../election/names';
import { contestTexts } from '../../locale/pane/contest';
import { Button } from '../components/Button';
import { FindingList } from '../components/FindingList';
import { Notice } from '../components/Notice';
import { useSharedStyles } from '../components/styles';
import { useTexts, useWorkbook } from '../components/workbook-context';
import { changesPaper, draftOf } from './contest-form';
import type { ContestPartProps } from './ContestEditor';
import { useListFindings } from './list-findings';
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
  const { entries } = useWorkbook();
  const { names, findings: unreadable } = readNames(form.names);
  const findings = useListFindings(form, names, unreadable);
  const draft = draftOf(form, contest, null, known);
  // Whichever desk has entered them; how many another desk has is not told.
  const begun = contest !== null && contest.source === null && entries.some(({ papers }) => papers.length > 0);
  const refused = draft !== null && begun && changesPaper(draft, contest);
  return (
    <>
      <RosterPicker {...part} />
      <NamesField {...part} names={names} />
      {names.length > 0 && <FindingList findings={findings} />}
      <SurplusOffer {...part} findings={findings} />
      <Nomination {...part} />
      {names.length > 0 && (
        <details>
          <summary tabIndex={0}>{texts.showNames}</summary>
          <ol className={styles.list}>{names.map((name, index) => <li key={index}>{name}</li>)}</ol>
        </details>
      )}
      {refused && (
        <Notice intent="error" live actions={<Button size="small" data-act="drop-changes" onClick={part.forget}>{texts.keepList}</Button>}>
          {texts.listFixed}
        </Notice>
      )}
      <SaveContest {...part} act={contest === null ? 'add-contest' : 'save-contest'} label={contest === null ? texts.add : texts.save}
        draft={refused ? null : draft} findings={findings} goOn={contest === null ? 'entry' : null} />
    </>
  );
}
