import { BorderStyleTypes, type IBorderData, type IBorderStyleData, type IStyleData, type Nullable } from '@univerjs/core';

/** The sides of a cell as Univer names them. */
export type Side = 't' | 'b' | 'l' | 'r';

const HORIZONTAL: readonly string[] = ['General', 'Left', 'Center', 'Right', 'Justify', 'Justify', 'Distributed'];
const VERTICAL: readonly string[] = ['Bottom', 'Top', 'Center', 'Bottom'];
const WRAP = 3;

/** What can be read of a cell's look, by the names of Excel's range.format. */
export interface Look {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single';
  readonly strikethrough: boolean;
  readonly fontColor: string;
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly format: string;
}

export const DEFAULT_FONT = { name: 'Calibri', size: 11 } as const;
const INDENT_PIXELS = 9;

const PARTS: { readonly [K in keyof Look]: (style: IStyleData) => Look[K] } = {
  fontName: (style) => style.ff ?? DEFAULT_FONT.name,
  fontSize: (style) => style.fs ?? DEFAULT_FONT.size,
  bold: (style) => style.bl === 1,
  italic: (style) => style.it === 1,
  underline: (style) => (style.ul?.s === 1 ? 'Single' : 'None'),
  strikethrough: (style) => style.st?.s === 1,
  fontColor: (style) => hexColor(style.cl?.rgb) ?? '#000000',
  fill: (style) => hexColor(style.bg?.rgb) ?? '',
  horizontal: (style) => HORIZONTAL[style.ht ?? 0] ?? 'General',
  vertical: (style) => VERTICAL[style.vt ?? 0] ?? 'Bottom',
  wrap: (style) => style.tb === WRAP,
  indent: (style) => Math.round((style.pd?.l ?? 0) / INDENT_PIXELS),
  rotation: (style) => style.tr?.a ?? 0,
  format: (style) => style.n?.pattern ?? 'General',
};

/** One part of the look that a stored style gives a cell; what it leaves out is Excel's default. */
export function lookPart<K extends keyof Look>(style: Nullable<IStyleData>, key: K): Look[K] {
  return PARTS[key](style ?? {});
}

/** The whole look that a stored style gives a cell. */
export function lookOf(style: Nullable<IStyleData>): Look {
  return Object.fromEntries(Object.entries(PARTS).map(([key, read]) => [key, read(style ?? {})])) as unknown as Look;
}

type Patch = Readonly<Record<string, unknown>>;

const PATCHES: { readonly [K in keyof Look]: (value: Look[K]) => Patch } = {
  fontName: (value) => ({ ff: value }),
  fontSize: (value) => ({ fs: value }),
  bold: (value) => ({ bl: value ? 1 : 0 }),
  italic: (value) => ({ it: value ? 1 : 0 }),
  underline: (value) => ({ ul: { s: value === 'None' ? 0 : 1 } }),
  strikethrough: (value) => ({ st: { s: value ? 1 : 0 } }),
  fontColor: (value) => ({ cl: { rgb: value } }),
  fill: (value) => ({ bg: value === '' ? null : { rgb: value } }),
  horizontal: (value) => ({ ht: Math.max(0, HORIZONTAL.indexOf(value)) }),
  vertical: (value) => ({ vt: value === 'Top' ? 1 : value === 'Center' ? 2 : 3 }),
  wrap: (value) => ({ tb: value ? WRAP : 1 }),
  indent: (value) => ({ pd: { l: value * INDENT_PIXELS } }),
  rotation: (value) => ({ tr: { a: value } }),
  format: (value) => ({ n: value === 'General' ? null : { pattern: value } }),
};

/** The change of a stored style that sets one part of the look. */
export function stylePatch<K extends keyof Look>(key: K, value: Look[K]): Patch {
  return PATCHES[key](value);
}

/** One side of a cell's border in Excel's words. */
export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const NO_LINE: Line = { style: 'None', weight: 'Thin', color: '#000000' };

const LINES: readonly (readonly [BorderStyleTypes, string, string])[] = [
  [BorderStyleTypes.THIN, 'Continuous', 'Thin'],
  [BorderStyleTypes.HAIR, 'Continuous', 'Hairline'],
  [BorderStyleTypes.MEDIUM, 'Continuous', 'Medium'],
  [BorderStyleTypes.THICK, 'Continuous', 'Thick'],
  [BorderStyleTypes.DOTTED, 'Dot', 'Thin'],
  [BorderStyleTypes.DASHED, 'Dash', 'Thin'],
  [BorderStyleTypes.DOUBLE, 'Double', 'Thick'],
  [BorderStyleTypes.MEDIUM_DASHED, 'Dash', 'Medium'],
];

export function lineOf(border: Nullable<IBorderData>, side: Side): Line {
  const stored = border?.[side];
  if (!stored || stored.s === BorderStyleTypes.NONE) return NO_LINE;
  const known = LINES.find(([type]) => type === stored.s);
  return { style: known?.[1] ?? 'Continuous', weight: known?.[2] ?? 'Thin', color: hexColor(stored.cl?.rgb) ?? '#000000' };
}

/** How Univer stores the line; null for none. */
export function storedLine(line: Line): IBorderStyleData | null {
  if (line.style === 'None') return null;
  const known = LINES.find(([, style, weight]) => style === line.style && weight === line.weight) ?? LINES.find(([, style]) => style === line.style);
  return { s: known?.[0] ?? BorderStyleTypes.THIN, cl: { rgb: line.color } };
}

/** "#RRGGBB" of a colour as it may be stored; undefined when there is none. */
export function hexColor(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (rgb) return `#${rgb.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  return color.toUpperCase();
}
