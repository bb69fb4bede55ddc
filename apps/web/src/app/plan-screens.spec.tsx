import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getFramework } from '@understudy/contracts/career-framework';
import {
  carryPlanOver,
  commentOnPlan,
  getPlan,
  listPlanChanges,
  listPlanComments,
  listPlans,
} from '@understudy/contracts/development-plans';
import { getAgreedVersion } from '@understudy/contracts/development-plans-agreed';
import {
  type CheckIn,
  getCheckIn,
  listCheckIns,
  submitCheckInNote,
  writeCheckInNote,
} from '@understudy/contracts/development-plans-check-ins';
import { getAskedPeriod } from '@understudy/contracts/development-plans-cycles';
import { logProgress, signPlan } from '@understudy/contracts/development-plans-goals';
import { chooseHandOver, getHandOver, type HandOverSight } from '@understudy/contracts/development-plans-hand-over';
import { getPlanHome } from '@understudy/contracts/development-plans-home';
import { getRoadmap } from '@understudy/contracts/development-plans-roadmap';
import { getSession } from '@understudy/contracts/identity';
import { AnsweringServer } from '../../test/answering-server.js';
import { framework, growthWords } from '../../test/growth-data.js';
import * as given from '../../test/plan-data.js';
import { hardCodedWords } from '../../test/pseudo-locale.js';
import { renderPage, testSession } from '../../test/render.js';
import { organisation, planHome } from '../../test/screens-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const planPath = `/plans/${given.plan.id}`;
const checkInPath = `/check-ins/${given.checkIn.id}`;
// Where nothing has a size, what floats beside a button may count it as scrolled away and hide.
const afloat = { hidden: true };

describe('the screens of plans and check-ins', () => {
  let server: AnsweringServer;
  let checkIn: CheckIn;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    checkIn = given.checkIn;
    server.answer(getSession, testSession({ personId: given.ada.id }));
    server.answer(getFramework, framework);
    server.answer(listPlans, { items: [given.plan], nextCursor: null });
    server.answer(getPlan, given.plan);
    server.answer(listPlanComments, { items: given.comments, nextCursor: null });
    server.answer(listPlanChanges, { items: given.changes, nextCursor: null });
    server.answer(listCheckIns, () => ({ items: [checkIn], nextCursor: null }));
    server.answer(getCheckIn, () => checkIn);
    server.answer(getHandOver, { rule: 'person-decides', leaders: [given.handOver] });
  });
  afterEach(() => server.stop());

  it.each(['/my-plan', '/plans?quiet=true', planPath, '/check-ins', checkInPath])(
    '%s shows no word that is not in the texts or the data',
    async (path) => {
      server.answer(
        getSession,
        testSession({ personId: given.ada.id, organisation: { ...organisation, locale: 'none' } }),
      );
      await renderPage(path, { locale: 'pseudo' });
      const heading = await screen.findByRole('heading', { level: 1 });
      expect(heading.textContent).toMatch(/^⟦/);
      const words = [...growthWords, 'Apr', 'Jun', 'details', 'goal', 'evidence', 'why', 'measure', 'focus', 'word'];
      expect(hardCodedWords(document.body, [...words, 'reason', 'rewrite', 'skill', 'Two'])).toEqual([]);
    },
  );

  it('list plans with a way into those that may be read, and the filters in the address', async () => {
    const locked = { ...given.plan, id: given.comments[0]?.id ?? '', person: given.ben, readable: false };
    server.answer(listPlans, { items: [given.plan, locked], nextCursor: null });
    const { history } = await renderPage('/plans');
    const link = await screen.findByRole('link', { name: 'Ada Quill' });
    expect(link.getAttribute('href')).toBe(planPath);
    expect(screen.queryByRole('link', { name: 'Ben Ash' })).toBeNull();
    screen.getByRole('img', { name: 'Not yours to open' });
    await userEvent.type(screen.getByRole('searchbox'), 'ad');
    await waitFor(() => expect(history.location.search).toBe('?search=ad'));
    await userEvent.click(screen.getByRole('switch', { name: 'Gone quiet' }));
    await waitFor(() => expect(history.location.search).toBe('?search=ad&quiet=true'));
    const asked = server.asked(listPlans).at(-1)?.path ?? '';
    for (const part of ['scope=organisation', 'search=ad', 'quiet=true']) expect(asked).toContain(part);
    const csv = screen.getByRole('link', { name: 'Download this list as CSV' }).getAttribute('href');
    expect(csv).toContain('/api/v1/plans/export.csv?search=ad&scope=organisation&quiet=true');
  });

  it('say that no plan matches, and let go of the filters', async () => {
    server.answer(listPlans, ({ path }) => ({
      items: path.includes('status=closed') ? [] : [given.plan],
      nextCursor: null,
    }));
    const { history } = await renderPage('/plans?status=closed');
    await screen.findByText('No plan matches');
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    await screen.findByRole('link', { name: 'Ada Quill' });
    expect(history.location.search).toBe('');
  });

  it('log progress in two clicks', async () => {
    server.answer(logProgress, { ...given.action, progress: 75 });
    await renderPage('/my-plan');
    await userEvent.click(await screen.findByRole('button', { name: 'Log progress: Zxq rewrite' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Nearly there', ...afloat }));
    await waitFor(() => expect(server.asked(logProgress)[0]?.body).toEqual({ progress: 75 }));
  });

  it('read what was agreed before, and sign the very version that was read', async () => {
    server.answer(signPlan, { ...given.plan.agreement, state: 'agreed' });
    server.answer(getAgreedVersion, given.agreedVersion);
    await renderPage('/my-plan');
    await userEvent.click(await screen.findByRole('button', { name: /^Read what was agreed on 10 Jan 2026/ }));
    await screen.findByText('How one will know: Zxq measure, now empty');
    for (const kind of ['Changed', 'Removed', 'Added']) screen.getByText(`${kind} since`);
    for (const said of [/^The words were not kept/, /^Signed on 2 Jan 2026.+Ada Quill alone/]) screen.getByText(said);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Sign the plan' }));
    await waitFor(() => expect(server.asked(signPlan)[0]?.body).toEqual({ contentHash: 'zxq' }));
  });

  it('open with the suggestions for whoever comes from a result', async () => {
    server.answer(getPlan, { ...given.plan, abilities: [...given.plan.abilities, 'take-suggestions'] });
    server.answer(getRoadmap, given.roadmap);
    await renderPage('/my-plan?suggestions=true');
    await screen.findByRole('checkbox', { name: 'Zxq hiring' });
  });

  it('tell the history in words, with before and after', async () => {
    await renderPage(planPath);
    await userEvent.click(await screen.findByRole('button', { name: 'Show the history' }));
    await screen.findByText('Ada Quill changed the action “Zxq rewrite”.');
    screen.getByText('By when: 1 Mar 2026 → 1 Apr 2026');
    screen.getByText('Progress: 25%');
    screen.getByText('Details: Zxq details, now empty');
    screen.getByText('Ben Ash changed the days of a check-in.');
    screen.getByText('With: Ben Ash');
    screen.getByRole('link', { name: 'To the check-in' });
  });

  it('comment on one goal', async () => {
    const [comment] = given.comments;
    if (comment) server.answer(commentOnPlan, comment);
    await renderPage(planPath);
    await userEvent.type(await screen.findByLabelText('A comment'), 'Well begun');
    await userEvent.click(screen.getByRole('button', { name: 'Comment' }));
    await waitFor(() => expect(server.asked(commentOnPlan)[0]?.body).toEqual({ text: 'Well begun', goalId: null }));
  });

  it('hide what the other side writes until both have handed in, and then show both', async () => {
    await renderPage(checkInPath);
    await screen.findByText('Hidden until both have handed in.');
    server.answer(writeCheckInNote, ({ body }) => {
      const { text } = body as { text: string };
      checkIn = { ...checkIn, myNote: { text, state: 'draft', version: 1, writtenAt: '2026-03-20T10:00:00Z' } };
      return checkIn;
    });
    server.answer(submitCheckInNote, () => {
      checkIn = {
        ...checkIn,
        turn: 'open',
        abilities: ['change', 'write-private'],
        notes: [
          { author: given.ada, text: 'Mine', earlier: [], earlierCount: 0 },
          { author: given.ben, text: 'Theirs', earlier: [], earlierCount: 0 },
        ],
      };
      return checkIn;
    });
    const mine = screen.getByRole('region', { name: 'What I write' });
    await userEvent.type(within(mine).getByRole('textbox'), 'Mine');
    await userEvent.click(within(mine).getByRole('button', { name: 'Hand in' }));
    await screen.findByText('Theirs');
    expect(server.asked(writeCheckInNote)[0]?.body).toEqual({ visibility: 'shared', text: 'Mine', version: 0 });
  });

  it('say what there is from before a new manager in the right number', async () => {
    const earlier = { closedPlans: 1, openPlans: 0, checkIns: 2 };
    server.answer(getHandOver, { rule: 'person-decides', leaders: [{ ...given.handOver, earlier }] });
    await renderPage('/my-plan');
    await screen.findByText(/From before: 1 plan and 2 check-ins\./);
  });

  it('carry over what is still to be done, but for what the person leaves behind', async () => {
    const newId = (number: number) => `0191b2a0-0000-7000-8000-0000000008${number}`;
    const other = (number: number, title: string, changes: object) => ({
      ...given.action,
      id: newId(number),
      title,
      ...changes,
    });
    const [kept, left] = [other(10, 'Zxq kept', {}), other(11, 'Zxq left', {})];
    const done = other(12, 'Zxq done', { progress: 100, doneOn: '2026-03-01' });
    const [open] = given.plan.goalList;
    if (!open) throw new Error('The plan has a goal.');
    const dropped = { ...open, id: newId(13), title: 'Zxq dropped', actions: [other(14, 'Zxq its own', {})] };
    const reached = { ...open, id: newId(15), title: 'Zxq reached', status: 'reached' as const };
    const endsOn = '2099-06-30';
    const goalList = [{ ...open, actions: [kept, left, done] }, dropped, reached];
    server.answer(getPlan, { ...given.plan, endsOn, goalList });
    const next = { ...given.plan, id: newId(16), carriedFromId: given.plan.id };
    server.answer(carryPlanOver, next);
    const { history } = await renderPage(planPath);
    await userEvent.click(await screen.findByRole('button', { name: 'More to do with this plan' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Carry over to the next period', ...afloat }));
    const dialog = await screen.findByRole('dialog');
    const box = (name: string) => within(dialog).getByRole<HTMLInputElement>('checkbox', { name });
    expect(await within(dialog).findAllByRole('checkbox')).toHaveLength(5);
    for (const name of ['Zxq goal', 'Zxq kept', 'Zxq left', 'Zxq dropped', 'Zxq its own'])
      expect(box(name).checked).toBe(true);
    within(dialog).getByText(/^Nothing begins late: what was due before .* its last day, 31 Dec 2099/);
    await userEvent.click(box('Zxq left'));
    await userEvent.click(box('Zxq dropped'));
    expect(box('Zxq its own').checked).toBe(false);
    expect(box('Zxq its own').disabled).toBe(true);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Begin the next plan' }));
    await waitFor(() => expect(history.location.pathname).toBe(`/plans/${next.id}`));
    expect(server.asked(carryPlanOver).map(({ path, body }) => ({ path, body }))).toEqual([
      {
        path: `/api/v1/plans/${given.plan.id}/carry-over`,
        body: { startsOn: '2099-07-01', endsOn: '2099-12-31', goalIds: [open.id], actionIds: [kept.id] },
      },
    ]);
  });

  it('say that a cycle asks for the next plan, and carry the one in force over for its period', async () => {
    const endsOn = given.homePlan.endsOn;
    server.answer(listPlans, { items: [{ ...given.plan, endsOn }], nextCursor: null });
    server.answer(getPlan, { ...given.plan, endsOn });
    server.answer(getPlanHome, { ...planHome, plan: given.homePlan, cycle: given.homeCycle });
    const asked = { cycle: 'Zxq cycle', closesOn: '2099-06-15', startsOn: '2099-07-01', endsOn: '2099-11-30' };
    server.answer(getAskedPeriod, { asked });
    server.answer(carryPlanOver, given.plan);
    await renderPage('/my-plan');
    await screen.findByText('Zxq cycle: agree on a plan for 1 Jul – 30 Nov 2099 by 15 Jun 2099.');
    await userEvent.click(screen.getByRole('link', { name: 'Carry over to the next period' }));
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText('The period that Zxq cycle asks for, to be agreed by 15 Jun 2099.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Begin the next plan' }));
    const period = { startsOn: '2099-07-01', endsOn: '2099-11-30' };
    await waitFor(() => expect(server.asked(carryPlanOver)[0]?.body).toMatchObject(period));
  });

  it('end a plan well whose period is over', async () => {
    await renderPage('/my-plan');
    await screen.findByText('The period of your plan ended on 30 Jun 2026');
    await userEvent.click(screen.getByRole('link', { name: 'Close the plan' }));
    within(await screen.findByRole('dialog')).getByRole('button', { name: 'Close the plan' });
  });

  it('list the open plan of the next period with how far it is', async () => {
    const next = { ...given.plan, id: given.goal.id, startsOn: '2099-07-01', endsOn: '2099-12-31' };
    const signed = { ...next, status: 'draft' as const, agreementState: 'signed-by-manager' as const };
    server.answer(listPlans, { items: [{ ...given.plan, endsOn: '2099-06-30' }, signed], nextCursor: null });
    await renderPage('/my-plan');
    const open = await screen.findByRole('region', { name: 'Your other open plans' });
    expect(within(open).getByRole('link').getAttribute('href')).toBe(`/plans/${next.id}`);
    within(open).getByText('Signed by the manager');
  });

  it('let the person choose what a new manager sees from before, and never less than the rule', async () => {
    let handOver = { ...given.handOver, sees: 'current-plan' as HandOverSight };
    server.answer(getHandOver, () => ({ rule: 'current-plan' as const, leaders: [handOver] }));
    server.answer(chooseHandOver, ({ body }) => {
      const { choice } = body as { choice: HandOverSight };
      handOver = { ...handOver, choice, sees: choice };
      return { rule: 'current-plan' as const, leaders: [handOver] };
    });
    await renderPage('/my-plan');
    const choice = await screen.findByRole<HTMLInputElement>('combobox', { name: /^What Ben Ash sees/ });
    expect(choice.value).toBe('The plan under way');
    await userEvent.click(choice);
    await screen.findByRole('option', { name: 'All plans and shared notes', ...afloat });
    expect(screen.queryByRole('option', { name: 'Nothing from before', ...afloat })).toBeNull();
    await userEvent.click(screen.getByRole('option', { name: 'All plans and shared notes', ...afloat }));
    await waitFor(() => expect(choice.value).toBe('All plans and shared notes'));
    expect(server.asked(chooseHandOver).map(({ path, body }) => ({ path, body }))).toEqual([
      { path: `/api/v1/people/${given.ada.id}/hand-over`, body: { leaderId: given.ben.id, choice: 'everything' } },
    ]);
  });

  it('leave nothing to choose about the hand-over where the organisation shows everything', async () => {
    server.answer(getHandOver, { rule: 'everything', leaders: [{ ...given.handOver, sees: 'everything' }] });
    await renderPage('/my-plan');
    const choice = await screen.findByRole<HTMLInputElement>('combobox', { name: /^What Ben Ash sees/ });
    expect(choice.disabled).toBe(true);
  });

  it('lead to a first plan where there is none', async () => {
    server.answer(listPlans, { items: [], nextCursor: null });
    await renderPage('/my-plan');
    const link = await screen.findByRole('link', { name: 'Make a plan' });
    expect(link.getAttribute('href')).toBe('/my-plan/new');
  });
});
