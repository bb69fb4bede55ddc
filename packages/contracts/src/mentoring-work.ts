import { z } from 'zod';
import { identifier, instant, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { personReference } from './people.js';

const version = z.number().int();
const mentorshipParams = z.strictObject({ mentorshipId: identifier });
const errors = ['not-found', 'not-allowed', 'changed-meanwhile', 'invalid-input'] as const;

export const mentorshipGoal = z
  .object({ id: identifier, text: z.string(), dueOn: isoDate.nullable(), doneOn: isoDate.nullable(), version })
  .meta({ id: 'MentorshipGoal' });
export type MentorshipGoal = z.infer<typeof mentorshipGoal>;

/** A goal that one of the two has taken away; both see it, and either brings it back. */
export const removedGoal = mentorshipGoal
  .extend({ removedOn: isoDate, removedBy: personReference })
  .meta({ id: 'RemovedMentorshipGoal' });
export type RemovedGoal = z.infer<typeof removedGoal>;

export const mentoringSessionStatus = z.enum(['planned', 'held', 'called-off']).meta({ id: 'MentoringSessionStatus' });
export const mentorshipSession = z
  .object({
    id: identifier,
    startsAt: instant,
    minutes: z.number().int(),
    place: z.string(),
    link: z.string(),
    about: z.string(),
    status: mentoringSessionStatus,
    version,
  })
  .meta({ id: 'MentorshipSession' });
export type MentorshipSession = z.infer<typeof mentorshipSession>;

export const mentorshipNote = z
  .object({
    id: identifier,
    author: personReference,
    /** False for a note that its author alone reads. */
    shared: z.boolean(),
    text: z.string(),
    writtenOn: isoDate,
    mine: z.boolean(),
    version,
  })
  .meta({ id: 'MentorshipNote' });
export type MentorshipNote = z.infer<typeof mentorshipNote>;

export const healthAnswer = z.enum(['well', 'mixed', 'stuck']).meta({ id: 'HealthAnswer' });
export type HealthAnswer = z.infer<typeof healthAnswer>;
/** What I was asked about how it goes, and what I said; nobody else reads it unless I let the programme team. */
export const ownHealthCheck = z
  .object({
    askedOn: isoDate,
    answeredOn: isoDate.nullable(),
    answer: healthAnswer.nullable(),
    words: z.string(),
    mayTell: z.boolean(),
  })
  .meta({ id: 'OwnHealthCheck' });

export const mentorshipWork = z
  .object({
    goals: z.array(mentorshipGoal),
    /** What was taken away, the latest first. */
    removedGoals: z.array(removedGoal),
    sessions: z.array(mentorshipSession),
    notes: z.array(mentorshipNote),
    /** The latest; null before anybody was asked. */
    health: ownHealthCheck.nullable(),
  })
  .meta({ id: 'MentorshipWork' });
export type MentorshipWork = z.infer<typeof mentorshipWork>;

export const getMentorshipWork = endpoint({
  method: 'GET',
  path: '/api/v1/mentorships/:mentorshipId/work',
  summary: 'Goals, sessions and notes of a mentorship: for the two of it, and for nobody else, admins included',
  permission: 'mentoring.own',
  params: mentorshipParams,
  response: mentorshipWork,
  errors: ['not-found', 'not-allowed'],
});

/** Which one it is, and nothing of what it says: answers are kept for a while, so that a repeated request acts once. */
const written = z.object({ id: identifier });

const goalDraft = { text: plainText(500), dueOn: isoDate.nullable() };
export const addMentorshipGoal = endpoint({
  method: 'POST',
  path: '/api/v1/mentorships/:mentorshipId/goals',
  summary: 'What we come together for',
  permission: 'mentoring.own',
  params: mentorshipParams,
  body: z.strictObject(goalDraft),
  response: written,
  status: 201,
  errors,
});

export const changeMentorshipGoal = endpoint({
  method: 'PATCH',
  path: '/api/v1/mentorships/:mentorshipId/goals/:mentoringGoalId',
  summary: 'Change a goal, tick it off, or open it again',
  traceless: true,
  permission: 'mentoring.own',
  params: mentorshipParams.extend({ mentoringGoalId: identifier }),
  body: z.strictObject({ ...goalDraft, done: z.boolean(), version }),
  response: mentorshipWork,
  errors,
});

export const removeMentorshipGoal = endpoint({
  method: 'DELETE',
  path: '/api/v1/mentorships/:mentorshipId/goals/:mentoringGoalId',
  summary: 'Take a goal away; it is kept with who did so and when, and can be brought back',
  permission: 'mentoring.own',
  params: mentorshipParams.extend({ mentoringGoalId: identifier }),
  errors: ['not-found', 'not-allowed'],
});

export const restoreMentorshipGoal = endpoint({
  method: 'POST',
  path: '/api/v1/mentorships/:mentorshipId/goals/:mentoringGoalId/restoration',
  summary: 'Bring a goal back that was taken away, as it was',
  permission: 'mentoring.own',
  params: mentorshipParams.extend({ mentoringGoalId: identifier }),
  response: written,
  status: 200,
  errors: ['not-found', 'not-allowed'],
});

const sessionDraft = {
  startsAt: instant,
  minutes: z.number().int().min(10, 'Plan at least ten minutes.').max(480, 'Plan at most eight hours.'),
  place: plainText(200, 0),
  link: z.union([
    z.literal(''),
    z.url({ protocol: /^https$/, error: 'Give a link that begins with https://.' }).max(500),
  ]),
  about: plainText(500, 0),
};
export const planMentorshipSession = endpoint({
  method: 'POST',
  path: '/api/v1/mentorships/:mentorshipId/sessions',
  summary: 'Plan to meet; both are told, and it stands in both calendars',
  permission: 'mentoring.own',
  params: mentorshipParams,
  body: z.strictObject(sessionDraft),
  response: written,
  status: 201,
  errors,
});

export const changeMentorshipSession = endpoint({
  method: 'PATCH',
  path: '/api/v1/mentorships/:mentorshipId/sessions/:mentorshipSessionId',
  summary: 'Move a planned session, note that it was held once it has begun, or call it off',
  traceless: true,
  permission: 'mentoring.own',
  params: mentorshipParams.extend({ mentorshipSessionId: identifier }),
  body: z.strictObject({ ...sessionDraft, status: mentoringSessionStatus, version }),
  response: mentorshipWork,
  errors: [...errors, 'conflict'],
});

export const writeMentorshipNote = endpoint({
  method: 'POST',
  path: '/api/v1/mentorships/:mentorshipId/notes',
  summary: 'Write a note, for both or for myself; no manager and no admin reads it',
  permission: 'mentoring.own',
  params: mentorshipParams,
  body: z.strictObject({ text: plainText(5000), shared: z.boolean() }),
  response: written,
  status: 201,
  errors,
});

export const changeMentorshipNote = endpoint({
  method: 'PATCH',
  path: '/api/v1/mentorships/:mentorshipId/notes/:mentorshipNoteId',
  summary: 'Change a note of mine; what was for me alone can be shared, what was shared stays so',
  permission: 'mentoring.own',
  params: mentorshipParams.extend({ mentorshipNoteId: identifier }),
  body: z.strictObject({ text: plainText(5000), shared: z.boolean(), version }),
  response: mentorshipWork,
  traceless: true,
  errors: [...errors, 'conflict'],
});

export const removeMentorshipNote = endpoint({
  method: 'DELETE',
  path: '/api/v1/mentorships/:mentorshipId/notes/:mentorshipNoteId',
  summary: 'Take a note of mine away',
  permission: 'mentoring.own',
  params: mentorshipParams.extend({ mentorshipNoteId: identifier }),
  errors: ['not-found', 'not-allowed'],
});

export const answerHealthCheck = endpoint({
  method: 'PUT',
  path: '/api/v1/mentorships/:mentorshipId/health',
  summary: 'How it goes, for myself; the programme team hears that it needs attention only if I say so',
  permission: 'mentoring.own',
  params: mentorshipParams,
  body: z.strictObject({ answer: healthAnswer, words: plainText(1000, 0), mayTell: z.boolean() }),
  response: mentorshipWork,
  traceless: true,
  errors: ['not-found', 'not-allowed'],
});

const mark = z.number().int().min(1).max(5);
export const giveMentorshipFeedback = endpoint({
  method: 'POST',
  path: '/api/v1/mentorships/:mentorshipId/feedback',
  summary:
    'At the end: how well we fitted and what it was worth; shown to the programme team for large enough groups only',
  permission: 'mentoring.own',
  params: mentorshipParams,
  body: z.strictObject({ fit: mark, worth: mark, again: z.boolean() }),
  traceless: true,
  errors: ['not-found', 'not-allowed', 'already-exists'],
});

/** A mean over the answers of so many people, one of each. */
const figure = z.object({ mean: z.number(), answers: z.number().int() }).nullable();
export const mentoringOverview = z
  .object({
    mentors: z.number().int(),
    external: z.number().int(),
    places: z.number().int(),
    taken: z.number().int(),
    waiting: z.number().int(),
    offers: z.number().int(),
    running: z.number().int(),
    completed: z.number().int(),
    /** Offers that a reminder has not helped. */
    unanswered: z.number().int(),
    /** Those of the two who answered agreed that the team may know. */
    attention: z.array(
      z
        .object({
          mentorshipId: identifier,
          mentor: personReference,
          mentee: personReference,
          saidBy: personReference,
          answer: healthAnswer,
          words: z.string(),
          answeredOn: isoDate,
        })
        .meta({ id: 'MentorshipAttention' }),
    ),
    /** Mentors for whom offers waited in vain in spite of a reminder, until they say yes or somebody has talked with them. */
    unresponsive: z.array(
      z
        .object({ mentor: personReference, offers: z.number().int(), lastOn: isoDate })
        .meta({ id: 'UnresponsiveMentor' }),
    ),
    /** Null where the group is too small to be shown. */
    feedback: z
      .object({ fit: figure, worth: figure, again: figure })
      .meta({ id: 'MentoringFeedback', description: 'Means from 1 to 5; again: the share who would do it again.' }),
  })
  .meta({ id: 'MentoringOverview' });
export type MentoringOverview = z.infer<typeof mentoringOverview>;

export const getMentoringOverview = endpoint({
  method: 'GET',
  path: '/api/v1/mentoring-overview',
  summary:
    'How mentoring stands: places, who waits, what needs attention, and what closing feedback says of large groups',
  permission: 'mentoring.run',
  response: mentoringOverview,
});

export const reachMentor = endpoint({
  method: 'POST',
  path: '/api/v1/mentors/:mentorId/reached',
  summary: 'Somebody of the team has talked with a mentor who does not answer; freed places are offered to them again',
  permission: 'mentoring.run',
  params: z.strictObject({ mentorId: identifier }),
  errors: ['not-found'],
});

export const settleAttention = endpoint({
  method: 'POST',
  path: '/api/v1/mentorships/:mentorshipId/attention',
  summary: 'Somebody of the team has talked with whoever said that it needs attention',
  permission: 'mentoring.run',
  params: mentorshipParams,
  errors: ['not-found'],
});
