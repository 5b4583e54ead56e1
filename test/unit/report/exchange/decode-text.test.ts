import { decodeText, type Decoded } from '../../../../src/report/exchange';

const TEXT = 'Họ và tên;Đặng Thị Ường\r\n1;0';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const swapped = (bytes: Uint8Array): Uint8Array => bytes.map((_, index) => bytes[index ^ 1] ?? 0);
const join = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

/** "Đặng Thị Ường" as Windows-1258 has it: Đ is D0, the tones follow their vowels (nặng F2, huyền CC), ư is FD. */
const OLD = [0xd0, 0xe3, 0xf2, 0x6e, 0x67, 0x20, 0x54, 0x68, 0x69, 0xf2, 0x20, 0xdd, 0xf5, 0xcc, 0x6e, 0x67];

describe('the bytes of a file', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', utf8(TEXT), TEXT],
    ['UTF-8 with its mark', join([0xef, 0xbb, 0xbf], utf8(TEXT)), TEXT],
    ['UTF-16 with its mark, as Excel saves "Unicode text"', join([0xff, 0xfe], utf16(TEXT)), TEXT],
    ['UTF-16 the other way round', join([0xfe, 0xff], swapped(utf16(TEXT))), TEXT],
    ['UTF-16 without a mark', utf16('A;B\r\n1;0'), 'A;B\r\n1;0'],
    ['UTF-16 the other way round without a mark', swapped(utf16('A;B\r\n1;0')), 'A;B\r\n1;0'],
    ['Windows-1258, composed', Uint8Array.from(OLD), 'Đặng Thị Ường'],
    ['nothing', new Uint8Array(), ''],
  ])('%s are read', (_, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text });
  });

  test.each<[string, Uint8Array, 'notText' | 'encoding']>([
    ['an Excel file', join([0x50, 0x4b, 0x03, 0x04], utf8('[Content_Types].xml')), 'notText'],
    ['an old Excel file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'notText'],
    ['a PDF', utf8('%PDF-1.7'), 'notText'],
    ['zeros on both sides', Uint8Array.from([0, 1, 2, 0, 0, 0]), 'notText'],
    ['zeros in an odd number of bytes', Uint8Array.from([65, 0, 65]), 'notText'],
    ['signs that no keyboard gives', utf8('A\u0007B'), 'encoding'],
    ['bytes that Windows-1258 has no letter for', Uint8Array.from([0x41, 0x81, 0x8d]), 'encoding'],
    ['UTF-16 that breaks off', join([0xff, 0xfe], [0x00, 0xd8]), 'encoding'],
  ])('%s are refused', (_, bytes, kind) => {
    expect(decodeText(bytes)).toEqual<Decoded>({ ok: false, fault: { kind } });
  });
});
