/** Are both the same heading, whatever their letter case and the way their letters are composed? */
export function isHeading(cell: unknown, heading: string): boolean {
  return headingKey(cell) === headingKey(heading);
}

/** What two cells with the same heading have in common. */
export function headingKey(cell: unknown): string {
  return String(cell).normalize('NFC').trim().toLocaleLowerCase('vi');
}
