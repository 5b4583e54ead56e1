import type { Form, ReasonCode } from './ballot';

/** Which reasons can a paper of this form be invalid for (RULES.md section 3)? One whose names are crossed out has no boxes (P.04, P.05); one with boxes has no more names than seats, so that nobody is one too many (P.02). In the order of the codes. */
export function offeredReasons(form: Form): readonly ReasonCode[] {
  return OFFERED[form];
}

const OFFERED: Readonly<Record<Form, readonly ReasonCode[]>> = {
  cross: ['P.01', 'P.02', 'P.03', 'P.06', 'P.07', 'P.08', 'P.09'],
  agree: ['P.01', 'P.03', 'P.04', 'P.05', 'P.06', 'P.07', 'P.08', 'P.09'],
};
