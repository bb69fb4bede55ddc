import { randomUUID } from 'node:crypto';
import type { ActionValues } from '../goals/actions.repository.js';
import type { GoalRow, GoalValues } from '../goals/goals.repository.js';
import type { ChangeDraft } from './plan-ledger.repository.js';

type Period = { readonly startsOn: string; readonly endsOn: string };
type Carried = {
  readonly goals: readonly GoalValues[];
  readonly actions: readonly ActionValues[];
  /** What the history says of days that were moved. */
  readonly moved: readonly ChangeDraft[];
};

/**
 * Goals with their actions as they begin in the next period, open again, each with where it came from. Nobody begins late: a
 * day before the period becomes its last one, and the history says which it was.
 */
export const carriedInto = (period: Period, chosen: readonly GoalRow[]): Carried => {
  const goals = chosen.map((goal) => ({
    ...goal,
    id: randomUUID(),
    status: 'open' as const,
    dueOn: dueIn(period, goal.dueOn),
    carriedFromId: goal.id,
  }));
  const actions = goals.flatMap((goal) =>
    goal.actions.map((action) => ({
      ...action,
      id: randomUUID(),
      goalId: goal.id,
      ownerId: action.owner.id,
      dueOn: action.doneOn === null ? dueIn(period, action.dueOn) : action.dueOn,
      carriedFromId: action.id,
    })),
  );
  const before = new Map(chosen.flatMap((goal) => [goal, ...goal.actions].map(({ id, dueOn }) => [id, dueOn])));
  const dayBefore = (carriedFromId: string): string | null => before.get(carriedFromId) ?? null;
  return {
    goals,
    actions,
    moved: [
      ...goals.flatMap((goal) => toldAs('goal-changed', goal, dayBefore(goal.carriedFromId))),
      ...actions.flatMap((action) => toldAs('action-changed', action, dayBefore(action.carriedFromId))),
    ],
  };
};

const dueIn = ({ startsOn, endsOn }: Period, dueOn: string | null): string | null =>
  dueOn !== null && dueOn < startsOn ? endsOn : dueOn;

const toldAs = (
  what: ChangeDraft['what'],
  { title, dueOn }: { readonly title: string; readonly dueOn: string | null },
  before: string | null,
): ChangeDraft[] =>
  dueOn === before ? [] : [{ what, subject: title, fields: [{ field: 'dueOn', before, after: dueOn }] }];
