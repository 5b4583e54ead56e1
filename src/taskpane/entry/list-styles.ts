import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

/** How lists look that stand in the place of the names. */
export const useListStyles = makeStyles({
  window: { flex: '1 1 0', minHeight: '84px', overflowY: 'auto', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  item: {
    padding: '0 8px', border: 'none', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, background: 'none', font: 'inherit', color: 'inherit', textAlign: 'left', cursor: 'pointer',
  },
  current: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', fontWeight: tokens.fontWeightSemibold },
});
