import { compareNames, readNames } from '../../../src/election/names';
import { codes } from './build';

describe('readNames', () => {
  it.each([
    ['lines', 'Lê An\nTrần Bình', ['Lê An', 'Trần Bình']],
    ['line ends of Windows and old Macs', 'Lê An\r\nTrần Bình\rVũ Chi', ['Lê An', 'Trần Bình', 'Vũ Chi']],
    ['blank lines and blanks around', '\n  Lê An \n\u00A0\n\t\nTrần  Bình\n', ['Lê An', 'Trần Bình']],
    ['numbering with a point, a bracket, a dash', '1. Lê An\n02) Trần Bình\n3 - Vũ Chi\n(4) Mai Dung\n5– Hà Em\n6.Ngô Giang', ['Lê An', 'Trần Bình', 'Vũ Chi', 'Mai Dung', 'Hà Em', 'Ngô Giang']],
    ['bare numbers that count on', '1 Lê An\n02 Trần Bình', ['Lê An', 'Trần Bình']],
    ['a bare number that does not count on belongs to the name', '597 Przyjazny\nLê An', ['597 Przyjazny', 'Lê An']],
    ['a pasted table: the first cell that is a text', '1\tLê An\t1975\tBí thư\n2.\tTrần Bình\t1980\t', ['Lê An', 'Trần Bình']],
    ['cells and numbering together', '\t1. Lê An\t1975', ['Lê An']],
    ['names that begin like formulas', '=Lê An\n+Trần Bình\n-Vũ Chi\n@Mai Dung\n5. =1+A', ['=Lê An', '+Trần Bình', '-Vũ Chi', '@Mai Dung', '=1+A']],
    ['decomposed Unicode', 'Nguyễn Thị Hường'.normalize('NFD'), ['Nguyễn Thị Hường'.normalize('NFC')]],
    ['characters without width', '\uFEFFLê\u200B An', ['Lê An']],
    ['nothing', ' \n', []],
  ])('reads %s', (_what, text, names) => {
    expect(readNames(text)).toEqual({ names, findings: [] });
  });

  it.each(['-', '...', '=1+1', '2025'])('says that a line %j has no name', (line) => {
    expect(readNames(`Lê An\n${line} \nMai Bình`).findings).toEqual([{ code: 'F.302', where: { row: 2 }, data: { case: 'empty', row: 2 } }]);
  });

  it('reads forty names pasted with blank lines and numbering', () => {
    const names = Array.from({ length: 40 }, (_, i) => `Nguyễn Văn ${String.fromCharCode(65 + (i % 26))}${i}`);
    expect(readNames(names.map((name, i) => `${i + 1}. ${name}\r\n`).join('\r\n'))).toEqual({ names, findings: [] });
  });

  it('finds a name twice whatever its letter case and encoding, and keeps both', () => {
    const { names, findings } = readNames(`Lê Hà\nTrần An\n${'LÊ  HÀ'.normalize('NFD')}`);
    expect(names).toEqual(['Lê Hà', 'Trần An', 'LÊ HÀ']);
    expect(findings).toEqual([{ code: 'F.302', where: { row: 3, name: 'LÊ HÀ' }, data: { case: 'duplicate', name: 'LÊ HÀ', first: 1, row: 3 } }]);
  });

  it.each(['#NAME?', '#REF!', '#N/A', '#DIV/0!', '#Value!'])('takes the error of a formula, %s, for no name: a spreadsheet has made a name that begins with = + - to one', (error) => {
    expect(readNames(`Lê An\n${error}`).findings).toEqual([{ code: 'F.302', where: { row: 2, name: error }, data: { case: 'cellError', name: error, row: 2 } }]);
    expect(readNames('#1 An\n# Bình').findings).toEqual([]);
  });

  it('finds a number without a name', () => {
    const { names, findings } = readNames('1. Lê An\n2.\n3. Vũ Chi');
    expect([names, codes(findings), findings[0]?.data]).toEqual([['Lê An', 'Vũ Chi'], ['F.302'], { case: 'empty', row: 2 }]);
  });
});

describe('compareNames', () => {
  const sorted = (...names: readonly string[]): readonly string[] => [...names].sort(compareNames);

  it.each([
    ['given names decide first', ['Trần Văn An', 'Lê Thị Bình', 'Đỗ Cường']],
    ['then surnames', ['Đặng Thị Hà', 'Lê Văn Hà', 'Trần Hà']],
    ['then middle names', ['Lê Anh Hà', 'Lê Thị Hà', 'Lê Văn Hà']],
    ['nothing before something', ['Hà', 'Lê Hà', 'Lê Văn Hà']],
    ['A Ă Â B', ['Lê Am', 'Lê Ăm', 'Lê Âm', 'Lê Bam']],
    ['D before Đ before E before Ê', ['Lê Dung', 'Lê Đào', 'Lê Em', 'Lê Êm', 'Lê Giang']],
    ['O Ô Ơ P and U Ư V', ['Lê Oanh', 'Lê Ôn', 'Lê Ơn', 'Lê Phú', 'Lê Uy', 'Lê Ưng', 'Lê Vy']],
    ['tones: none, huyền, hỏi, ngã, sắc, nặng', ['Lê Ha', 'Lê Hà', 'Lê Hả', 'Lê Hã', 'Lê Há', 'Lê Hạ']],
    ['tones only where the letters are the same', ['Lê Hà', 'Lê Hai', 'Lê Hạnh', 'Lê Hào']],
    ['tones of a given name before surnames', ['Vũ Hà', 'An Hạ']],
    ['letters with a mark and a tone', ['Lê Huê', 'Lê Huế', 'Lê Huệ', 'Lê Hường']],
    ['letters that Vietnamese lacks', ['Lê Em', 'Lê Fa', 'Lê Giang', 'Lê Ích', 'Lê Ja', 'Lê Ka', 'Lê Vy', 'Lê Wa', 'Lê Xa', 'Lê Yên', 'Lê Za']],
    ['numbers and signs before letters', ["Lê 'A", 'Lê 01', 'Lê 02', 'Lê A']],
  ])('%s', (_what, names) => {
    expect(sorted(...[...names].reverse())).toEqual(names);
  });

  it('does not mind letter case, blanks and encoding', () => {
    expect(compareNames('  lê  THỊ hường', 'Lê Thị Hường'.normalize('NFD'))).toBe(0);
  });
});
