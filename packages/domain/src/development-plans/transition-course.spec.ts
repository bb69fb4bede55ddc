import { courseOf, feltAt } from './transition-course.js';

describe('the course of a transition', () => {
  it('counts days from the day of entering, which is the first', () => {
    expect(courseOf('2026-01-15', 6, '2026-01-15').day).toBe(1);
    expect(courseOf('2026-01-15', 6, '2026-02-14').day).toBe(31);
  });

  it('dates the looks back at 30, 60 and 90 days', () => {
    expect(courseOf('2026-01-15', 0, '2026-01-20').milestones).toEqual([
      { day: 30, on: '2026-02-14' },
      { day: 60, on: '2026-03-16' },
      { day: 90, on: '2026-04-15' },
    ]);
    const days = courseOf('2026-01-15', 0, '2026-01-20', [{ day: 14 }, { day: 60 }]).milestones.map(({ day }) => day);
    expect(days).toEqual([14, 30, 60, 90]);
  });

  it.each([
    ['2026-01-31', 1, true],
    ['2026-02-27', 1, true],
    ['2026-02-28', 2, true],
    ['2026-07-30', 6, true],
    ['2026-07-31', 7, false],
    ['2027-01-31', 13, false],
  ])('says on %s that it is month %s, within the six months of the dip: %s', (today, month, within) => {
    expect(courseOf('2026-01-31', 6, today).dip).toEqual({ months: 6, month, endsOn: '2026-07-31', within });
  });

  it('has no dip where none is expected', () => {
    expect(courseOf('2026-01-31', 0, '2026-03-01').dip).toBeNull();
  });
});

describe('how it feels', () => {
  const at = Array.from({ length: 201 }, (_, step) => feltAt(step / 100));
  const lowest = at.indexOf(Math.min(...at));

  it('begins as before, goes down once, and ends above where it began', () => {
    expect(at[0]).toBe(0);
    expect(at[lowest]).toBeCloseTo(-1, 12);
    expect(at[100]).toBeCloseTo(0, 12);
    expect(at[200]).toBeGreaterThan(0.2);
    for (const [index, value] of at.entries()) {
      const before = at[index - 1];
      if (before === undefined) continue;
      if (index <= lowest) expect(value).toBeLessThanOrEqual(before);
      else expect(value).toBeGreaterThanOrEqual(before);
    }
  });
});
