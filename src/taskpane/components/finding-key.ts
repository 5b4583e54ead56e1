import type { Finding } from '../../election/finding';

/** What makes a finding the same finding: its code, its place and its data. */
export function findingKey({ code, where, data }: Finding): string {
  return JSON.stringify([code, where, data]);
}
