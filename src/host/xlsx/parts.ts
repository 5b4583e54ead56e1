import JSZip from 'jszip';
import type { WorkbookModel } from '../model/workbook-model';
import { addCharts } from './chart-parts';
import { escapedXml } from './chart-xml';
import { addRelationship, addTypes, sheetFiles, xmlOf } from './package';

const WORKBOOK = 'xl/workbook.xml';
const FOLDER = 'xl/webextensions';
const PANES_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const EXTENSION_TYPE = 'http://schemas.microsoft.com/office/2011/relationships/webextension';

/** Adds to the file what ExcelJS does not write: charts, the protection of the structure, and the add-in's settings where Excel itself keeps them. */
export async function addParts(bytes: Uint8Array, model: WorkbookModel, addinId: string): Promise<Uint8Array> {
  const settings = new Map([...model.workbookSettings].map(([name, value]) => [name, JSON.stringify(value)] as const));
  for (const [name, value] of model.documentSettings) settings.set(name, value);
  if (settings.size === 0 && model.charts.length === 0 && !model.protectedStructure) return bytes;
  const zip = await JSZip.loadAsync(bytes);
  await addCharts(zip, model);
  if (model.protectedStructure) await addStructureLock(zip);
  if (settings.size > 0) await addSettings(zip, addinId, settings);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

async function addSettings(zip: JSZip, addinId: string, settings: ReadonlyMap<string, string>): Promise<void> {
  const panes = `${FOLDER}/taskpanes.xml`;
  const extension = `${FOLDER}/webextension1.xml`;
  zip.file(extension, extensionXml(addinId, settings));
  zip.file(panes, panesXml(await addRelationship(zip, panes, EXTENSION_TYPE, 'webextension1.xml')));
  await addRelationship(zip, '', PANES_TYPE, panes);
  await addTypes(zip, [
    [`/${panes}`, 'application/vnd.ms-office.webextensiontaskpanes+xml'],
    [`/${extension}`, 'application/vnd.ms-office.webextension+xml'],
  ]);
}

/** It stands right after the workbook's own properties, and before its views. */
async function addStructureLock(zip: JSZip): Promise<void> {
  const text = (await zip.file(WORKBOOK)?.async('string')) ?? '';
  zip.file(WORKBOOK, text.replace(/<bookViews|<sheets/, '<workbookProtection lockStructure="1"/>$&'));
}

/** Is the structure of the file's workbook protected? */
export async function hasStructureLock(bytes: Uint8Array): Promise<boolean> {
  const zip = await JSZip.loadAsync(bytes);
  const locks = [...(await xmlOf(zip, WORKBOOK)).getElementsByTagNameNS('*', 'workbookProtection')];
  return locks.some((lock) => ['1', 'true'].includes(lock.getAttribute('lockStructure') ?? ''));
}

/** The add-in's settings that a file carries, as names and stored texts. */
export async function readSettings(bytes: Uint8Array): Promise<readonly (readonly [string, string])[]> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = await Promise.all(zip.file(/webextensions\/webextension\d*\.xml$/).map((part) => xmlOf(zip, part.name)));
  return parts.flatMap((part) => [...part.getElementsByTagNameNS('*', 'property')]).map((property) =>
    [property.getAttribute('name') ?? '', property.getAttribute('value') ?? ''] as const);
}

/** Rows (from 0) that begin a page, by sheet name; ExcelJS does not read them. */
export async function readRowBreaks(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly number[]>> {
  const zip = await JSZip.loadAsync(bytes);
  return new Map(await Promise.all([...(await sheetFiles(zip))].map(async ([name, file]) => {
    const lists = [...(await xmlOf(zip, file)).getElementsByTagNameNS('*', 'rowBreaks')];
    const breaks = lists.flatMap((list) => [...list.getElementsByTagNameNS('*', 'brk')]);
    return [name, breaks.map((one) => Number(one.getAttribute('id')))] as const;
  })));
}

/** Does the file hold charts? */
export async function hasCharts(bytes: Uint8Array): Promise<boolean> {
  const zip = await JSZip.loadAsync(bytes);
  return zip.file(/xl\/charts\/chart\d*\.xml$/).length > 0;
}

function panesXml(id: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">',
    '<wetp:taskpane dockstate="right" visibility="0" width="350" row="0">',
    `<wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/>`,
    '</wetp:taskpane></wetp:taskpanes>',
  ].join('');
}

function extensionXml(addinId: string, settings: ReadonlyMap<string, string>): string {
  const properties = [...settings].map(([name, value]) => `<we:property name="${escapedXml(name)}" value="${escapedXml(value)}"/>`).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${addinId}}">`,
    `<we:reference id="${addinId}" version="1.0.0.0" store="developer" storeType="Registry"/>`,
    `<we:alternateReferences/><we:properties>${properties}</we:properties><we:bindings/>`,
    '</we:webextension>',
  ].join('');
}
