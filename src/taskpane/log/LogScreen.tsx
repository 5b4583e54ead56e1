/** The log: whether it fits the papers, and its printed diary. */
export default function LogScreen() {
  return null;
}
