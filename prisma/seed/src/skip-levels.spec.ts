import { cast } from './opening.js';
import { tellSkipLevels } from './skip-levels.js';
import { tellMeridian } from './story.js';

const today = '2026-11-27';

it('lets people talk with those two levels below them alone, never two at once, and each once in a season', () => {
  const story = tellMeridian(today);
  const manager = (employee: string): string | undefined =>
    story.managers.find((one) => one.employee === employee && one.from <= today && (one.to === null || one.to > today))
      ?.value;
  const seasons = tellSkipLevels(story, today);
  for (const { leader, talks } of seasons) {
    expect(talks.map(({ person }) => manager(manager(person) ?? ''))).toEqual(talks.map(() => leader));
    expect(new Set(talks.map(({ startsAt }) => startsAt)).size).toBe(talks.length);
    expect(new Set(talks.map(({ person }) => person)).size).toBe(talks.length);
  }
  const states = seasons.flatMap(({ talks }) =>
    talks.filter(({ person }) => person === cast.individual.employee).map(({ state }) => state),
  );
  expect(states).toEqual(['held', 'proposed']);
  expect(seasons.at(-1)?.talks.length).toBeGreaterThan(4);
});
