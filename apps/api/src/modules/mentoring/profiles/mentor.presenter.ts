import { type MentorCard, type MentorProfile, mentorAbility } from '@understudy/contracts/mentoring';
import type { Actor } from '../../../common/auth/actor.js';
import { type MentorFacts, mayWithMentor } from './mentor.policy.js';
import type { MentorRow } from './mentors.repository.js';

/** What decides what the actor may do with this mentor. */
export const mentorFactsOf = (actor: Actor, row: MentorRow, shown: boolean): MentorFacts => ({
  isSelf: actor.personId === row.id,
  external: row.external,
  shown,
  status: row.status,
  bar: row.bar,
});

/** A mentor as those who look for one see them. */
export const presentMentorCard = (actor: Actor, row: MentorRow, shown = true): MentorCard => {
  const facts = mentorFactsOf(actor, row, shown);
  return {
    id: row.id,
    name: row.name,
    title: row.title,
    external: row.external,
    comesFrom: row.comesFrom,
    help: row.help,
    stageKeys: row.stageKeys,
    skillKeys: row.skillKeys,
    languages: row.languages,
    timeZone: row.timeZone,
    capacity: row.capacity,
    placesFree: row.capacity - row.placesTaken,
    status: row.status,
    pausedUntil: row.pausedUntil,
    bar: row.bar,
    abilities: mentorAbility.options.filter((ability) => mayWithMentor(actor, ability, facts)),
  };
};

/** A mentor with what changing them needs. */
export const presentMentor = (actor: Actor, row: MentorRow, shown = true): MentorProfile => ({
  ...presentMentorCard(actor, row, shown),
  placesTaken: row.placesTaken,
  version: row.version,
});
