import { useState } from 'react';
import { regulationOf, type Regulation } from '../../election/regulation';
import { cleanName, nameKey } from '../../election/unfit-names';
import { fill } from '../../locale/language';
import { candidatesTexts } from '../../locale/pane/candidates';
import { announce } from '../components/announcer';
import { Button } from '../components/Button';
import { contestFormKey } from '../components/contest-proposal';
import { NumberField, TextField } from '../components/fields';
import { useKeptState } from '../components/kept-state';
import { Notice } from '../components/Notice';
import { RuleNote } from '../components/RuleNote';
import { useSharedStyles } from '../components/styles';
import { readWhole } from '../components/whole-number';
import { useAct, useStore, useTexts, useWorkbookPart } from '../components/workbook-context';
import type { ContestPartProps } from './ContestEditor';
import { listedKeys, withPerson } from './listed';

/** Somebody whom the convening committee did not propose: how many agree of how many attend, and so whether the person enters the list (190-QĐ/TW Đ14.3). */
export function Nomination({ form, contest, known, change }: ContestPartProps) {
  const styles = useSharedStyles();
  const texts = useTexts(candidatesTexts);
  const store = useStore();
  const { busy, run } = useAct();
  const present = useWorkbookPart((state) => state.congress?.present ?? 0);
  const law = useWorkbookPart((state) => regulationOf(state.congress?.regulation ?? '190'));
  const [typed, setTyped] = useKeptState<Typed>(`nomination.${contestFormKey(contest?.id ?? null)}.${form.office}`, NOTHING);
  const { name, agree, attending } = typed;
  // Opened for what was typed before a reload; after that it is the user's.
  const [typedBefore] = useState(name !== '' || agree !== '');
  const attendingText = attending ?? (form.sitting.present.trim() || (present > 0 ? String(present) : ''));
  const vote = voteOf(agree, attendingText);
  const nominee = cleanName(name);
  const listed = nominee !== '' && listedKeys(form).has(nameKey(nominee));
  const add = (): void => run(async () => {
    if (vote === null) return;
    change(withPerson(form, { name: nominee, person: '', planned: null, ...known.get(nameKey(nominee)) }));
    await store.nominate(contest?.id ?? null, fill(texts.logNominated, { name: nominee, ...vote }));
    setTyped({ ...NOTHING, attending });
    announce(fill(texts.nominated, { name: nominee }));
  });
  return (
    <details data-part="nomination" open={typedBefore}>
      <summary tabIndex={0} data-act="nominate">{texts.nominate}</summary>
      <div className={styles.group}>
        <p className={styles.muted}><RuleNote rule="nominationOverThirtyPercent" /></p>
        <TextField name="nominee" label={texts.nominee} value={name} error={listed ? fill(texts.alreadyListed, { name: nominee }) : undefined} onChange={(text) => setTyped({ ...typed, name: text })} />
        <div className={styles.pair}>
          <NumberField name="nominee-agree" label={texts.agree} value={agree} onChange={(text) => setTyped({ ...typed, agree: text })} />
          <NumberField name="nominee-attending" label={texts.attending} least={1} value={attendingText} onChange={(text) => setTyped({ ...typed, attending: text })} />
        </div>
        {vote !== null && <VoteNotice vote={vote} law={law} />}
        <Button size="small" data-act="add-nominee" disabledFocusable={busy || vote === null || !mayEnter(vote, law) || nominee === '' || listed} onClick={add}>{texts.addNominee}</Button>
      </div>
    </details>
  );
}

/** What was typed and is not on the list yet; it outlives a reload of the pane. `attending` is null until somebody types it: then it is who is present. */
interface Typed {
  readonly name: string;
  readonly agree: string;
  readonly attending: string | null;
}

const NOTHING: Typed = { name: '', agree: '', attending: null };

interface NominationVote {
  readonly agree: number;
  readonly attending: number;
}

function VoteNotice({ vote, law }: { readonly vote: NominationVote; readonly law: Regulation }) {
  const texts = useTexts(candidatesTexts);
  if (vote.agree > vote.attending) return <Notice intent="error" live="status">{texts.entersNever}</Notice>;
  const enters = mayEnter(vote, law);
  return <Notice intent={enters ? 'success' : 'warning'} live>{fill(enters ? texts.enters : texts.entersNot, { ...vote, needed: law.nominationNeeded(vote.attending) })}</Notice>;
}

function mayEnter({ agree, attending }: NominationVote, law: Regulation): boolean {
  return agree <= attending && law.entersList(agree, attending);
}

function voteOf(agreeText: string, attendingText: string): NominationVote | null {
  const agree = readWhole(agreeText);
  const attending = readWhole(attendingText, 1);
  return agree === null || attending === null ? null : { agree, attending };
}
