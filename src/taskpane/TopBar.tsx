import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { shellTexts } from '../locale/pane/shell';
import { contestTitle } from './components/contest-title';
import { goTo, useRoute } from './components/route';
import { useAct, useStore, useTexts, useWorkbook } from './components/workbook-context';

const NEW = 'new';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '6px', alignItems: 'center', padding: '4px 6px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  picker: { flex: '1 1 0', minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
  language: { minWidth: '44px' },
});

/** The contest that is open, the way to another one, and the language. */
export function TopBar() {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const store = useStore();
  const { contests, openId, language, congress } = useWorkbook();
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
      <Select className={styles.picker} size="small" name="open-contest" aria-label={texts.contest} value={value} disabled={congress === null} onChange={(_, data) => choose(data.value)}>
        {value === '' && <option value="">{texts.noContest}</option>}
        {contests.map((contest) => <option key={contest.id} value={contest.id}>{contestTitle(contest, language)}</option>)}
        <option value={NEW}>{texts.newContest}</option>
      </Select>
      <Button className={styles.language} size="small" data-act="switch-language" aria-label={texts.switchLanguage} title={texts.switchLanguage}
        onClick={() => run(() => store.setLanguage(language === 'vi' ? 'en' : 'vi'))}>
        {texts.otherLanguage}
      </Button>
    </header>
  );
}
