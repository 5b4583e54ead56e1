export type { BallotPlace, SettingsPlace } from './ballot-place';
export type { EntrySheetInput, EntrySummary } from './report-input';
export type { SheetModel } from './sheet-model';
export { resultSheets, type ResultSheetsInput } from './result-sheets';
