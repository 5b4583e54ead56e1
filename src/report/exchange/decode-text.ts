/** Why bytes are no text: another kind of file, or letters that cannot be made out. */
export interface DecodeFault {
  readonly kind: 'notText' | 'encoding';
}

export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: DecodeFault };

/**
 * The text of a file: by its byte order mark (UTF-8, UTF-16), else as UTF-16 where every other byte is 0, else as UTF-8 where it is well formed, else as
 * Windows-1258, in which older Vietnamese files are kept. Files that are no text (zip, xlsx, PDF, old Excel) are told by their first bytes.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (OTHER_FILES.some((start) => startsWith(bytes, start))) return failed('notText');
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => startsWith(bytes, mark));
  if (marked !== undefined) return decodeAs(bytes.subarray(marked.mark.length), marked.encoding);
  const wide = wideEncoding(bytes);
  if (wide !== null) return decodeAs(bytes, wide);
  const modern = decodeAs(bytes, 'utf-8');
  return modern.ok ? modern : decodeAs(bytes, 'windows-1258');
}

const BYTE_ORDER_MARKS = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** PK (xlsx and other packages), %PDF, and the compound files of Excel before 2007. */
const OTHER_FILES = [[0x50, 0x4b, 0x03, 0x04], [0x25, 0x50, 0x44, 0x46], [0xd0, 0xcf, 0x11, 0xe0]] as const;

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}

/** Separators and digits make up most of such a file, and in UTF-16 each of them has a byte that is 0, always on the same side. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 1000);
  const zeros = [0, 1].map((side) => head.filter((byte, index) => byte === 0 && index % 2 === side).length) as [number, number];
  const [even, odd] = zeros;
  if (even + odd === 0 || bytes.length % 2 === 1) return null;
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : null;
}

/** Composed letters, since Windows-1258 keeps tones apart from their vowels; signs that no text file has mean that it is none, or that the letters are others. */
function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes).normalize('NFC');
    if (text.includes('\0')) return failed('notText');
    return UNSEEN.test(text) ? failed('encoding') : { ok: true, text };
  } catch {
    return failed('encoding');
  }
}

// The control signs that no keyboard gives, in ASCII and above it.
const UNSEEN = /[\u0001-\u0008\u000e-\u001f\u0080-\u009f]/;

function failed(kind: DecodeFault['kind']): Decoded {
  return { ok: false, fault: { kind } };
}
