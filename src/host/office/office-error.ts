/** An error as Excel reports it to the add-in: one of its codes and a message. */
export class OfficeError extends Error {
  constructor(readonly code: OfficeErrorCode, message: string) {
    super(message);
  }
}

export type OfficeErrorCode =
  | 'AccessDenied'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'RequestPayloadSizeLimitExceeded'
  | 'UnsupportedOperation';

export function itemNotFound(): OfficeError {
  return new OfficeError('ItemNotFound', "The requested resource doesn't exist.");
}

export function invalidArgument(what = 'The argument is invalid or missing or has an incorrect format.'): OfficeError {
  return new OfficeError('InvalidArgument', what);
}

export function notImplemented(member: string): OfficeError {
  return new OfficeError('NotImplemented', `The host does not model ${member}.`);
}
