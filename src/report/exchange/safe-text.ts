/**
 * Makes a text harmless wherever it may be opened: in no spreadsheet, and with none of the usual separators, does a cell made of it begin like a
 * formula. An apostrophe goes before whatever would; `plainText` takes it away again, so that every text reads back as it was.
 */
export function safeText(text: string): string {
  return text.replace(SAFE_START, "'$&").replace(RISKY, "$1'");
}

/** The text that `safeText` was given. Texts of other hands keep their apostrophes, but for one before what would be a formula. */
export function plainText(cell: string): string {
  return cell.replace(GUARDED_START, '').replace(GUARDED, '$1');
}

/** Writes the first sign of whatever a spreadsheet might take for a formula inside a JSON text as its number (=), which JSON reads as the same sign. `json`: a text that JSON.stringify made. */
export function safeJson(json: string): string {
  return json.replace(STRINGS, (string) => (MEMBERS.has(string) ? string : string.replace(RISKY_IN_JSON, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)));
}

/** What begins a formula: = + - @, as wide and small forms too, and the minus sign. */
const SIGNS = '[=+\\-@＝＋－＠﹢﹣﹦﹫−]';

/** What may stand before it and be overlooked: blanks and signs that are not seen, and quotation marks, which fall away when a file is read with another separator. */
const OVERLOOKED = '(?:(?![\\t\\r\\n])[\\s\\p{Cc}\\p{Cf}\\p{Z}"])*';

/** What may part two cells, whichever of these the computer that opens the file takes for its separator. */
const SEPARATORS = '[,;|\\t\\r\\n]';

const RISK = `${OVERLOOKED}${SIGNS}`;

/** A cell that begins with a tab or a line break is one more risk, since those are dropped by some. Only the beginning of the whole text can be that. */
const SAFE_START = new RegExp(`^(?='*${OVERLOOKED}(?:${SIGNS}|[\\t\\r\\n]))`, 'u');
const GUARDED_START = new RegExp(`^'(?='*${OVERLOOKED}(?:${SIGNS}|[\\t\\r\\n]))`, 'u');
const RISKY = new RegExp(`(${SEPARATORS})(?='*${RISK})`, 'gu');
const GUARDED = new RegExp(`(${SEPARATORS})'(?='*${RISK})`, 'gu');

/** The string literals of a JSON text. */
const STRINGS = /"(?:[^"\\]|\\.)*"/g;

/** The names of members that a format prescribes, whose first sign cannot change. */
const MEMBERS: ReadonlySet<string> = new Set(['"@id"', '"@type"']);

/** In a JSON text line breaks and tabs are written out, so a sign is risky at the start of the string, after a separator, or after an escape. */
const RISKY_IN_JSON = new RegExp(`(?<=(?:^|[,;|]|\\\\.|\\\\u[0-9a-f]{4})${OVERLOOKED})${SIGNS}`, 'gu');
