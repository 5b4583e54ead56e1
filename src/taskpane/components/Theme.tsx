import { makeStyles, mergeClasses, tokens, webLightTheme } from '@fluentui/react-components';
import type { CSSProperties, ReactNode } from 'react';

const VARIABLES = Object.fromEntries(Object.entries(webLightTheme).map(([token, value]) => [`--${token}`, value])) as CSSProperties;

const useStyles = makeStyles({
  theme: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
  },
});

/** Fluent's light theme for what is in it; Fluent's own provider also carries what its components need, of which the pane uses none. */
export function Theme({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  return <div className={mergeClasses(useStyles().theme, className)} style={VARIABLES}>{children}</div>;
}
