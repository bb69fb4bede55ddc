import { employment, historyOf } from '../testing/small-history.js';
import { firstYearRetention } from './first-year-retention.js';
import { leadersOn, ReportingCycle } from './group-members.js';
import { indexHistory } from './index-history.js';
import { retention, retentionRecords } from './retention.js';
import { leavingRecords, turnover } from './turnover.js';

const organisation = { kind: 'organisation' } as const;
const leader = (personId: string) => ({ kind: 'leader' as const, personId });
const asOf = '2023-12-31';

describe('employment', () => {
  test('employments that touch are continuous: no leaving, no joining', () => {
    const index = indexHistory(historyOf([employment('a', '2020-01-01', '2023-06-01'), employment('a', '2023-06-01')]));
    expect(retention(index, { asOf, group: organisation })).toMatchObject({
      numerator: 1,
      denominator: 1,
      details: { joined: 0 },
    });
    expect(leavingRecords(index, { asOf, group: organisation })).toEqual([]);
  });

  test('somebody who leaves twice is two leavers, and is not retained by coming back', () => {
    const index = indexHistory(
      historyOf([
        employment('a', '2020-01-01', '2023-02-01'),
        employment('a', '2023-04-01', '2023-06-01'),
        employment('a', '2023-09-01'),
      ]),
    );
    expect(turnover(index, { asOf, group: organisation }).numerator).toBe(2);
    expect(retentionRecords(index, { asOf, group: organisation })).toEqual([
      { personId: 'a', role: 'left', leftOn: '2023-02-01' },
    ]);
  });

  test('employed on the day of joining, not on the day of leaving', () => {
    const index = indexHistory(
      historyOf([employment('a', '2022-12-31', '2023-12-31'), employment('b', '2022-01-01', '2022-12-31')]),
    );
    expect(retention(index, { asOf, group: organisation }).details).toMatchObject({
      opening: 1,
      retained: 0,
      closing: 0,
    });
  });
});

describe('turnover', () => {
  const people = Array.from({ length: 10 }, (_, position) => `p${position}`);
  const leaving = (changes: object) =>
    indexHistory(historyOf(people.map((id) => employment(id, '2020-01-01', id < 'p4' ? '2023-07-01' : null, changes))));

  test('over a year, the average headcount is the exposure', () => {
    const figure = turnover(leaving({}), { asOf, group: organisation });
    expect(figure.details).toMatchObject({ days: 365, personDays: 6 * 365 + 4 * 181 });
    expect(figure.denominator).toBe((6 * 365 + 4 * 181) / 365);
    expect(figure.value).toBeCloseTo(4 / ((6 * 365 + 4 * 181) / 365), 12);
    expect([figure.unit, figure.windowFrom]).toEqual(['per-person-year', '2022-12-31']);
  });

  test('over any other window, person-days / 365.25 are', () => {
    const figure = turnover(leaving({}), { asOf, windowFrom: '2023-06-30', group: organisation });
    expect(figure.details).toMatchObject({ days: 184, personDays: 6 * 184, averageHeadcount: 6 });
    expect(figure.denominator).toBe((6 * 184) / 365.25);
  });

  test('voluntary and regretted are not recorded, which is not zero', () => {
    const none = leaving({});
    expect(turnover(none, { asOf, group: organisation }, 'voluntary')).toMatchObject({
      status: 'not-recorded',
      numerator: null,
    });
    const some = leaving({ leavingKind: 'involuntary' });
    expect(turnover(some, { asOf, group: organisation }, 'voluntary')).toMatchObject({
      status: 'shown',
      numerator: 0,
      value: 0,
    });
    expect(turnover(some, { asOf, group: organisation }, 'regretted').status).toBe('not-recorded');
    const calm = indexHistory(historyOf(people.map((id) => employment(id, '2020-01-01'))));
    expect(turnover(calm, { asOf, group: organisation }, 'regretted')).toMatchObject({
      status: 'shown',
      value: 0,
      lower: 0,
    });
  });

  test('of fewer than five people is counted, not said', () => {
    const index = indexHistory(historyOf(['a', 'b', 'c'].map((id) => employment(id, '2020-01-01', '2023-07-01'))));
    expect(turnover(index, { asOf, group: organisation })).toMatchObject({
      status: 'too-few',
      numerator: 3,
      value: null,
    });
  });
});

describe('groups of leaders', () => {
  const line = (personId: string, managerId: string, from: string, to: string | null = null) => ({
    personId,
    managerId,
    from,
    to,
  });

  test('a leaver belongs to the line of the day before, a joiner to that of the day', () => {
    const index = indexHistory(
      historyOf(
        [
          employment('boss', '2020-01-01'),
          employment('mid', '2020-01-01', '2023-05-01'),
          employment('a', '2020-01-01', '2023-05-01'),
        ],
        {
          reportingLines: [line('a', 'mid', '2020-01-01'), line('mid', 'boss', '2020-01-01')],
        },
      ),
    );
    expect(leavingRecords(index, { asOf, group: leader('mid') }).map(({ personId }) => personId)).toEqual(['a']);
    expect(leavingRecords(index, { asOf, group: leader('boss') }).map(({ personId }) => personId)).toEqual([
      'mid',
      'a',
    ]);
  });

  test('a line counts only while both are employed', () => {
    const index = indexHistory(
      historyOf(
        [
          employment('boss', '2020-01-01'),
          employment('mid', '2020-01-01', '2023-05-01'),
          employment('a', '2020-01-01', '2023-08-01'),
        ],
        {
          reportingLines: [line('a', 'mid', '2020-01-01'), line('mid', 'boss', '2020-01-01')],
        },
      ),
    );
    expect(leavingRecords(index, { asOf, group: leader('boss') }).map(({ personId }) => personId)).toEqual(['mid']);
    expect([leadersOn(index, '2023-04-30'), leadersOn(index, '2023-05-01')]).toEqual([['boss', 'mid'], []]);
  });

  test('the line as it stood on each day, even when it turned round since', () => {
    const index = indexHistory(
      historyOf([employment('a', '2020-01-01'), employment('b', '2020-01-01')], {
        reportingLines: [line('a', 'b', '2020-01-01', '2023-07-01'), line('b', 'a', '2023-07-01')],
      }),
    );
    const retained = retention(index, { asOf, group: leader('b') }).details;
    expect(retained).toMatchObject({ opening: 1, retained: 1, closing: 0 });
    expect(turnover(index, { asOf, group: leader('b') }).details.personDays).toBe(181);
  });

  test('a circle on one day is refused with the people in it', () => {
    const index = indexHistory(
      historyOf([employment('a', '2020-01-01'), employment('b', '2020-01-01')], {
        reportingLines: [line('a', 'b', '2020-01-01'), line('b', 'a', '2020-02-01')],
      }),
    );
    expect(() => leadersOn(index, asOf)).toThrow(ReportingCycle);
  });
});

describe('first-year retention', () => {
  test('counts the same date a year later as part of the year', () => {
    const index = indexHistory(
      historyOf([
        employment('stays', '2022-03-01', '2023-03-02'),
        employment('goes', '2022-03-01', '2023-03-01'),
        employment('before', '2021-12-31'),
        employment('after', '2023-01-01'),
        employment('last', '2022-12-31'),
      ]),
    );
    expect(firstYearRetention(index, { asOf, group: organisation })).toMatchObject({
      numerator: 2,
      denominator: 3,
      windowFrom: '2022-12-31',
      details: { joinedAfter: '2021-12-31', joinedUpTo: '2022-12-31' },
    });
  });

  test('leaves unknown beginnings out and says how many', () => {
    const index = indexHistory(
      historyOf(
        [
          employment('a', '2022-03-01'),
          employment('b', '2022-02-01'),
          employment('c', '2022-05-01', null, { startKnown: false }),
        ],
        {
          historyBegins: '2022-02-01',
        },
      ),
    );
    const { denominator, details } = firstYearRetention(index, { asOf, group: organisation });
    expect([denominator, details.unknownStart, details.asRecorded.denominator]).toEqual([1, 2, 3]);
  });
});

test('a row about somebody unknown is refused by name', () => {
  expect(() => indexHistory({ ...historyOf([]), employments: [employment('nobody', '2020-01-01')] })).toThrow(
    "no person 'nobody'",
  );
});
