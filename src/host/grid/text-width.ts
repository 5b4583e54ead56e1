import type { IStyleData, Nullable } from '@univerjs/core';
import { DEFAULT_FONT } from './univer-style';

let context: CanvasRenderingContext2D | null = null;

/** The width of a text in points, in the font of the style. */
export function textWidth(text: string, style: Nullable<IStyleData>): number {
  context ??= document.createElement('canvas').getContext('2d');
  const size = style?.fs ?? DEFAULT_FONT.size;
  if (context === null) return text.length * size * 0.5;
  context.font = `${style?.it ? 'italic ' : ''}${style?.bl ? 'bold ' : ''}${size}px "${style?.ff ?? DEFAULT_FONT.name}"`;
  return Math.max(...text.split('\n').map((line) => context?.measureText(line).width ?? 0));
}
