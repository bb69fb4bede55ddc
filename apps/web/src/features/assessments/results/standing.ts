import type { getSkillGaps, Observer } from '@understudy/contracts/assessments-results';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import { type DrawnView, drawnViews, viewOrder } from './result-figures.js';

type Gaps = ResponseOf<typeof getSkillGaps>;
export type Rating = Gaps['ratings'][number]['ratings'][number];

/** One skill that the stage asks for, with the rating to go by of each view that has said anything of it. */
export type Standing = Gaps['items'][number] & {
  /** From 1: what the skill is called in the drawing, where names have no room. */
  readonly place: number;
  readonly ratings: ReadonlyMap<Observer, Rating>;
};

/** The newest that still counts; where none does, the newest of those that did. Of several on one day the first given. */
const toGoBy = (ratings: readonly Rating[]): Rating | undefined => {
  const counted = ratings.filter(({ expired }) => !expired);
  const [newest] = (counted.length > 0 ? counted : ratings).toSorted((one, other) => other.on.localeCompare(one.on));
  return newest;
};

/** Every skill that the stage asks for, in its order, also those that are met, expired or not rated. */
export const standingsOf = ({ items, ratings }: Pick<Gaps, 'items' | 'ratings'>): Standing[] =>
  items.map((item, index) => {
    const all = ratings.find(({ skillKey }) => skillKey === item.skillKey)?.ratings ?? [];
    const byView = viewOrder.flatMap((view) => {
      const rating = toGoBy(all.filter(({ observer }) => observer === view));
      return rating === undefined ? [] : [[view, rating] as const];
    });
    return { ...item, place: index + 1, ratings: new Map(byView) };
  });

const isSide = (view: Observer): boolean => drawnViews.some((side) => side === view);

/** The columns: the three sides always, a group of the others where it may be told by itself. */
export const viewsIn = (standings: readonly Standing[]): readonly Observer[] =>
  viewOrder.filter((view) => isSide(view) || standings.some(({ ratings }) => ratings.has(view)));

/** The sides that say of any skill something that still counts. */
export const sidesSaid = (standings: readonly Standing[]): readonly DrawnView[] =>
  drawnViews.filter((side) => standings.some((standing) => standing[side] !== null));
