import { store } from '../workbook';
import { askFor } from '../workbook/wish';
import { writeResults } from '../workbook/write-results';

/** Ties the ribbon's buttons to what they do; the names stand in the manifest. */
export function associateCommands(): void {
  Office.actions.associate('openPane', command(openPane));
  Office.actions.associate('startContest', command(startContest));
  Office.actions.associate('writeResults', command(writeOpenContest));
}

associateCommands();

async function openPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** Shows an empty contest form. */
async function startContest(): Promise<void> {
  askFor('contest');
  await Office.addin.showAsTaskpane();
}

/** Writes the results of the open contest; what stands against it is shown in the pane: what is still to be confirmed of the outcome, an earlier vote that is open again, and a workbook that refused, at the results, all else at reconciliation. */
async function writeOpenContest(): Promise<void> {
  const outcome = await writeResults(store);
  const { kind } = outcome;
  if (kind === 'written' && outcome.titles.length > 0) return;
  askFor(kind === 'written' || kind === 'unconfirmed' || kind === 'earlier' ? 'results' : 'reconciliation');
  await Office.addin.showAsTaskpane();
}

/** Excel waits for `completed`, whatever became of the act. */
function command(act: () => Promise<void>): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    void act().finally(() => event.completed());
  };
}
