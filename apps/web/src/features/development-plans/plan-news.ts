import type { Plan } from '@understudy/contracts/development-plans';
import type { Roadmap, SuggestedGoal } from '@understudy/contracts/development-plans-roadmap';
import {
  isNews,
  isSameAction,
  type Placed,
  placeSuggestions,
} from '@understudy/domain/development-plans/plan-suggestions';
import type { ReachedAction } from './roadmap-choice.js';

export type PlacedGoal = Placed<SuggestedGoal>;

/** What is offered here and is no action of an open goal yet, by the skill; a skill without any is left out. */
export const newOffers = <Offer extends Pick<ReachedAction, 'kind' | 'title'>>(
  { goalList }: Pick<Plan, 'goalList'>,
  reached: ReadonlyMap<string, readonly Offer[]>,
): ReadonlyMap<string, readonly Offer[]> => {
  const planned = goalList.filter(({ status }) => status === 'open').flatMap(({ actions }) => actions);
  const isNew = ({ kind, title }: Offer): boolean =>
    !planned.some((action) => isSameAction({ kind, title, practiceKey: null }, action));
  const left = [...reached].map(([skillKey, offers]) => [skillKey, offers.filter(isNew)] as const);
  return new Map(left.filter(([, offers]) => offers.length > 0));
};

/**
 * What is suggested beside what the plan has: what would be new in it, and what it has already. A goal for which something
 * is offered is news too.
 */
export const placedIn = (
  plan: Pick<Plan, 'goalList'>,
  roadmap: Roadmap,
  offered: ReadonlyMap<string, unknown> = new Map(),
) => {
  const goals = plan.goalList.map(({ skill, ...goal }) => ({ ...goal, skillKey: skill?.key ?? null }));
  const placed: readonly PlacedGoal[] = placeSuggestions(goals, roadmap.goals);
  const isNew = (one: PlacedGoal): boolean => isNews(one) || offered.has(one.suggestion.skillKey);
  return { news: placed.filter(isNew), known: placed.filter((one) => !isNew(one)) };
};

const latest = (days: readonly (string | null | undefined)[]): string =>
  days.reduce<string>((last, day) => (day && day > last ? day : last), '');

/**
 * The day of a result that says more than the plan knew when it was agreed on, or when its goals were chosen; null where
 * there is none, or nothing of it would be new.
 */
export const newerResult = (plan: Pick<Plan, 'agreedOn' | 'goalList'>, roadmap: Roadmap): string | null => {
  if (roadmap.source !== 'assessment' || placedIn(plan, roadmap).news.length === 0) return null;
  const known = latest([plan.agreedOn, ...plan.goalList.map(({ basis }) => basis?.ratedOn)]);
  const rated = latest(roadmap.goals.map(({ basis }) => basis.ratedOn));
  return known !== '' && rated > known ? rated : null;
};
