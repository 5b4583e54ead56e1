import type { FunctionDesk } from '../functions/function-desk';
import { FIRST_WINDOW } from '../model/changes';
import type { WorkbookModel } from '../model/workbook-model';
import { BatchRunner, type Batch, type BatchAnswer } from './batch';
import { Channel, type ChannelHandler } from './channel';
import { EXCEL_PAYLOAD_LIMIT, inCellEdit, isDropped, PAYLOAD_TOO_LARGE, SESSION_LOST, type Faults } from './faults';
import { EventSender } from './events';
import type { Services } from './kind';
import { rootOf } from './kinds/workbook';
import { requirementMatrix } from './requirement-sets';
import { SessionStats } from './stats';

/** The pane as the session sees it. */
export interface Pane {
  show(visible: boolean): void;
  visible(): boolean;
  place(frame: HTMLIFrameElement): void;
}

/** What calls the add-in's functions for the cells. */
export type Functions = Pick<FunctionDesk, 'connect' | 'disconnect' | 'renew' | 'answered'>;

/** Where the pane is shown: a window of the browser, and which of the shared workbook's windows it is. */
export interface Place {
  readonly window: Window;
  readonly number: number;
}

const HERE: Place = { window, number: FIRST_WINDOW };

const EXECUTE = 93;
const SAVE_SETTINGS = 76;
const LOAD_SETTINGS = 75;
const COMMAND_COMPLETED = 94;

/** One running add-in: its pane, its requests one after another, its events, its functions. */
export class Session implements ChannelHandler {
  readonly stats = new SessionStats();
  readonly faults: Faults = {};
  private channel: Channel | null = null;
  private readonly events: EventSender;
  private readonly runner: BatchRunner;
  private queue: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private readonly commands = new Map<string, () => void>();

  constructor(private readonly model: WorkbookModel, private readonly desk: Functions, private readonly pane: Pane, private readonly place = HERE) {
    this.events = new EventSender(model, place.number, (entries) => this.channel?.send('richApiMessage', { ArrayData: entries }), () => this.channel?.send('documentSelectionChanged', {}));
    this.runner = new BatchRunner({ model, services: this.services() }, rootOf, this.stats.counts);
  }

  /** Loads (or reloads) the pane; the conversation before it is over. */
  load(paneUrl: string, addinId: string, locale: string, sets: Readonly<Record<string, string>>): void {
    this.close();
    this.channel = new Channel(this.place.window, paneUrl, { addinId, locale, requirementMatrix: requirementMatrix(sets), settings: [...this.model.documentSettings] }, this);
    this.pane.place(this.channel.frame);
  }

  /** Ends the conversation: the add-in is gone, and what it has asked for is not waited for. */
  close(): void {
    this.channel?.close();
    this.channel = null;
    this.desk.disconnect();
    this.events.reset();
    for (const done of this.commands.values()) done();
    this.commands.clear();
  }

  /** Requests and ribbon commands that have not been answered yet. */
  get busy(): number {
    return this.waiting + this.commands.size;
  }

  /** Is the add-in there to be called? */
  get ready(): boolean {
    return this.channel?.isSubscribed('appCommandInvoked') === true;
  }

  /** Presses a ribbon button: runs the add-in's function; resolves when the add-in says that it has completed. */
  press(functionName: string): Promise<void> {
    const id = crypto.randomUUID();
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      this.channel?.send('appCommandInvoked', [id, functionName, JSON.stringify({ source: { id: functionName } })]);
    });
  }

  subscribed(event: string): void {
    if (event === 'richApiMessage') this.connectFunctions();
  }

  request(name: string, data: Record<string, unknown>): Promise<unknown> {
    if (name !== 'executeMethod') return Promise.resolve({ Error: 0 });
    const dispatch = (data['DdaMethod'] as { readonly DispatchId?: number } | undefined)?.DispatchId;
    this.waiting++;
    const answer = this.queue.then(() => this.execute(dispatch ?? 0, data));
    this.queue = answer.catch(() => undefined);
    return answer.finally(() => this.waiting--);
  }

  private async execute(dispatch: number, data: Record<string, unknown>): Promise<unknown> {
    switch (dispatch) {
      case EXECUTE: return this.runBatch((data['ArrayData'] as readonly unknown[])[4] as string);
      case SAVE_SETTINGS: return this.saveSettings(data);
      case LOAD_SETTINGS: return { Version: 1, Error: 0, Properties: [...this.model.documentSettings] };
      case COMMAND_COMPLETED: return this.completed(data);
      default: {
        this.stats.counts.refused(`method ${dispatch}`);
        return { Version: 1, Error: 5000 };
      }
    }
  }

  private async runBatch(body: string): Promise<unknown> {
    this.stats.roundTrips++;
    if (this.faults.slow !== undefined) await new Promise((resolve) => setTimeout(resolve, this.faults.slow));
    if (body.length > (this.faults.payloadLimit ?? EXCEL_PAYLOAD_LIMIT)) return { Version: 1, Error: PAYLOAD_TOO_LARGE, Data: [] };
    const batch = JSON.parse(body) as Batch;
    this.stats.note(batch, body.length);
    if (!isServiceBatch(batch) && inCellEdit(this.faults)) return batchAnswer(REFUSED_IN_CELL_EDIT);
    if (isDropped(this.faults)) {
      await this.perform({ ...batch, Actions: batch.Actions.slice(0, Math.ceil(batch.Actions.length / 2)) });
      return { Version: 1, Error: SESSION_LOST, Data: [] };
    }
    return batchAnswer(await this.perform(batch));
  }

  private async perform(batch: Batch): Promise<BatchAnswer> {
    try {
      return await this.model.changes.byAddinOf(this.place.number, () => this.runner.run(batch));
    } finally {
      this.model.growingRows.fit();
    }
  }

  private saveSettings(data: Record<string, unknown>): unknown {
    const request = data['DdaSettingsMethod'] as { readonly Properties?: unknown } | undefined;
    const properties = (request?.Properties ?? data['Properties']) as readonly (readonly [string, string])[] | Readonly<Record<string, string>>;
    const pairs = Array.isArray(properties) ? properties : Object.entries(properties ?? {});
    this.model.documentSettings.clear();
    for (const [name, value] of pairs as readonly (readonly [string, string])[]) this.model.documentSettings.set(name, value);
    return { Version: 1, Error: 0 };
  }

  private completed(data: Record<string, unknown>): unknown {
    const id = JSON.stringify(data);
    for (const [command, resolve] of this.commands) {
      if (!id.includes(command)) continue;
      this.commands.delete(command);
      resolve();
    }
    return { Version: 1, Error: 0 };
  }

  private connectFunctions(): void {
    const send = (message: readonly unknown[]): void => {
      this.channel?.send('richApiMessage', { ArrayData: [[1, 1000, '', JSON.stringify(message), message[0], false]] });
    };
    this.desk.connect(send);
  }

  private services(): Services {
    return {
      showPane: (visible) => this.pane.show(visible),
      paneVisible: () => this.pane.visible(),
      functionsReady: () => this.connectFunctions(),
      recalculate: (all) => this.desk.renew(all),
      functionResults: (results) => this.desk.answered(results),
      listen: (event, target, wanted) => this.events.listen(event, target, wanted),
    };
  }
}

const REFUSED_IN_CELL_EDIT: BatchAnswer = {
  Results: [],
  Error: {
    Code: 'InvalidOperationInCellEditMode',
    Message: 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    HttpStatusCode: 400,
    ActionIndex: 0,
    Location: '',
  },
};

function batchAnswer(answer: BatchAnswer): unknown {
  return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(answer)] };
}

/** Results of functions, and what the client tells of itself, come in while a cell is being edited, too. */
function isServiceBatch(batch: Batch): boolean {
  return Object.values(batch.ObjectPaths).some((path) => path.Name.startsWith('Microsoft.'));
}
