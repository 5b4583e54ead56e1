import type JSZip from 'jszip';

/** The address under which Office keeps its kinds of relationships. */
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The part of each sheet, by the sheet's name. */
export async function sheetFiles(zip: JSZip): Promise<ReadonlyMap<string, string>> {
  const relations = [...(await xmlOf(zip, 'xl/_rels/workbook.xml.rels')).getElementsByTagNameNS('*', 'Relationship')];
  const targets = new Map(relations.map((one) => [one.getAttribute('Id'), one.getAttribute('Target') ?? '']));
  const sheets = [...(await xmlOf(zip, 'xl/workbook.xml')).getElementsByTagNameNS('*', 'sheet')];
  return new Map(sheets.map((sheet) => {
    const target = (targets.get(sheet.getAttribute('r:id')) ?? '').replace(/^\/?(xl\/)?/, '');
    return [sheet.getAttribute('name') ?? '', `xl/${target}`] as const;
  }));
}

/** A part as a document; an empty one when the file has no such part. */
export async function xmlOf(zip: JSZip, name: string): Promise<Document> {
  return new DOMParser().parseFromString((await zip.file(name)?.async('string')) ?? '<none/>', 'application/xml');
}

/** Relates a part to another one and gives the relationship's id. The empty name stands for the package itself. */
export async function addRelationship(zip: JSZip, part: string, type: string, target: string): Promise<string> {
  const slash = part.lastIndexOf('/');
  const name = `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
  const text = (await zip.file(name)?.async('string')) ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${PACKAGE}"></Relationships>`;
  const id = `rIdHost${(text.match(/<Relationship /g) ?? []).length + 1}`;
  const relation = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  zip.file(name, text.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>').replace('</Relationships>', `${relation}</Relationships>`));
  return id;
}

/** Declares the kinds of parts that were added. */
export async function addTypes(zip: JSZip, types: readonly (readonly [string, string])[]): Promise<void> {
  const name = '[Content_Types].xml';
  const text = (await zip.file(name)?.async('string')) ?? '';
  const overrides = types.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('');
  zip.file(name, text.replace('</Types>', `${overrides}</Types>`));
}
