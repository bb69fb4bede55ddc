import { placesByCohort } from './cohort-places.js';
import { type HeldRole, leadOrigins, shadowToLead } from './shadow-to-lead.js';

const roles: HeldRole[] = [
  { personId: 'ada', cohort: 0, area: 'docs', role: 'shadow' },
  { personId: 'ada', cohort: 1, area: 'docs', role: 'lead' },
  { personId: 'ben', cohort: 0, area: 'docs', role: 'lead' },
  { personId: 'cem', cohort: 1, area: 'docs', role: 'shadow' },
  { personId: 'cem', cohort: 1, area: 'notes', role: 'shadow' },
  { personId: 'cem', cohort: 3, area: 'notes', role: 'lead' },
  { personId: 'dee', cohort: 2, area: 'notes', role: 'shadow' },
  { personId: 'dee', cohort: 2, area: 'docs', role: 'lead' },
  { personId: 'eve', cohort: 3, area: 'docs', role: 'shadow' },
];

it('follows those who began as nothing but shadows until they lead', () => {
  const { beganAsShadow, laterLed, beginners, curve } = shadowToLead(roles, 4, 0);
  expect(beganAsShadow).toBe(3);
  expect(beginners).toEqual([
    { personId: 'ada', began: 0, led: 1 },
    { personId: 'cem', began: 1, led: 3 },
    { personId: 'eve', began: 3, led: null },
  ]);
  expect(laterLed).toMatchObject({ numerator: 2, denominator: 3 });
  expect(curve.map(({ time, atRisk, events }) => [time, atRisk, events])).toEqual([
    [1, 2, 1],
    [2, 1, 1],
  ]);
  expect(shadowToLead(roles, 4, 1).beganAsShadow).toBe(2);
});

it('has a share of its own for those whom six later cohorts could have seen lead', () => {
  expect(shadowToLead(roles, 7, 0).laterLedOfLongSeen).toMatchObject({ numerator: 1, denominator: 1 });
  expect(shadowToLead(roles, 8, 0).laterLedOfLongSeen).toMatchObject({ numerator: 2, denominator: 2 });
  expect(shadowToLead(roles, 4, 0).laterLedOfLongSeen.value).toBeNull();
});

it('says where the leads came from', () => {
  expect(leadOrigins(roles, 1)).toMatchObject({
    places: 3,
    servedBefore: { numerator: 2, denominator: 3 },
    shadowJustBefore: { numerator: 1, denominator: 3 },
    shadowOfSameAreaJustBefore: { numerator: 1, denominator: 3 },
  });
});

it('says of each area how many of its lead places were held by somebody with two or more cohorts behind them', () => {
  const later: HeldRole[] = [
    ...roles,
    { personId: 'cem', cohort: 4, area: 'docs', role: 'lead' },
    { personId: 'ada', cohort: 4, area: 'docs', role: 'lead' },
    { personId: 'eve', cohort: 4, area: 'docs', role: 'lead' },
  ];
  const told = leadOrigins(later, 3).areas.map(({ area, servedLong }) => [
    area,
    servedLong.numerator,
    servedLong.denominator,
  ]);
  expect(told).toEqual([
    ['docs', 2, 3],
    ['notes', 0, 1],
  ]);
});

it('counts the places of each cohort, and everybody once who held them', () => {
  const { cohorts, total } = placesByCohort(roles, 4, 1);
  expect(cohorts).toEqual([
    { lead: 1, shadow: 2, adviser: 0, people: 2, severalPlaces: 1 },
    { lead: 1, shadow: 1, adviser: 0, people: 1, severalPlaces: 1 },
    { lead: 1, shadow: 1, adviser: 0, people: 2, severalPlaces: 0 },
  ]);
  expect(total).toEqual({ lead: 3, shadow: 4, adviser: 0, people: 4, severalPlaces: 2 });
});

it('has no share where there is nobody', () => {
  expect(shadowToLead([], 0, 0).laterLed).toEqual({
    numerator: 0,
    denominator: 0,
    value: null,
    lower: null,
    upper: null,
  });
});
