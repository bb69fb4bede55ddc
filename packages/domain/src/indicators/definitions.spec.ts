import fc from 'fast-check';
import { addDays, subtractCalendarMonths } from '../calendar/day.js';
import { DayByDay, daysFrom } from '../testing/day-by-day.js';
import { generatedDaysBefore, generatedFrom } from '../testing/generated-history.js';
import { dateArbitrary, historyArbitrary } from '../testing/history-arbitrary.js';
import { firstYearRecords, firstYearRetention } from './first-year-retention.js';
import type { Group, PeopleGroup } from './group.js';
import type { OrganisationHistory } from './history.js';
import { indexHistory } from './index-history.js';
import { retention, retentionRecords } from './retention.js';
import { stageFlow } from './stage-flow.js';
import { stayRecords } from './time-in-stage.js';
import { leavingRecords, turnover } from './turnover.js';

const runs = { numRuns: 40 };

/** One group of each kind that the history has, chosen by a number so that different runs look at different ones. */
function peopleGroups(history: OrganisationHistory, choice: number): PeopleGroup[] {
  const leader = history.people[choice % Math.max(1, history.people.length)];
  const unit = history.units[choice % Math.max(1, history.units.length)];
  return [
    { kind: 'organisation' },
    ...(leader === undefined ? [] : [{ kind: 'leader' as const, personId: leader.id }]),
    ...(unit === undefined ? [] : [{ kind: 'unit' as const, unitId: unit.id }]),
  ];
}

function allGroups(history: OrganisationHistory, choice: number): Group[] {
  const stage = history.stages[choice % Math.max(1, history.stages.length)];
  return [
    ...peopleGroups(history, choice),
    { kind: 'stage', stageId: null },
    ...(stage === undefined ? [] : [{ kind: 'stage' as const, stageId: stage.id }]),
  ];
}

describe('every figure equals its definition read literally, day by day', () => {
  test('retention', () => {
    fc.assert(
      fc.property(historyArbitrary(), dateArbitrary(), fc.nat(20), (history, asOf, choice) => {
        const index = indexHistory(history);
        const from = subtractCalendarMonths(asOf, 12);
        for (const group of allGroups(history, choice)) {
          const expected = new DayByDay(history).retention(group, from, asOf);
          const records = retentionRecords(index, { asOf, group });
          expect(records.map(({ personId }) => personId)).toEqual(expected.opening);
          const retained = records.filter(({ role }) => role === 'retained').map(({ personId }) => personId);
          expect(retained).toEqual(expected.retained);
          const { numerator, denominator } = retention(index, { asOf, group });
          expect([numerator, denominator]).toEqual([expected.retained.length, expected.opening.length]);
        }
      }),
      runs,
    );
  });

  test('turnover, over a year and over any other window', () => {
    fc.assert(
      fc.property(
        historyArbitrary(),
        dateArbitrary(),
        fc.nat(20),
        fc.integer({ min: 0, max: 300 }),
        (history, asOf, choice, length) => {
          const index = indexHistory(history);
          const windowFrom = length < 100 ? subtractCalendarMonths(asOf, 12) : addDays(asOf, -length);
          for (const group of allGroups(history, choice)) {
            const expected = new DayByDay(history).turnover(group, windowFrom, asOf);
            const request = { asOf, windowFrom, group };
            const found = leavingRecords(index, request).map(({ personId, leftOn }) => `${personId} ${leftOn}`);
            expect(found.sort()).toEqual(expected.leavings.sort());
            const { numerator, details } = turnover(index, request);
            expect([numerator, details.personDays]).toEqual([expected.leavings.length, expected.personDays]);
          }
        },
      ),
      runs,
    );
  });

  test('first-year retention', () => {
    fc.assert(
      fc.property(historyArbitrary(), dateArbitrary(), fc.nat(20), (history, asOf, choice) => {
        const index = indexHistory(history);
        for (const group of allGroups(history, choice)) {
          const expected = new DayByDay(history).firstYear(group, asOf);
          const found = firstYearRecords(index, { asOf, group });
          const sortKey = (one: { id: string; day: string }) => `${one.day} ${one.id}`;
          expect(
            found
              .map(({ personId, joinedOn, role, startKnown }) => ({
                id: personId,
                day: joinedOn,
                known: startKnown,
                stayed: role === 'stayed',
              }))
              .sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1)),
          ).toEqual(expected.sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1)));
          const known = expected.filter((one) => one.known);
          const figure = firstYearRetention(index, { asOf, group });
          expect([figure.numerator, figure.denominator]).toEqual([
            known.filter(({ stayed }) => stayed).length,
            known.length,
          ]);
          expect(figure.details.unknownStart).toBe(expected.length - known.length);
        }
      }),
      runs,
    );
  });

  test('stays in a stage', () => {
    fc.assert(
      fc.property(historyArbitrary(8), dateArbitrary(), fc.nat(20), (history, asOf, choice) => {
        const index = indexHistory(history);
        for (const group of peopleGroups(history, choice)) {
          const expected = new DayByDay(history).stays(group, addDays(generatedFrom, -generatedDaysBefore), asOf);
          const found = stayRecords(index, { asOf, group });
          expect(
            found.map((stay) => ({
              id: stay.personId,
              stage: stay.stageId,
              from: stay.from,
              to: stay.to,
              outcome: stay.outcome,
              known: stay.startKnown,
            })),
          ).toEqual(expected);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('stage flows, each row adding up', () => {
    fc.assert(
      fc.property(historyArbitrary(10), dateArbitrary(), fc.nat(20), (history, asOf, choice) => {
        const index = indexHistory(history);
        const from = subtractCalendarMonths(asOf, 12);
        const daily = new DayByDay(history);
        for (const group of peopleGroups(history, choice)) {
          const { rows } = stageFlow(index, { asOf, group }).details;
          for (const row of rows) {
            const holders = (day: string) =>
              history.people.filter(({ id }) => daily.inGroup(id, group, day) && daily.stage(id, day) === row.stageId);
            expect([row.opening, row.closing]).toEqual([holders(from).length, holders(asOf).length]);
            expect(row.opening + row.promotedIn + row.joined + row.movedIn).toBe(
              row.closing + row.promotedOut + row.left + row.movedOut,
            );
          }
          const total = (key: 'promotedIn' | 'promotedOut' | 'joined' | 'left' | 'transferredIn' | 'transferredOut') =>
            rows.reduce((sum, row) => sum + row[key], 0);
          const counts = { promotedIn: 0, promotedOut: 0, joined: 0, left: 0 };
          const ordinal = new Map(history.stages.map((stage) => [stage.id, stage.ordinal]));
          for (const day of daysFrom(addDays(from, 1), asOf)) {
            const before = addDays(day, -1);
            for (const { id } of history.people) {
              const wasIn = daily.inGroup(id, group, before);
              const isIn = daily.inGroup(id, group, day);
              if (isIn && !daily.employed(id, before)) counts.joined += 1;
              if (wasIn && !daily.employed(id, day)) counts.left += 1;
              const rise =
                (ordinal.get(daily.stage(id, day) ?? '') ?? 0) - (ordinal.get(daily.stage(id, before) ?? '') ?? 0);
              if (daily.stage(id, before) === null || rise <= 0 || daily.broughtByVersion(id, day)) continue;
              if (isIn) counts.promotedIn += 1;
              if (wasIn) counts.promotedOut += 1;
            }
          }
          expect({
            promotedIn: total('promotedIn'),
            promotedOut: total('promotedOut'),
            joined: total('joined'),
            left: total('left'),
          }).toEqual(counts);
          if (group.kind === 'organisation') expect([total('transferredIn'), total('transferredOut')]).toEqual([0, 0]);
        }
      }),
      { numRuns: 20 },
    );
  });
});
