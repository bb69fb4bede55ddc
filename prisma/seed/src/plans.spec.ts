import { addDays } from '@understudy/domain/calendar/day';
import { dueTalks } from '@understudy/domain/development-plans/check-in-adherence';
import { smallestThreshold } from '@understudy/domain/indicators/suppression';
import { cast } from './opening.js';
import { tellPlans } from './plans.js';
import { tellMeridian } from './story.js';

const today = '2026-04-01';
const story = tellMeridian(today);
const { plans, checkIns, cycle, nextCycle } = tellPlans(story, today);

/** The latest talk of each two, which alone can be overdue: the others were answered by the next. */
const latestTalks = () =>
  checkIns.filter((talk) => !checkIns.some((later) => later.employee === talk.employee && later.heldOn > talk.heldOn));

it('tells the same plans for the same day', () => {
  expect(tellPlans(story, today)).toEqual({ plans, checkIns, cycle, nextCycle });
});

it('has a cycle that runs, and one for the time after it that opens by itself later', () => {
  expect([cycle.opensOn < today, cycle.closesOn > today, nextCycle.opensOn > today]).toEqual([true, true, true]);
  expect(nextCycle.plansStartOn).toBe(addDays(cycle.plansEndOn, 1));
});

it('has plans in every state, quiet ones among them, and at most one for each person', () => {
  expect(new Set(plans.map(({ status }) => status))).toEqual(new Set(['draft', 'agreed', 'active', 'closed']));
  const quiet = plans.filter(({ status, changedOn }) => status !== 'closed' && changedOn < addDays(today, -30));
  expect(quiet.length).toBeGreaterThan(5);
  expect(new Set(plans.map(({ employee }) => employee)).size).toBe(plans.length);
});

it('has agreed on one with the individual whom it follows', () => {
  const plan = plans.find(({ employee }) => employee === cast.individual.employee);
  expect(plan).toMatchObject({ status: 'active', manager: cast.manager.employee, signedBy: ['person', 'manager'] });
  // They had agreed on something else before, of which one goal is left.
  expect(plan?.agreedBefore?.goals.map((goal) => goal.today)).toEqual([0, null]);
  expect(plans.filter(({ agreedBefore }) => agreedBefore?.agreedAnewOn === null)).toHaveLength(2);
});

it('has something in the manager’s team to deal with', () => {
  const team = plans.filter(({ manager }) => manager === cast.manager.employee);
  expect(team.length).toBeGreaterThan(1);
  const overdue = latestTalks().filter(({ nextOn }) => nextOn !== null && nextOn < today);
  expect(overdue.filter((talk) => talk.with === cast.manager.employee)).toHaveLength(2);
});

it('has talks that are overdue, and one for which one side has written', () => {
  const overdue = latestTalks().filter(({ nextOn }) => nextOn !== null && nextOn < today);
  expect(overdue.length).toBeGreaterThan(5);
  expect(checkIns.filter(({ twoSided }) => twoSided).map(({ notes }) => notes.length)).toEqual([1]);
});

it('has enough talks that were due for a share of them, most held in time: of everybody, and of the manager’s team', () => {
  const talks = checkIns.map((talk, place) => ({
    ...talk,
    id: `${place}`,
    personId: talk.employee,
    leaderId: talk.with,
  }));
  const due = dueTalks(talks, today, () => true);
  const team = new Set(talks.filter((talk) => talk.with === cast.manager.employee).map(({ id }) => id));
  for (const some of [due, due.filter(({ id }) => team.has(id))]) {
    const held = some.filter((talk) => talk.held).length;
    expect(some.length).toBeGreaterThanOrEqual(smallestThreshold);
    expect(held).toBeGreaterThan(some.length / 2);
    expect(held).toBeLessThan(some.length);
  }
});

it('has no talk before its plan began', () => {
  const begun = new Map(plans.map(({ employee, createdOn }) => [employee, createdOn]));
  expect(checkIns.filter(({ employee, heldOn }) => heldOn < (begun.get(employee) ?? today))).toEqual([]);
});

it('says nothing that cannot be: no day before its time, nothing done that was not', () => {
  for (const { startsOn, endsOn, status, goals, createdOn, changedOn, agreedBefore } of plans) {
    expect(startsOn < endsOn && createdOn <= changedOn && changedOn <= today).toBe(true);
    expect(goals.every(({ dueOn }) => startsOn <= dueOn && dueOn <= endsOn)).toBe(true);
    if (agreedBefore !== undefined) {
      const days = [
        createdOn,
        agreedBefore.on,
        agreedBefore.changedOn,
        agreedBefore.agreedAnewOn ?? changedOn,
        changedOn,
      ];
      expect([...days].sort()).toEqual(days);
      expect(agreedBefore.goals.every(({ dueOn }) => startsOn <= dueOn && dueOn <= endsOn)).toBe(true);
    }
    // Once its first day has come, a plan that was agreed on is under way.
    expect(status === 'agreed' && startsOn <= today).toBe(false);
    const actions = goals.flatMap((goal) => goal.actions);
    expect(actions.filter(({ progress, doneOn }) => (progress === 100) !== (doneOn !== null))).toEqual([]);
  }
});
