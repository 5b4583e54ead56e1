import { RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { absoluteAddress, parseAddress } from '../grid/address';
import type { Book } from '../grid/book';
import type { NameObject } from './objects';

/** The workbook's defined names; formulas see them. */
export class Names {
  readonly all: NameObject[] = [];
  private counter = 0;

  constructor(private readonly book: Book) {}

  /** The name as it is known in the workbook (scope null) or on one sheet. */
  find(name: string, scope: string | null): NameObject | null {
    return this.all.find((item) => item.name.toLowerCase() === name.toLowerCase() && item.scope === scope) ?? null;
  }

  /** Adds a name for a formula like "=Sheet1!$A$1"; null when the name is taken or not allowed. */
  add(name: string, formula: string, scope: string | null = null): NameObject | null {
    if (this.find(name, scope) !== null || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) return null;
    const item: NameObject = { id: `name-${++this.counter}`, name, formula, target: this.targetOf(formula), visible: true, comment: '', scope };
    this.all.push(item);
    this.register(item);
    return item;
  }

  setFormula(item: NameObject, formula: string): void {
    item.formula = formula;
    item.target = this.targetOf(formula);
    this.register(item);
  }

  remove(item: NameObject): void {
    const index = this.all.indexOf(item);
    if (index < 0) return;
    this.all.splice(index, 1);
    this.book.run(RemoveDefinedNameMutation.id, { ...this.stored(item) });
  }

  clear(): void {
    for (const item of [...this.all]) this.remove(item);
  }

  /** Writes the formula anew after its range has moved. */
  moved(item: NameObject): void {
    const sheet = item.target === null ? null : this.book.sheetById(item.target.sheet);
    if (item.target === null || sheet === null) item.formula = '=#REF!';
    else item.formula = `=${absoluteAddress(sheet.getName(), item.target.area)}`;
    this.register(item);
  }

  private targetOf(formula: string): NameObject['target'] {
    const address = parseAddress(formula.replace(/^=/, ''));
    const sheet = address?.sheet ? this.book.sheetByName(address.sheet) : null;
    return address && sheet ? { sheet: sheet.getSheetId(), area: address.area } : null;
  }

  private register(item: NameObject): void {
    this.book.run(SetDefinedNameMutation.id, { ...this.stored(item) });
  }

  private stored(item: NameObject) {
    return { id: item.id, name: item.name, formulaOrRefString: item.formula.replace(/^=/, ''), localSheetId: item.scope ?? 'AllDefaultWorkbook' };
  }
}
