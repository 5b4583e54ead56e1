/** Are both the same heading, whatever their letter case and the way their letters are composed? */
export function isHeading(cell: unknown, heading: string): boolean {
  return plain(String(cell)) === plain(heading);
}

function plain(text: string): string {
  return text.normalize('NFC').trim().toLocaleLowerCase('vi');
}
