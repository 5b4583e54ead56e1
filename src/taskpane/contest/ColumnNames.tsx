import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { readNames } from '../../election/names';
import { nameKey } from '../../election/unfit-names';
import { fill } from '../../locale/language';
import { contestTexts } from '../../locale/pane/contest';
import type { ContestForm } from '../components/contest-proposal';
import { Notice } from '../components/Notice';
import { useSharedStyles } from '../components/styles';
import { useTexts } from '../components/workbook-context';
import type { SheetReading } from './ballot-sheet';

const useStyles = makeStyles({
  // Tall lists scroll inside: the button that takes the papers stays near.
  list: {
    margin: 0, paddingLeft: '32px', maxHeight: '152px', overflowY: 'auto', overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  other: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
});

/** Which column of the papers that were read is whose, by place on the paper; and where the list of this step, if there is one, has somebody else. */
export function ColumnNames({ reading: { names, letters }, form }: { readonly reading: SheetReading; readonly form: ContestForm }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const texts = useTexts(contestTexts);
  const listed = readNames(form.names).names;
  const { others, missing } = compareLists(names, listed);
  const onlyOrder = missing.length === 0 && names.length === listed.length;
  const differs = missing.length > 0 || others.some((other) => other !== null);
  if (names.length === 0) return null;
  return (
    <section className={shared.group} aria-label={texts.columns} data-part="columns">
      <p className={shared.text}>{texts.columns}</p>
      <ol className={styles.list} tabIndex={0} aria-label={texts.columns}>
        {names.map((name, index) => {
          const other = others[index] ?? null;
          return (
            <li key={index}>
              <span className={shared.muted}>{fill(texts.column, { letters: letters[index] ?? '' })}</span> {name}{' '}
              {other !== null && <span className={styles.other}>{other === '' ? texts.noneHere : fill(texts.otherHere, { name: other })}</span>}
            </li>
          );
        })}
      </ol>
      {differs && <Notice intent="warning">{onlyOrder ? texts.onlyOrder : texts.otherOrder} {missing.length > 0 && fill(texts.noColumn, { names: missing.join(', ') })}</Notice>}
    </section>
  );
}

/** Per name who stands in its place on the list where that is somebody else, '' where the list has nobody so far down; and who of the list has no column. Nothing without a list. */
function compareLists(names: readonly string[], listed: readonly string[]): { readonly others: readonly (string | null)[]; readonly missing: readonly string[] } {
  if (listed.length === 0) return { others: [], missing: [] };
  const keys = new Set(names.map(nameKey));
  const others = names.map((name, index) => {
    const here = listed[index] ?? '';
    return nameKey(here) === nameKey(name) ? null : here;
  });
  return { others, missing: listed.filter((name) => !keys.has(nameKey(name))) };
}
