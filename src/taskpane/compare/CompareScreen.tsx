/** The second entry: who enters here, and what two entries say of the same papers. */
export default function CompareScreen() {
  return null;
}
