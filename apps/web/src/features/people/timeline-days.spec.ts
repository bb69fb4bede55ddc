import type { TimelineEntry } from '@understudy/contracts/people-timeline';
import { yearsOf } from './timeline-days.js';

const entry = (on: string, kind: TimelineEntry['kind']): TimelineEntry => ({
  on,
  kind,
  value: null,
  person: null,
  note: null,
  startKnown: true,
  stage: null,
  decision: null,
});

describe('a timeline', () => {
  it('comes by year and day, in the order it was given, the weightiest entry of a day first', () => {
    const years = yearsOf([
      entry('2026-02-01', 'target'),
      entry('2025-12-31', 'manager'),
      entry('2025-12-31', 'title'),
      entry('2025-12-31', 'joined'),
      entry('2025-01-01', 'left'),
    ]);
    expect(
      years.map(({ year, days }) => [year, days.map(({ on, entries }) => [on, entries.map(({ kind }) => kind)])]),
    ).toEqual([
      ['2026', [['2026-02-01', ['target']]]],
      [
        '2025',
        [
          ['2025-12-31', ['joined', 'title', 'manager']],
          ['2025-01-01', ['left']],
        ],
      ],
    ]);
  });
});
