/** Results of today, from new in the role to beyond it; nobody is low. */
export const performances = ['finding-feet', 'dependable', 'beyond'] as const;
/** Where somebody can and wants to grow next: deeper in the role, wider around it, or into the next stage. */
export const growths = ['deepening', 'widening', 'reaching'] as const;
/** How soon somebody would be ready for the next stage; in the role is a place like any other. */
export const horizonPlaces = ['in-role', 'within-3-years', 'within-2-years', 'within-1-year', 'ready-now'] as const;

export type Performance = (typeof performances)[number];
export type Growth = (typeof growths)[number];
export type GridPlace = `${Performance}-${Growth}`;
export type HorizonPlace = (typeof horizonPlaces)[number];
export type CalibrationPlace = GridPlace | HorizonPlace;
export type CalibrationGrid = 'performance-growth' | 'horizons';

/** The places of the grid, results from low to high within growth from deep to far. */
export const gridPlaces: readonly GridPlace[] = growths.flatMap((growth) =>
  performances.map((performance) => `${performance}-${growth}` as const),
);

/** Where people can be placed in a session. */
export const placesOf = (grid: CalibrationGrid): readonly CalibrationPlace[] =>
  grid === 'horizons' ? horizonPlaces : gridPlaces;

/** The two sides of a place on the grid; null for a horizon. */
export const cellOf = (place: CalibrationPlace): { performance: Performance; growth: Growth } | null => {
  for (const performance of performances)
    for (const growth of growths) if (place === `${performance}-${growth}`) return { performance, growth };
  return null;
};
