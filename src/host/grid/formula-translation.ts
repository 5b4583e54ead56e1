import type { ICellData, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { Engine } from './engine';
import { engineFormula } from './table-references';

/** Translates every formula on its way into a cell, whoever enters it. */
export function translateTableReferences(engine: Engine): void {
  engine.commands.beforeCommandExecuted((command) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { cellValue } = command.params as ISetRangeValuesMutationParams;
    for (const row of Object.values((cellValue ?? {}) as Record<string, Record<string, Nullable<ICellData>>>)) {
      for (const cell of Object.values(row)) {
        if (cell?.f) cell.f = engineFormula(cell.f);
      }
    }
  });
}
