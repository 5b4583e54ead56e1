import JSZip from 'jszip';
import type { WorkbookModel } from '../model/workbook-model';

const FOLDER = 'xl/webextensions';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const PANES_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const EXTENSION_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/webextension';

/** Adds to the file what ExcelJS does not write: the add-in's settings, where Excel itself keeps them. */
export async function addParts(bytes: Uint8Array, model: WorkbookModel, addinId: string): Promise<Uint8Array> {
  const settings = new Map([...model.workbookSettings].map(([name, value]) => [name, JSON.stringify(value)] as const));
  for (const [name, value] of model.documentSettings) settings.set(name, value);
  if (settings.size === 0) return bytes;
  const zip = await JSZip.loadAsync(bytes);
  zip.file(`${FOLDER}/webextension1.xml`, extensionXml(addinId, settings));
  zip.file(`${FOLDER}/taskpanes.xml`, PANES_XML);
  zip.file(`${FOLDER}/_rels/taskpanes.xml.rels`, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${EXTENSION_TYPE}" Target="webextension1.xml"/></Relationships>`);
  await edit(zip, '_rels/.rels', '</Relationships>', `<Relationship Id="rIdPanes" Type="${PANES_TYPE}" Target="${FOLDER}/taskpanes.xml"/></Relationships>`);
  await edit(zip, '[Content_Types].xml', '</Types>', [
    `<Override PartName="/${FOLDER}/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>`,
    `<Override PartName="/${FOLDER}/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/></Types>`,
  ].join(''));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The add-in's settings that a file carries, as names and stored texts. */
export async function readSettings(bytes: Uint8Array): Promise<readonly (readonly [string, string])[]> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = zip.file(/webextensions\/webextension\d*\.xml$/);
  const texts = await Promise.all(parts.map((part) => part.async('string')));
  return texts.flatMap((text) => {
    const properties = [...new DOMParser().parseFromString(text, 'application/xml').getElementsByTagNameNS('*', 'property')];
    return properties.map((property) => [property.getAttribute('name') ?? '', property.getAttribute('value') ?? ''] as const);
  });
}

/** Rows (from 0) that begin a page, by sheet name; ExcelJS does not read them. */
export async function readRowBreaks(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly number[]>> {
  const zip = await JSZip.loadAsync(bytes);
  const xml = async (name: string): Promise<Document> => new DOMParser().parseFromString((await zip.file(name)?.async('string')) ?? '<none/>', 'application/xml');
  const targets = new Map([...(await xml('xl/_rels/workbook.xml.rels')).getElementsByTagNameNS('*', 'Relationship')].map((one) => [one.getAttribute('Id'), one.getAttribute('Target') ?? '']));
  const sheets = [...(await xml('xl/workbook.xml')).getElementsByTagNameNS('*', 'sheet')];
  return new Map(await Promise.all(sheets.map(async (sheet) => {
    const target = (targets.get(sheet.getAttribute('r:id')) ?? '').replace(/^\/?(xl\/)?/, '');
    const rows = [...(await xml(`xl/${target}`)).getElementsByTagNameNS('*', 'rowBreaks')].flatMap((list) => [...list.getElementsByTagNameNS('*', 'brk')]);
    return [sheet.getAttribute('name') ?? '', rows.map((one) => Number(one.getAttribute('id')))] as const;
  })));
}

const EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';

const PANES_XML = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">',
  '<wetp:taskpane dockstate="right" visibility="0" width="350" row="0">',
  '<wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>',
  '</wetp:taskpane></wetp:taskpanes>',
].join('');

function extensionXml(addinId: string, settings: ReadonlyMap<string, string>): string {
  const properties = [...settings].map(([name, value]) => `<we:property name="${escaped(name)}" value="${escaped(value)}"/>`).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<we:webextension xmlns:we="${EXTENSION}" id="{${addinId}}">`,
    `<we:reference id="${addinId}" version="1.0.0.0" store="developer" storeType="Registry"/>`,
    `<we:alternateReferences/><we:properties>${properties}</we:properties><we:bindings/>`,
    '</we:webextension>',
  ].join('');
}

async function edit(zip: JSZip, name: string, before: string, after: string): Promise<void> {
  const text = await zip.file(name)?.async('string');
  if (text !== undefined) zip.file(name, text.replace(before, after));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
}
