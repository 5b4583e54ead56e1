import { FUNCTION_MESSAGES, type ArgumentName, type FunctionMessage } from '../locale/function-messages';
import { fill } from '../locale/language';
import { workbookLanguage } from '../workbook/live-contest';

/** What a function throws where Excel's own error class is absent (Node): the same code and message. */
export class CellError extends Error {
  constructor(readonly code: string, message = '') {
    super(message);
    this.name = 'CellError';
  }
}

/** The error #VALUE! with its message in the workbook's language; `label` names the argument that is wrong. */
export function invalidValue(message: FunctionMessage, label: ArgumentName, data: Readonly<Record<string, string | number>> = {}): unknown {
  const texts = FUNCTION_MESSAGES[workbookLanguage()];
  return cellError('invalidValue', fill(texts[message], { ...data, label: texts.labels[label] }));
}

/** The error #N/A with its message in the workbook's language. */
export function notAvailable(message: FunctionMessage): unknown {
  return cellError('notAvailable', FUNCTION_MESSAGES[workbookLanguage()][message]);
}

/** The error #DIV/0!, which Excel shows without a message. */
export function divisionByZero(): unknown {
  return cellError('divisionByZero');
}

const CODES = { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!' } as const;

function cellError(code: keyof typeof CODES, message?: string): unknown {
  if (typeof CustomFunctions === 'undefined' || typeof CustomFunctions.Error !== 'function') return new CellError(CODES[code], message);
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);
}
