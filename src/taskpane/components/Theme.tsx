import { tokens, webLightTheme } from '@fluentui/react-theme';
import { makeResetStyles, mergeClasses } from '@griffel/react';
import type { ReactNode } from 'react';

/** The tokens of Fluent's theme that the pane's styles use; a test holds the list against them. In this file, since what styles are made of is read while building, before other files are TypeScript no more. */
export const USED_TOKENS = [
  'borderRadiusMedium', 'borderRadiusSmall', 'colorBrandBackground', 'colorBrandBackgroundHover', 'colorBrandBackgroundPressed',
  'colorBrandForeground1', 'colorBrandStroke1', 'colorCompoundBrandStroke', 'colorNeutralBackground1', 'colorNeutralBackground1Hover',
  'colorNeutralBackground1Pressed', 'colorNeutralBackground2', 'colorNeutralBackground3', 'colorNeutralBackgroundDisabled', 'colorNeutralForeground1',
  'colorNeutralForeground2', 'colorNeutralForegroundDisabled', 'colorNeutralForegroundOnBrand', 'colorNeutralStroke1', 'colorNeutralStroke2',
  'colorNeutralStroke3', 'colorNeutralStrokeAccessible', 'colorNeutralStrokeDisabled', 'colorPaletteGreenBackground1', 'colorPaletteGreenBackground2',
  'colorPaletteGreenBorderActive', 'colorPaletteRedBackground1', 'colorPaletteRedBorderActive', 'colorPaletteRedForeground1',
  'colorPaletteYellowBackground1', 'colorPaletteYellowBorderActive', 'colorStrokeFocus2', 'fontFamilyBase', 'fontFamilyMonospace', 'fontSizeBase200',
  'fontSizeBase300', 'fontSizeBase400', 'fontSizeBase500', 'fontWeightRegular', 'fontWeightSemibold', 'lineHeightBase100', 'lineHeightBase200',
  'lineHeightBase300', 'lineHeightBase400', 'spacingHorizontalM', 'spacingHorizontalS',
] as const;

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
