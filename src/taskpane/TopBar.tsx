import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useState } from 'react';
import { fill } from '../locale/language';
import { shellTexts } from '../locale/pane/shell';
import { Confirmation } from './components/AskFirst';
import { Button } from './components/Button';
import { contestTitle } from './components/contest-title';
import { useFieldStyles } from './components/field-styles';
import { hasPapers } from './components/has-papers';
import { goTo, useRoute } from './components/route';
import { useSharedStyles } from './components/styles';
import { useAct, useStore, useTexts, useWorkbookPart } from './components/workbook-context';

const NEW = 'new';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center', padding: '4px 6px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  picker: { flex: '1 1 0' },
  language: { minWidth: '44px' },
  question: { flex: '1 0 100%' },
  // Another desk than the first must never be taken for it.
  desk: { flex: 'none', padding: '1px 6px', borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorBrandStroke1}`, color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The contest that is open, the way to another one, the desk where it is not the first, and the language. */
export function TopBar() {
  const styles = useStyles();
  const field = useFieldStyles();
  const shared = useSharedStyles();
  const texts = useTexts(shellTexts);
  const store = useStore();
  const contests = useWorkbookPart((state) => state.contests);
  const openId = useWorkbookPart((state) => state.openId);
  const language = useWorkbookPart((state) => state.language);
  const congress = useWorkbookPart((state) => state.congress);
  const desk = useWorkbookPart((state) => state.desk);
  const { step, newContest } = useRoute();
  const { run } = useAct();
  const value = step === 'contest' && newContest ? NEW : openId ?? '';
  const open = contests.find(({ id }) => id === value);
  const choose = (chosen: string): void => {
    if (chosen === NEW) return goTo('contest', { newContest: true });
    if (chosen !== '') run(() => store.openContest(chosen));
    if (newContest) goTo(step);
  };
  return (
    <header className={styles.bar}>
      <h1 className={shared.hidden}>{texts.title}</h1>
      {desk !== '1' && <strong className={styles.desk} data-part="desk">{fill(texts.desk, { desk })}</strong>}
      <select className={mergeClasses(field.control, styles.picker)} name="open-contest" aria-label={texts.contest} title={open === undefined ? undefined : contestTitle(open, language)} value={value} disabled={congress === null} onChange={(event) => choose(event.target.value)}>
        {value === '' && <option value="">{contests.length === 0 ? texts.noContest : texts.chooseContest}</option>}
        {contests.map((contest) => <option key={contest.id} value={contest.id}>{contestTitle(contest, language)}</option>)}
        {desk === '1' && <option value={NEW}>{texts.newContest}</option>}
      </select>
      <LanguageSwitch />
    </header>
  );
}

/** Changes the language of the workbook and of the pane; asks first once there are papers or results, whose tables and sheets stay as they are. */
function LanguageSwitch() {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const store = useStore();
  const language = useWorkbookPart((state) => state.language);
  const isBegun = useWorkbookPart(hasPapers);
  const { busy, run } = useAct();
  const [asked, setAsked] = useState(false);
  const change = (): void => run(async () => {
    await store.setLanguage(language === 'vi' ? 'en' : 'vi');
    setAsked(false);
  });
  if (!asked) {
    return (
      <Button className={styles.language} size="small" data-act="switch-language" aria-label={`${texts.otherLanguage} – ${texts.switchLanguage}`} title={texts.switchLanguage}
        disabledFocusable={busy} onClick={() => (isBegun ? setAsked(true) : change())}>
        {texts.otherLanguage}
      </Button>
    );
  }
  return (
    <div className={styles.question} data-part="language-question">
      <Confirmation act="switch-language" question={texts.languageAsk} confirm={texts.languageConfirm} busy={busy} onCancel={() => setAsked(false)} onConfirm={change} />
    </div>
  );
}
