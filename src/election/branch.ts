/** Does a branch with so many official members elect a branch committee (chi ủy)? Below nine it elects its secretary directly (24-QĐ/TW 22). */
export function electsBranchCommittee(officialMembers: number): boolean {
  return officialMembers >= 9;
}

/** The most members that a branch committee can have (24-QĐ/TW 22). */
export const LARGEST_BRANCH_COMMITTEE = 7;

/** Does a grass-roots committee with so many elected members elect a standing committee? Fewer than nine elect only secretary and deputy (24-QĐ/TW 22). */
export function electsStandingCommittee(committeeMembers: number): boolean {
  return committeeMembers >= 9;
}
