import { formatArea } from '../grid/address';
import { FIRST_WINDOW } from '../model/changes';
import type { ModelEvent, WorkbookModel } from '../model/workbook-model';

type Entry = readonly [number, number, string, string, number, boolean];

const CATEGORY = 65_536;
const WORKBOOK = 'Workbook';

/** Excel's numbers of the events that the host sends. */
const TYPES = { changed: 10, activated: 11, added: 13, selection: 14, deleted: 15, tableChanged: 101, tableAdded: 102, tableDeleted: 103, visibility: 65_539 } as const;

/** Tells the add-in of a window what has happened in the workbook, and whether another window has done it. */
export class EventSender {
  private counter = 0;
  private readonly wanted = new Map<string, number>();

  constructor(private readonly model: WorkbookModel, private readonly window: number, private readonly send: (entries: readonly Entry[]) => void, private readonly selectionChanged: () => void) {
    model.on((event) => {
      // The grid is drawn in the first window: what is selected in it is that one's.
      const elsewhere = window !== FIRST_WINDOW && (event.kind === 'selected' || event.kind === 'sheetActivated');
      if (elsewhere) return;
      for (const entry of this.entriesOf(event)) this.send([entry]);
      if (event.kind === 'selected') this.selectionChanged();
    });
  }

  /** Notes what the add-in listens to. */
  listen(event: string, target: string, wanted: boolean): void {
    const key = `${event}@${target}`;
    this.wanted.set(key, Math.max(0, (this.wanted.get(key) ?? 0) + (wanted ? 1 : -1)));
  }

  reset(): void {
    this.wanted.clear();
  }

  /** How many listeners the add-in has registered, by event and target. */
  listeners(): ReadonlyMap<string, number> {
    return this.wanted;
  }

  private entriesOf(event: ModelEvent): readonly Entry[] {
    switch (event.kind) {
      case 'edited': return [...this.sheetEntries(TYPES.changed, event.sheet, this.edited(event)), ...this.tableEntries(event)];
      case 'selected': return this.sheetEntries(TYPES.selection, event.sheet, { address: formatArea(event.area), worksheetId: event.sheet });
      case 'sheetAdded': return [this.entry(TYPES.added, WORKBOOK, { worksheetId: event.sheet, source: this.source() })];
      case 'sheetDeleted': return [this.entry(TYPES.deleted, WORKBOOK, { worksheetId: event.sheet, source: this.source() })];
      case 'sheetActivated': return this.sheetEntries(TYPES.activated, event.sheet, { worksheetId: event.sheet });
      case 'tableAdded':
      case 'tableDeleted': {
        const type = event.kind === 'tableAdded' ? TYPES.tableAdded : TYPES.tableDeleted;
        return this.sheetEntries(type, event.sheet, { tableId: event.table, tableName: event.name, worksheetId: event.sheet, source: this.source() });
      }
      case 'chartsChanged': return [];
    }
  }

  private tableEntries(event: Extract<ModelEvent, { kind: 'edited' }>): readonly Entry[] {
    return this.model.tables.onSheet(event.sheet)
      .filter(({ area }) => event.area.row < area.row + area.rows && event.area.row + event.area.rows > area.row && event.area.column < area.column + area.columns && event.area.column + event.area.columns > area.column)
      .flatMap((table) => [table.id, WORKBOOK].map((target) => this.entry(TYPES.tableChanged, target, { ...this.edited(event), tableId: table.id, worksheetId: event.sheet })));
  }

  /** Once for those who listen to the sheet, once for those who listen to all. */
  private sheetEntries(type: number, sheet: string, message: object): readonly Entry[] {
    return [this.entry(type, sheet, message), this.entry(type, WORKBOOK, message)];
  }

  private entry(type: number, target: string, message: object): Entry {
    return [CATEGORY, type, target, JSON.stringify(message), ++this.counter, this.isRemote()];
  }

  private edited(event: Extract<ModelEvent, { kind: 'edited' }>): Readonly<Record<string, unknown>> {
    return {
      address: formatArea(event.area),
      changeType: event.change,
      source: this.source(),
      triggerSource: event.byAddin && !this.isRemote() ? 'ThisLocalAddin' : 'Unknown',
      worksheetId: event.sheet,
      shiftDirection: event.change === 'CellDeleted' ? 'ShiftCellUp' : event.change === 'CellInserted' ? 'ShiftCellDown' : 'None',
    };
  }

  private source(): 'Local' | 'Remote' {
    return this.isRemote() ? 'Remote' : 'Local';
  }

  /** Is another window at work? */
  private isRemote(): boolean {
    return this.model.changes.window !== this.window;
  }
}
