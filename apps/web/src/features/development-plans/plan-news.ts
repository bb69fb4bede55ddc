import type { Plan } from '@understudy/contracts/development-plans';
import type { Roadmap, SuggestedGoal } from '@understudy/contracts/development-plans-roadmap';
import { isNews, type Placed, placeSuggestions } from '@understudy/domain/development-plans/plan-suggestions';

export type PlacedGoal = Placed<SuggestedGoal>;

/** What is suggested beside what the plan has: what would be new in it, and what it has already. */
export const placedIn = (plan: Pick<Plan, 'goalList'>, roadmap: Roadmap) => {
  const goals = plan.goalList.map(({ skill, ...goal }) => ({ ...goal, skillKey: skill?.key ?? null }));
  const placed: readonly PlacedGoal[] = placeSuggestions(goals, roadmap.goals);
  return { news: placed.filter(isNews), known: placed.filter((one) => !isNews(one)) };
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
