import { freePeriod } from './free-period.js';

const half = { startsOn: '2026-07-01', endsOn: '2026-12-31' };

describe('what is left of a period', () => {
  it('is all of it where no plan has a part', () => {
    const around = [
      { startsOn: '2026-01-01', endsOn: '2026-06-30' },
      { startsOn: '2027-01-01', endsOn: '2027-06-30' },
    ];
    expect(freePeriod(half, [])).toEqual(half);
    expect(freePeriod(half, around)).toEqual(half);
  });

  it('lies between the plans that reach into it', () => {
    const before = { startsOn: '2026-01-10', endsOn: '2026-07-09' };
    const after = { startsOn: '2026-12-01', endsOn: '2027-05-31' };
    expect(freePeriod(half, [after, before])).toEqual({ startsOn: '2026-07-10', endsOn: '2026-11-30' });
  });

  it('is nothing where only its middle is left', () => {
    const before = { startsOn: '2026-07-01', endsOn: '2026-09-29' };
    const after = { startsOn: '2026-10-01', endsOn: '2026-12-31' };
    expect(freePeriod(half, [before, after])).toBeNull();
  });
});
