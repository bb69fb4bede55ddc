import { daysPerMonth } from '@understudy/domain/calendar/day';
import type { StoredIncidence, StoredSurvival } from '../computation/curve-figures.js';
import { partPoints } from './part-rows.js';

const day = { asOf: '2026-06-30', formulaVersion: 7 };
const days = (months: number): number => Math.ceil(months * daysPerMonth);
const survival = (changes: Partial<StoredSurvival> = {}): StoredSurvival => ({
  ...{ start: 'joining', stageId: null, status: 'shown', spells: 12, people: 12, events: 3, unknownStart: 0 },
  ...{ medianDays: null, restrictedMeanMonths: 30, followedDays: days(20) },
  curve: [[days(10), 12, 3, 0.75, 0.5, 0.9]],
  ...changes,
});
const incidence = (changes: Partial<StoredIncidence> = {}): StoredIncidence => ({
  ...{ stageId: null, status: 'shown', spells: 12, people: 12, events: 3, unknownStart: 0, followedDays: days(20) },
  promoted: [[days(5), 12, 3, 0.25, 0.1, 0.5]],
  left: [],
  at: [6, 12, 24, 36].map((months) => ({
    ...{ months, promoted: 0.25, promotedLower: 0.1, promotedUpper: 0.5, left: 0, leftLower: null, leftUpper: null },
  })),
  ...changes,
});
const said = (of: 'survival' | 'promotion-incidence', stored: Parameters<typeof partPoints>[2]) =>
  partPoints(of, day, stored, [], () => true)
    .filter(({ measure }) => /^(staying|promoted)-/.test(measure))
    .map(({ measure, status, value }) => `${measure} ${status} ${value}`);

it('says of no month a share that nobody was followed up to', () => {
  expect(said('survival', { curves: [survival()] })).toEqual([
    'staying-12 shown 0.75',
    'staying-24 not-followed null',
    'staying-36 not-followed null',
  ]);
  expect(said('promotion-incidence', { incidences: [incidence()] })).toEqual([
    'promoted-6 shown 0.25',
    'promoted-12 shown 0.25',
    'promoted-24 not-followed null',
    'promoted-36 not-followed null',
  ]);
});

it('says it where nobody is left to be followed, and of days on which it was not kept how long anybody was', () => {
  const gone = survival({ curve: [[days(10), 12, 12, 0, null, null]], followedDays: days(10) });
  expect(said('survival', { curves: [gone] }).at(-1)).toBe('staying-36 shown 0');
  const ended = incidence({ left: [[days(9), 9, 9, 0.75, 0.4, 0.9]], followedDays: days(9) });
  expect(said('promotion-incidence', { incidences: [ended] }).at(-1)).toBe('promoted-36 shown 0.25');
  const { followedDays: _, ...before } = survival();
  expect(said('survival', { curves: [before] }).at(-1)).toBe('staying-36 shown 0.75');
});

it('keeps saying that there are too few', () => {
  const few = survival({ status: 'too-few', curve: [], followedDays: null });
  expect(said('survival', { curves: [few] }).at(-1)).toBe('staying-36 too-few null');
});

it('says the interval of a median as it was reckoned from the whole curve, not from the points that are kept of it', () => {
  const stays = {
    ...{ spells: 900, people: 900, events: 700, stillThere: 100, left: 50, otherMove: 50, status: 'shown' as const },
    ...{ medianDays: 400, medianLower: 390, medianUpper: 411 },
    curve: [[450, 400, 1, 0.45, 0.42, 0.48] as const],
  };
  const stages = [{ stageId: 'stage', known: stays, recorded: stays }];
  const of = (stored: Parameters<typeof partPoints>[2]) =>
    partPoints('time-in-stage', day, stored, [], () => true).map(({ value, lower, upper }) => [value, lower, upper]);
  expect(of({ stages })).toEqual([[400, 390, 411]]);
  const { medianLower: _, medianUpper: _upper, ...before } = stays;
  expect(of({ stages: [{ stageId: 'stage', known: before, recorded: before }] })).toEqual([[400, null, null]]);
});
