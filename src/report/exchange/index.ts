export { ballotsCsv } from './ballots-csv';
export { contestJson } from './contest-json';
export { cvrJson } from './cvr-json';
export { decodeText, type DecodeFault, type Decoded } from './decode-text';
export type { ExchangeInput } from './exchange-input';
export { readCsv, type CsvFault, type CsvReading, type Delimiter } from './read-csv';
export { resultCsv } from './result-csv';
export { sheetRows } from './sheet-rows';
