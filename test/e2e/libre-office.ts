import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';
import { findOffice } from '../../scripts/system-tools';

/** LibreOffice with a profile of its own that recalculates every formula of an .xlsx file when it opens it. */
export class LibreOffice {
  private readonly folder = mkdtempSync(join(tmpdir(), 'congress-office-'));
  private readonly program: string;

  constructor() {
    const program = findOffice();
    if (program === null) throw new Error('LibreOffice is missing: npm test says how to install it.');
    this.program = program;
    mkdirSync(join(this.folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(this.folder, 'profile', 'user', 'registrymodifications.xcu'), RECALCULATE_ALWAYS);
  }

  /** The texts that every sheet shows after recalculation, by title. */
  async recalculated(file: string): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(this.convert(file, 'xlsx'));
    return new Map(book.worksheets.map((sheet) => {
      const rows: string[][] = [];
      sheet.eachRow({ includeEmpty: true }, (row) => {
        const cells: string[] = [];
        row.eachCell({ includeEmpty: true }, (cell) => { cells.push(textOf(cell)); });
        rows.push(cells);
      });
      return [sheet.name, rows];
    }));
  }

  /** The workbook as PDF; gives the file. */
  pdf(file: string): string {
    return this.convert(file, 'pdf');
  }

  private convert(file: string, kind: string): string {
    const out = mkdtempSync(join(this.folder, `${kind}-`));
    const profile = pathToFileURL(join(this.folder, 'profile')).href;
    execFileSync(this.program, [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', kind, '--outdir', out, file], { stdio: 'ignore' });
    const [made] = readdirSync(out);
    if (made === undefined) throw new Error(`LibreOffice made no ${kind} of ${basename(file)}.`);
    return join(out, made);
  }
}

/** What a cell shows; a formula's result, and nothing for a cell joined to an empty one, whose text ExcelJS cannot give. */
function textOf(cell: ExcelJS.Cell): string {
  return String((cell.formula ? cell.result : cell.value) ?? '');
}

const RECALCULATE_ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;
