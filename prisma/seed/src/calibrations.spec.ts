import { placesOf } from '@understudy/domain/calibration/places';
import { tellCalibrations } from './calibrations.js';
import { cast } from './opening.js';
import { tellMeridian } from './story.js';

it('lets managers place their own people alone, and move somebody only from where they stand', () => {
  const today = '2026-11-27';
  const story = tellMeridian(today);
  const manager = (employee: string): string | undefined =>
    story.managers.find((one) => one.employee === employee && one.from <= today && (one.to === null || one.to > today))
      ?.value;
  const sessions = tellCalibrations(story, today);
  expect(sessions.map(({ state }) => state)).toEqual(['locked', 'open', 'collecting']);
  for (const { grid, placements, moves } of sessions) {
    expect(placements.length).toBeGreaterThan(8);
    expect(placements.map(({ person }) => manager(person))).toEqual(placements.map((one) => one.manager));
    const standing = new Map(placements.map(({ person, place }) => [person, place]));
    for (const move of moves) {
      expect(standing.get(move.person)).toBe(move.from);
      expect(placesOf(grid)).toContain(move.to);
      standing.set(move.person, move.to as NonNullable<(typeof placements)[number]['place']>);
    }
  }
  const [, open, collecting] = sessions;
  expect(open?.moves.length).toBeGreaterThan(2);
  const ofGrace = collecting?.placements.filter((one) => one.manager === cast.manager.employee) ?? [];
  expect(ofGrace.some(({ place }) => place === null) && ofGrace.some(({ place }) => place !== null)).toBe(true);
});
