import { makeResetStyles, mergeClasses, tokens, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { USED_TOKENS } from './used-tokens';

const useTheme = makeResetStyles({
  ...Object.fromEntries(USED_TOKENS.map((token) => [`--${token}`, String(webLightTheme[token])])),
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  fontFamily: tokens.fontFamilyBase,
  fontSize: tokens.fontSizeBase300,
  fontWeight: tokens.fontWeightRegular,
  lineHeight: tokens.lineHeightBase300,
  textAlign: 'left',
});

/** Fluent's light theme for what is in it: the tokens that the pane uses, made while building. Fluent's own provider carries all 450 and what makes them, and what its components need, of which the pane uses none. */
export function Theme({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  return <div className={mergeClasses(useTheme(), className)}>{children}</div>;
}
