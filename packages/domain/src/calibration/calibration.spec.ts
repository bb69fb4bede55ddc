import { actionsOf, decideStep, endsOf, statesOf } from '../states/state-table.js';
import { outlierReasons, type PlacementFacts, reasonsToTalk, urgencyOf } from './outliers.js';
import { cellOf, gridPlaces, horizonPlaces, placesOf } from './places.js';
import { calibrationSessionTable as table } from './session-table.js';

const roles = ['facilitator', 'organiser'] as const;

it('moves a session in these ways, out of all that one can think of, and by nobody else', () => {
  const walked = statesOf(table).flatMap((state) =>
    actionsOf(table).flatMap((action) => {
      const by = roles.filter(
        (role) =>
          'to' in
          decideStep(table, state, action, {
            roles: [role],
            met: ['somebody-places', 'all-submitted', 'somebody-placed'],
          }),
      );
      return by.length > 0 ? [`${state} ${action} ${by.join(',')}`] : [];
    }),
  );
  expect(walked).toEqual([
    'draft collect facilitator,organiser',
    'draft cancel facilitator,organiser',
    'collecting open facilitator',
    'collecting cancel facilitator,organiser',
    'open lock facilitator',
    'open cancel facilitator,organiser',
  ]);
  expect(endsOf(table)).toEqual(['locked', 'cancelled']);
});

it('opens only once all managers have submitted and somebody is placed', () => {
  const open = (met: ('all-submitted' | 'somebody-placed')[]) =>
    decideStep(table, 'collecting', 'open', { roles: ['facilitator'], met });
  expect(open(['somebody-placed'])).toEqual({ refused: 'unmet', missing: ['all-submitted'] });
  expect(open(['all-submitted'])).toEqual({ refused: 'unmet', missing: ['somebody-placed'] });
  expect(open(['all-submitted', 'somebody-placed'])).toEqual({ to: 'open' });
});

it('has nine places on the grid and five without it, each with its two sides or none', () => {
  expect(placesOf('performance-growth')).toHaveLength(9);
  expect(gridPlaces.map((place) => Object.values(cellOf(place) ?? {}).join('-'))).toEqual([...gridPlaces]);
  expect(placesOf('horizons').map(cellOf)).toEqual(horizonPlaces.map(() => null));
});

const quiet: PlacementFacts = {
  place: 'dependable-widening',
  recordedHorizon: 'within-2-years',
  observations: 2,
  observers: 1,
  formerPlace: null,
  moves: 0,
};
const reasons = (facts: Partial<PlacementFacts>) => reasonsToTalk({ ...quiet, ...facts });

it('has nothing to say where place and record agree', () => {
  expect(reasons({})).toEqual([]);
  expect(reasons({ recordedHorizon: null, observations: 0 })).toEqual([]);
});

it('names what points in different directions', () => {
  expect(reasons({ place: null })).toEqual(['not-placed']);
  expect(reasons({ moves: 2 })).toEqual(['moved-again']);
  expect(reasons({ place: 'dependable-reaching', recordedHorizon: 'within-3-years' })).toEqual(['ahead-of-record']);
  expect(reasons({ place: 'dependable-deepening', recordedHorizon: 'ready-now' })).toEqual(['behind-record']);
  expect(reasons({ place: 'beyond-deepening', recordedHorizon: null })).toEqual(['results-and-growth-apart']);
  expect(reasons({ place: 'beyond-widening', observations: 0 })).toEqual(['nothing-observed']);
  expect(reasons({ place: 'in-role', recordedHorizon: null, observations: 3, observers: 2 })).toEqual([
    'much-observed',
  ]);
  expect(reasons({ formerPlace: 'dependable-deepening' })).toEqual([]);
  expect(reasons({ place: 'ready-now', formerPlace: 'in-role', recordedHorizon: null })).toEqual([
    'far-from-last-time',
  ]);
});

it('talks first about whoever has the weightier reasons, and about nobody by a number', () => {
  const order = outlierReasons.map((reason) => urgencyOf([reason]));
  expect(order).toEqual(order.toSorted((one, other) => other - one));
  expect(urgencyOf(['far-from-last-time', 'much-observed'])).toBeLessThan(urgencyOf(['nothing-observed']));
  expect(urgencyOf([])).toBe(0);
});
