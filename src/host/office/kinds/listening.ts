import type { Scope } from '../kind';

/** Calls with which the client says that it listens to an event of a sheet, or no longer does. */
export function listening(events: readonly string[]): Readonly<Record<string, (self: unknown, args: readonly never[], scope: Scope) => null>> {
  const note = (event: string, wanted: boolean) => (self: unknown, _args: readonly never[], scope: Scope): null => {
    scope.services.listen(event, (self as { readonly id?: string } | undefined)?.id ?? 'Workbook', wanted);
    return null;
  };
  return Object.fromEntries(events.flatMap((event) => [
    [`_register${event}Event`, note(event, true)],
    [`_unregister${event}Event`, note(event, false)],
  ]));
}
