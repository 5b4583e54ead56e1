export { diary, type DiaryInput } from './diary';
export type { BallotPlace, SettingsPlace } from './ballot-place';
export type { EntrySheetInput, EntrySummary } from './report-input';
export type { SheetModel } from './sheet-model';
export { resultSheets, type ResultSheetsInput } from './result-sheets';
export { rehearsalSheet, type RehearsalSheetInput } from './rehearsal-sheet';
export { zeroReport, type ZeroReportInput } from './zero-report';
