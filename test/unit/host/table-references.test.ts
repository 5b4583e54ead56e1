import { engineFormula, engineTableName, excelFormula } from '../../../src/host/grid/table-references';

test('references to tables with an underscore get the engine name and come back as they were', () => {
  const formula = '=COUNTIFS(Ballots_1[[#Data],[Đỗ_Tuấn]],1,my_name,"a_b[c]")+SUM(Ballots_1[votes])';
  const engine = engineFormula(formula);
  expect(engine).toContain(`${engineTableName('Ballots_1')}[votes]`);
  expect(engine).toContain('my_name');
  expect(engine).toContain('"a_b[c]"');
  expect(engine).toContain('[Đỗ_Tuấn]');
  expect(excelFormula(engine)).toBe(formula);
});

test('other formulas are left alone', () => {
  expect(engineFormula('=SUM(A1:B2)&"a_b"')).toBe('=SUM(A1:B2)&"a_b"');
});
