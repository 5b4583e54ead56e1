import type { Finding } from '../election/finding';

/** Runs one piece of work against the workbook. What Excel refuses comes back as a finding F.921; a defect of ours is thrown on. */
export async function attempt<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly finding: Finding }> {
  try {
    return { ok: true, value: await Excel.run(work) };
  } catch (error) {
    const finding = refusal(error);
    if (finding === null) throw error;
    return { ok: false, finding };
  }
}

/** Why Excel refused: the reasons that have a text of their own. */
export type RefusalReason = 'cellEdit' | 'protected' | 'gone' | 'lost' | 'other';

const REASONS: Readonly<Record<string, RefusalReason>> = {
  InvalidOperationInCellEditMode: 'cellEdit',
  AccessDenied: 'protected',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidBinding: 'gone',
  RequestAborted: 'lost',
  ActivityLimitReached: 'lost',
  ServiceNotAvailable: 'lost',
  Timeout: 'lost',
};

function refusal(error: unknown): Finding | null {
  if (!(error instanceof OfficeExtension.Error)) return null;
  const reason: RefusalReason = REASONS[error.code] ?? 'other';
  return { code: 'F.921', where: {}, data: { reason, message: error.message } };
}
