import { parseAddress } from '../../grid/address';
import type { Area } from '../../grid/area';
import { HEADER_FOOTER_PARTS, type HeaderFooterPart, type PageLayout } from '../../model/page-layout';
import type { WorkbookModel } from '../../model/workbook-model';
import { defineKind, type Node, type NodeMaker, type Scope } from '../kind';
import { invalidArgument } from '../office-error';
import { rangeSelf, type RangeSelf } from '../range-self';
import { fail, range } from './range';

const PLAIN = [
  'orientation', 'paperSize', 'topMargin', 'bottomMargin', 'leftMargin', 'rightMargin', 'headerMargin', 'footerMargin',
  'centerHorizontally', 'centerVertically', 'printGridlines', 'printHeadings', 'blackAndWhite', 'zoom',
] as const satisfies readonly (keyof PageLayout)[];

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const MARGINS = { top: 'topMargin', bottom: 'bottomMargin', left: 'leftMargin', right: 'rightMargin', header: 'headerMargin', footer: 'footerMargin' } as const;

/** Excel.PageLayout of the sheet with that id. */
export const pageLayout: NodeMaker<string> = defineKind<string>({
  name: 'PageLayout',
  get: Object.fromEntries(PLAIN.map((name) => [name, (self: string, { model }: Scope) => model.page(self)[name]])),
  set: Object.fromEntries(PLAIN.map((name) => [name, (self: string, value: unknown, { model }: Scope) => void Object.assign(model.page(self), { [name]: value })])),
  child: { headersFooters: (self) => headersFooters(self) },
  call: {
    getPrintAreaOrNullObject: (self, _args, { model }) => areaNode(self, model.page(self).printArea),
    getPrintTitleRowsOrNullObject: (self, _args, { model }) => areaNode(self, model.page(self).titleRows),
    getPrintTitleColumnsOrNullObject: (self, _args, { model }) => areaNode(self, model.page(self).titleColumns),
    setPrintArea: (self, [where]: readonly (string | Node)[], { model }) => void (model.page(self).printArea = areaOf(where, model, self)),
    setPrintMargins: (self, [unit, margins]: readonly unknown[], { model }) => setMargins(model.page(self), String(unit), (margins ?? {}) as Partial<Record<keyof typeof MARGINS, number>>),
    setPrintTitleColumns: (self, [where]: readonly (string | Node)[], { model }) => void (model.page(self).titleColumns = areaOf(where, model, self)),
    setPrintTitleRows: (self, [where]: readonly (string | Node)[], { model }) => void (model.page(self).titleRows = areaOf(where, model, self)),
  },
});

function areaNode(sheet: string, area: Area | null): Node | null {
  return area === null ? null : range(rangeSelf(sheet, area));
}

function areaOf(where: string | Node | undefined, model: WorkbookModel, sheet: string): Area {
  if (typeof where === 'object') return (where.self as RangeSelf).area;
  return parseAddress(where ?? '')?.area ?? model.resolve(where ?? '', sheet)?.area ?? fail(invalidArgument());
}

function setMargins(page: PageLayout, unit: string, margins: Partial<Record<keyof typeof MARGINS, number>>): null {
  const points = POINTS[unit] ?? fail(invalidArgument());
  for (const [side, value] of Object.entries(margins)) {
    if (typeof value === 'number') page[MARGINS[side as keyof typeof MARGINS]] = value * points;
  }
  return null;
}

const headersFooters: NodeMaker<string> = defineKind<string>({
  name: 'HeaderFooterGroup',
  get: { state: () => 'Default', useSheetMargins: () => true, useSheetScale: () => true },
  child: { defaultForAllPages: (self) => headerFooter(self) },
});

const headerFooter: NodeMaker<string> = defineKind<string>({
  name: 'HeaderFooter',
  get: Object.fromEntries(HEADER_FOOTER_PARTS.map((part) => [part, (self: string, { model }: Scope) => model.page(self).headersFooters[part] ?? ''])),
  set: Object.fromEntries(HEADER_FOOTER_PARTS.map((part: HeaderFooterPart) => [part, (self: string, value: string, { model }: Scope) => void (model.page(self).headersFooters[part] = value)])),
});

/** Excel.PageBreakCollection: the rows (or columns) of a sheet that begin a page. */
export const pageBreaks: NodeMaker<{ readonly sheet: string; readonly axis: 'row' | 'column' }> = defineKind<{ readonly sheet: string; readonly axis: 'row' | 'column' }>({
  name: 'PageBreakCollection',
  get: { count: (self, { model }) => breaksOf(self, model).size },
  items: (self, { model }) => [...breaksOf(self, model)].sort((a, b) => a - b).map((index) => pageBreak({ ...self, index })),
  call: {
    add: (self, [where]: readonly (string | Node)[], { model }) => {
      const area = areaOf(where, model, self.sheet);
      const index = self.axis === 'row' ? area.row : area.column;
      breaksOf(self, model).add(index);
      return pageBreak({ ...self, index });
    },
    getCount: (self, _args, { model }) => breaksOf(self, model).size,
    removePageBreaks: (self, _args, { model }) => {
      breaksOf(self, model).clear();
      return null;
    },
  },
});

function breaksOf(self: { readonly sheet: string; readonly axis: 'row' | 'column' }, model: WorkbookModel): Set<number> {
  const page = model.page(self.sheet);
  return self.axis === 'row' ? page.rowBreaks : page.columnBreaks;
}

const pageBreak: NodeMaker<{ readonly sheet: string; readonly axis: 'row' | 'column'; readonly index: number }> = defineKind<{ readonly sheet: string; readonly axis: 'row' | 'column'; readonly index: number }>({
  name: 'PageBreak',
  identity: (self) => ({ _Id: self.index }),
  call: {
    delete: (self, _args, { model }) => {
      breaksOf(self, model).delete(self.index);
      return null;
    },
  },
});
