/** The two languages every visible text exists in. The workbook stores its own. */
export type Language = 'vi' | 'en';

/** A catalogue: the same keys in both languages. */
export type Catalogue<Texts> = Readonly<Record<Language, Texts>>;

/** Widens a Vietnamese catalogue's literal texts, so that the English one must have the same keys. */
export type TextsOf<T> = { readonly [K in keyof T]: T[K] extends string ? string : TextsOf<T[K]> };

/** Puts data into a text: each `{key}` becomes `data[key]`; an unknown key stays as it is. */
export function fill(text: string, data: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => (key in data ? String(data[key]) : whole));
}
