import type { Finding } from '../election/finding';

/** Runs one piece of work against the workbook. Whatever stops it comes back as a finding F.921, so that what was to be written is kept and shown. */
export async function attempt<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly finding: Finding }> {
  try {
    return { ok: true, value: await Excel.run(work) };
  } catch (error) {
    return { ok: false, finding: refusal(error) };
  }
}

/** Why Excel refused: the reasons that have a text of their own. */
export type RefusalCase = 'editing' | 'protected' | 'gone' | 'offline' | 'tooLarge' | 'other';

const CASES: Readonly<Record<string, RefusalCase>> = {
  InvalidOperationInCellEditMode: 'editing',
  AccessDenied: 'protected',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidBinding: 'gone',
  RequestAborted: 'offline',
  ActivityLimitReached: 'offline',
  ServiceNotAvailable: 'offline',
  Timeout: 'offline',
  ConnectionFailure: 'offline',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
};

function refusal(error: unknown): Finding {
  const found = error instanceof OfficeExtension.Error ? (CASES[error.code] ?? 'other') : 'other';
  return { code: 'F.921', where: {}, data: { case: found, message: error instanceof Error ? error.message : String(error) } };
}
