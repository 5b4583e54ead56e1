import { useState } from 'react';
import type { Ruling } from '../../election/contest';
import type { CandidateResult, ContestResult } from '../../election/contest-result';
import type { NextStep } from '../../election/next-step';
import type { RuleName } from '../../election/regulation';
import { followUps } from '../../election/follow-ups';
import { gather } from '../../election/round';
import { mayElect, mayVoteAgain, rulableRules } from '../../election/ruling';
import { fill } from '../../locale/language';
import { roundsTexts } from '../../locale/pane/rounds';
import { ruleTexts } from '../../locale/regulation';
import { Button } from '../components/Button';
import { CheckField, LinesField, SelectField } from '../components/fields';
import { readKept, useKeptState } from '../components/kept-state';
import { Notice } from '../components/Notice';
import { RuleNote } from '../components/RuleNote';
import { useSharedStyles } from '../components/styles';
import { useAct, useStore, useTexts, useWorkbookPart } from '../components/workbook-context';
import { Overtaken } from '../components/Overtaken';

const NEXT: readonly NextStep[] = ['none', 'runoff', 'congressDecides', 'mustContinue', 'appointed'];

/** “Ban kiểm phiếu kết luận khác”: for the rules of this result that are known by memory or inferred, who is elected and what follows instead, with a reason. */
export default function RulingPanel({ result }: { readonly result: ContestResult }) {
  const styles = useSharedStyles();
  const texts = useTexts(roundsTexts);
  const rules = rulableRules(result);
  // Opened for what was begun before a reload; after that it is the user's.
  const [begunBefore] = useState(() => readKept(keyOf(result)) !== undefined);
  if (rules.length === 0 || result.contest.ruling !== undefined) return null;
  return (
    <details data-part="conclude" open={begunBefore}>
      <summary tabIndex={0} data-act="conclude">{texts.conclude}</summary>
      <div className={styles.group}>
        <p className={styles.muted}>{texts.concludeHint}</p>
        <RulingForm result={result} rules={rules} />
      </div>
    </details>
  );
}

function RulingForm({ result, rules }: { readonly result: ContestResult; readonly rules: readonly RuleName[] }) {
  const texts = useTexts(roundsTexts);
  const language = useWorkbookPart((state) => state.language);
  const store = useStore();
  const { busy, run } = useAct();
  const [typed, setTyped, forget] = useKeptState<Typed>(keyOf(result), { rule: ruleInPlay(result, rules), elected: electedIn(result), next: null, reason: '' });
  const { rule, reason } = typed;
  const able = electable(result, rule);
  const elected = typed.elected.filter((place) => able.some(({ candidate }) => candidate.position === place));
  const change = (part: Partial<Typed>): void => setTyped({ ...typed, ...part });
  const [refused, setRefused] = useState(false);
  const [overtaken, setOvertaken] = useState(false);
  const changed = !sameNumbers(elected, electedIn(result));
  const again = mayVoteAgain(changed ? elected : null, result.rows.map(({ outcome }) => outcome));
  const next = typed.next === 'runoff' && !again ? null : typed.next;
  const problems = [
    ...(elected.length > result.contest.seats ? [fill(texts.tooMany, { chosen: elected.length, seats: result.contest.seats })] : []),
    ...(!changed && next === null ? [texts.nothingRuled] : []),
    ...(reason.trim() === '' ? [texts.reasonMissing] : []),
  ];
  const save = (): void => {
    if (rule === null || problems.length > 0) return setRefused(true);
    const ruling: Ruling = { rule, elected: changed ? elected : null, next, reason: reason.normalize('NFC').replace(/\s+/g, ' ').trim() };
    run(async () => {
      const recorded = await store.rule(result.contest.id, ruling);
      setOvertaken(!recorded);
      if (recorded) forget();
    });
  };
  return (
    <>
      <SelectField name="ruling-rule" label={texts.rule} value={rule ?? ''} onChange={(value) => change({ rule: rules.find((known) => known === value) ?? rule })}
        options={rules.map((value) => ({ value, text: ruleTexts[language][value] }))} />
      {rule !== null && <div><RuleNote rule={rule} /></div>}
      <ElectedFields result={result} able={able} elected={elected} onChange={(chosen) => change({ elected: chosen })} />
      <SelectField name="ruling-next" label={texts.next} value={next ?? ''} onChange={(value) => change({ next: NEXT.find((known) => known === value) ?? null })}
        hint={again ? undefined : changed ? texts.noTieLeft : texts.noTie}
        options={[{ value: '', text: texts.nextAsRule }, ...NEXT.filter((value) => again || value !== 'runoff').map((value) => ({ value, text: texts.nextWords[value] }))]} />
      <LinesField name="ruling-reason" label={texts.reason} rows={2} value={reason} onChange={(text) => change({ reason: text })} />
      {refused && problems.length > 0 && <Notice intent="error" live>{problems.map((problem) => <div key={problem}>{problem}</div>)}</Notice>}
      <Overtaken shown={overtaken} />
      <Button appearance="primary" size="small" data-act="save-ruling" data-then="go-on" disabledFocusable={busy} onClick={save}>{texts.save}</Button>
    </>
  );
}

/** Everybody whom a conclusion may elect, the ones elected by the rules ticked, votes beside the names; and why the others are not there. */
function ElectedFields({ result, able, elected, onChange }: {
  readonly result: ContestResult;
  readonly able: readonly CandidateResult[];
  readonly elected: readonly number[];
  readonly onChange: (elected: readonly number[]) => void;
}) {
  const styles = useSharedStyles();
  const texts = useTexts(roundsTexts);
  const rows = [...able].sort((a, b) => a.rank - b.rank);
  const left = result.rows.length - able.length;
  const tick = (position: number, on: boolean): void => onChange([...elected.filter((one) => one !== position), ...(on ? [position] : [])].sort((a, b) => a - b));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{fill(texts.electedBy, { seats: result.contest.seats })}</legend>
      {rows.map(({ candidate: { position, name }, votes }) => (
        <CheckField key={position} name={`ruling-${position}`} label={`${name} – ${votes}`} checked={elected.includes(position)} onChange={(on) => tick(position, on)} />
      ))}
      {left > 0 && <p className={styles.muted}>{fill(texts.belowHalf, { left })}</p>}
    </fieldset>
  );
}

/** What is typed of a conclusion before it is recorded; it outlives a reload of the pane. */
interface Typed {
  readonly rule: RuleName | null;
  readonly elected: readonly number[];
  readonly next: NextStep | null;
  readonly reason: string;
}

/** The rule that decides what comes next, where it can be concluded otherwise: that is what people come here for. */
function ruleInPlay(result: ContestResult, rules: readonly RuleName[]): RuleName | null {
  return rules.find((rule) => followUps(gather([result]))[0]?.rule === rule) ?? rules[0] ?? null;
}

/** Whom a conclusion on this rule may elect. */
function electable({ rows, contest }: ContestResult, rule: RuleName | null): readonly CandidateResult[] {
  return rows.filter(({ outcome }) => rule !== null && mayElect(rule, contest.kind, outcome));
}

/** Of this contest with these votes: after a paper was mended the conclusion is begun anew. */
function keyOf({ contest, rows }: ContestResult): string {
  return `ruling.${contest.id}.${rows.map(({ votes }) => votes).join(',')}`;
}

function electedIn({ elected }: ContestResult): readonly number[] {
  return elected.map(({ position }) => position).sort((a, b) => a - b);
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((number, index) => number === b[index]);
}
