import type { Waivable, Waivers } from './contest';
import type { Finding, FindingCode } from './finding';
import type { RuleName } from './regulation';

/** The rules that ask whether a vote may be held at all, and are known by memory or inferred only (RULES.md 4.7, 2). */
export const WAIVABLE: readonly Waivable[] = ['quorum', 'surplus'];

const RULES: Readonly<Record<Waivable, { readonly rule: RuleName; readonly code: FindingCode }>> = {
  quorum: { rule: 'quorum', code: 'W.102' },
  surplus: { rule: 'surplusRoundedDown', code: 'W.301' },
};

/** The rule of election/regulation that goes by this name here. */
export function waivedRule(waivable: Waivable): RuleName {
  return RULES[waivable].rule;
}

/** Which of these rules does this warning say is not kept? null for every other finding. */
export function waivableOf({ code }: Finding): Waivable | null {
  return WAIVABLE.find((waivable) => RULES[waivable].code === code) ?? null;
}

/** Is this a warning that may be confirmed only once there is a reason to go on against its rule? */
export function lacksReason(finding: Finding): boolean {
  return waivableOf(finding) !== null && finding.data['case'] !== 'waived';
}

/** These reasons without the empty ones; undefined when none is left. */
export function toldWaivers(reasons: Waivers): Waivers | undefined {
  const told = Object.entries(reasons).filter(([, reason]) => reason !== '');
  return told.length === 0 ? undefined : Object.fromEntries(told);
}

/** The same findings; those of a rule that the committee has a reason to go on against tell it (case waived). */
export function withWaivers(findings: readonly Finding[], waivers: Waivers = {}): readonly Finding[] {
  return findings.map((finding) => {
    const waivable = waivableOf(finding);
    const reason = waivable === null ? undefined : waivers[waivable];
    return reason === undefined ? finding : { ...finding, data: { ...finding.data, case: 'waived', reason } };
  });
}
