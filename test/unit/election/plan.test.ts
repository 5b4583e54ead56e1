import type { Congress } from '../../../src/election/congress';
import type { Contest, Office } from '../../../src/election/contest';
import { countContest } from '../../../src/election/contest-result';
import { electedTo, planNotes, planOf, type FinalOf, type PlanStep } from '../../../src/election/plan';
import { gather, roundsOf } from '../../../src/election/round';
import { candidates, congress, contest, paper } from './build';
import { cases } from './cases';

const NAMES = ['An', 'Bình', 'Chi', 'Dung', 'Giang', 'Hà', 'Lan', 'Mai', 'Nga', 'Oanh'];

/** A vote of ten people; those named in `elected` get all the votes, the others none. An empty one is not counted yet. */
interface Held extends Partial<Contest> {
  readonly office: Office;
  readonly elects?: readonly string[];
}

function held(id: string, { elects = [], ...changes }: Held): { readonly contest: Contest; readonly elects: readonly string[] } {
  const names = changes.candidates ?? candidates(...(elects.length > 0 ? [...elects, ...NAMES.filter((name) => !elects.includes(name)).slice(0, 1)] : NAMES.slice(0, 2)));
  return { contest: contest({ id, form: 'agree', seats: Math.max(1, elects.length), issued: 10, collected: 10, candidates: names, ...changes }), elects };
}

/** The plan of a congress of ten people with these votes, and what it was made from. */
function plan(people: Partial<Congress>, votes: readonly Held[]): { readonly steps: readonly PlanStep[]; readonly contests: readonly Contest[]; readonly final: FinalOf; readonly congress: Congress } {
  const here = congress(people);
  const all = votes.map((vote, i) => held(vote.id ?? String(i + 1), vote));
  const contests = all.map((one) => one.contest);
  const final: FinalOf = (id) => {
    const ids = roundsOf(contests, id);
    if (ids.length === 0) return null;
    return gather(ids.map((round) => {
      const { contest: one, elects } = all.find((other) => other.contest.id === round)!;
      const papers = one.collected === null ? [] : [paper(one.candidates.map(({ name }) => (elects.includes(name) ? '1' : '0')).join(''), 10, { kind: 'valid', note: '' })];
      return countContest(here, one, papers);
    }));
  };
  return { steps: planOf(here, contests, final), contests, final, congress: here };
}

const line = (steps: readonly PlanStep[]): string => steps.filter(({ office }) => office !== 'opinion').map(({ office, state }) => `${office} ${state}`).join(', ');
const stepOf = (steps: readonly PlanStep[], office: Office): PlanStep => steps.find((step) => step.office === office)!;

describe('the plan of a branch', () => {
  it.each(cases.branch_cases.filter(({ official_members: members }) => members !== undefined))('$id: $official_members members, $expected', ({ official_members: convoked, expected }) => {
    const { steps } = plan({ convoked: convoked!, present: convoked! }, []);
    const committee = stepOf(steps, 'branchCommittee');
    expect(committee.state).toBe(expected === 'no_chi_uy_secretary_direct' ? 'notNeeded' : 'ready');
    if (committee.state === 'ready') expect(`elect_chi_uy_max_${committee.maxSeats}`).toBe(expected);
    else expect(stepOf(steps, 'secretary')).toMatchObject({ state: 'ready', from: null, rules: expect.arrayContaining(['branchCommitteeFromNine']) as unknown });
  });

  it('is: its committee, then the secretary, then the deputy among them, then delegates and alternates', () => {
    const { steps } = plan({}, []);
    expect(line(steps)).toBe('branchCommittee ready, secretary waiting, deputy waiting, delegates ready, alternates waiting');
    expect(steps.map(({ office, by, from, maxSeats, form, optional }) => [office, by, from, maxSeats, form, optional])).toEqual([
      ['branchCommittee', 'congress', null, 7, 'cross', false],
      ['secretary', 'congress', 'branchCommittee', 1, null, false],
      ['deputy', 'congress', 'branchCommittee', null, null, true],
      ['delegates', 'congress', null, null, null, true],
      ['alternates', 'congress', null, null, null, true],
      ['opinion', 'congress', null, null, null, true],
    ]);
  });

  it('is shown with a committee while nobody has entered how many members there are', () => {
    expect(stepOf(plan({ convoked: 0 }, []).steps, 'branchCommittee').state).toBe('ready');
  });

  it('goes on as votes are counted', () => {
    const committee: Held = { office: 'branchCommittee', elects: ['An', 'Bình', 'Chi'] };
    expect(line(plan({}, [{ office: 'branchCommittee', collected: null }]).steps)).toBe('branchCommittee voting, secretary waiting, deputy waiting, delegates ready, alternates waiting');
    expect(line(plan({}, [committee]).steps)).toBe('branchCommittee done, secretary ready, deputy waiting, delegates ready, alternates waiting');
    expect(line(plan({}, [committee, { office: 'secretary', elects: ['An'] }, { office: 'delegates', elects: ['An'] }]).steps))
      .toBe('branchCommittee done, secretary done, deputy ready, delegates done, alternates ready');
  });

  it('waits while seats are open, and goes on when the congress stops', () => {
    const short: Held = { office: 'branchCommittee', elects: ['An'], seats: 2, candidates: candidates('An', 'Bình', 'Chi') };
    expect(line(plan({}, [short]).steps)).toMatch(/^branchCommittee open, secretary waiting/);
    expect(line(plan({}, [{ ...short, decision: 'notElected' }]).steps)).toMatch(/^branchCommittee open, secretary waiting/);
    expect(line(plan({}, [{ ...short, decision: 'stop' }]).steps)).toMatch(/^branchCommittee stopped, secretary ready/);
  });

  it('is stopped at a secretary whom three votes have not elected', () => {
    const failed = (round: number): Held => ({ office: 'secretary', round, candidates: candidates('An', 'Bình') });
    expect(line(plan({}, [{ office: 'branchCommittee', elects: ['An', 'Bình', 'Chi'] }, failed(1), failed(2), failed(3)]).steps)).toMatch(/secretary stopped, deputy ready/);
    expect(stepOf(plan({}, [failed(1), failed(2)]).steps, 'secretary')).toMatchObject({ state: 'open', contests: ['1', '2'] });
  });

  it('shows a vote as voting while its papers do not add up', () => {
    expect(stepOf(plan({}, [{ office: 'delegates', elects: ['An'], collected: 9 }]).steps, 'delegates').state).toBe('voting');
  });

  it('shows an office as voting while the papers of an earlier round do not add up, whatever the later one gave', () => {
    const rounds = (collected: number | null): readonly Held[] => [
      { office: 'delegates', seats: 2, elects: ['An'], collected, candidates: candidates('An', 'Bình') }, { office: 'delegates', follows: '1', round: 2, elects: ['Bình'], candidates: candidates('Bình') },
    ];
    expect([10, 9, null].map((collected) => stepOf(plan({}, rounds(collected)).steps, 'delegates').state)).toEqual(['done', 'voting', 'voting']);
  });

  it('is open while a later vote has filled a part of the open seats only', () => {
    const rounds: readonly Held[] = [{ office: 'delegates', seats: 3, elects: ['An'], candidates: candidates('An', 'Bình', 'Chi') }, { office: 'delegates', follows: '1', round: 2, elects: ['Bình'], candidates: candidates('Bình') }];
    expect(stepOf(plan({}, rounds).steps, 'delegates').state).toBe('open');
    expect(stepOf(plan({}, [rounds[0]!, { ...rounds[1]!, decision: 'stop' }]).steps, 'delegates').state).toBe('stopped');
  });

  it('shows a vote as voting while nobody has said how many papers were collected, though they lie there', () => {
    const one = contest({ office: 'delegates', form: 'agree', seats: 1, issued: 10, collected: null, candidates: candidates('An') });
    const final = gather([countContest(congress(), one, [paper('1', 10)])]);
    expect([final.settled, stepOf(planOf(congress(), [one], () => final), 'delegates').state]).toEqual([true, 'voting']);
  });

  it('is as far with an office of several votes as the least of them', () => {
    const { steps } = plan({}, [{ office: 'deputy', elects: ['An'] }, { office: 'deputy', collected: null }]);
    expect(stepOf(steps, 'deputy')).toMatchObject({ state: 'voting', contests: ['1', '2'] });
  });

  it('keeps an opinion vote about the list for an office apart from the votes on that office', () => {
    const asked: Held = { office: 'committee', kind: 'opinion', elects: NAMES.slice(0, 9) };
    const { steps, contests, final } = plan({ level: 'grassroots' }, [asked]);
    expect([stepOf(steps, 'committee'), stepOf(steps, 'opinion')]).toMatchObject([{ state: 'ready', contests: [] }, { state: 'done', contests: ['1'] }]);
    expect(electedTo('committee', contests, final)).toEqual([]);
    const both = plan({ level: 'grassroots' }, [asked, { office: 'committee', round: 2, seats: 3 }]);
    expect(stepOf(both.steps, 'committee').contests).toEqual(['2']);
  });

  it('counts once whom a vote elected that two others follow', () => {
    const again = { office: 'deputy', follows: '1', round: 2, seats: 1 } as const;
    const { contests, final } = plan({}, [{ office: 'deputy', seats: 3, elects: ['An'] }, { ...again, elects: ['Chi'] }, { ...again, elects: ['Dung'] }]);
    expect(electedTo('deputy', contests, final).map(({ candidate }) => candidate.name)).toEqual(['An', 'Chi', 'Dung']);
  });

  it('has a vote that no branch holds only when there is one', () => {
    expect(stepOf(plan({}, [{ office: 'standingCommittee' }]).steps, 'standingCommittee')).toMatchObject({ state: 'notNeeded', contests: ['1'] });
  });
});

describe('the plan above the branch', () => {
  const nine: Held = { office: 'committee', elects: NAMES.slice(0, 9), seats: 9 };

  it('is: the committee, and at its conference standing committee, secretary and deputies among them', () => {
    const { steps } = plan({ level: 'higher', meeting: 'delegates' }, []);
    expect(line(steps)).toBe('committee ready, standingCommittee waiting, secretary waiting, deputy waiting, delegates ready, alternates waiting');
    expect(steps.slice(0, 4).map(({ by, from }) => [by, from])).toEqual([
      ['congress', null], ['conference', 'committee'], ['conference', 'standingCommittee'], ['conference', 'standingCommittee'],
    ]);
  });

  it('has the secretary elected by the congress, before the conference, where that was decided', () => {
    const { steps } = plan({ level: 'grassroots', directSecretary: true }, [nine]);
    expect(line(steps)).toBe('committee done, secretary ready, standingCommittee ready, deputy waiting, delegates ready, alternates waiting');
    expect(stepOf(steps, 'secretary')).toMatchObject({ by: 'congress', from: 'committee' });
  });

  it.each(cases.standing_committee_cases)('$id: $committee_elected elected of $planned planned, $expected', ({ committee_elected: elected, planned, expected }) => {
    const { steps } = plan({ level: 'grassroots' }, [{ office: 'committee', elects: NAMES.slice(0, elected), seats: planned, decision: 'stop', candidates: candidates(...NAMES) }]);
    expect(stepOf(steps, 'standingCommittee').state).toBe(expected === 'no_standing_committee' ? 'notNeeded' : 'ready');
    expect(stepOf(steps, 'secretary').from).toBe(expected === 'no_standing_committee' ? 'committee' : 'standingCommittee');
  });

  it('has no standing committee as soon as fewer than nine are to be elected, at the grass roots only', () => {
    const vote: Held = { office: 'committee', seats: 7, collected: null };
    expect(stepOf(plan({ level: 'grassroots' }, [vote]).steps, 'standingCommittee').state).toBe('notNeeded');
    expect(stepOf(plan({ level: 'higher' }, [vote]).steps, 'standingCommittee').state).toBe('waiting');
  });

  it('is that of a conference alone in a workbook for the conference', () => {
    const people = { level: 'grassroots', meeting: 'conference', convoked: 15, present: 15 } as const;
    expect(line(plan(people, []).steps)).toBe('standingCommittee ready, secretary waiting, deputy waiting, delegates ready, alternates waiting');
    expect(line(plan({ ...people, convoked: 8, present: 8 }, []).steps)).toBe('standingCommittee notNeeded, secretary ready, deputy waiting, delegates ready, alternates waiting');
    expect(stepOf(plan({ ...people, convoked: 0 }, []).steps, 'standingCommittee').state).toBe('ready');
  });

  it('lets a conference go on to the deputy where the congress elected the secretary', () => {
    expect(line(plan({ level: 'grassroots', meeting: 'conference', directSecretary: true, convoked: 8, present: 8 }, []).steps)).toMatch(/^standingCommittee notNeeded, deputy ready/);
  });
});

describe('what the law says against a contest', () => {
  const committee: Held = { office: 'branchCommittee', elects: ['An', 'Bình', 'Chi'] };
  const notes = (people: Partial<Congress>, votes: readonly Held[]): readonly string[] => {
    const { congress: here, contests, final } = plan(people, votes);
    return planNotes(here, contests.at(-1)!, contests, final).map(({ rule, data: { case: kind, ...data } }) => [rule, kind, ...Object.values(data)].join(' '));
  };

  it.each<[string, Partial<Congress>, readonly Held[], readonly string[]]>([
    ['nothing against the committee of a branch', {}, [{ office: 'branchCommittee', seats: 7 }], []],
    ['nothing against a secretary from the committee', {}, [committee, { office: 'secretary', candidates: candidates('Bình') }], []],
    ['no branch committee below nine', { convoked: 8 }, [{ office: 'branchCommittee' }], ['branchCommitteeFromNine notHeld branchCommittee']],
    ['at most seven in it', {}, [{ office: 'branchCommittee', seats: 8 }], ['branchCommitteeFromNine tooManySeats 8 7']],
    ['one secretary', { convoked: 8 }, [{ office: 'secretary', seats: 2 }], ['branchCommitteeFromNine tooManySeats 2 1']],
    ['the committee first', {}, [{ office: 'secretary' }], ['amongCommittee before branchCommittee']],
    ['the secretary before the deputy', {}, [committee, { office: 'deputy', candidates: candidates('An') }], ['amongCommittee before secretary']],
    ['the deputy from the committee', {}, [committee, { office: 'secretary', elects: ['An'] }, { office: 'deputy', candidates: candidates('Bình', 'Mai', 'Nga') }], ['amongCommittee notAmong branchCommittee Mai, Nga']],
    ['no standing committee in a branch', {}, [{ office: 'standingCommittee' }], ['standingCommitteeFromNine notHeld standingCommittee']],
    ['none in a small grass-roots organisation', { level: 'grassroots' }, [{ office: 'committee', elects: NAMES.slice(0, 8) }, { office: 'standingCommittee' }], ['standingCommitteeFromNine notHeld standingCommittee']],
    ['no branch committee above the branch', { level: 'higher' }, [{ office: 'branchCommittee' }], ['branchCommitteeFromNine notHeld branchCommittee']],
    ['the conference elects the secretary', { level: 'grassroots' }, [{ office: 'committee', elects: NAMES.slice(0, 3) }, { office: 'secretary', candidates: candidates('An') }], ['committeeElects byConference']],
    ['alternates after delegates', {}, [{ office: 'alternates' }], ['alternatesRankedByVotes before delegates']],
    ['nothing against an opinion vote', {}, [{ office: 'opinion', kind: 'opinion' }], []],
  ])('%s', (_what, people, votes, expected) => {
    expect(notes(people, votes)).toEqual(expected);
  });

  it('says that the congress votes where a conference is said to, as when it turns out to elect its secretary itself', () => {
    const sitting = { meeting: 'conference', convoked: 3, deducted: null, deductedReason: '', present: 3, head: '', counters: [] } as const;
    const votes: readonly Held[] = [{ office: 'committee', elects: ['An', 'Bình', 'Chi'] }, { office: 'secretary', candidates: candidates('An'), sitting }];
    expect(notes({ level: 'grassroots', directSecretary: true }, votes)).toEqual([expect.stringMatching(/ byCongress$/)]);
  });

  it('says nothing against a conference that sits as one', () => {
    const sitting = { meeting: 'conference', convoked: 3, deducted: null, deductedReason: '', present: 3, head: '', counters: [] } as const;
    expect(notes({ level: 'grassroots' }, [{ office: 'committee', elects: ['An', 'Bình', 'Chi'] }, { office: 'secretary', candidates: candidates('An'), sitting }])).toEqual([]);
  });

  it('has nothing to say against an opinion vote that its office would not hear', () => {
    expect(notes({}, [{ office: 'branchCommittee', kind: 'opinion', seats: 9 }])).toEqual([]);
    expect(notes({}, [{ office: 'deputy', kind: 'opinion' }])).toEqual([]);
  });

  const short: Held = { office: 'delegates', elects: ['An'], seats: 2, candidates: candidates('An', 'Bình', 'Chi') };
  it.each<[string, readonly Held[], readonly string[]]>([
    ['nothing against the open seat among those not elected', [short, { office: 'delegates', follows: '1', round: 2, candidates: candidates('Bình', 'Chi') }], []],
    ['more seats than are open', [short, { office: 'delegates', follows: '1', round: 2, seats: 2, candidates: candidates('Bình', 'Chi') }], ['openSeatsDecided moreThanOpen 2 1']],
    ['somebody who is elected', [short, { office: 'delegates', follows: '1', round: 2, candidates: candidates('An', 'Chi') }], ['openSeatsDecided alreadyElected An']],
    ['nothing left to vote on', [{ office: 'delegates', elects: ['An'] }, { office: 'delegates', follows: '1', round: 2 }], ['openSeatsDecided settledBefore']],
    ['a runoff with somebody who was not tied', [short, { office: 'delegates', follows: '1', round: 2, kind: 'runoff', candidates: candidates('Bình', 'Chi') }], ['tieVotedAgain notTied Bình, Chi']],
    ['a runoff of one for one seat, who needs no vote at all', [short, { office: 'delegates', follows: '1', round: 2, kind: 'runoff', candidates: candidates('Bình') }], ['tieVotedAgain notTied Bình', 'tieVotedAgain runoffTooShort 1 1']],
    ['the same where nobody knows what it follows', [{ office: 'delegates', kind: 'runoff', candidates: candidates('Bình') }], ['tieVotedAgain runoffTooShort 1 1']],
    ['somebody who was not on the list, where the congress decided on those not elected', [{ ...short, office: 'branchCommittee', decision: 'notElected' }, { office: 'branchCommittee', follows: '1', round: 2, candidates: candidates('Chi', 'Nga', 'An') }],
      ['openSeatsDecided alreadyElected An', 'openSeatsDecided notListed Nga']],
    ['the same of delegates, who must go on', [{ ...short, decision: 'notElected' }, { office: 'delegates', follows: '1', round: 2, candidates: candidates('Nga') }], ['delegatesMustContinue notListed Nga']],
    ['nothing against a stranger on a new list', [{ ...short, decision: 'newList' }, { office: 'delegates', follows: '1', round: 2, candidates: candidates('Nga', 'Chi') }], []],
    ['nothing against a second opinion vote', [{ office: 'opinion', kind: 'opinion' }, { office: 'opinion', kind: 'opinion', follows: '1', round: 2 }], []],
  ])('in a later round: %s', (_what, votes, expected) => {
    expect(notes({}, votes)).toEqual(expected);
  });

  it('says that the fourth vote on a branch secretary is the higher committee’s', () => {
    const failed = (round: number): Held => ({ office: 'secretary', round, candidates: candidates('An', 'Bình') });
    expect(notes({ convoked: 8 }, [failed(1), failed(2), failed(3), failed(4)])).toEqual(['secretaryAppointed settledBefore']);
    expect(notes({}, [committee, failed(1), failed(2), failed(3), failed(4)])).toEqual(['secretaryAppointed settledBefore']);
  });

  it('judges a draft that is not among the contests yet', () => {
    const { congress: here, contests, final } = plan({}, [committee]);
    const draft = contest({ id: '', office: 'secretary', seats: 1, candidates: candidates('Mai') });
    expect(planNotes(here, draft, contests, final).map(({ data }) => data.case)).toEqual(['notAmong']);
  });
});
