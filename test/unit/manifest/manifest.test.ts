/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';

const text = readFileSync('manifest.xml', 'utf8');
const manifest = new DOMParser().parseFromString(text, 'application/xml');
const all = (name: string): Element[] => Array.from(manifest.getElementsByTagName(name));
const children = (element: Element | undefined): string[] => Array.from(element?.children ?? [], (child) => child.localName);

describe('the manifest', () => {
  it('is well-formed', () => {
    expect(all('parsererror')).toEqual([]);
  });

  it('has its elements in the order that Office demands', () => {
    expect(children(manifest.documentElement)).toEqual([
      'Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl',
      'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides',
    ]);
    expect(children(all('VersionOverrides')[0])).toEqual(['Hosts', 'Resources']);
    expect(children(all('Host')[1])).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
    expect(children(all('DesktopFormFactor')[0])).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
    expect(children(all('Resources')[0])).toEqual(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
    for (const control of all('Control')) expect(children(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  });

  it('resolves every resource id, and uses every resource', () => {
    const used = Array.from(manifest.querySelectorAll('[resid]'), (element) => element.getAttribute('resid'));
    const defined = Array.from(manifest.querySelectorAll('Resources [id]'), (element) => element.getAttribute('id'));
    expect(new Set(used)).toEqual(new Set(defined));
    expect(new Set(defined).size).toBe(defined.length);
  });

  it('keeps short strings within 125 characters and long ones within 250', () => {
    const longest = (group: string): number => Math.max(...Array.from(manifest.querySelectorAll(`${group} *`), (element) => (element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '').length));
    expect(longest('ShortStrings')).toBeLessThanOrEqual(125);
    expect(longest('LongStrings')).toBeLessThanOrEqual(250);
  });

  it('says everything in Vietnamese too', () => {
    const spoken = [...all('DisplayName'), ...all('Description').filter((element) => element.hasAttribute('DefaultValue')), ...all('bt:String').filter((element) => element.getAttribute('id') !== 'Functions.Namespace')];
    expect(spoken.length).toBeGreaterThan(10);
    for (const element of spoken) {
      const vietnamese = Array.from(element.children).find((child) => child.getAttribute('Locale') === 'vi-VN');
      expect(vietnamese?.getAttribute('Value')).toMatch(/\S/);
    }
  });

  it('has every icon, in the size that its name says', () => {
    const icons = Array.from(text.matchAll(/https:\/\/localhost:3000\/(assets\/\w+-(\d+)\.png)/g), ([, file, size]) => ({ file: file!, size: Number(size) }));
    expect(icons.length).toBeGreaterThanOrEqual(12);
    for (const { file, size } of icons) {
      expect(existsSync(file)).toBe(true);
      const png = readFileSync(file);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
  });

  it('asks at its top for nothing that the product can do without', () => {
    const sets = Array.from(manifest.querySelectorAll('OfficeApp > Requirements Set'), (set) => `${set.getAttribute('Name')} ${set.getAttribute('MinVersion')}`);
    expect(sets).toEqual(['ExcelApi 1.9']);
    expect(all('AppDomains')).toEqual([]);
    expect(all('Permissions')[0]?.textContent).toBe('ReadWriteDocument');
  });

  it('names the runtime page that pane, functions and commands share', () => {
    const pages = ['Runtime', 'FunctionFile'].map((name) => all(name)[0]?.getAttribute('resid'));
    const page = manifest.querySelector('ExtensionPoint > Page > SourceLocation')?.getAttribute('resid');
    expect(new Set([...pages, page])).toEqual(new Set(['Taskpane.Url']));
    expect(all('Runtime')[0]?.getAttribute('lifetime')).toBe('long');
  });
});
