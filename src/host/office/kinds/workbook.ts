import { defineKind, type Node, type NodeMaker, type Scope } from '../kind';
import { itemNotFound, OfficeError } from '../office-error';
import { rangeSelf } from '../range-self';
import { listening } from './listening';
import { namedItems } from './names';
import { fail, range, rangeAreas, referenced } from './range';
import { settings } from './settings';
import { tableCollection } from './table';
import { worksheetCollection } from './worksheet';

/** Excel.Workbook */
export const workbook: NodeMaker<null> = defineKind<null>({
  name: 'Workbook',
  get: {
    name: () => 'Workbook.xlsx',
    isDirty: () => true,
    readOnly: () => false,
  },
  child: {
    application: () => application(null),
    names: () => namedItems(null),
    protection: () => protection(null),
    settings: () => settings(null),
    tables: () => tableCollection(null),
    worksheets: () => worksheetCollection(null),
  },
  call: {
    getActiveCell: (_self, _args, { model }) => {
      const { sheet, area } = model.selection.at(-1) ?? fail(itemNotFound());
      return range(rangeSelf(sheet, { ...area, rows: 1, columns: 1 }));
    },
    getSelectedRange: (_self, _args, { model }) => {
      const { sheet, area } = model.selection.at(-1) ?? fail(itemNotFound());
      return range(rangeSelf(sheet, area));
    },
    getSelectedRanges: (_self, _args, { model }) => rangeAreas(model.selection.map(({ sheet, area }) => rangeSelf(sheet, area))),
    _getObjectByReferenceId: (_self, [id]: readonly string[], { model }) => referenced(id ?? '', model),
    _getObjectTypeNameByReferenceId: (_self, [id]: readonly string[], { model }) => (model.references.has(id ?? '') ? 'Range' : ''),
    _removeReference: (_self, [id]: readonly string[], { model }) => release(id, model),
    _removeAllReferences: (_self, _args, { model }) => {
      model.references.clear();
      return null;
    },
    ...listening(['Activated', 'AutoSaveSettingChanged', 'SelectionChanged']),
  },
});

function release(id: string | undefined, model: Scope['model']): null {
  model.references.delete(id ?? '');
  return null;
}

/** Excel.WorkbookProtection; passwords are taken and not asked for. */
const protection: NodeMaker<null> = defineKind<null>({
  name: 'WorkbookProtection',
  get: { protected: (_self, { model }) => model.protectedStructure },
  call: {
    protect: (_self, _args, { model }) => {
      if (model.protectedStructure) fail(new OfficeError('AccessDenied', 'You cannot perform the requested operation: the workbook is already protected.'));
      model.protectedStructure = true;
      return null;
    },
    unprotect: (_self, _args, { model }) => {
      model.protectedStructure = false;
      return null;
    },
  },
});

const application: NodeMaker<null> = defineKind<null>({
  name: 'Application',
  get: {
    calculationMode: () => 'Automatic',
    calculationState: (_self, { model }) => (model.book.calculation.pending ? 'Calculating' : 'Done'),
  },
  set: { calculationMode: () => undefined },
  call: {
    calculate: async (_self, [type]: readonly string[], { model, services }) => {
      services.recalculate(type !== 'Recalculate');
      await model.book.calculation.settled();
      return null;
    },
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});

/** The objects at which paths begin: the workbook, and the services that office.js itself calls. */
export function rootOf(name: string): Node | null {
  if (name === '') return workbook(null);
  const make = SERVICES[name];
  return make === undefined ? null : make(null);
}

const functionService: NodeMaker<null> = defineKind<null>({
  name: 'CustomFunctions',
  call: {
    setInvocationResults: (_self, [results]: readonly (readonly unknown[])[], { services }) => deliver(results, services),
    setInvocationArrayResults: (_self, [results]: readonly (readonly unknown[])[], { services }) => deliver(results, services),
    _setOsfControlContainerReadyForCustomFunctions: (_self, _args, { services }) => {
      services.functionsReady();
      return null;
    },
    _getEnabledFeatures: () => [],
  },
});

function deliver(results: readonly unknown[] | undefined, services: Scope['services']): null {
  services.functionResults(results ?? []);
  return null;
}

const runtimeService: NodeMaker<null> = defineKind<null>({
  name: 'AppRuntimeService',
  call: {
    getAppRuntimeState: (_self, _args, { services }) => (services.paneVisible() ? 'Visible' : 'Background'),
    setAppRuntimeState: (_self, [state]: readonly string[], { services }) => {
      services.showPane(state === 'Visible');
      return null;
    },
    ...listening(['VisibilityChanged']),
  },
});

const persistenceService: NodeMaker<null> = defineKind<null>({
  name: 'AppRuntimePersistenceService',
  call: {
    getAppRuntimeStartState: (_self, _args, { model }) => model.startState,
    setAppRuntimeStartState: (_self, [state]: readonly string[], { model }) => {
      model.startState = state ?? 'Inactive';
      return null;
    },
  },
});

const actionService: NodeMaker<null> = defineKind<null>({ name: 'AddinInternalService', call: { notifyActionHandlerReady: () => null } });

const SERVICES: Readonly<Record<string, NodeMaker<null>>> = {
  'Microsoft.ExcelServices.CustomFunctions': functionService,
  'Microsoft.AppRuntime.AppRuntimeService': runtimeService,
  'Microsoft.AppRuntime.AppRuntimePersistenceService': persistenceService,
  'Microsoft.InternalService.AddinInternalService': actionService,
};
