import { lineBetween } from './line-between.js';

const spell = (from: string, to: string | null, above: 'mentor' | 'mentee' = 'mentor') => ({ above, from, to });

it('says who stood above whom, since when, and which day was the last', () => {
  expect(lineBetween([spell('2019-01-01', '2021-07-01')])).toEqual({
    above: 'mentor',
    since: '2019-01-01',
    until: '2021-06-30',
  });
  expect(lineBetween([spell('2019-01-01', null, 'mentee')])).toEqual({
    above: 'mentee',
    since: '2019-01-01',
    until: null,
  });
  expect(lineBetween([])).toBeNull();
});

it('takes spells that follow each other for one, and says the latest where there was a break or they changed sides', () => {
  const moved = [spell('2022-01-01', '2023-01-01'), spell('2020-01-01', '2022-01-01')];
  expect(lineBetween(moved)).toEqual({ above: 'mentor', since: '2020-01-01', until: '2022-12-31' });
  const back = [spell('2018-01-01', '2019-01-01'), spell('2020-01-01', null)];
  expect(lineBetween(back)).toEqual({ above: 'mentor', since: '2020-01-01', until: null });
  const turned = [spell('2018-01-01', '2020-01-01', 'mentee'), spell('2020-01-01', null)];
  expect(lineBetween(turned)).toEqual({ above: 'mentor', since: '2020-01-01', until: null });
});
