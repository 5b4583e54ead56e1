import { FormulaExecutedStateType, IActiveDirtyManagerService, SetFormulaCalculationNotificationMutation, SetFormulaCalculationStartMutation, type ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import { SetBorderCommand, SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Engine } from './engine';

/** Knows whether the formula engine still has something to compute. */
export class Calculation {
  private dirty = false;
  private running = false;
  private waiters: (() => void)[] = [];
  private readonly listeners: (() => void)[] = [];

  constructor(engine: Engine) {
    const dirtyCommands = engine.injector.get(IActiveDirtyManagerService);
    engine.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.dirty = false;
        this.running = true;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        this.notified(command.params as ISetFormulaCalculationNotificationMutation);
      } else if (dirtyCommands.get(command.id) !== undefined && startsCalculation(command, options?.onlyLocal === true)) {
        this.dirty = true;
      }
    });
  }

  /** Is something still to be computed? */
  get pending(): boolean {
    return this.dirty || this.running;
  }

  /** Calls back whenever a calculation has ended and its results are in the cells. */
  onSettled(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Resolves when every change so far has been computed. */
  async settled(): Promise<void> {
    while (this.pending) await new Promise<void>((resolve) => this.waiters.push(resolve));
  }

  private notified(params: ISetFormulaCalculationNotificationMutation): void {
    if (params.functionsExecutedState === undefined) return;
    this.running = false;
    if (params.functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION) return;
    // The results reach the cells right after this notice.
    setTimeout(() => {
      if (this.pending) return;
      const waiters = this.waiters;
      this.waiters = [];
      for (const resolve of waiters) resolve();
      for (const listener of this.listeners) listener();
    });
  }
}

/** Changes of looks alone, and the results of a calculation themselves, start none. */
function startsCalculation(command: { readonly id: string; readonly params?: object }, onlyLocal: boolean): boolean {
  if (command.id !== SetRangeValuesMutation.id) return true;
  const trigger = (command.params as { readonly trigger?: string } | undefined)?.trigger;
  return !onlyLocal && trigger !== SetStyleCommand.id && trigger !== SetBorderCommand.id;
}
