/** @jest-environment jsdom */
import type { State, StoredContest } from '../../../src/workbook/state';
import { FakeStore } from './fake-store';
import { PaneDriver } from './pane-driver';
import { CONGRESS, contestOf, paperOf } from './samples';

let pane: PaneDriver;

const ballots = (votes: readonly (readonly [readonly (0 | 1)[], number])[]) => votes.map(([marks, count], index) => paperOf(index + 1, marks, { count }));

/** Opens the pane over a vote of 60 papers that is agreed on at once. */
async function counted(contest: Partial<StoredContest> & { readonly names?: readonly string[] }, votes: Parameters<typeof ballots>[0], state: Partial<State> = {}): Promise<FakeStore> {
  const collected = votes.reduce((sum, [, count]) => sum + count, 0);
  const open = contestOf({ issued: collected, collected, ...contest });
  const store = new FakeStore({ congress: CONGRESS, contests: [open], openId: '1', ballots: ballots(votes), ...state });
  await openAgreed(store);
  return store;
}

/** Opens the pane over a vote of 60 papers on two names that follows another, 45 for the first name and 15 for the second; agreed on at once. */
async function countedAfter(first: StoredContest, votes: Parameters<typeof ballots>[0], second: StoredContest): Promise<void> {
  const store = new FakeStore({ congress: CONGRESS, contests: [first, second], openId: '1', ballots: ballots(votes) });
  await store.openContest('2');
  store.set({ ballots: ballots([[[1, 0], 45], [[0, 1], 15]]) });
  await openAgreed(store);
}

async function openAgreed(store: FakeStore): Promise<void> {
  pane = await PaneDriver.open(store);
  await pane.settle();
  await agree(store);
  await pane.step(5);
}

async function agree(store: FakeStore): Promise<void> {
  const result = store.resultOf(store.getState().openId ?? '');
  if (result === null) throw new Error('not counted');
  await pane.let(() => { void store.agreeCounts(result); });
}

const THREE = { names: ['An', 'Bình', 'Chi'], seats: 2 } as const;
/** An 40, Bình 20, Chi 20: one seat stays open. */
const SHORT = [[[1, 1, 0], 20], [[1, 0, 1], 20]] as const;

const stored = (store: FakeStore): StoredContest | undefined => store.getState().contests.find(({ id }) => id === '1');

beforeEach(() => sessionStorage.clear());
afterEach(() => pane.close());

describe('what follows', () => {
  test('a tie: the vote among the tied, with its rule; one key records it and opens the form', async () => {
    const store = await counted({ ...THREE, seats: 2, names: ['An', 'Bình', 'Chi'] }, [[[1, 1, 0], 20], [[1, 0, 1], 20], [[0, 1, 1], 15]]);
    expect(pane.place.querySelector('[data-part="next"] [data-rule="tieVotedAgain"]')?.textContent).toContain('cần đối chiếu văn bản');
    expect(pane.has('decide-stop')).toBe(false);
    await pane.click('decide-runoff');
    expect(stored(store)?.decision).toBe('runoff');
    expect([pane.field('kind').value, pane.field('round').value, pane.field('seats').value, pane.field('names').value]).toEqual(['runoff', '2', '1', 'Bình\nChi']);
    await pane.click('add-contest');
    expect(store.getState().contests[1]).toMatchObject({ follows: '1', round: 2, kind: 'runoff' });
  });

  test('beside the decision: that this vote has no minutes yet, and the way to where they are written; nothing once they are', async () => {
    const store = await counted(THREE, SHORT);
    expect(pane.text('next')).toContain('Biên bản của lần bầu này chưa lập');
    await pane.click('go-write');
    expect(document.activeElement).toBe(pane.button('write-results'));
    await pane.let(() => store.set({ contests: store.getState().contests.map((contest) => ({ ...contest, decision: 'notElected', status: 'written' })) }));
    expect([pane.has('next-vote'), pane.has('go-write'), pane.text('next').includes('chưa lập')]).toEqual([true, false, false]);
  });

  test('open seats: those not elected, a new list, or no more, as the congress decides', async () => {
    await counted(THREE, SHORT);
    expect(pane.text('next')).toContain('Còn thiếu 1 người');
    expect([pane.has('decide-notElected'), pane.has('decide-newList'), pane.has('decide-stop')]).toEqual([true, true, true]);
    await pane.click('decide-newList');
    expect([pane.field('names').value, pane.field('seats').value, pane.field('round').value]).toEqual(['', '1', '2']);
  });

  test('to stop is asked first, recorded, and can be taken back while nothing follows', async () => {
    const store = await counted(THREE, SHORT);
    await pane.click('decide-stop');
    expect(stored(store)?.decision).toBeUndefined();
    await pane.click('confirm-decide-stop');
    expect(stored(store)?.decision).toBe('stop');
    expect(pane.text('decision')).toContain('không bầu nữa');
    await pane.click('take-back-decision');
    expect(stored(store)?.decision).toBeUndefined();
    expect(pane.has('decide-notElected')).toBe(true);
  });

  test('while the workbook refuses the decision it is said to wait, and the focus stays in the pane, not in a closed fold', async () => {
    // jsdom never says that the page has the keyboard.
    document.hasFocus = () => true;
    const store = await counted(THREE, SHORT);
    await pane.let(() => store.set({ contests: store.getState().contests.map((one) => ({ ...one, status: 'written' })) }));
    store.decide = (id, decision) => {
      store.set({ contests: store.getState().contests.map((one) => (one.id === id && decision !== null ? { ...one, decision } : one)), waiting: 1, refused: { code: 'F.921', where: {}, data: {} } });
      return new Promise(() => undefined);
    };
    await pane.click('decide-stop');
    pane.button('confirm-decide-stop').focus();
    await pane.click('confirm-decide-stop');
    await new Promise((done) => { requestAnimationFrame(done); });
    await pane.settle();
    expect(pane.text('decision')).toContain('còn chờ ghi vào sổ tính');
    expect(pane.text('decision')).not.toContain('Đại hội đã quyết định');
    const held = document.activeElement;
    expect([held === document.body, held?.tagName !== 'SUMMARY' && held?.closest('details:not([open])') !== null]).toEqual([false, false]);
    await pane.let(() => store.set({ waiting: 0, refused: null }));
    expect(pane.text('decision')).toContain('Đại hội đã quyết định: không bầu nữa');
  });

  test('what another window has decided meanwhile is shown, nothing is written over it, and no form opens', async () => {
    const store = await counted(THREE, SHORT);
    store.elsewhere = (one) => one.set({ contests: one.getState().contests.map((contest) => ({ ...contest, decision: 'stop' })) });
    await pane.click('decide-newList');
    expect([stored(store)?.decision, store.calls.filter((call) => call.startsWith('decide'))]).toEqual(['stop', []]);
    expect(pane.text('decision')).toContain('không bầu nữa');
    expect(pane.text('overtaken')).toContain('Một cửa sổ khác');
    await pane.click('take-back-decision');
    await pane.click('decide-newList');
    expect([stored(store)?.decision, pane.field('round').value]).toEqual(['newList', '2']);
  });

  test('while one choice is being recorded no other can be', async () => {
    const store = await counted(THREE, SHORT);
    const decided: unknown[] = [];
    store.decide = (_, decision) => { decided.push(decision); return new Promise(() => undefined); };
    await pane.click('decide-stop');
    await pane.click('decide-newList');
    await pane.click('confirm-decide-stop');
    await pane.click('decide-notElected');
    expect(decided).toEqual(['newList']);
  });

  test('a decision whose vote is set up stands, and leads there', async () => {
    const follower = contestOf({ id: '2', round: 2, follows: '1' });
    const store = await counted({ ...THREE, decision: 'notElected' }, SHORT, {
      contests: [contestOf({ issued: 40, collected: 40, ...THREE, decision: 'notElected' }), follower],
    });
    expect(pane.has('take-back-decision')).toBe(false);
    await pane.click('open-next');
    expect(store.getState().openId).toBe('2');
  });

  test('a vote that another follows is deleted only after that one: alone, the later vote would pass for the whole election', async () => {
    const follower = contestOf({ id: '2', round: 2, follows: '1' });
    const store = await counted({ ...THREE, decision: 'notElected' }, SHORT, {
      contests: [contestOf({ issued: 40, collected: 40, ...THREE, decision: 'notElected' }), follower],
    });
    await pane.step(2);
    await pane.click('delete-contest');
    expect(pane.text()).toContain('phải xóa cuộc bầu ấy trước');
    expect(pane.has('confirm-delete-contest')).toBe(false);
    await pane.click('open-followed');
    await pane.click('delete-contest');
    await pane.click('confirm-delete-contest');
    expect(store.getState().contests.map(({ id }) => id)).toEqual(['1']);
  });

  test('a vote that another follows stays a vote on its office, whatever was typed before that one was set up', async () => {
    const first = contestOf({ issued: 40, collected: 40, ...THREE, office: 'secretary', decision: 'notElected' });
    const store = await counted({}, SHORT, { contests: [first] });
    await pane.step(2);
    await pane.fill('office', 'deputy');
    await pane.let(() => store.set({ contests: [...store.getState().contests, contestOf({ id: '2', office: 'secretary', round: 2, follows: '1' })] }));
    const fixed = ['office', 'round', 'kind'].map((name) => pane.field(name));
    expect(fixed.map((field) => (field as HTMLInputElement).readOnly)).toEqual([true, true, true]);
    expect(fixed.map(({ value }) => value)).toEqual(['Bí thư', '1', 'Quá nửa']);
    expect(pane.text('followed')).toContain('Bí thư, 5 người, lần 2');
    await pane.click('save-contest');
    expect(stored(store)).toMatchObject({ office: 'secretary', round: 1, kind: 'majority' });
  });

  test('papers become votes on another office only after that is asked', async () => {
    const store = await counted({ ...THREE, office: 'secretary' }, SHORT);
    await pane.step(2);
    await pane.fill('office', 'deputy');
    await pane.click('save-contest');
    expect([stored(store)?.office, pane.text().includes('đã có phiếu bầu Bí thư. Chuyển cả phiếu ấy và kết quả sang bầu Phó bí thư?')]).toEqual(['secretary', true]);
    await pane.click('cancel-save-contest');
    await pane.fill('office', 'delegates');
    expect(pane.has('confirm-save-contest')).toBe(false);
    await pane.click('save-contest');
    await pane.click('confirm-save-contest');
    expect([stored(store)?.office, pane.has('confirm-save-contest')]).toEqual(['delegates', false]);
  });

  test('a decision not followed yet is offered again here and in the plan', async () => {
    await counted({ ...THREE, decision: 'notElected' }, SHORT);
    await pane.step(2);
    expect(pane.text('plan')).toContain('còn thiếu 1, sẽ bầu tiếp');
    await pane.click('follow-1');
    expect(pane.field('names').value).toBe('Bình\nChi');
    await pane.step(5);
    await pane.click('next-vote');
    expect(pane.field('names').value).toBe('Bình\nChi');
  });

  test('delegates after a short first vote cannot stop', async () => {
    await counted({ ...THREE, office: 'delegates' }, SHORT);
    expect([pane.has('decide-notElected'), pane.has('decide-stop')]).toEqual([true, false]);
  });

  test('a third vote on the branch secretary without a result: the higher committee appoints', async () => {
    await counted({ names: ['An', 'Bình'], seats: 1, office: 'secretary', round: 3 }, [[[1, 0], 30], [[0, 1], 20]]);
    expect(pane.place.querySelector('[data-part="next"] [data-rule="secretaryAppointed"]')).not.toBeNull();
    expect(pane.place.querySelector('[data-act^="decide-"]')).toBeNull();
  });

  test('a later vote on a part of the open seats leaves the others to be voted on, here and in the plan', async () => {
    const first = contestOf({ id: '1', issued: 60, collected: 60, status: 'counted', decision: 'notElected', names: ['An', 'Bình', 'Chi', 'Dung'], seats: 3 });
    const second = contestOf({ id: '2', issued: 60, collected: 60, names: ['Bình', 'Chi'], seats: 1, round: 2, follows: '1' });
    await countedAfter(first, [[[1, 1, 0, 0], 20], [[1, 0, 1, 0], 20], [[1, 0, 0, 1], 20]], second);
    expect(pane.text('next')).toContain('Còn thiếu 1 người');
    expect(pane.button('decide-notElected').textContent).toBe('Bầu tiếp 1 người trong 2 người chưa trúng cử');
    await pane.click('decide-stop');
    expect(pane.text('next')).toContain('còn thiếu 1 người');
    await pane.click('decide-notElected');
    expect([pane.field('names').value, pane.field('seats').value, pane.field('round').value]).toEqual(['Chi\nDung', '1', '3']);
    await pane.step(2);
    expect(pane.place.querySelector('[data-part="plan"] [data-state]')?.getAttribute('data-state')).toBe('open');
    await pane.click('follow-2');
    expect(pane.field('names').value).toBe('Chi\nDung');
  });

  test('seats all filled need nothing', async () => {
    await counted(THREE, [[[1, 1, 0], 60]]);
    expect(pane.text('next')).toBe('');
  });

  test('one name alone that is not elected is offered as the one to vote on again', async () => {
    await counted({ names: ['An'], seats: 1, office: 'secretary', form: 'agree' }, [[[1], 20], [[0], 40]]);
    expect(pane.button('decide-notElected').textContent).toBe('Bầu lại với người chưa trúng cử');
  });

  test('among the tied no number of votes is said to be needed, since the higher count is enough', async () => {
    await counted({ names: ['An', 'Bình'], seats: 1, round: 2, kind: 'runoff' }, [[[1, 0], 20], [[0, 1], 15]]);
    expect([pane.counter('needed'), pane.text('runoff-rule')]).toEqual(['', 'Bầu lại giữa những người bằng phiếu: nhiều phiếu hơn thì trúng cử, không cần quá nửa.']);
    expect(pane.counter('elected')).toBe('1/1');
  });

  test('once the minutes are written, the way leads on to the next office of the plan', async () => {
    const store = await counted(THREE, [[[1, 1, 0], 60]]);
    expect(pane.has('go-plan')).toBe(false);
    await pane.let(() => store.set({ contests: store.getState().contests.map((contest) => ({ ...contest, status: 'written' })) }));
    await pane.click('go-plan');
    expect(pane.place.querySelector('[data-part="plan"][open]')).not.toBeNull();
  });
});

describe('all rounds together', () => {
  test('the last round shows everybody elected with round and votes, and what is open', async () => {
    const first = contestOf({ id: '1', issued: 40, collected: 40, status: 'counted', decision: 'notElected', ...THREE });
    const second = contestOf({ id: '2', issued: 60, collected: 60, names: ['Bình', 'Chi'], seats: 1, round: 2, follows: '1' });
    await countedAfter(first, SHORT, second);
    expect(pane.text('final')).toContain('Đã bầu đủ 2 người');
    expect(pane.text('final')).toContain('An – lần 1, 40 phiếu (66,67%)');
    expect(pane.text('final')).toContain('Bình – lần 2, 45 phiếu (75,00%)');
    await pane.step(2);
    expect(pane.button('open-1').textContent).toContain('Lần 1');
    expect(pane.place.querySelector('[data-part="plan"] [data-state]')?.getAttribute('data-state')).toBe('done');
  });

  test('a first vote is all there is', async () => {
    await counted(THREE, SHORT);
    expect(pane.text('final')).toBe('');
  });
});

describe('the personnel plan', () => {
  const planned = (marks: readonly (boolean | null)[]) => ['An', 'Bình', 'Chi'].map((name, index) => ({ position: index + 1, name, person: '', planned: marks[index] ?? null }));

  test('says how many of the elected are inside and outside, and who is outside', async () => {
    await counted({ candidates: planned([true, false, null]), seats: 2 }, [[[1, 1, 0], 60]]);
    expect(pane.text('personnel-plan')).toContain('1 người trúng cử trong đề án, 1 người ngoài đề án');
    expect(pane.text('personnel-plan')).toContain('Ngoài đề án: Bình');
  });

  test('is not spoken of where nobody knows', async () => {
    await counted(THREE, [[[1, 1, 0], 60]]);
    expect(pane.text('personnel-plan')).toBe('');
  });
});

describe('a paper that is mended after the vote that followed', () => {
  const RUNOFF = contestOf({ id: '2', office: 'branchCommittee', round: 2, kind: 'runoff', names: ['Bình', 'Chi'], seats: 1, follows: '1', status: 'setup' });

  test('while nothing has changed nothing is said', async () => {
    await counted({ ...THREE, decision: 'runoff' }, [[[1, 1, 0], 20], [[1, 0, 1], 20], [[0, 1, 1], 15]], { contests: [contestOf({ issued: 55, collected: 55, ...THREE, decision: 'runoff' }), RUNOFF] });
    expect(pane.text('decision')).toContain('Đã lập cuộc bầu lần 2');
    expect(pane.text('follows-no-more')).toBe('');
  });

  test('and fills the seats says that the vote set up no longer follows', async () => {
    await counted({ ...THREE, decision: 'runoff' }, [[[1, 1, 0], 36], [[1, 0, 1], 20]], { contests: [contestOf({ issued: 56, collected: 56, ...THREE, decision: 'runoff' }), RUNOFF] });
    expect(pane.text('follows-no-more')).toContain('cuộc bầu lần 2 không còn theo kết quả ấy');
  });
});

describe('another conclusion', () => {
  const VOTES = [[[1, 1, 0], 20], [[1, 0, 1], 20], [[0, 1, 1], 15]] as const;

  test('needs a reason and no more people than seats; then a new agreement; and is shown', async () => {
    const store = await counted(THREE, VOTES);
    await pane.click('save-ruling');
    expect(pane.text('conclude')).toContain('Ghi lý do của kết luận');
    await pane.fill('ruling-rule', 'tieVotedAgain');
    await pane.tick('ruling-2');
    await pane.tick('ruling-3');
    await pane.fill('ruling-reason', 'Đoàn chủ tịch đã xin ý kiến cấp trên');
    await pane.click('save-ruling');
    expect(pane.text('conclude')).toContain('Đã chọn 3 người, chỉ được bầu 2 người');
    expect(store.calls).not.toContain('rule');
    await pane.tick('ruling-3');
    await pane.fill('ruling-next', 'none');
    await pane.click('save-ruling');
    expect(stored(store)?.ruling).toEqual({ rule: 'tieVotedAgain', elected: [1, 2], next: 'none', reason: 'Đoàn chủ tịch đã xin ý kiến cấp trên' });
    expect(pane.text('ranking')).toBe('');
    expect(pane.text('ruling')).toContain('Trúng cử theo kết luận: An, Bình.');
    await agree(store);
    expect(pane.counter('elected')).toBe('2/2');
    expect(pane.text('ruling')).toContain('Lý do: Đoàn chủ tịch đã xin ý kiến cấp trên');
  });

  test('keeps what is typed while what another window has decided meanwhile is shown', async () => {
    const store = await counted(THREE, VOTES);
    await pane.tick('ruling-2');
    await pane.fill('ruling-reason', 'Đại hội chọn');
    store.elsewhere = (one) => one.set({ contests: one.getState().contests.map((contest) => ({ ...contest, decision: 'stop' })) });
    await pane.click('save-ruling');
    expect([store.calls.includes('rule'), pane.text('decision').includes('không bầu nữa'), pane.field('ruling-reason').value]).toEqual([false, true, 'Đại hội chọn']);
    expect(pane.text('overtaken')).toContain('Một cửa sổ khác');
    await pane.click('save-ruling');
    expect([store.calls.includes('rule'), stored(store)?.ruling?.reason]).toEqual([true, 'Đại hội chọn']);
  });

  test('what is typed of it outlives a reload of the pane, and is gone once it is recorded', async () => {
    const store = await counted(THREE, VOTES);
    await pane.tick('ruling-2');
    await pane.fill('ruling-reason', 'Đoàn chủ tịch đã xin ý kiến');
    await pane.close();
    pane = await PaneDriver.open(store);
    await pane.settle();
    await pane.step(5);
    expect(pane.place.querySelector<HTMLDetailsElement>('[data-part="conclude"]')?.open).toBe(true);
    await pane.click('save-ruling');
    expect(stored(store)?.ruling?.reason).toBe('Đoàn chủ tịch đã xin ý kiến');
    expect(Object.keys(sessionStorage).filter((key) => key.includes('ruling'))).toEqual([]);
  });

  const offered = (): readonly (string | null)[] => [...pane.place.querySelectorAll('[data-part="conclude"] option')].map((option) => option.getAttribute('value'));
  const onPaper = (): readonly boolean[] => [1, 2, 3, 4].map((place) => pane.place.querySelector(`[name="ruling-${place}"]`) !== null);

  test('offers nobody below half where its rule may not elect them, and says why', async () => {
    await counted({ names: ['An', 'Bình', 'Chi', 'Dung'], seats: 2 }, [[[1, 1, 0, 0], 20], [[1, 0, 1, 0], 20], [[0, 1, 1, 0], 15]]);
    expect(onPaper()).toEqual([true, true, true, false]);
    expect(pane.text('conclude')).toContain('1 người chưa được quá một nửa');
  });

  test('offers everybody where its rule asks for no half', async () => {
    await counted({ names: ['An', 'Bình', 'Chi', 'Dung'], seats: 2, office: 'alternates' }, [[[1, 1, 0, 0], 20], [[1, 0, 1, 0], 20], [[0, 1, 1, 0], 15]]);
    await pane.fill('ruling-rule', 'alternatesRankedByVotes');
    expect(onPaper()).toEqual([true, true, true, true]);
    expect(pane.text('conclude')).not.toContain('chưa được quá một nửa');
    await pane.tick('ruling-4');
    await pane.fill('ruling-reason', 'Vì thế');
    await pane.fill('ruling-rule', 'tieVotedAgain');
    await pane.click('save-ruling');
    expect(pane.text('conclude')).toContain('khác với quy tắc');
  });

  test('has nobody vote again among the tied where nobody ties, and says why', async () => {
    await counted(THREE, SHORT);
    expect(offered()).not.toContain('runoff');
    expect(pane.text('conclude')).toContain('không có ai bằng phiếu');
  });

  test('nor where it elects others: then nobody is left tied', async () => {
    const store = await counted(THREE, VOTES);
    expect(offered()).toContain('runoff');
    await pane.fill('ruling-next', 'runoff');
    await pane.tick('ruling-2');
    expect([offered().includes('runoff'), pane.field('ruling-next').value]).toEqual([false, '']);
    expect(pane.text('conclude')).toContain('kết luận lại ai trúng cử');
    await pane.fill('ruling-reason', 'Vì thế');
    await pane.click('save-ruling');
    expect(stored(store)?.ruling).toMatchObject({ elected: [1, 2], next: null });
    expect(store.resultOf('1')?.findings.find(({ code }) => code === 'W.204')?.data['case']).toBe('rule');
  });

  test('a conclusion that changes nothing is none', async () => {
    const store = await counted(THREE, VOTES);
    await pane.fill('ruling-reason', 'Vì thế');
    await pane.click('save-ruling');
    expect(pane.text('conclude')).toContain('khác với quy tắc');
    expect(store.calls).not.toContain('rule');
  });

  test('is taken back only when asked twice', async () => {
    const ruling = { rule: 'tieVotedAgain', elected: null, next: 'none', reason: 'Vì thế' } as const;
    const store = await counted({ ...THREE, ruling }, VOTES);
    expect(pane.text('ruling')).toContain('Việc tiếp theo: không còn việc gì');
    await pane.click('withdraw-ruling');
    expect(stored(store)?.ruling).toBeDefined();
    await pane.click('confirm-withdraw-ruling');
    expect(stored(store)?.ruling).toBeUndefined();
  });

  test('is not offered where every rule was read', async () => {
    await counted(THREE, [[[1, 1, 0], 60]]);
    expect(pane.has('conclude')).toBe(false);
  });
});
