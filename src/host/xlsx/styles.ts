import { BorderStyleTypes, type IBorderData, type IStyleData, type Nullable } from '@univerjs/core';
import type { Alignment, Border, BorderStyle, Borders, Color, Fill, Font, Style } from 'exceljs';
import { hexColor, lookOf, stylePatch } from '../grid/univer-style';

/** The style of a cell as it is written into a file; what equals Excel's default is left out. */
export function fileStyle(style: IStyleData): Partial<Style> {
  const look = lookOf(style);
  const border = fileBorders(style.bd);
  return {
    font: {
      name: look.fontName,
      size: look.fontSize,
      ...(look.bold ? { bold: true } : {}),
      ...(look.italic ? { italic: true } : {}),
      ...(look.underline === 'Single' ? { underline: true } : {}),
      ...(look.strikethrough ? { strike: true } : {}),
      color: { argb: argb(look.fontColor) },
    },
    ...(look.fill === '' ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(look.fill) } } satisfies Fill }),
    ...(border === null ? {} : { border }),
    ...(look.format === 'General' ? {} : { numFmt: look.format }),
    alignment: {
      vertical: look.vertical === 'Top' ? 'top' : look.vertical === 'Center' ? 'middle' : 'bottom',
      ...(HORIZONTAL[look.horizontal] === undefined ? {} : { horizontal: HORIZONTAL[look.horizontal] as NonNullable<Alignment['horizontal']> }),
      ...(look.wrap ? { wrapText: true } : {}),
      ...(look.indent > 0 ? { indent: look.indent } : {}),
      ...(look.rotation === 0 ? {} : { textRotation: look.rotation }),
    },
  };
}

const HORIZONTAL: Readonly<Record<string, Alignment['horizontal']>> = {
  Left: 'left', Center: 'center', Right: 'right', Justify: 'justify', Distributed: 'distributed',
};

const LINES: readonly (readonly [BorderStyleTypes, BorderStyle])[] = [
  [BorderStyleTypes.THIN, 'thin'], [BorderStyleTypes.HAIR, 'hair'], [BorderStyleTypes.MEDIUM, 'medium'], [BorderStyleTypes.THICK, 'thick'],
  [BorderStyleTypes.DOTTED, 'dotted'], [BorderStyleTypes.DASHED, 'dashed'], [BorderStyleTypes.DOUBLE, 'double'], [BorderStyleTypes.MEDIUM_DASHED, 'mediumDashed'],
];

const SIDES = [['t', 'top'], ['b', 'bottom'], ['l', 'left'], ['r', 'right']] as const;

function fileBorders(stored: Nullable<IBorderData>): Partial<Borders> | null {
  const borders: { -readonly [K in 'top' | 'bottom' | 'left' | 'right']?: Partial<Border> } = {};
  for (const [key, side] of SIDES) {
    const line = stored?.[key];
    const style = LINES.find(([type]) => type === line?.s)?.[1];
    if (line && style !== undefined) borders[side] = { style, color: { argb: argb(hexColor(line.cl?.rgb) ?? '#000000') } };
  }
  return Object.keys(borders).length > 0 ? borders : null;
}

function argb(hex: string): string {
  return `FF${hex.replace('#', '').toUpperCase()}`;
}

/** The style of a cell as the grid keeps it. */
export function gridStyle(style: Partial<Style>): IStyleData | null {
  const patches = [fontPatch(style.font), fillPatch(style.fill), alignmentPatch(style.alignment), bordersPatch(style.border)];
  if (style.numFmt && style.numFmt !== 'General') patches.push(stylePatch('format', style.numFmt));
  const stored = Object.assign({}, ...patches) as IStyleData;
  return Object.keys(stored).length > 0 ? stored : null;
}

type Patch = Readonly<Record<string, unknown>>;

function fontPatch(font: Partial<Font> | undefined): Patch {
  if (font === undefined) return {};
  const color = colorOf(font.color);
  return {
    ...(font.name ? { ff: font.name } : {}),
    ...(font.size ? { fs: font.size } : {}),
    ...(font.bold ? { bl: 1 } : {}),
    ...(font.italic ? { it: 1 } : {}),
    ...(font.underline && font.underline !== 'none' ? { ul: { s: 1 } } : {}),
    ...(font.strike ? { st: { s: 1 } } : {}),
    ...(color === null || color === '#000000' ? {} : { cl: { rgb: color } }),
  };
}

function fillPatch(fill: Fill | undefined): Patch {
  if (fill?.type !== 'pattern' || fill.pattern !== 'solid') return {};
  const color = colorOf(fill.fgColor);
  return color === null ? {} : { bg: { rgb: color } };
}

function alignmentPatch(alignment: Partial<Alignment> | undefined): Patch {
  if (alignment === undefined) return {};
  const horizontal = Object.entries(HORIZONTAL).find(([, file]) => file === alignment.horizontal)?.[0];
  return {
    ...(horizontal === undefined ? {} : stylePatch('horizontal', horizontal)),
    ...(alignment.vertical === 'top' ? { vt: 1 } : alignment.vertical === 'middle' ? { vt: 2 } : {}),
    ...(alignment.wrapText ? stylePatch('wrap', true) : {}),
    ...(alignment.indent ? stylePatch('indent', alignment.indent) : {}),
    ...(typeof alignment.textRotation === 'number' && alignment.textRotation !== 0 ? stylePatch('rotation', alignment.textRotation) : {}),
  };
}

function bordersPatch(borders: Partial<Borders> | undefined): Patch {
  if (borders === undefined) return {};
  const stored = SIDES.flatMap(([key, side]) => {
    const line = borders[side];
    const type = LINES.find(([, style]) => style === line?.style)?.[0];
    return type === undefined ? [] : [[key, { s: type, cl: { rgb: colorOf(line?.color) ?? '#000000' } }] as const];
  });
  return stored.length > 0 ? { bd: Object.fromEntries(stored) } : {};
}

/** Office's own theme, for files that name its colours by number. */
const THEME = ['#FFFFFF', '#000000', '#E7E6E6', '#44546A', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

function colorOf(color: Partial<Color> | undefined): string | null {
  if (color?.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  return color?.theme === undefined ? null : THEME[color.theme] ?? null;
}
