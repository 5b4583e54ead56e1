import type { HostPage } from './host-page';

const QUIET_TURNS = 3;

/** Resolves when no batch, calculation, function or command is in flight, and stays so for some turns of the event loop. */
export async function idle(page: HostPage): Promise<void> {
  for (let quiet = 0; quiet < QUIET_TURNS; ) {
    await page.model.book.calculation.settled();
    await nextTurn();
    quiet = isQuiet(page) ? quiet + 1 : 0;
  }
}

function isQuiet(page: HostPage): boolean {
  const calling = page.session.ready && page.desk.pending > 0;
  const busy = page.session.busy + (page.second?.session.busy ?? 0);
  return busy === 0 && !page.model.book.calculation.pending && !calling;
}

/** After the messages that are already on their way, and a drawn frame. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
