import { type Mentorship, type MentorshipStatus, mentorshipAbility } from '@understudy/contracts/mentoring-mentorships';
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

/** A mentorship as far as this actor may read it. */
export const presentMentorship = (actor: Actor, row: MentorshipRow): Mentorship => {
  const facts = mentorshipFactsOf(actor, row);
  const readsWords = mayWithMentorship(actor, 'read-words', facts);
  const runsIt = !readsWords && actor.permissions.has('mentoring.run');
  return {
    id: row.id,
    mentor: { id: row.mentorId, name: row.mentorName },
    mentee: { id: row.menteeId, name: row.menteeName },
    external: row.external,
    relation: facts.isMentor ? 'mentor' : facts.isMentee ? 'mentee' : runsIt ? 'programme' : 'line',
    status: shownStatus(row.status, readsWords),
    origin: row.origin,
    reasons: readsWords || runsIt ? row.reasons : [],
    words: readsWords ? row.words : '',
    blockedByMe: readsWords && row.blockedByMe,
    proposedOn: row.proposedOn,
    answerBy: row.answerBy,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    endedOn: row.endedOn,
    cadence: row.cadence,
    shownToLine: row.shownToLine,
    waitingFor: runsIt && row.escalatedOn !== null && openStatus.includes(row.status) ? waitingFor(row) : [],
    nextSessionAt: readsWords ? row.nextSessionAt : null,
    sessionsHeld: readsWords ? row.sessionsHeld : null,
    version: row.version,
    abilities: mentorshipAbility.options.filter((ability) => mayWithMentorship(actor, ability, facts)),
  };
};
