import { AttendanceListButton } from './AttendanceListButton';
import { AttendancePanel } from './AttendancePanel';
import type { FieldsProps } from './IdentityFields';
import { RosterPanel } from './RosterPanel';

/** What a congress that is set up is asked next: its roster, who of it is there, and a list to sign. */
export default function RosterPart(part: FieldsProps) {
  return (
    <>
      <RosterPanel />
      <AttendancePanel {...part} />
      <AttendanceListButton />
    </>
  );
}
