import { lotOf } from '@understudy/domain/mentoring/lots';
import type { Mentee, Mentor, Pair } from '@understudy/domain/mentoring/match-people';
import type { MatchInput } from '@understudy/domain/mentoring/match-problem';
import { type MatchRules, usualRules } from '@understudy/domain/mentoring/match-rules';

/** A group as large as wanted, as an organisation could have it; the same words make the same group. */
export type GroupSize = { readonly mentees: number; readonly mentors: number; readonly mostPlaces: number };

const skills = Array.from({ length: 24 }, (_, index) => `skill-${index}`);
const stages = ['em', 'senior-em', 'director', 'vp'];
const languages = ['en', 'de', 'fr', 'pl'];
const offsets = [-480, -300, 0, 60, 120, 330];

/** Draws a group. */
export const drawnGroup = (
  words: string,
  { mentees, mentors, mostPlaces }: GroupSize,
  rules: Partial<MatchRules> = {},
): MatchInput => {
  const draw = (upTo: number, ...what: readonly (string | number)[]): number =>
    lotOf(words, ...what.map(String)) % upTo;
  const some = (from: readonly string[], count: number, ...what: readonly (string | number)[]): string[] => [
    ...new Set(Array.from({ length: count }, (_, index) => from[draw(from.length, ...what, index)] ?? '')),
  ];
  const shared = (personId: string) => ({
    personId,
    languages: some(languages, 1 + draw(2, personId, 'many'), personId, 'language'),
    offsetMinutes: offsets[draw(offsets.length, personId, 'zone')] ?? 0,
    unitId: `unit-${draw(Math.max(2, Math.ceil(mentors / 6)), personId, 'unit')}`,
  });
  const mentee = (index: number): Mentee => {
    const personId = `mentee-${index}`;
    return {
      ...shared(personId),
      stageKey: stages[draw(stages.length, personId, 'stage')] ?? null,
      skillKeys: some(skills, draw(4, personId, 'wishes'), personId, 'skill'),
    };
  };
  const mentor = (index: number): Mentor => {
    const personId = `mentor-${index}`;
    return {
      ...shared(personId),
      stageKeys: some(stages, 2, personId, 'stage'),
      skillKeys: some(skills, 5, personId, 'skill'),
      places: draw(mostPlaces + 1, personId, 'places'),
      taken: draw(3, personId, 'taken'),
    };
  };
  const apart = (count: number): Pair[] =>
    Array.from({ length: count }, (_, index) => ({
      menteeId: `mentee-${draw(mentees, 'apart', index)}`,
      mentorId: `mentor-${draw(mentors, 'from', index)}`,
    }));
  return {
    mentees: Array.from({ length: mentees }, (_, index) => mentee(index)),
    mentors: Array.from({ length: mentors }, (_, index) => mentor(index)),
    rules: { ...usualRules, ...rules },
    seed: words,
    fixed: [],
    apart: apart(Math.ceil((mentees * mentors) / 50)),
    avoided: [],
    takenOut: [],
  };
};
