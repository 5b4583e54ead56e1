/** Are two thirds of the convoked present, 3·present ≥ 2·convoked (by memory of the Party Charter)? */
export function hasQuorum(present: number, convoked: number): boolean {
  return 3 * present >= 2 * convoked;
}

/** May somebody whom the convening committee did not propose enter the list: do more than 30 % of those attending agree (190-QĐ/TW Đ14.3)? */
export function entersList(agree: number, attending: number): boolean {
  return 10 * agree > 3 * attending;
}
