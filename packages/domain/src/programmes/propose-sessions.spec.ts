import { proposeSessions } from './propose-sessions.js';

const module = (id: string, week: number, minutes = 90) => ({ id, title: id, week, minutes });
const daysOf = (startsOn: string, ...modules: ReturnType<typeof module>[]) =>
  proposeSessions(modules, startsOn).map(({ day }) => day);

describe('the days that an outline proposes', () => {
  it('are those of its weeks, on the weekday on which the cohort begins', () => {
    expect(daysOf('2026-09-01', module('a', 1), module('b', 2), module('c', 5))).toEqual([
      '2026-09-01',
      '2026-09-08',
      '2026-09-29',
    ]);
  });

  it('begin on Monday where the cohort begins on a weekend', () => {
    expect(daysOf('2026-09-05', module('a', 1), module('b', 2))).toEqual(['2026-09-07', '2026-09-14']);
  });

  it('follow each other where a week has several, and never reach the weekend', () => {
    const four = [module('a', 1), module('b', 1), module('c', 1), module('d', 2)];
    expect(daysOf('2026-09-03', ...four)).toEqual(['2026-09-03', '2026-09-04', '2026-09-04', '2026-09-10']);
  });

  it('take the length of the module, at most a day', () => {
    expect(proposeSessions([module('a', 1, 5000)], '2026-09-01')).toEqual([
      { moduleId: 'a', title: 'a', day: '2026-09-01', minutes: 1440 },
    ]);
  });
});
