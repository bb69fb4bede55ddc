import { daysPerMonth } from '../calendar/day.js';
import { normalQuantile } from '../statistics/confidence.js';
import { assignment, employment, historyOf } from '../testing/small-history.js';
import { indexHistory } from './index-history.js';
import { promotionIncidence } from './promotion-incidence.js';
import { promotionRecords, promotions } from './promotions.js';
import { quantile, spanOf, spanOfControl, spanRecords } from './span-of-control.js';
import { stageFlow, stageMoveRecords } from './stage-flow.js';
import { survival } from './survival.js';
import { timeInStage } from './time-in-stage.js';

const organisation = { kind: 'organisation' } as const;
const asOf = '2023-12-31';

describe('stages', () => {
  const index = indexHistory(
    historyOf(
      ['up', 'down', 'out', 'in', 'twice', 'gone'].map((id) =>
        employment(id, '2021-01-01', id === 'gone' ? '2023-08-01' : null),
      ),
      {
        stageAssignments: [
          assignment('up', 'ic', '2022-01-01', '2023-03-01'),
          assignment('up', 'em', '2023-03-01'),
          assignment('down', 'em', '2022-01-01', '2023-04-01'),
          assignment('down', 'ic', '2023-04-01'),
          assignment('out', 'ic', '2022-01-01', '2023-05-01'),
          assignment('in', 'ic', '2023-06-01'),
          assignment('twice', 'ic', '2022-01-01', '2023-02-01'),
          assignment('twice', 'lead', '2023-02-01', '2023-09-01'),
          assignment('twice', 'em', '2023-09-01'),
          assignment('gone', 'lead', '2022-01-01'),
        ],
      },
    ),
  );

  test('opening + in - out = closing, each move under its own name', () => {
    const { rows } = stageFlow(index, { asOf, group: organisation }).details;
    expect(
      rows.map(({ stageId, opening, closing, movedIn, movedOut }) => [stageId, opening, closing, movedIn, movedOut]),
    ).toEqual([
      ['ic', 3, 2, 2, 1],
      ['lead', 1, 0, 0, 0],
      ['em', 1, 2, 0, 1],
      [null, 1, 1, 1, 1],
    ]);
    expect(rows[0]).toMatchObject({ promotedOut: 2, steppedDownIn: 1, fromNoStage: 1, toNoStage: 1 });
    expect(rows[1]).toMatchObject({ promotedIn: 1, promotedOut: 1, left: 1 });
    expect(
      stageMoveRecords(index, { asOf, group: organisation }).map(
        ({ personId, on, kind }) => `${on} ${personId} ${kind}`,
      ),
    ).toEqual([
      '2023-02-01 twice promoted',
      '2023-03-01 up promoted',
      '2023-04-01 down stepped-down',
      '2023-05-01 out off-ladder',
      '2023-06-01 in onto-ladder',
      '2023-08-01 gone left',
      '2023-09-01 twice promoted',
    ]);
  });

  test('a move between stages side by side, or between lines, is no promotion', () => {
    const lateral = indexHistory(
      historyOf([employment('a', '2022-01-01'), employment('boss', '2022-01-01')], {
        stages: [
          { id: 'em', key: 'engineering-manager', ordinal: 3 },
          { id: 'staff', key: 'staff-engineer', ordinal: 3 },
        ],
        stageAssignments: [assignment('a', 'em', '2022-01-01', '2023-03-01'), assignment('a', 'staff', '2023-03-01')],
        reportingLines: [{ personId: 'a', managerId: 'boss', from: '2023-05-01', to: '2023-07-01' }],
      }),
    );
    expect(promotions(lateral, { asOf, group: organisation }).value).toBe(0);
    const flows = (group: Parameters<typeof stageFlow>[1]['group']) =>
      stageFlow(lateral, { asOf, group }).details.rows.map((row) => [
        row.lateralIn,
        row.lateralOut,
        row.transferredIn,
        row.transferredOut,
      ]);
    expect(flows(organisation).slice(0, 2)).toEqual([
      [0, 1, 0, 0],
      [1, 0, 0, 0],
    ]);
    expect(flows({ kind: 'leader', personId: 'boss' })).toEqual([
      [0, 0, 0, 0],
      [0, 0, 1, 1],
      [0, 0, 0, 0],
    ]);
  });

  test('promotions are counted as events and as people', () => {
    const figure = promotions(index, { asOf, group: organisation });
    expect(figure).toMatchObject({ value: 3, unit: 'count', details: { people: 2 } });
    expect(figure.details.moves).toEqual([
      { fromStageId: 'ic', toStageId: 'lead', events: 1 },
      { fromStageId: 'ic', toStageId: 'em', events: 1 },
      { fromStageId: 'lead', toStageId: 'em', events: 1 },
    ]);
    expect(promotionRecords(index, { asOf, windowFrom: '2023-02-01', group: organisation })).toHaveLength(2);
  });

  test('time in stage: promotions are events, everything else censors', () => {
    const { details } = timeInStage(index, { asOf, group: organisation, fewest: 1 });
    const [ic, lead] = details.stages;
    expect(ic).toMatchObject({ spells: 5, people: 5, events: 2, censoredStillThere: 2, censoredOtherMove: 1 });
    expect(ic?.curve.map(({ time, atRisk, survival }) => [time, atRisk, survival])).toEqual([
      [396, 3, 1 - 1 / 3],
      [424, 2, (1 - 1 / 3) / 2],
    ]);
    expect(ic?.medianDays).toBe(424);
    expect(lead).toMatchObject({ spells: 2, events: 1, censoredLeft: 1, medianDays: 212 });
  });

  test('promotion incidence counts leaving and leaving the ladder as the competing event', () => {
    const figure = promotionIncidence(index, { asOf, group: organisation, stageId: 'ic', fewest: 1 });
    const last = figure.details.at.at(-1);
    expect(last).toMatchObject({ months: 36, promoted: expect.closeTo(2 / 3, 12), left: expect.closeTo(1 / 3, 12) });
    // Nothing was censored: the band is that of a share of three, on the scale of its log-log.
    const spread = (normalQuantile * Math.sqrt(2 / 27)) / ((2 / 3) * Math.log(3 / 2));
    expect(last?.promotedLower).toBeCloseTo((2 / 3) ** Math.exp(spread), 12);
    expect(last?.promotedUpper).toBeCloseTo((2 / 3) ** Math.exp(-spread), 12);
    expect(figure).toMatchObject({ value: last?.promoted, lower: last?.promotedLower, upper: last?.promotedUpper });
    expect(promotionIncidence(index, { asOf, group: organisation, stageId: 'lead' }).status).toBe('too-few');
  });
});

describe('survival', () => {
  test('voluntary leavings are events, others and the as-of date censor', () => {
    const index = indexHistory(
      historyOf([
        employment('a', '2023-01-01', '2023-04-11', { leavingKind: 'voluntary' }),
        employment('b', '2023-01-01', '2023-04-11', { leavingKind: 'involuntary' }),
        employment('c', '2023-01-01', '2023-07-20', { leavingKind: 'voluntary' }),
        employment('d', '2023-01-01'),
        employment('e', '2023-01-01'),
      ]),
    );
    const { details, status } = survival(index, { asOf, group: organisation });
    expect(status).toBe('shown');
    expect(details.curve.map(({ time, atRisk, survival: share }) => [time, atRisk, share])).toEqual([
      [100, 5, 0.8],
      [200, 3, 0.8 * (1 - 1 / 3)],
    ]);
  });

  test('says how many of the first 36 months people stay on average', () => {
    const index = indexHistory(
      historyOf([
        employment('a', '2020-01-01', '2021-07-02', { leavingKind: 'voluntary' }),
        employment('b', '2020-01-01'),
      ]),
    );
    const figure = survival(index, { asOf, group: organisation, fewest: 1 });
    expect(figure).toMatchObject({ unit: 'months', numerator: 1, denominator: 2 });
    expect(figure.value).toBeCloseTo((548 / daysPerMonth + 36) / 2, 9);
    expect(figure.details.restrictedMeanMonths).toBe(figure.value);
  });

  test('counts from entering a stage, and from a place in a cohort', () => {
    const index = indexHistory(
      historyOf(
        [
          employment('a', '2022-01-01', '2023-04-11', { leavingKind: 'voluntary' }),
          employment('b', '2022-01-01'),
          employment('c', '2022-01-01'),
        ],
        {
          stageAssignments: [
            assignment('a', 'lead', '2023-01-01'),
            assignment('b', 'ic', '2022-01-01', '2023-01-01'),
            assignment('b', 'lead', '2023-01-01'),
            { ...assignment('c', 'lead', '2023-01-01'), migrated: true },
          ],
          enrolments: [
            { personId: 'a', cohortId: 'x', enrolledOn: '2023-04-01' },
            { personId: 'b', cohortId: 'x', enrolledOn: '2021-04-01' },
          ],
        },
      ),
    );
    const asked = { asOf, group: organisation, fewest: 1 };
    expect(survival(index, { ...asked, start: 'stage', stageId: 'lead' }).details).toMatchObject({
      spells: 2,
      events: 1,
      unknownStart: 1,
      medianDays: 100,
    });
    expect(survival(index, { ...asked, start: 'stage' }).details.spells).toBe(3);
    expect(survival(index, { ...asked, start: 'cohort' }).details).toMatchObject({
      spells: 1,
      events: 1,
      medianDays: 10,
    });
  });

  test('is not recorded when nobody wrote down why people left', () => {
    const index = indexHistory(historyOf([employment('a', '2023-01-01', '2023-04-11'), employment('b', '2023-01-01')]));
    expect(survival(index, { asOf, group: organisation }).status).toBe('not-recorded');
  });
});

describe('the span of control', () => {
  const lines = (managerId: string, names: readonly string[], from: string, to: string | null = null) =>
    names.map((personId) => ({ personId, managerId, from, to }));
  const team = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
  const index = indexHistory(
    historyOf(
      ['head', 'ann', 'ben', 'cem', ...team].map((id) =>
        employment(id, '2021-01-01', id === 'p6' ? '2023-06-01' : null),
      ),
      {
        stageAssignments: [
          assignment('head', 'em', '2021-01-01'),
          assignment('ann', 'lead', '2021-01-01', '2023-07-01'),
          assignment('ann', 'em', '2023-07-01'),
        ],
        reportingLines: [
          ...lines('head', ['ann', 'ben', 'cem'], '2021-01-01'),
          ...lines('ann', ['p1', 'p2', 'p3', 'p6'], '2021-01-01'),
          ...lines('ben', ['p4'], '2021-01-01', '2023-09-01'),
          ...lines('cem', ['p4', 'p5'], '2023-09-01'),
        ],
      },
    ),
  );
  const of = (changes: object = {}) => ({ asOf, group: organisation, fewest: 1, ...changes });

  test('counts who reports directly on the day, by the stage of the manager then; nobody who has left leads or is led', () => {
    const { numerator, denominator, value, lower, upper, details } = spanOfControl(index, of());
    expect([numerator, denominator, value, lower, upper]).toEqual([8, 3, 3, null, null]);
    expect(details).toEqual({
      ...{ p10: quantile([2, 3, 3], 0.1), p90: 3 },
      levels: [
        { stageId: 'em', managers: 2, reports: 6, status: 'shown', median: 3, p10: 3, p90: 3 },
        { stageId: null, managers: 1, reports: 2, status: 'shown', median: 2, p10: 2, p90: 2 },
      ],
    });
    const before = spanRecords(index, of({ asOf: '2023-05-31' }));
    expect(before.map(({ personId, stageId, reports }) => [personId, stageId, reports])).toEqual([
      ['head', 'em', 3],
      ['ann', 'lead', 4],
      ['ben', null, 1],
    ]);
  });

  test('a leader is no part of their own line, and of too few managers the counts alone are said', () => {
    const head = of({ group: { kind: 'leader', personId: 'head' } });
    expect(spanRecords(index, head).map(({ personId }) => personId)).toEqual(['ann', 'cem']);
    expect(spanOfControl(index, { ...head, fewest: 3 })).toMatchObject({
      ...{ status: 'too-few', numerator: 5, denominator: 2, value: null },
      details: { p10: null, p90: null },
    });
    expect(spanOfControl(index, of({ group: { kind: 'leader', personId: 'ann' } })).status).toBe('not-applicable');
  });

  test('the median and both ends lie in order within the spans, move with them, and mind no order', () => {
    expect(spanOf([11, 1, 6, 2, 10, 3, 9, 4, 8, 5, 7])).toMatchObject({ median: 6, p10: 2, p90: 10 });
    expect(spanOf([4, 7, 5, 6, 8, 9])).toMatchObject({ median: 6.5, managers: 6, reports: 39 });
    let state = 7;
    const drawn = () => {
      state = (state * 48_271) % 2_147_483_647;
      return 1 + (state % 20);
    };
    for (let round = 0; round < 200; round += 1) {
      const spans = Array.from({ length: 5 + (round % 9) }, drawn);
      const { median, p10, p90 } = spanOf(spans);
      const values = [Math.min(...spans), p10 ?? 0, median ?? 0, p90 ?? 0, Math.max(...spans)];
      expect(values).toEqual(values.toSorted((one, other) => one - other));
      expect(spanOf(spans.toReversed())).toEqual(spanOf(spans));
      const more = spanOf(spans.map((span) => span + 3));
      expect([more.median, more.p10, more.p90]).toEqual(
        [median, p10, p90].map((value) => expect.closeTo((value ?? 0) + 3, 9)),
      );
      // At most half of them lie below the median, and at most half above.
      for (const isBeyond of [(span: number) => span < (median ?? 0), (span: number) => span > (median ?? 0)]) {
        expect(spans.filter(isBeyond).length).toBeLessThanOrEqual(spans.length / 2);
      }
    }
  });
});
