import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { fill } from '../locale/language';
import { shellTexts } from '../locale/pane/shell';
import { Button } from './components/Button';
import { contestTitle } from './components/contest-title';
import { useFieldStyles } from './components/field-styles';
import { goTo, useRoute } from './components/route';
import { useSharedStyles } from './components/styles';
import { useAct, useStore, useTexts, useWorkbookPart } from './components/workbook-context';

const NEW = 'new';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '6px', alignItems: 'center', padding: '4px 6px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  picker: { flex: '1 1 0' },
  language: { minWidth: '44px' },
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
  const choose = (chosen: string): void => {
    if (chosen === NEW) return goTo('contest', { newContest: true });
    if (chosen !== '') run(() => store.openContest(chosen));
    if (newContest) goTo(step);
  };
  return (
    <header className={styles.bar}>
      <h1 className={shared.hidden}>{texts.title}</h1>
      {desk !== '1' && <strong className={styles.desk} data-part="desk">{fill(texts.desk, { desk })}</strong>}
      <select className={mergeClasses(field.control, styles.picker)} name="open-contest" aria-label={texts.contest} value={value} disabled={congress === null} onChange={(event) => choose(event.target.value)}>
        {value === '' && <option value="">{texts.noContest}</option>}
        {contests.map((contest) => <option key={contest.id} value={contest.id}>{contestTitle(contest, language)}</option>)}
        {desk === '1' && <option value={NEW}>{texts.newContest}</option>}
      </select>
      <Button className={styles.language} size="small" data-act="switch-language" aria-label={`${texts.otherLanguage} – ${texts.switchLanguage}`} title={texts.switchLanguage}
        onClick={() => run(() => store.setLanguage(language === 'vi' ? 'en' : 'vi'))}>
        {texts.otherLanguage}
      </Button>
    </header>
  );
}
