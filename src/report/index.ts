export type { BallotPlace, SettingsPlace } from './ballot-place';
export type { DeskId, EntrySummary } from './report-input';
export type { SheetModel } from './sheet-model';
export { resultSheets, type ResultSheetsInput } from './result-sheets';
