import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

/** How the small tables of the second entry look. */
export const useTableStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, paddingBottom: '2px' },
  cell: { padding: '2px 6px 2px 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  number: { padding: '2px 0 2px 6px', textAlign: 'right', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightRegular, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});
