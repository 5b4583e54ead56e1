import { defineKind, type Node, type NodeMaker, type Scope } from '../kind';
import { itemNotFound } from '../office-error';
import { listening } from './listening';
import { fail } from './range';

/** Excel.SettingCollection: workbook.settings, kept with the workbook. */
export const settings: NodeMaker<null> = defineKind<null>({
  name: 'SettingCollection',
  item: (_self, [key]: readonly string[], scope) => find(key, scope) ?? fail(itemNotFound()),
  items: (_self, { model }) => [...model.workbookSettings.keys()].map(setting),
  call: {
    add: (_self, [key, value]: readonly unknown[], { model }) => {
      model.workbookSettings.set(String(key), value);
      return setting(String(key));
    },
    getCount: (_self, _args, { model }) => model.workbookSettings.size,
    getItem: (_self, [key]: readonly string[], scope) => find(key, scope) ?? fail(itemNotFound()),
    getItemOrNullObject: (_self, [key]: readonly string[], scope) => find(key, scope),
    ...listening(['SettingsChanged']),
  },
});

function find(key: string | undefined, { model }: Scope): Node | null {
  return key !== undefined && model.workbookSettings.has(key) ? setting(key) : null;
}

const setting: NodeMaker<string> = defineKind<string>({
  name: 'Setting',
  identity: (self) => ({ _Id: self }),
  get: { key: (self) => self, value: (self, { model }) => model.workbookSettings.get(self) ?? null },
  set: { value: (self, value: unknown, { model }) => void model.workbookSettings.set(self, value) },
  call: {
    delete: (self, _args, { model }) => {
      model.workbookSettings.delete(self);
      return null;
    },
  },
});
