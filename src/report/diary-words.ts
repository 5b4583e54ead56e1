import { fill, type Language } from '../locale/language';
import { logTexts } from '../locale/report-log';
import { tableTexts } from '../locale/tables';

/** The acts of the log, by their names in the code. */
type ActName = keyof (typeof tableTexts)['vi']['words']['act'];

/** What the log says before or after an act that is about no paper, as a committee reads it: the numbers issued and collected, how many papers, the contest with its names. Any other text as it stands. */
export function plainWords(text: string, act: ActName, language: Language): string {
  switch (act) {
    case 'counts': return countsText(text, language);
    case 'agree': return agreedText(text, language);
    case 'close':
    case 'drop': return papersText(text, language);
    case 'contest': return contestText(text, language);
    default: return text;
  }
}

function countsText(text: string, language: Language): string {
  const { diary } = logTexts[language];
  const [, issued, collected] = /^(\d*)\/(\d*)$/.exec(text) ?? [];
  if (issued === undefined || collected === undefined) return text;
  return [issued && fill(diary.issued, { issued }), collected && fill(diary.collected, { collected })].filter((part) => part !== '').join(', ');
}

/** The figures agreed on and the warnings confirmed; the digest of the count between them is for the program to compare. */
function agreedText(text: string, language: Language): string {
  const [, collected, valid, invalid, warnings = ''] = /^(\d+)\/(\d+)\/(\d+) [0-9a-f]+(; .*)?$/s.exec(text) ?? [];
  if (collected === undefined || valid === undefined || invalid === undefined) return text;
  return fill(logTexts[language].diary.agreed, { collected, valid, invalid }) + warnings;
}

/** The log keeps rows and papers; the rows are the program's own affair. */
function papersText(text: string, language: Language): string {
  const [, papers] = /^\d+\/(\d+)$/.exec(text) ?? [];
  return papers === undefined ? text : fill(logTexts[language].diary.papers, { papers });
}

function contestText(text: string, language: Language): string {
  const [, office = '', seats = '', names = '', list = ''] = /^([^:]+) (\d+)\/(\d+): (.*)$/s.exec(text) ?? [];
  const called = officeIn(office, language);
  return called === undefined ? text : fill(logTexts[language].diary.contest, { office: called, seats, names, list });
}

/** An office that the log names in either language, or by its key as it did in earlier versions; undefined for what is none. */
function officeIn(said: string, language: Language): string | undefined {
  const known: Readonly<Record<string, string>> = tableTexts[language].words.office;
  const key = Object.keys(known).find((one) => [one, ...[tableTexts.vi, tableTexts.en].map(({ words }) => (words.office as typeof known)[one])].includes(said));
  return key === undefined ? undefined : known[key];
}
