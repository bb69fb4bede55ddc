import type { Pair } from '@understudy/domain/mentoring/match-people';
import type { RoundMentee, RoundMentor } from './round-people.service.js';

/** The pairs that were fixed and still can be, wishes aside: no line has come between the two, and the mentor still has a place. */
export const settledPairs = (
  mentees: readonly RoundMentee[],
  mentors: readonly RoundMentor[],
  apart: readonly Pair[],
): Pair[] => {
  const left = new Map(mentors.map(({ personId, places }) => [personId, places]));
  const between = new Set(apart.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`));
  return mentees.flatMap(({ personId, fixedMentorId }) => {
    const places = fixedMentorId === null ? 0 : (left.get(fixedMentorId) ?? 0);
    if (fixedMentorId === null || places <= 0 || between.has(`${personId} ${fixedMentorId}`)) return [];
    left.set(fixedMentorId, places - 1);
    return [{ menteeId: personId, mentorId: fixedMentorId }];
  });
};
