import { addDays } from '@understudy/domain/calendar/day';
import { cast } from './opening.js';
import type { Horizon, Spell, StoryTarget } from './story-shape.js';

/** What somebody under a title is being prepared for. */
const nextStages: Readonly<Record<string, string>> = {
  'Software Engineer': 'tech-lead',
  'Senior Software Engineer': 'tech-lead',
  'Staff Engineer': 'tech-lead',
  'Tech Lead': 'engineering-manager',
  'Engineering Manager': 'director-of-engineering',
};

/** How soon, from the farthest; whoever has been in their title for longest stands nearest. */
const nearer: readonly Horizon[] = ['within-3-years', 'within-2-years', 'within-1-year', 'ready-now'];

/** Days in a title until a horizon is agreed at all. */
const untilAgreed = 150;

const numberOf = (employee: string): number => [...employee].reduce((sum, sign) => sum * 31 + sign.charCodeAt(0), 7);

/** The horizons that leaders and their people agreed on over the years. Of those who work here one in four was never asked. */
export const tellHorizons = (
  titles: readonly Spell<string>[],
  told: readonly StoryTarget[],
  today: string,
): StoryTarget[] => {
  const others = new Set([
    ...Object.values(cast).map(({ employee }) => employee),
    ...told.map(({ employee }) => employee),
  ]);
  const here = new Set(titles.filter(({ to }) => to === null).map(({ employee }) => employee));
  return titles.flatMap(({ employee, value, from, to }) => {
    const stageKey = nextStages[value];
    const agreedOn = addDays(from, untilAgreed);
    const place = numberOf(employee);
    if (stageKey === undefined || !here.has(employee) || others.has(employee)) return [];
    if (place % 4 === 0 || agreedOn >= (to ?? today)) return [];
    const soon = value === 'Software Engineer' ? 2 : nearer.length;
    const horizon = nearer[Math.floor(place / 4) % soon] ?? 'within-3-years';
    return [{ employee, stageKey, horizon, from: agreedOn, ...(to === null ? {} : { to }) }];
  });
};
