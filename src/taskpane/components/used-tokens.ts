/** The tokens of Fluent's theme that the pane's styles use; a test holds the list against them. */
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
