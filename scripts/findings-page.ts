/** `npm run docs:findings`: writes docs/ket-luan-canh-bao.md and docs/findings.md, the catalogue of findings as a page to read, from the texts that the pane shows. A test fails when the pages differ from the catalogue. */
import { writeFileSync } from 'node:fs';
import { FINDING_CODES, type FindingCode } from '../src/election/finding';
import { articleOf, confidenceOf, type RuleName } from '../src/election/regulation';
import { reasonDetails } from '../src/locale/ballot-reason-details';
import { reasonTexts } from '../src/locale/ballot-reasons';
import { findingCases, findingTexts } from '../src/locale/findings';
import { fill, type Language } from '../src/locale/language';
import { confidenceTexts, documentTexts, ruleTexts } from '../src/locale/regulation';
import { RULES_OF } from './findings-rules';

export const PAGES: Readonly<Record<Language, string>> = { vi: 'docs/ket-luan-canh-bao.md', en: 'docs/findings.md' };

/** The page of this language: a table for each group of codes, with the rules behind them. */
export function findingsPage(language: Language): string {
  const groups = [...new Set(FINDING_CODES.map(groupOf))].sort((a, b) => order(a) - order(b));
  const sections = groups.map((group) => {
    const codes = FINDING_CODES.filter((code) => groupOf(code) === group);
    return [`## ${GROUPS[group]?.[language] ?? group}`, '', table(codes, language), ...rulesSection(codes, language)].join('\n');
  });
  return [`# ${WORDS.title[language]}`, '', ...WORDS.intro.flatMap((text) => [text[language], '']), sections.join('\n\n'), '', reasons(language), ''].join('\n');
}

/** Why a paper is invalid, by code. */
function reasons(language: Language): string {
  const codes = Object.keys(reasonTexts[language]).sort() as (keyof (typeof reasonTexts)['vi'])[];
  const rows = codes.map((code) => {
    const { explanation, action } = reasonDetails[language][code];
    return [`**${code}**`, `**${reasonTexts[language][code].title}.** ${explanation}`, action];
  });
  return [`## ${WORDS.reasonsTitle[language]}`, '', grid(WORDS.reasonsHead[language], rows)].join('\n');
}

function table(codes: readonly FindingCode[], language: Language): string {
  const rows = codes.flatMap((code) => [codeRow(code, language), ...caseRows(code, language)]);
  return grid(WORDS.head[language], rows);
}

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function codeRow(code: FindingCode, language: Language): readonly string[] {
  const { title, explanation, typist, head } = findingTexts[language][code];
  return [`**${code}**`, `**${title}.** ${readable(explanation)}`, typist, head];
}

/** The cases of a code that say something else; what to do is left out where it is what the code says. */
function caseRows(code: FindingCode, language: Language): readonly (readonly string[])[] {
  const cases: Readonly<Record<string, string>> = findingCases[language];
  const names = [...new Set(Object.keys(cases).filter((key) => key.startsWith(`${code}.`)).map((key) => key.split('.')[2] ?? ''))];
  return names.map((name) => {
    const of = (part: string): string => cases[`${code}.${name}.${part}`] ?? '';
    const title = of('title') === '' ? '' : `**${of('title')}.** `;
    return ['', `${title}${readable(cases[`${code}.${name}`] ?? '')}`, of('typist'), of('head')];
  });
}

function rulesSection(codes: readonly FindingCode[], language: Language): readonly string[] {
  const lines = codes.flatMap((code) => (RULES_OF[code] ?? []).map((rule) => `- ${code}: ${ruleLine(rule, language)}`));
  return lines.length === 0 ? [] : ['', WORDS.rules[language], '', ...lines];
}

/** The rule, where it stands in both regulations, and how well it is known. */
function ruleLine(rule: RuleName, language: Language): string {
  const places = (['190', '244'] as const).map((regulation) => {
    const { article, document } = articleOf(rule, regulation);
    return article === '' ? '' : fill(documentTexts[language][document], { article });
  });
  const known = [...new Set(places.filter((place) => place !== ''))].join('; ');
  return `${ruleTexts[language][rule]} ${known === '' ? WORDS.noArticle[language] : `(${known}.)`} *${confidenceTexts[language][confidenceOf(rule)]}*`;
}

/** A text without its data: a place before it goes, a number or name becomes three dots. */
function readable(text: string): string {
  const plain = text.replace('{place}', '').replace(/\{\w+\}/g, '…').replaceAll('|', '\\|').trim();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** 'F.1', 'W.9' …: errors and warnings of the same hundred stand one after the other. */
function groupOf(code: FindingCode): string {
  return code.slice(0, 3);
}

function order(group: string): number {
  return Number(group.slice(2)) * 2 + (group.startsWith('F') ? 0 : 1);
}

/** What the page says around the catalogue, in either language. */
const WORDS = {
  title: { vi: 'Các lỗi và lưu ý khi kiểm phiếu', en: 'Errors and warnings of the count' },
  intro: [
    {
      vi: 'Trang này được lập từ chính các câu mà ngăn kiểm phiếu đưa ra (`npm run docs:findings`); sửa câu chữ thì sửa ở `src/locale/findings*.ts`.',
      en: 'This page is made from the very texts that the pane shows (`npm run docs:findings`); to change one, change `src/locale/findings*.ts`.',
    },
    {
      vi: '**F** là lỗi: còn lỗi thì chưa xem được kết quả và chưa lập được biên bản. **W** là lưu ý: trưởng ban kiểm phiếu xem và xác nhận từng lưu ý một, nhật ký ghi lại từng lưu ý. Ở bàn nhập và màn hình so hai bàn, ngăn chỉ đưa ra việc của người nhập phiếu; ở các bước khác là việc của trưởng ban.',
      en: '**F** is an error: while there is one, the result is not shown and no minutes are written. **W** is a warning: the head of the counting committee looks at each and confirms it for itself, and the log lists each. At a desk and where desks are compared the pane says what the typist does; in the other steps what the head does.',
    },
    {
      vi: 'Dấu … là chỗ ngăn điền số hoặc họ tên. Dòng không có mã là trường hợp riêng của mã ở trên; ô trống thì làm như dòng có mã.',
      en: 'Three dots stand where the pane puts a number or a name. A row without a code is a case of the code above it; where a cell is empty, what the row of the code says is to be done.',
    },
  ],
  head: { vi: ['Mã', 'Điều phát hiện', 'Người nhập phiếu', 'Trưởng ban'], en: ['Code', 'What is found', 'Typist', 'Head of the committee'] },
  reasonsTitle: { vi: 'P.01 – P.09: vì sao phiếu không hợp lệ', en: 'P.01 – P.09: why a paper is invalid' },
  reasonsHead: { vi: ['Mã', 'Lý do', 'Việc cần làm'], en: ['Code', 'Reason', 'What to do'] },
  rules: { vi: '**Quy định:**', en: '**Rules:**' },
  noArticle: { vi: '(Chưa rõ điều.)', en: '(Article not known.)' },
};

/** The headings of the groups of codes. */
const GROUPS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'F.1': { vi: 'F.1xx – Người và số phiếu: lỗi', en: 'F.1xx – People and papers: errors' },
  'W.1': { vi: 'W.1xx – Người và số phiếu: lưu ý', en: 'W.1xx – People and papers: warnings' },
  'F.2': { vi: 'F.2xx – Kết quả: lỗi', en: 'F.2xx – The result: errors' },
  'W.2': { vi: 'W.2xx – Kết quả: lưu ý', en: 'W.2xx – The result: warnings' },
  'F.3': { vi: 'F.3xx – Danh sách bầu cử: lỗi', en: 'F.3xx – The voting list: errors' },
  'W.3': { vi: 'W.3xx – Danh sách bầu cử: lưu ý', en: 'W.3xx – The voting list: warnings' },
  'W.4': { vi: 'W.4xx – Đề án nhân sự', en: 'W.4xx – The personnel plan' },
  'W.5': { vi: 'W.5xx – Tổng hợp và báo cáo', en: 'W.5xx – Roll-up and report' },
  'F.9': { vi: 'F.9xx – Ô, bảng, tệp và Excel: lỗi', en: 'F.9xx – Cells, tables, files and Excel: errors' },
  'W.9': { vi: 'W.9xx – Excel, trình duyệt và nhật ký: lưu ý', en: 'W.9xx – Excel, browser and log: warnings' },
};

if (process.argv[1]?.endsWith('findings-page.ts') === true) {
  for (const language of ['vi', 'en'] as const) writeFileSync(PAGES[language], findingsPage(language));
}
