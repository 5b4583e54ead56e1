/** The requirement sets that the host claims unless a test claims fewer. */
export const CLAIMED_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.17',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.6',
  RibbonApi: '1.2',
  Settings: '1.1',
  DialogApi: '1.2',
  AddinCommands: '1.3',
};

/** The matrix as office.js reads it: a JSON text of names and versions. */
export function requirementMatrix(sets: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version])));
}
