import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

/** The layouts that several features share, made for a pane of 350 × 378 px. */
export const useSharedStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '10px', minWidth: 0 },
  group: { display: 'flex', flexDirection: 'column', gap: '8px', border: 'none', padding: 0, margin: 0, minWidth: 0 },
  legend: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, padding: 0, marginTop: '4px', marginBottom: '4px' },
  heading: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: 0 },
  subheading: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, margin: '4px 0 0' },
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px', alignItems: 'start' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  text: { margin: 0 },
  muted: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  list: { margin: 0, paddingLeft: '20px' },
  numeric: { fontVariantNumeric: 'tabular-nums' },
});
