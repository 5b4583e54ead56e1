import { readBallotText, type LoggedPaper } from '../election/logged-paper';
import { readLogRow } from './log-rows';

/** A paper as its desk's log leaves it: the text of its last act, and what that says. */
export interface ExplainedPaper {
  readonly text: string;
  readonly paper: LoggedPaper;
}

/** The rows of papers that a log explains, by number. */
export type ExplainedPapers = ReadonlyMap<number, ExplainedPaper>;

/** What a log's acts on papers come to: contest → number of the row → paper. Acts that touch no paper (set-up, opening, settling, whose corrections have rows of their own) leave all as it is. */
export function replay(rows: readonly (readonly unknown[])[]): ReadonlyMap<string, ExplainedPapers> {
  const contests = new Map<string, Map<number, ExplainedPaper>>();
  for (const cells of rows) {
    const row = readLogRow(cells);
    if (row === null) continue;
    const papers = contests.get(row.contest) ?? new Map<number, ExplainedPaper>();
    contests.set(row.contest, papers);
    switch (row.act) {
      case 'add':
      case 'change':
      case 'hand':
      case 'remove':
        put(papers, Number(row.paper), row.act === 'remove' ? '' : row.after);
        break;
      case 'drop':
      case 'clear':
        if (row.contest === '') contests.clear();
        else papers.clear();
        break;
      default:
    }
  }
  return contests;
}

/** An empty text takes the paper away; one that tells no paper (a note on all of them) changes nothing. */
function put(papers: Map<number, ExplainedPaper>, number: number, text: string): void {
  const paper = readBallotText(text);
  if (paper !== null) papers.set(number, { text, paper });
  else if (text === '') papers.delete(number);
}
