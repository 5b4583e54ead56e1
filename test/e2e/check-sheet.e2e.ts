import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../src/report/check';
import { doubtfulSheet, doubtfulTable, type Doubtful } from '../golden/doubtful-sample';
import { PAPERS } from '../golden/sample';
import { writeWorkbook } from '../golden/write-workbook';
import { LibreOffice } from './libre-office';

const office = new LibreOffice();
const folder = mkdtempSync(join(tmpdir(), 'congress-check-'));

/** The check of this sample as LibreOffice shows it. */
async function recalculated({ input }: Doubtful, cells: Doubtful['cells'], name: string): Promise<readonly (readonly string[])[]> {
  const file = join(folder, `${name}.xlsx`);
  const sheet = check(input);
  await writeWorkbook([sheet], file, { [PAPERS]: cells });
  return (await office.recalculated(file)).get(sheet.title)!;
}

describe.each(['vi', 'en'] as const)('the check of papers on which the committee concluded, recalculated by LibreOffice, in %s', (language) => {
  it.each([
    ['a table of ours', doubtfulTable, { valid: 42, invalid: 4, undecided: 4 }],
    ['the user’s own sheet', doubtfulSheet, { valid: 10, invalid: 2, undecided: 3 }],
  ] as const)('agrees with the minutes over %s, papers set aside in a row of their own', async (_, sampleIn, expected) => {
    const sample = sampleIn(language);
    const rows = await recalculated(sample, sample.cells, `${sampleIn.name}-${language}`);
    expect(sample.input.result.tally).toMatchObject(expected);
    expect(rows.flat().filter((text) => /LỆCH|DIFFER|#|Err:/.test(text))).toEqual([]);
    expect(rows[4]).toContain(language === 'vi' ? 'Khớp' : 'All agree');
    const row = rows.find((cells) => cells[0] === (language === 'vi' ? 'Số phiếu chờ kết luận' : 'Papers set aside, not concluded'));
    expect(row?.slice(2, 4)).toEqual([String(expected.undecided), String(expected.undecided)]);
  });

  it('finds a paper that somebody concludes on behind its back', async () => {
    const sample = doubtfulTable(language);
    const changed = sample.cells.map((row, index) => (index === 5 ? row.with(7, language === 'vi' ? 'Hợp lệ' : 'valid') : row));
    const rows = await recalculated(sample, changed, `changed-${language}`);
    expect(rows[4]!.join()).toMatch(language === 'vi' ? /LỆCH \d+ chỗ/ : /\d+ DIFFERENCES/);
  });
});
