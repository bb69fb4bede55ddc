import {
  type Mentorship,
  type MentorshipStatus,
  mentorshipAbility,
  type ShownMentorship,
} from '@understudy/contracts/mentoring-mentorships';
import type { PersonReference } from '@understudy/contracts/people';
import type { Actor } from '../../../common/auth/actor.js';
import { type MentorshipFacts, mayWithMentorship } from './mentorship.policy.js';
import type { MentorshipRow } from './mentorships.repository.js';

/** What decides what the actor may do with this mentorship. */
export const mentorshipFactsOf = (actor: Actor, row: MentorshipRow): MentorshipFacts => ({
  isMentor: actor.personId !== null && row.mentorId === actor.personId,
  isMentee: actor.personId !== null && row.menteeId === actor.personId,
  isAbove: row.isAbove,
  shownToLine: row.shownToLine,
  status: row.status,
  healthAsked: row.healthAsked,
  feedbackGiven: row.feedbackGiven,
});

/** Whoever said no is told to nobody, and who has said yes to the two alone. */
const shownStatus = (status: MentorshipStatus, readsWords: boolean): MentorshipStatus => {
  if (status === 'declined') return 'lapsed';
  return !readsWords && (status === 'accepted-by-mentor' || status === 'accepted-by-mentee') ? 'proposed' : status;
};

const waitingFor = (row: MentorshipRow): PersonReference[] => [
  ...(row.mentorAcceptedOn === null ? [{ id: row.mentorId, name: row.mentorName }] : []),
  ...(row.menteeAcceptedOn === null ? [{ id: row.menteeId, name: row.menteeName }] : []),
];
const openStatus: readonly MentorshipStatus[] = ['proposed', 'accepted-by-mentor', 'accepted-by-mentee'];

/** The days of an offer that came to nothing: to others than the two they would tell a no from an offer that ran out. */
const cameToNothing: readonly MentorshipStatus[] = ['declined', 'lapsed'];

/** The two of a mentorship, by name. */
const presentTwo = (row: MentorshipRow) => ({
  id: row.id,
  mentor: { id: row.mentorId, name: row.mentorName },
  mentee: { id: row.menteeId, name: row.menteeName },
  external: row.external,
});

/** A mentorship for the line above of its mentee, who shows it. */
export const presentShown = (row: MentorshipRow): ShownMentorship => ({
  ...presentTwo(row),
  relation: 'line',
  since: row.startsOn ?? row.proposedOn,
  cadence: row.cadence,
});

/** A mentorship as far as this actor, one of the two or of those who run mentoring, may read it. */
export const presentMentorship = (actor: Actor, row: MentorshipRow): Mentorship => {
  const facts = mentorshipFactsOf(actor, row);
  const readsWords = mayWithMentorship(actor, 'read-words', facts);
  return {
    ...presentTwo(row),
    relation: facts.isMentor ? 'mentor' : facts.isMentee ? 'mentee' : 'programme',
    status: shownStatus(row.status, readsWords),
    origin: row.origin,
    reasons: row.reasons,
    words: readsWords ? row.words : '',
    blockedByMe: readsWords && row.blockedByMe,
    proposedOn: row.proposedOn,
    answerBy: row.answerBy,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    endedOn: readsWords || !cameToNothing.includes(row.status) ? row.endedOn : null,
    cadence: row.cadence,
    shownToLine: row.shownToLine,
    closeAsked: readsWords ? row.closeAsked : null,
    waitingFor: !readsWords && row.escalatedOn !== null && openStatus.includes(row.status) ? waitingFor(row) : [],
    nextSessionAt: readsWords ? row.nextSessionAt : null,
    sessionsHeld: readsWords ? row.sessionsHeld : null,
    version: row.version,
    abilities: mentorshipAbility.options.filter((ability) => mayWithMentorship(actor, ability, facts)),
  };
};
