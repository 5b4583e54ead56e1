import { IDBFactory } from 'fake-indexeddb';
import { indexedDbStorage } from '../../src/workbook/indexed-db';
import { openExcel, type FakeExcel } from './fake-excel';
import { openStore, setUpContest, within } from './fake-excel-pane';

let excel: FakeExcel;
beforeEach(() => { excel = openExcel(); });
afterEach(() => excel.close());

const write = (context: Excel.RequestContext, address: string, values: unknown[][]): void => {
  context.workbook.worksheets.getItem('Sheet1').getRange(address).values = values;
};

describe('the Excel of the tests', () => {
  it('answers the genuine client: values, identities, null objects, errors with their codes', async () => {
    await Excel.run(async (context) => {
      write(context, 'A1:B2', [['Tên', 'Số'], ['Lê', 2]]);
      const table = context.workbook.tables.add(context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2'), true);
      table.name = 'T';
      const gone = context.workbook.tables.getItemOrNullObject('U').load('name');
      const range = table.getRange().load('values,rowCount');
      await context.sync();
      expect([range.values, range.rowCount, gone.isNullObject]).toEqual([[['Tên', 'Số'], ['Lê', 2]], 2, true]);
      expect(() => range.rowIndex).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }) as Error);
    });
    await expect(Excel.run(async (context) => {
      context.workbook.tables.getItem('U').load('name');
      await context.sync();
    })).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('lets a table grow by what is written below it, and keeps text in text cells', async () => {
    await Excel.run(async (context) => {
      write(context, 'A1:A2', [['Tên'], ['a']]);
      const table = context.workbook.tables.add(context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2'), true);
      table.name = 'T';
      const below = table.getHeaderRowRange().getCell(2, 0);
      below.numberFormat = [['@']];
      below.values = [['01']];
      await context.sync();
    });
    expect(excel.values('T')).toEqual([['Tên'], ['a'], ['01']]);
  });

  it('refuses, cuts, and loses answers as it is told', async () => {
    const two = () => Excel.run(async (context) => {
      write(context, 'A1', [[1]]);
      write(context, 'A2', [[2]]);
      await context.sync();
    });
    excel.faults.refuseNext('InvalidOperationInCellEditMode');
    await expect(two()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    expect(excel.cell('Sheet1', 'A1')).toBe('');
    excel.faults.dropMidBatch(8);
    await expect(two()).rejects.toMatchObject({ code: 'ConnectionFailure' });
    expect([excel.cell('Sheet1', 'A1'), excel.cell('Sheet1', 'A2')]).toEqual([1, '']);
    excel.faults.dropMidBatch(Infinity);
    await expect(two()).rejects.toMatchObject({ code: 'ConnectionFailure' });
    expect(excel.cell('Sheet1', 'A2')).toBe(2);
    excel.faults.protect('Sheet1');
    await expect(two()).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('tells the add-in of changes, its own and those of others', async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(`${event.address} ${event.source}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    await Excel.run(async (context) => {
      write(context, 'A1:A2', [['Tên'], ['a']]);
      context.workbook.tables.add(context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2'), true).name = 'T';
      await context.sync();
    });
    await excel.settle(0);
    excel.setByHand('T', 0, 0, 'b', { remote: true });
    await excel.settle(0);
    expect(heard).toEqual(['A1:A2 Local', 'A2 Remote']);
    expect(excel.cell('Sheet1', 'A2')).toBe('b');
  });

  it('hangs until it goes on, and a closed pane hears nothing more', async () => {
    const answers: string[] = [];
    const one = (value: string) => Excel.run(async (context) => {
      write(context, 'A1', [[value]]);
      await context.sync();
    }).then(() => { answers.push(value); });
    excel.faults.hang();
    void one('a');
    await excel.settle();
    expect(answers).toEqual([]);
    excel.faults.release();
    await excel.settle();
    expect(answers).toEqual(['a']);
    excel.faults.slow(10, 10);
    void one('b');
    void one('c');
    await excel.clock.pass(15);
    await excel.closePane('done');
    await excel.settle();
    expect(answers).toEqual(['a']);
    expect(excel.cell('Sheet1', 'A1')).toBe('c');
  });

  it('copies a workbook and takes the copy up again', async () => {
    const copy = excel.saveCopy();
    await Excel.run(async (context) => {
      write(context, 'A1', [[1]]);
      await context.sync();
    });
    excel.load(copy);
    expect(excel.cell('Sheet1', 'A1')).toBe('');
  });
});

describe('the real store on it', () => {
  it('sets up, enters papers, and reads all of it again', async () => {
    const browser = new IDBFactory();
    const journal = indexedDbStorage(() => browser);
    const store = openStore(excel, journal, new Map());
    await setUpContest(excel, store, { names: ['A', 'B', 'C'], seats: 1, batchSize: 50 });
    await within(excel, store.beginEntry({ mixed: true }));
    for (let i = 0; i < 200; i++) void store.addBallot({ marks: [1, 0, 0], count: 1, conclusion: null });
    while (store.getState().waiting > 0 || store.getState().ballots.length < 200) await excel.settle(1);
    const again = openStore(excel, journal, new Map());
    await within(excel, again.start());
    const { ballots, damage, waiting } = again.getState();
    expect([ballots.length, damage, waiting, await journal.all()]).toEqual([200, [], 0, []]);
  });
});
