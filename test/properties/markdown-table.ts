/** A table of a document: a row by its first cell, each cell by its column. */
export interface MarkdownTable {
  readonly columns: readonly string[];
  readonly rows: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** Reads the table that follows the comment `<!-- table: name -->`. Of a cell, what stands in backquotes counts when something does; an Error when there is no such table. */
export function readTable(markdown: string, name: string): MarkdownTable {
  const [, after] = markdown.split(`<!-- table: ${name} -->\n`);
  if (after === undefined) throw new Error(`There is no table "${name}".`);
  const lines = after.slice(0, after.indexOf('\n\n')).split('\n').filter((line) => line.startsWith('|'));
  const [heading = [], , ...body] = lines.map((line) => line.split('|').slice(1, -1).map(wordsOf));
  const columns = heading.slice(1);
  return { columns, rows: new Map(body.map(([first = '', ...cells]) => [first, Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']))])) };
}

function wordsOf(cell: string): string {
  const quoted = [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word!);
  return quoted.length > 0 ? quoted.join(', ') : cell.trim();
}
