import { daysPerMonth } from '@understudy/domain/calendar/day';
import { cumulativeIncidence, incidenceAt } from '@understudy/domain/statistics/aalen-johansen';
import { exactMonths, stepAtMonth } from '@understudy/domain/statistics/exact-months';
import { kaplanMeier } from '@understudy/domain/statistics/kaplan-meier';
import fc from 'fast-check';
import { partPoints } from '../parts/part-rows.js';
import { curveFigures, type StoredIncidence, type StoredSurvival } from './curve-figures.js';
import type { NumberedTimes } from './numbered-times.js';
import { type StoredPoint, type StoredTimeInStages, stayFigures } from './stay-figures.js';
import type { StoredFigure } from './stored-figure.js';
import { longestCurve } from './thinned-curve.js';
import { endOfStay, endOfTime } from './times.repository.js';

type Time = { readonly days: number; readonly end: number };

/** Enough times that a curve has more steps than are kept of it: up to fourteen years, most of them in the first ones. */
const times = fc.array(
  fc.record({
    days: fc.oneof(fc.integer({ min: 1, max: 1200 }), fc.integer({ min: 1, max: 5000 })),
    end: fc.constantFrom(1, 1, 1, 2, 3, 4, 0),
  }),
  { minLength: 150, maxLength: 400 },
);
const knownStart = 8;
const rowOf = (what: NumberedTimes['what'], own: readonly Time[]): NumberedTimes => {
  const all = own.map(({ days, end }) => days * 16 + knownStart + end);
  const about = { kind: 'organisation', key: '', what, stageId: what === 'stay' ? 'stage' : null } as const;
  return { ...about, again: 0, knownAgain: 0, all, known: all };
};
const detailsOf = <Details>([figure]: readonly StoredFigure[]): Details => {
  if (figure === undefined) throw new Error('There is no figure.');
  return figure.details as Details;
};
const placesOf = (curve: readonly StoredPoint[]) =>
  curve.map(([time, , , share, lower, upper]) => ({ time, share, lower, upper }));
/** What a kept curve says by each month; nobody has gone, or been promoted, before the first step. */
const saidBy = (curve: readonly StoredPoint[], from: 0 | 1) =>
  exactMonths.map((months) => {
    const { share, lower, upper } = stepAtMonth(placesOf(curve), months) ?? { share: from, lower: null, upper: null };
    return [months, share, lower, upper];
  });
const stayingBy = (own: readonly Time[], event: number) => {
  const whole = kaplanMeier(own.map(({ days: time, end }) => ({ time, event: end === event })));
  const by = exactMonths.map((months) => {
    const at = whole.findLast(({ time }) => time <= months * daysPerMonth) ?? { survival: 1, lower: null, upper: null };
    return [months, at.survival, at.lower, at.upper];
  });
  return { steps: whole.length, by };
};
const atMost = longestCurve + 1 + exactMonths.length;

describe('a curve of which not every step is kept', () => {
  test('says of staying by every month at which it is read what the whole one says, and its band', () => {
    let thinner = 0;
    fc.assert(
      fc.property(times, (own) => {
        const joined = own.map(({ days, end }) => ({ days, end: end % 3 }));
        const { curves } = detailsOf<{ curves: StoredSurvival[] }>(curveFigures([rowOf('joining', joined)], []));
        const kept = curves[0]?.curve ?? [];
        const whole = stayingBy(joined, endOfTime.voluntary);
        expect(saidBy(kept, 1)).toEqual(whole.by);
        expect(kept.length).toBeLessThanOrEqual(atMost);
        thinner += kept.length < whole.steps ? 1 : 0;
        const told = partPoints('survival', { asOf: '2026-06-30', formulaVersion: 9 }, { curves }, [], () => true);
        const shown = told.filter(({ measure, status }) => measure !== 'mean-months' && status === 'shown');
        expect(
          shown.map(({ measure, value, lower, upper }) => [Number(measure.slice(-2)), value, lower, upper]),
        ).toEqual(whole.by.filter(([months]) => shown.some(({ measure }) => measure === `staying-${months}`)));
      }),
    );
    expect(thinner).toBeGreaterThan(50);
  });

  test('so does one of time in a stage, and one of how soon people are promoted or leave', () => {
    let thinner = 0;
    fc.assert(
      fc.property(times, (own) => {
        const row = rowOf('stay', own);
        const stays = detailsOf<StoredTimeInStages>(stayFigures([row])).stages[0]?.known.curve ?? [];
        const whole = stayingBy(own, endOfStay.promoted);
        expect(saidBy(stays, 1)).toEqual(whole.by);
        thinner += stays.length < whole.steps ? 1 : 0;
        const [kept] = detailsOf<{ incidences: StoredIncidence[] }>(curveFigures([row], [])).incidences;
        const causes = [null, 'promoted', 'left', 'left', null] as const;
        const durations = own.map(({ days: time, end }) => ({ time, cause: causes[end] ?? null }));
        for (const cause of ['promoted', 'left'] as const) {
          const curve = cumulativeIncidence(durations, cause);
          const by = exactMonths.map((months) => {
            const { incidence: share, lower, upper } = incidenceAt(curve, months * daysPerMonth);
            return [months, share, lower, upper];
          });
          expect([cause, ...saidBy(kept?.[cause] ?? [], 0)]).toEqual([cause, ...by]);
        }
      }),
    );
    expect(thinner).toBeGreaterThan(30);
  });
});
