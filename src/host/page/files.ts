import { filled, textsOf } from '../texts';
import type { HostPage } from './host-page';

/** Lets the user choose an .xlsx file and opens it. */
export async function openFile(page: HostPage): Promise<void> {
  const file = await chosenFile();
  if (file === null) return;
  await page.openXlsx(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** Gives the workbook to the user as an .xlsx file. */
export async function saveFile(page: HostPage): Promise<void> {
  const texts = textsOf(page.language);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(await page.saveXlsx())]));
  link.download = texts.fileName;
  link.click();
  URL.revokeObjectURL(link.href);
  const note = page.model.charts.length > 0 ? ` ${texts.chartsSaved}` : '';
  page.say(filled(texts.saved, { name: texts.fileName }) + note);
}

function chosenFile(): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx';
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}
