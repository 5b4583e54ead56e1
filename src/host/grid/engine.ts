import { ICommandService, IUniverInstanceService, LifecycleService, LifecycleStages, LocaleType, LogLevel, Univer, UniverInstanceType, type Injector, type IWorkbookData, type Workbook } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { UniverFormulaEnginePlugin, UniverSheetsCorePreset, UniverSheetsFormulaPlugin, UniverSheetsNumfmtPlugin, UniverSheetsPlugin } from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import vietnamese from '@univerjs/preset-sheets-core/locales/vi-VN';
import { defaultTheme } from '@univerjs/themes';
import type { UiLanguage } from '../texts';

/** The running spreadsheet engine: one workbook at a time, seen in the container. */
export interface Engine {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  workbook(): Workbook;
  /** Puts another workbook in place of the present one. */
  open(data: Partial<IWorkbookData>): void;
}

/** Starts Univer with grid, formula bar and sheet tabs in the element with that id; with null it computes as ever and nobody sees it, which takes a third of the work. */
export function startEngine(container: string | null, language: UiLanguage): Engine {
  const univer = new Univer({
    theme: defaultTheme,
    locale: language === 'vi' ? LocaleType.VI_VN : LocaleType.EN_US,
    locales: { [LocaleType.VI_VN]: vietnamese, [LocaleType.EN_US]: english },
    logLevel: LogLevel.SILENT,
  });
  if (container === null) registerUnseen(univer);
  else registerSeen(univer, container);
  const injector = univer.__getInjector();
  let current: Workbook | null = null;
  return {
    injector,
    commands: injector.get(ICommandService),
    get formulas() {
      return injector.get(FormulaDataModel);
    },
    workbook() {
      if (current === null) throw new Error('no workbook is open');
      return current;
    },
    open(data) {
      const before = current;
      current = univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
      if (before === null && container === null) comeUp(injector.get(LifecycleService));
      if (before !== null) injector.get(IUniverInstanceService).disposeUnit(before.getUnitId());
    },
  };
}

function registerSeen(univer: Univer, container: string): void {
  const preset = UniverSheetsCorePreset({ container, disableForceStringAlert: true, sheets: { disableForceStringMark: true } } as Parameters<typeof UniverSheetsCorePreset>[0]);
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
}

function registerUnseen(univer: Univer): void {
  for (const plugin of [UniverFormulaEnginePlugin, UniverSheetsPlugin, UniverSheetsNumfmtPlugin, UniverSheetsFormulaPlugin]) univer.registerPlugin(plugin);
}

/** What the grid says of itself once it is drawn, for the parts that wait for it. */
function comeUp(lifecycle: LifecycleService): void {
  lifecycle.stage = LifecycleStages.Rendered;
  lifecycle.stage = LifecycleStages.Steady;
}
