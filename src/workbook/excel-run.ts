import type { Finding } from '../election/finding';

/** Runs one piece of work against the workbook. Whatever stops it comes back as a finding F.921, so that what was to be written is kept and shown. */
export function attempt<T>(work: Work<T>): Promise<Attempt<T>> {
  return outcomeOf(() => Excel.run(work));
}

/** The same for work that keeps no range from one sync to the next: Excel.run would spend a second round trip on letting the ranges go. */
export function attemptBriefly<T>(work: Work<T>): Promise<Attempt<T>> {
  return outcomeOf(() => work(new Excel.RequestContext()));
}

/** The same, tried again every second until the workbook answers; `refused` is told each time why it does not. */
export async function insist<T>(work: Work<T>, refused: (finding: Finding) => void): Promise<T> {
  for (;;) {
    const result = await attempt(work);
    if (result.ok) return result.value;
    refused(result.finding);
    await new Promise((resolve) => { setTimeout(resolve, AGAIN); });
  }
}

/** Milliseconds until a workbook that refused is asked again. */
export const AGAIN = 1000;

type Work<T> = (context: Excel.RequestContext) => Promise<T>;
export type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly finding: Finding };

async function outcomeOf<T>(run: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    return { ok: false, finding: refusal(error) };
  }
}

/** Why Excel refused: the reasons that have a text of their own. */
export type RefusalCase = 'editing' | 'protected' | 'structure' | 'gone' | 'offline' | 'tooLarge' | 'other';

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
  const known = error instanceof OfficeExtension.Error ? error : null;
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'F.921', where: {}, data: { case: CASES[known?.code ?? ''] ?? 'other', message, at: known?.debugInfo?.errorLocation ?? '' } };
}
