import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getFramework } from '@understudy/contracts/career-framework';
import {
  getPlan,
  listPlanChanges,
  listPlanComments,
  listPlans,
  type Plan,
} from '@understudy/contracts/development-plans';
import { listCheckIns } from '@understudy/contracts/development-plans-check-ins';
import { removeGoal } from '@understudy/contracts/development-plans-goals';
import { getHandOver } from '@understudy/contracts/development-plans-hand-over';
import { restorePlanPart } from '@understudy/contracts/development-plans-removals';
import { getRoadmap, takeSuggestions } from '@understudy/contracts/development-plans-roadmap';
import { getSession } from '@understudy/contracts/identity';
import { listOpportunities } from '@understudy/contracts/opportunities';
import { AnsweringServer } from '../../test/answering-server.js';
import { framework } from '../../test/growth-data.js';
import { card } from '../../test/opportunities-data.js';
import * as given from '../../test/plan-data.js';
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
    const actions = [{ kind: 'stretch', title: 'Apply for “Zxq crew”', practiceKey: null }];
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
});
