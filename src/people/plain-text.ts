/** A cell's text without accents, letter case, punctuation and what stands in parentheses: how headings and words are compared. '' for a blank cell or a dash, '?' for an error cell. */
export function plainText(cell: unknown): string {
  const text = String(cell ?? '').trim();
  // Rosters have many blank cells.
  if (text === '') return '';
  if (text.startsWith('#')) return '?';
  return text
    .replace(/\([^)]*\)/g, ' ')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    // đ, the one letter of the alphabet that has no decomposition.
    .replace(/\u0111/g, 'd')
    .replace(/[^\p{L}\p{N}✓✔?]+/gu, ' ')
    .trim();
}

/** Word lists by key, turned into a look-up from plain word to key; the first key wins. */
export function wordIndex<K extends string>(lists: Readonly<Record<K, readonly string[]>>): ReadonlyMap<string, K> {
  const index = new Map<string, K>();
  for (const key of Object.keys(lists) as K[]) {
    for (const word of lists[key]) {
      const plain = plainText(word);
      if (!index.has(plain)) index.set(plain, key);
    }
  }
  return index;
}
