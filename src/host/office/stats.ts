/** How often each member of the object model was used, and which were refused. */
export class MemberCounts {
  readonly members = new Map<string, number>();
  readonly notImplemented = new Map<string, number>();

  used(member: string): void {
    this.members.set(member, (this.members.get(member) ?? 0) + 1);
  }

  refused(member: string): void {
    this.notImplemented.set(member, (this.notImplemented.get(member) ?? 0) + 1);
  }

  reset(): void {
    this.members.clear();
    this.notImplemented.clear();
  }
}

/** What the add-in has asked of the host so far. */
export class SessionStats {
  readonly counts = new MemberCounts();
  roundTrips = 0;
  bytes = 0;
  readonly batches: { readonly actions: number; readonly bytes: number }[] = [];

  note(batch: { readonly Actions: readonly unknown[] }, bytes: number): void {
    this.bytes += bytes;
    this.batches.push({ actions: batch.Actions.length, bytes });
  }

  reset(): void {
    this.counts.reset();
    this.roundTrips = 0;
    this.bytes = 0;
    this.batches.length = 0;
  }
}
