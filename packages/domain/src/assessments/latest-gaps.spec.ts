import { latestGaps, type SkillRating } from './latest-gaps.js';

const asked = [{ skillKey: 'hiring', skillName: 'Hiring', level: 3, weight: 2 }];
const rating = (observer: SkillRating['observer'], level: number, on: string, expiresOn: string): SkillRating => ({
  skillKey: 'hiring',
  observer,
  level,
  raters: null,
  on,
  expiresOn,
});

describe('the latest gaps', () => {
  it('take each side by its newest rating that still counts, and leave the others where they are', () => {
    const ratings = [
      rating('self', 3, '2026-09-01', '2027-09-01'),
      rating('self', 1, '2026-02-01', '2027-02-01'),
      rating('manager', 1, '2025-03-01', '2026-03-01'),
      rating('others', 2.4, '2026-02-01', '2027-02-01'),
      rating('peer', 0, '2026-10-01', '2027-10-01'),
    ];
    expect(latestGaps(asked, ratings, '2026-11-26')).toEqual([
      {
        skillKey: 'hiring',
        skillName: 'Hiring',
        expectation: 3,
        weight: 2,
        self: 3,
        manager: null,
        others: 2.4,
        gap: 0.6,
        ratedOn: '2026-02-01',
        expiresOn: '2027-02-01',
      },
    ]);
  });

  it('count a rating on its last day, and not after it', () => {
    const ratings = [rating('self', 1, '2025-11-26', '2026-11-26')];
    expect(latestGaps(asked, ratings, '2026-11-26')[0]).toMatchObject({ self: 1, gap: 2 });
    expect(latestGaps(asked, ratings, '2026-11-27')[0]).toMatchObject({ self: null, gap: 0, ratedOn: null });
  });
});
