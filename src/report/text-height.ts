import { TALLEST_ROW } from './page-layout';

/** How a text is set: size in points, bold or not. */
export interface Face {
  readonly size: number;
  readonly bold?: boolean;
}

/** Width in points that a text takes on one line in Times New Roman; of Vietnamese letters the widths of their base letters. */
export function textWidth(text: string, face: Face): number {
  let units = 0;
  for (const letter of text.normalize('NFD')) units += unitsOf(letter);
  return (units / 1000) * face.size * (face.bold ? BOLD_FACTOR : 1);
}

/** How many lines a text takes in a cell `width` points wide, broken between words, at the text's own line ends and inside words too long for a line. */
export function countLines(text: string, face: Face, width: number): number {
  const room = Math.max(face.size, (width - CELL_PADDING) * SAFETY);
  return text.split('\n').reduce((lines, paragraph) => lines + linesOf(paragraph, face, room), 0);
}

/** Height in points of a row that shows the whole of a text set in a cell `width` points wide (merged cells do not grow by themselves). */
export function textHeight(text: string, face: Face, width: number): number {
  return rowHeight(countLines(text, face, width), face.size);
}

/** Height in points of a row of `lines` lines; stacked Vietnamese accents are taken into account. */
export function rowHeight(lines: number, size: number): number {
  return Math.min(TALLEST_ROW, Math.ceil((lines * size * LINE_FACTOR + ROW_PADDING) * 4) / 4);
}

/** Width in points of the narrowest cell that shows a text on one line. */
export function lineWidth(text: string, face: Face): number {
  return textWidth(text, face) / SAFETY + CELL_PADDING;
}

/** Width in points of the narrowest cell that breaks no word of a text. */
export function leastWidth(text: string, face: Face): number {
  return Math.max(...text.split(/\s/).map((word) => lineWidth(word, face)));
}

/** Left and right of the text in a cell, in points. */
const CELL_PADDING = 5;
/** Programs and printers differ by a few per cent: a line counts as full a little early. */
const SAFETY = 0.97;
const LINE_FACTOR = 1.15;
const ROW_PADDING = 1.25;
const BOLD_FACTOR = 1.06;

function linesOf(paragraph: string, face: Face, room: number): number {
  const blank = textWidth(' ', face);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = textWidth(word, face);
    const needed = used === 0 ? width : used + blank + width;
    if (needed <= room) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    const over = Math.ceil(width / room) - 1;
    lines += over;
    used = width - over * room;
  }
  return lines;
}

/** Thousandths of the type size, by letter. */
const WIDTHS: Readonly<Record<number, string>> = {
  180: "'",
  250: ' .,',
  278: "ijlt/:;\\",
  333: 'Ifr()-!`[]“”',
  389: 'Js',
  400: '"°',
  444: 'acez?–',
  500: 'bdghknopquvxy\u01110123456789$#*_',
  556: 'FPS',
  564: '+<>=−',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYw\u0110',
  778: 'm&',
  833: '%',
  889: 'M',
  944: 'W@—',
  1000: '…',
};

const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries(WIDTHS).flatMap(([units, letters]) => [...letters].map((letter) => [letter, Number(units)] as const)),
);

function unitsOf(letter: string): number {
  // A horn (ơ, ư) stands beside its letter, every other accent above or below.
  if (letter === '\u031b') return 40;
  if (letter >= '\u0300' && letter <= '\u036f') return 0;
  return UNITS.get(letter) ?? 722;
}
