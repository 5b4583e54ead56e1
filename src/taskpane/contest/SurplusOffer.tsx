import type { Finding } from '../../election/finding';
import { candidatesTexts } from '../../locale/pane/candidates';
import { announce } from '../components/announcer';
import { Button } from '../components/Button';
import { proposeContest } from '../components/contest-proposal';
import { Notice } from '../components/Notice';
import { readWhole } from '../components/whole-number';
import { useTexts } from '../components/workbook-context';
import type { ContestPartProps } from './ContestEditor';

/** Where the list is longer than the surplus allows: an opinion vote settles it, offered with this list (RULES.md section 2). */
export function SurplusOffer({ form, contest, findings }: ContestPartProps & { readonly findings: readonly Finding[] }) {
  const texts = useTexts(candidatesTexts);
  const seats = readWhole(form.seats, 1);
  const over = findings.find(isOverSurplus);
  const isBegun = contest !== null && contest.status !== 'setup';
  if (seats === null || form.kind === 'opinion' || over === undefined || isBegun) return null;
  const make = (): void => {
    if (contest === null) announce(texts.parked);
    proposeContest({ ...form, kind: 'opinion', form: 'agree', seats: String(seats + Number(over.data['most'])), round: '1', papers: 'entry', follows: '' });
  };
  return <Notice intent="info" actions={<Button size="small" data-act="make-opinion" onClick={make}>{texts.toOpinion}</Button>}>{texts.overSurplus}</Notice>;
}

function isOverSurplus({ code, data }: Finding): boolean {
  return (code === 'W.301' || code === 'F.303') && data['case'] === 'tooMany';
}
