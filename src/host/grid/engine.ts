import { ICommandService, IUniverInstanceService, LocaleType, LogLevel, Univer, UniverInstanceType, type Injector, type IWorkbookData, type Workbook } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
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

/** Starts Univer with grid, formula bar and sheet tabs in the element with that id. */
export function startEngine(container: string, language: UiLanguage): Engine {
  const univer = new Univer({
    theme: defaultTheme,
    locale: language === 'vi' ? LocaleType.VI_VN : LocaleType.EN_US,
    locales: { [LocaleType.VI_VN]: vietnamese, [LocaleType.EN_US]: english },
    logLevel: LogLevel.SILENT,
  });
  const preset = UniverSheetsCorePreset({ container, disableForceStringAlert: true, sheets: { disableForceStringMark: true } } as Parameters<typeof UniverSheetsCorePreset>[0]);
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
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
      if (before !== null) injector.get(IUniverInstanceService).disposeUnit(before.getUnitId());
    },
  };
}
