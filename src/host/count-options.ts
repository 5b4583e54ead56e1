import { parseArgs } from 'node:util';

/** What `npm run count` was asked to do. Numbers that were left out are null: as many as there are papers. */
export interface CountOptions {
  readonly file: string;
  readonly out: string;
  readonly seats: number;
  readonly form: 'cross' | 'struck' | 'agree' | null;
  readonly office: string;
  readonly language: 'vi' | 'en';
  readonly convoked: number | null;
  readonly present: number | null;
  readonly issued: number | null;
  readonly collected: number | null;
  /** Why the vote is held with fewer than two thirds present or with a surplus that may be too large; null: nobody has said so. */
  readonly reason: string | null;
}

export const USAGE = `npm run count -- BALLOTS.csv --seats N --out DIR [options]
  BALLOTS.csv           first row the names, then a row per paper
  --form FORM           cross (marks: chosen), struck (marks: crossed out), agree; default: cross when seats < names, else agree
  --office OFFICE       branchCommittee, committee, standingCommittee, secretary, deputy, delegates (default), alternates, opinion
  --convoked N --present N --issued N --collected N    default: the number of papers
  --reason TEXT         why the vote is held against W.102 or W.301, for the minutes; default: that no reason was given
  --language vi|en      of pane and sheets; default vi`;

const FORMS = ['cross', 'struck', 'agree'] as const;
const OFFICES = ['branchCommittee', 'committee', 'standingCommittee', 'secretary', 'deputy', 'delegates', 'alternates', 'opinion'];

/** Reads the command line; throws an Error that says what is wrong with it. */
export function readOptions(args: readonly string[]): CountOptions {
  const text = { type: 'string' as const };
  const { values, positionals } = parseArgs({
    args: [...args], allowPositionals: true,
    options: { seats: text, out: text, form: text, office: text, language: text, convoked: text, present: text, issued: text, collected: text, reason: text },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(`Name one file of ballots.\n${USAGE}`);
  if (values.out === undefined) throw new Error(`--out is missing.\n${USAGE}`);
  const seats = whole('--seats', values.seats, 1);
  if (seats === null) throw new Error(`--seats is missing.\n${USAGE}`);
  return {
    file, seats, out: values.out,
    form: oneOf('--form', values.form, FORMS),
    office: oneOf('--office', values.office, OFFICES) ?? 'delegates',
    language: oneOf('--language', values.language, ['vi', 'en'] as const) ?? 'vi',
    convoked: whole('--convoked', values.convoked, 0),
    present: whole('--present', values.present, 0),
    issued: whole('--issued', values.issued, 0),
    collected: whole('--collected', values.collected, 0),
    reason: values.reason?.trim() || null,
  };
}

function whole(name: string, text: string | undefined, least: number): number | null {
  if (text === undefined) return null;
  if (!/^\d+$/.test(text) || Number(text) < least) throw new Error(`${name}: “${text}” is not a whole number of at least ${least}.`);
  return Number(text);
}

function oneOf<T extends string>(name: string, text: string | undefined, allowed: readonly T[]): T | null {
  if (text === undefined) return null;
  const found = allowed.find((one) => one === text);
  if (found === undefined) throw new Error(`${name}: “${text}” is none of ${allowed.join(', ')}.`);
  return found;
}
