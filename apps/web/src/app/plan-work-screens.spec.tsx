import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getFramework } from '@understudy/contracts/career-framework';
import {
  createPlan,
  getPlan,
  listPlanChanges,
  listPlanComments,
  listPlans,
  type Plan,
} from '@understudy/contracts/development-plans';
import { listCheckIns } from '@understudy/contracts/development-plans-check-ins';
import { type Cycle, changeCycle, getCycle } from '@understudy/contracts/development-plans-cycles';
import { removeGoal } from '@understudy/contracts/development-plans-goals';
import { getHandOver } from '@understudy/contracts/development-plans-hand-over';
import { restorePlanPart } from '@understudy/contracts/development-plans-removals';
import { getRoadmap, takeSuggestions } from '@understudy/contracts/development-plans-roadmap';
import { getSession } from '@understudy/contracts/identity';
import { getMentor, listMentors } from '@understudy/contracts/mentoring';
import { getOpportunity, listOpportunities } from '@understudy/contracts/opportunities';
import { getPerson, listUnits } from '@understudy/contracts/people';
import { listProgrammes } from '@understudy/contracts/programmes';
import { listCohorts } from '@understudy/contracts/programmes-cohorts';
import { listLearnedBefore } from '@understudy/contracts/programmes-learned';
import { AnsweringServer, problemOf } from '../../test/answering-server.js';
import { framework } from '../../test/growth-data.js';
import { mentor } from '../../test/mentoring-data.js';
import { card, opportunity } from '../../test/opportunities-data.js';
import { person } from '../../test/people-data.js';
import * as given from '../../test/plan-data.js';
import { cohort, summary } from '../../test/programmes-data.js';
import { renderPage, testSession } from '../../test/render.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const planPath = `/plans/${given.plan.id}`;
// Where nothing has a size, what floats beside a button may count it as scrolled away and hide.
const afloat = { hidden: true };

describe('the work on a plan', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession({ personId: given.ada.id }));
    server.answer(getFramework, framework);
    server.answer(listPlans, { items: [given.plan], nextCursor: null });
    server.answer(getPlan, given.plan);
    server.answer(listPlanComments, { items: given.comments, nextCursor: null });
    server.answer(listPlanChanges, { items: given.changes, nextCursor: null });
    server.answer(listCheckIns, { items: [], nextCursor: null });
    server.answer(getHandOver, { rule: 'person-decides', leaders: [given.handOver] });
  });
  afterEach(() => server.stop());

  it('offers what a newer result suggests, and takes in what the person chooses of it', async () => {
    const taking: Plan = { ...given.plan, abilities: [...given.plan.abilities, 'take-suggestions'] };
    server.answer(getPlan, taking);
    server.answer(getRoadmap, given.roadmap);
    server.answer(takeSuggestions, taking);
    const fitting = {
      ...card,
      title: 'Zxq crew',
      skillKeys: ['zxq-hiring'],
      abilities: ['apply' as const],
      mine: null,
    };
    const elsewhere = { ...fitting, id: given.plan.id, title: 'Zxq elsewhere', skillKeys: ['zxq-other'] };
    server.answer(listOpportunities, { items: [elsewhere, fitting], nextCursor: null });
    await renderPage('/my-plan');
    await screen.findByText(/^Your result of 20 Mar 2026 says more than this plan knew/);
    await userEvent.click(screen.getByRole('button', { name: 'Look at the suggestions' }));
    const dialog = await screen.findByRole('dialog');
    const take = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Take into my plan' });
    expect(take.disabled).toBe(true);
    within(dialog).getByText('Zxq skill: “Zxq goal”');
    await userEvent.click(within(dialog).getByRole('checkbox', { name: 'Zxq hiring' }));
    const offers = await within(dialog).findByRole('group', { name: /^Offered here for Zxq/ });
    expect(within(offers).getAllByRole('checkbox')).toHaveLength(1);
    expect(within(offers).getByRole('link').getAttribute('href')).toBe(`/opportunities/${fitting.id}`);
    await userEvent.click(within(offers).getByRole('checkbox', { name: /^Apply for “Zxq crew”/ }));
    await userEvent.click(take);
    await waitFor(() => expect(server.asked(takeSuggestions)).toHaveLength(1));
    const took = { practiceKey: null, offerKind: 'opportunity', offerId: fitting.id };
    const actions = [{ kind: 'stretch', title: 'Apply for “Zxq crew”', ...took }];
    expect(server.asked(takeSuggestions)[0]?.body).toMatchObject({ goals: [{ skillKey: 'zxq-hiring', actions }] });
  });

  it('offers for a goal of the plan what is not in it yet, of all that fits the best', async () => {
    const open = { ...card, skillKeys: ['zxq'], abilities: ['apply' as const], mine: null };
    const offer = (title: string, id: string) => ({ ...open, id, title });
    const planned = { ...given.action, kind: 'stretch' as const, title: 'Apply for “Zxq crew”' };
    const taking: Plan = {
      ...given.plan,
      goalList: [{ ...given.goal, status: 'open', actions: [planned] }],
      abilities: [...given.plan.abilities, 'take-suggestions'],
    };
    server.answer(getPlan, taking);
    server.answer(getRoadmap, given.roadmap);
    server.answer(takeSuggestions, taking);
    const items = [offer('Zxq crew', given.plan.id), offer('Zxq lane', given.goal.id)];
    server.answer(listOpportunities, { items, nextCursor: null });
    await renderPage('/my-plan?suggestions=true');
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(await within(dialog).findByRole('checkbox', { name: 'Zxq goal' }));
    within(dialog).getByText('Your plan has this goal already; more is offered here for it.');
    const take = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Take into my plan' });
    expect(take.disabled).toBe(true);
    const offers = await within(dialog).findByRole('group', { name: /^Offered here for Zxq/ });
    expect(within(offers).getAllByRole('checkbox')).toHaveLength(1);
    await userEvent.click(within(offers).getByRole('checkbox', { name: /^Apply for “Zxq lane”/ }));
    await userEvent.click(take);
    await waitFor(() => expect(server.asked(takeSuggestions)).toHaveLength(1));
    const actions = [expect.objectContaining({ title: 'Apply for “Zxq lane”' })];
    expect(server.asked(takeSuggestions)[0]?.body).toMatchObject({ goals: [{ skillKey: 'zxq', actions }] });
    const asked = new URL(server.asked(listOpportunities)[0]?.path ?? '', 'http://product').searchParams;
    expect([asked.get('sort'), asked.get('gaps')]).toEqual(['fit', 'zxq:6,zxq-hiring:6']);
  });

  it('brings back what was removed: at once, and from the history', async () => {
    const goalAbilities = given.goal.abilities;
    const changeId = given.plan.id;
    server.answer(getPlan, {
      ...given.plan,
      goalList: [{ ...given.goal, abilities: [...new Set([...goalAbilities, 'change' as const, 'remove' as const])] }],
    });
    server.answer(removeGoal, { changeId });
    server.answer(restorePlanPart, undefined);
    const [change] = given.changes;
    if (change) {
      const removed = {
        ...change,
        what: 'goal-removed' as const,
        subject: 'Zxq goal',
        abilities: ['restore' as const],
      };
      server.answer(listPlanChanges, { items: [removed], nextCursor: null });
    }
    await renderPage(planPath);
    await userEvent.click(await screen.findByRole('button', { name: 'Actions for the goal Zxq goal' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Remove the goal', ...afloat }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Remove the goal' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(server.asked(restorePlanPart)).toHaveLength(1));
    await screen.findByText('It is back.');
    await userEvent.click(screen.getByRole('button', { name: 'Show the history' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Bring back: Zxq goal' }));
    await waitFor(() => expect(server.asked(restorePlanPart)).toHaveLength(2));
    expect(server.asked(restorePlanPart)[1]?.path).toContain(`/changes/${change?.id ?? ''}/restoration`);
  });

  it('let a cycle begin by itself on its first day, or say why it did not', async () => {
    const cycle: Cycle = {
      ...{ id: given.plan.id, name: 'Zxq cycle', opensOn: '2026-07-01', closesOn: '2026-07-29' },
      ...{ plansStartOn: '2026-07-01', plansEndOn: '2026-12-31', audience: 'organisation', units: [], leader: null },
      ...{ remindDays: [7], graceDays: 7, graceUntil: '2026-08-05', opensByItself: true, notOpened: null },
      ...{ status: 'draft', participants: 0, completed: 0, launchedAt: null, closedAt: null, lastRemindedOn: null },
      ...{ version: 1, abilities: ['change', 'launch'] },
    };
    let held = cycle;
    server.answer(getSession, testSession());
    server.answer(getCycle, () => held);
    server.answer(listUnits, { items: [] });
    server.answer(changeCycle, () => {
      held = { ...cycle, opensByItself: false, notOpened: { on: '2026-07-01', because: 'nobody' } };
      return held;
    });
    await renderPage(`/cycles/${cycle.id}`);
    await screen.findByText('Begins by itself on 1 Jul 2026');
    await userEvent.click(screen.getByRole('button', { name: 'Change' }));
    const dialog = await screen.findByRole('dialog');
    const byItself = await within(dialog).findByRole<HTMLInputElement>('checkbox', { name: /^Begins by itself/ });
    expect(byItself.checked).toBe(true);
    await userEvent.click(byItself);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save the cycle' }));
    await screen.findByText('Could not begin on 1 Jul 2026');
    await screen.findByText(/^It concerned nobody on that day\./);
    expect(server.asked(changeCycle)[0]?.body).toMatchObject({ opensByItself: false, opensOn: '2026-07-01' });
  });

  /** A roadmap to the stage that the programme leads to, and everything that is offered for it. */
  const offerEverything = () => {
    const target = { id: given.plan.id, key: 'zxq-2', name: 'Zxq Two', ordinal: 2 };
    server.answer(getRoadmap, { ...given.roadmap, target });
    const stretch = {
      ...card,
      title: 'Zxq crew',
      skillKeys: ['zxq-hiring'],
      mine: null,
      visibility: 'organisation' as const,
    };
    server.answer(listOpportunities, {
      items: [
        { ...stretch, abilities: ['apply', 'nominate'] },
        { ...stretch, id: given.goal.id, title: 'Zxq line', visibility: 'line', abilities: ['nominate'] },
      ],
      nextCursor: null,
    });
    const skilled = { ...mentor, skillKeys: ['zxq-hiring'] };
    const below = { ...skilled, id: given.goal.id, name: 'Zxq below', bar: 'reporting-line' as const, abilities: [] };
    server.answer(listMentors, { items: [below, skilled], nextCursor: null });
    server.answer(listProgrammes, { items: [summary], nextCursor: null });
    const open = { ...cohort, mine: null, abilities: ['apply' as const, 'nominate' as const] };
    server.answer(listCohorts, { items: [open], nextCursor: null });
    const course = { skillKey: 'zxq-hiring', kind: 'course' as const, title: 'Zxq course', provider: 'Zxq school' };
    server.answer(listLearnedBefore, { items: [course] });
  };
  const offeredIn = async (within_: HTMLElement) =>
    (await within(within_).findAllByRole('group', { name: /^Offered here/ })).flatMap((group) =>
      within(group)
        .getAllByRole('checkbox')
        .map((box) => box.closest('div')?.parentElement?.textContent ?? ''),
    );

  it('offers mentors, cohorts and what others learned from, each with why, and takes up what is pressed', async () => {
    const taking: Plan = { ...given.plan, goalList: [], abilities: [...given.plan.abilities, 'take-suggestions'] };
    server.answer(getPlan, taking);
    server.answer(takeSuggestions, taking);
    offerEverything();
    await renderPage('/my-plan?suggestions=true');
    const dialog = await screen.findByRole('dialog');
    for (const name of ['Zxq more', 'Zxq hiring'])
      await userEvent.click(await within(dialog).findByRole('checkbox', { name }));
    for (const name of [
      /^Ask Zxq Cora for mentoring/,
      /^Apply for Zxq programme, Zxq cohort/,
      /^Zxq course \(Zxq school\)/,
    ])
      await userEvent.click(await within(dialog).findByRole('checkbox', { name }));
    within(dialog).getByText(/Several people here have learned from it for Zxq skill\./);
    within(dialog).getByText(/It accompanies the step to Zxq Two/);
    for (const { path } of server.asked(listMentors)) expect(path).toMatch(/sort=fit.*wishes=[^&]*zxq-hiring/);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Take into my plan' }));
    await waitFor(() => expect(server.asked(takeSuggestions)).toHaveLength(1));
    const body = server.asked(takeSuggestions)[0]?.body as
      | { goals: { actions: Record<string, unknown>[] }[] }
      | undefined;
    const took = (body?.goals ?? []).flatMap(({ actions }) =>
      actions.map(({ kind, offerKind, offerId }) => [kind, offerKind, offerId]),
    );
    expect(took).toEqual([
      ['learning', 'cohort', cohort.id],
      ['mentoring', 'mentor', mentor.id],
      ['learning', null, null],
    ]);
  });

  it('offers in the roadmap of somebody whom I lead what is open to all and I may nominate for, and mentors whom everybody sees', async () => {
    const ida = { ...person, id: given.ada.id, name: 'Zxq Ida' };
    server.answer(getSession, testSession({ personId: given.ben.id, standings: ['leader'] }));
    server.answer(getPerson, ida);
    server.answer(createPlan, given.plan);
    offerEverything();
    await renderPage(`/people/${ida.id}/new-plan`);
    const page = await screen.findByRole('main');
    await within(page).findByRole('checkbox', { name: /^Apply for “Zxq crew”/ });
    await within(page).findByRole('checkbox', { name: /^Apply for Zxq programme/ });
    await within(page).findByRole('checkbox', { name: /^Zxq course/ });
    expect((await offeredIn(page)).join(' ')).toMatch(/^(?!.*(Zxq line|Zxq below)).*Ask Zxq Cora for mentoring/s);
    await userEvent.click(within(page).getByRole('checkbox', { name: /^Apply for “Zxq crew”/ }));
    await userEvent.click(within(page).getByRole('button', { name: 'Begin the plan' }));
    await waitFor(() => expect(server.asked(createPlan)).toHaveLength(1));
    expect(JSON.stringify(server.asked(createPlan)[0]?.body)).toContain(
      `"offerKind":"opportunity","offerId":"${card.id}"`,
    );
  });

  it('leads from an action to what it takes up, where one may see that, and by which version a plan was begun', async () => {
    const taken = (title: string, offerId: string) => ({
      ...{ ...given.action, id: offerId, title },
      offer: { kind: 'opportunity' as const, id: offerId },
    });
    const actions = [taken('Zxq seen', opportunity.id), taken('Zxq unseen', given.goal.id)];
    server.answer(getPlan, { ...given.plan, goalList: [{ ...given.goal, status: 'open', actions }] });
    server.respond(getOpportunity, ({ path }) =>
      path.endsWith(opportunity.id)
        ? { status: 200, body: opportunity }
        : { status: 404, body: problemOf('not-found') },
    );
    await renderPage(planPath);
    const way = await screen.findByRole('link', { name: `To “${opportunity.title}”` });
    expect(way.getAttribute('href')).toBe(`/opportunities/${opportunity.id}`);
    await waitFor(() => expect(server.asked(getOpportunity).length).toBeGreaterThanOrEqual(2));
    expect(screen.getAllByRole('link', { name: /^To “/ })).toHaveLength(1);
    const version = screen.getByRole('link', { name: 'version 1' });
    expect(version.getAttribute('href')).toContain(given.plan.framework?.id);
  });

  it('leads from an action to the mentor whom it is about, by name', async () => {
    server.answer(getSession, testSession({ personId: given.plan.person.id }));
    const action = { ...given.action, offer: { kind: 'mentor' as const, id: mentor.id } };
    server.answer(getPlan, { ...given.plan, goalList: [{ ...given.goal, status: 'open', actions: [action] }] });
    server.answer(getMentor, { ...mentor, placesTaken: 1, version: 1 });
    await renderPage(planPath);
    const way = await screen.findByRole('link', { name: `To ${mentor.name} among the mentors` });
    expect(way.getAttribute('href')).toMatch(/^\/mentors\?search=Zxq(\+|%20)Cora$/);
  });
});
