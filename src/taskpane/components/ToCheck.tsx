import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { shellTexts } from '../../locale/pane/shell';
import { useTexts } from './workbook-context';

const useStyles = makeStyles({
  tag: {
    display: 'inline-block',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    padding: '0 4px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The mark of a rule that is known by memory or inferred ([M], [I] of RULES.md). */
export function ToCheck() {
  const texts = useTexts(shellTexts);
  return <span className={useStyles().tag} title={texts.toCheckHint}>{texts.toCheck}</span>;
}
