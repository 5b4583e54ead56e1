import type { FunctionFile } from '../functions/metadata';
import type { UiLanguage } from '../texts';

/** A button of the add-in's ribbon group. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly icon: string | null;
  /** The function to run, or null for the button that shows the pane. */
  readonly functionName: string | null;
}

/** What the built manifest says, in one language, with addresses turned to the host's own server. */
export interface Addin {
  readonly id: string;
  readonly displayName: string;
  readonly group: string;
  readonly paneUrl: string;
  readonly namespace: string;
  readonly functions: FunctionFile;
  readonly buttons: readonly RibbonButton[];
}

const LOCALES: Readonly<Record<UiLanguage, string>> = { vi: 'vi-VN', en: 'en-US' };

/** Reads manifest.xml and functions.json of the built add-in. */
export async function readAddin(language: UiLanguage): Promise<Addin> {
  const { addinUrl } = (await (await fetch('/addin.json')).json()) as { readonly addinUrl: string };
  const manifest = new ManifestReader(new DOMParser().parseFromString(await (await fetch('/addin/manifest.xml')).text(), 'application/xml'), LOCALES[language], addinUrl);
  const metadata = manifest.metadataFile();
  const functions = metadata === null ? { functions: [] } : ((await (await fetch(`/addin/${metadata}`)).json()) as FunctionFile);
  return { ...manifest.read(), functions };
}

class ManifestReader {
  private readonly base: string;

  constructor(private readonly xml: Document, private readonly locale: string, private readonly addinUrl: string) {
    const source = this.attribute(this.first(this.xml, 'DefaultSettings'), 'SourceLocation', 'DefaultValue');
    this.base = new URL('.', source).href;
  }

  read(): Omit<Addin, 'functions'> {
    const group = this.first(this.xml, 'Group');
    const source = this.attribute(this.first(this.xml, 'DefaultSettings'), 'SourceLocation', 'DefaultValue');
    return {
      id: this.first(this.xml, 'Id')?.textContent?.trim() ?? '',
      displayName: this.localized(this.first(this.xml, 'DisplayName')),
      group: this.resource(this.attribute(group, 'Label', 'resid')),
      paneUrl: this.here(source),
      namespace: this.resource(this.attribute(this.functionsPoint(), 'Namespace', 'resid')),
      buttons: this.all(group, 'Control').map((control) => this.button(control)),
    };
  }

  /** The functions' description, as a path below the add-in's folder; null when it has no functions. */
  metadataFile(): string | null {
    const id = this.attribute(this.first(this.functionsPoint(), 'Metadata'), 'SourceLocation', 'resid');
    const url = this.resource(id);
    return url === '' ? null : url.replace(this.base, '');
  }

  private button(control: Element): RibbonButton {
    const icon = this.all(control, 'Image').find((image) => image.getAttribute('size') === '32');
    const iconUrl = this.resource(icon?.getAttribute('resid') ?? '');
    const action = this.first(control, 'Action');
    return {
      id: control.getAttribute('id') ?? '',
      label: this.resource(this.attribute(control, 'Label', 'resid')),
      description: this.resource(this.attribute(this.first(control, 'Supertip'), 'Description', 'resid')),
      icon: iconUrl === '' ? null : this.here(iconUrl),
      functionName: this.first(action, 'FunctionName')?.textContent?.trim() ?? null,
    };
  }

  private functionsPoint(): Element | undefined {
    return this.all(this.xml, 'ExtensionPoint').find((point) => point.getAttribute('xsi:type') === 'CustomFunctions');
  }

  /** An address of the manifest, on the server that this host has started. */
  private here(url: string): string {
    return url.replace(this.base, this.addinUrl);
  }

  private resource(id: string): string {
    const found = [...this.all(this.xml, 'String'), ...this.all(this.xml, 'Url'), ...this.all(this.xml, 'Image')].find((one) => one.getAttribute('id') === id && id !== '');
    return this.localized(found);
  }

  private localized(element: Element | undefined): string {
    const override = this.all(element, 'Override').find((one) => one.getAttribute('Locale') === this.locale);
    return override?.getAttribute('Value') ?? element?.getAttribute('DefaultValue') ?? '';
  }

  private attribute(parent: Element | undefined, child: string, name: string): string {
    return this.first(parent, child)?.getAttribute(name) ?? '';
  }

  private first(parent: Document | Element | undefined, name: string): Element | undefined {
    return this.all(parent, name)[0];
  }

  private all(parent: Document | Element | undefined, name: string): Element[] {
    return parent === undefined ? [] : [...parent.getElementsByTagNameNS('*', name)];
  }
}
