import { absoluteAddress } from '../../grid/address';
import type { NameObject } from '../../model/objects';
import type { WorkbookModel } from '../../model/workbook-model';
import { defineKind, type Node, type NodeMaker } from '../kind';
import { invalidArgument, itemNotFound, OfficeError } from '../office-error';
import { rangeSelf, type RangeSelf } from '../range-self';
import { fail, range } from './range';
import { worksheet } from './worksheet';

interface NameSelf {
  readonly id: string;
}

function nameOf(self: NameSelf, model: WorkbookModel): NameObject {
  return model.names.all.find((item) => item.id === self.id) ?? fail(itemNotFound());
}

/** Excel.NamedItem */
export const namedItem: NodeMaker<NameSelf> = defineKind<NameSelf>({
  name: 'NamedItem',
  identity: (self) => ({ _Id: self.id }),
  get: {
    comment: (self, { model }) => nameOf(self, model).comment,
    formula: (self, { model }) => nameOf(self, model).formula,
    name: (self, { model }) => nameOf(self, model).name,
    scope: (self, { model }) => (nameOf(self, model).scope === null ? 'Workbook' : 'Worksheet'),
    type: (self, { model }) => (nameOf(self, model).target === null ? 'String' : 'Range'),
    value: (self, { model }) => nameOf(self, model).formula.replace(/^=/, ''),
    visible: (self, { model }) => nameOf(self, model).visible,
  },
  set: {
    comment: (self, value: string, { model }) => void (nameOf(self, model).comment = value),
    formula: (self, value: string, { model }) => model.names.setFormula(nameOf(self, model), value),
    visible: (self, value: boolean, { model }) => void (nameOf(self, model).visible = value),
  },
  child: { worksheet: (self, { model }) => worksheet({ id: nameOf(self, model).scope ?? model.book.active().getSheetId() }) },
  call: {
    delete: (self, _args, { model }) => {
      model.names.remove(nameOf(self, model));
      return null;
    },
    getRange: (self, _args, { model }) => rangeOfName(self, model) ?? fail(itemNotFound()),
    getRangeOrNullObject: (self, _args, { model }) => rangeOfName(self, model),
  },
});

function rangeOfName(self: NameSelf, model: WorkbookModel): Node | null {
  const { target } = nameOf(self, model);
  return target === null ? null : range(rangeSelf(target.sheet, target.area));
}

/** Excel.NamedItemCollection: of the workbook (scope null) or of one sheet. */
export const namedItems: NodeMaker<string | null> = defineKind<string | null>({
  name: 'NamedItemCollection',
  get: { count: (self, { model }) => listOf(self, model).length },
  item: (self, [key]: readonly string[], { model }) => find(self, key, model) ?? fail(itemNotFound()),
  items: (self, { model }) => listOf(self, model).map(({ id }) => namedItem({ id })),
  call: {
    add: (self, [name, reference, comment]: readonly unknown[], { model }) => add(self, String(name), reference, comment, model),
    getCount: (self, _args, { model }) => listOf(self, model).length,
    getItem: (self, [key]: readonly string[], { model }) => find(self, key, model) ?? fail(itemNotFound()),
    getItemOrNullObject: (self, [key]: readonly string[], { model }) => find(self, key, model),
  },
});

function listOf(scope: string | null, model: WorkbookModel): readonly NameObject[] {
  return model.names.all.filter((item) => item.scope === scope);
}

function find(scope: string | null, key: string | undefined, model: WorkbookModel): Node | null {
  const item = model.names.all.find((one) => one.id === key) ?? model.names.find(key ?? '', scope);
  return item === null ? null : namedItem({ id: item.id });
}

function add(scope: string | null, name: string, reference: unknown, comment: unknown, model: WorkbookModel): Node {
  if (model.names.find(name, scope) !== null) throw new OfficeError('ItemAlreadyExists', 'A name like this already exists.');
  const made = model.names.add(name, formulaOf(reference, model), scope);
  if (made === null) throw invalidArgument('The name is not valid.');
  if (typeof comment === 'string') made.comment = comment;
  return namedItem({ id: made.id });
}

function formulaOf(reference: unknown, model: WorkbookModel): string {
  if (typeof reference === 'object' && reference !== null) {
    const { sheet, area } = (reference as Node).self as RangeSelf;
    return `=${absoluteAddress(model.book.sheetById(sheet)?.getName() ?? '', area)}`;
  }
  const text = String(reference);
  return text.startsWith('=') ? text : `="${text}"`;
}
