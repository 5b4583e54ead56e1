import { LANGUAGE_NAMES, textsOf, type UiLanguage } from '../texts';
import type { RibbonButton } from './addin';
import { openFile, saveFile } from './files';
import { element, type HostPage } from './host-page';

/** Draws the row of buttons: the host's own, the add-in's group, the language of Office. */
export function drawRibbon(page: HostPage): void {
  element('ribbon').replaceChildren(fileGroup(page), addinGroup(page), languageChoice(page));
}

function fileGroup(page: HostPage): HTMLElement {
  const texts = textsOf(page.language);
  return group(texts.office, [
    button(texts.newWorkbook, () => page.newWorkbook()),
    button(texts.open, () => void openFile(page)),
    button(texts.save, () => void saveFile(page)),
    button(texts.sample, () => void page.openSample()),
  ]);
}

function addinGroup(page: HostPage): HTMLElement {
  const { addin } = page;
  return group(addin?.group ?? '', (addin?.buttons ?? []).map((one) => addinButton(page, one)));
}

function addinButton(page: HostPage, one: RibbonButton): HTMLButtonElement {
  const made = button(one.label, () => void pressButton(page, one));
  made.className = 'addin';
  made.id = one.id;
  made.title = one.description;
  if (one.icon !== null) {
    const icon = document.createElement('img');
    icon.src = one.icon;
    icon.alt = '';
    made.prepend(icon);
  }
  return made;
}

/** What Excel does when the button is pressed; resolves when the add-in's command has completed. */
export async function pressButton(page: HostPage, one: RibbonButton): Promise<void> {
  if (one.functionName === null) page.showPane(true);
  else await page.session.press(one.functionName);
}

function languageChoice(page: HostPage): HTMLElement {
  const label = document.createElement('label');
  const choice = document.createElement('select');
  choice.id = 'language';
  for (const [value, name] of Object.entries(LANGUAGE_NAMES)) {
    choice.add(new Option(name, value, false, page.language === value));
  }
  choice.addEventListener('change', () => void page.setLanguage(choice.value as UiLanguage));
  label.append(`${textsOf(page.language).language}: `, choice);
  return label;
}

function group(title: string, children: readonly HTMLElement[]): HTMLElement {
  const made = document.createElement('div');
  made.className = 'group';
  made.setAttribute('role', 'group');
  made.setAttribute('aria-label', title);
  made.append(...children);
  return made;
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.append(label);
  made.addEventListener('click', press);
  return made;
}
