import { z } from 'zod';
import { identifier, instant, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { languageTag, mostLanguages, timeZoneName } from './mentoring.js';
import { arranged, direction, page, pageOf, search } from './pagination.js';
import { personReference } from './people.js';

export const mentorshipStatus = z
  .enum([
    'proposed',
    'accepted-by-mentor',
    'accepted-by-mentee',
    'active',
    'paused',
    'completed',
    'declined',
    'lapsed',
    'withdrawn',
    'parted',
  ])
  .meta({
    id: 'MentorshipStatus',
    description:
      'Who declined is told to nobody: a declined proposal reads as lapsed, and to the programme a half accepted one as proposed.',
  });
export type MentorshipStatus = z.infer<typeof mentorshipStatus>;

export const mentorshipOrigin = z.enum(['round', 'programme', 'mentee', 'queue']).meta({ id: 'MentorshipOrigin' });
export type MentorshipOrigin = z.infer<typeof mentorshipOrigin>;
export const cadence = z.enum(['weekly', 'fortnightly', 'monthly']).meta({ id: 'MentoringCadence' });
export type Cadence = z.infer<typeof cadence>;

export const mentorshipStep = z
  .enum(['accept', 'decline', 'take-back', 'pause', 'resume', 'complete', 'withdraw'])
  .meta({ id: 'MentorshipStep' });
export type MentorshipStep = z.infer<typeof mentorshipStep>;
export const mentorshipAbility = z.enum([...mentorshipStep.options, 'work', 'show', 'answer-health', 'give-feedback']);
export type MentorshipAbility = z.infer<typeof mentorshipAbility>;

/** Why the two are asked to close a mentorship or to agree anew: its agreed time is over, or it has rested for eight weeks. */
export const closingQuestion = z.enum(['time-over', 'long-rest']).meta({ id: 'ClosingQuestion' });
export type ClosingQuestion = z.infer<typeof closingQuestion>;

/** Why two were brought together, as codes that the reader’s own language words. */
export const pairReason = z
  .object({ code: z.string().max(40), key: z.string().max(100).optional(), value: z.number().optional() })
  .meta({ id: 'PairReason' });
export type PairReason = z.infer<typeof pairReason>;

export const mentorship = z
  .object({
    id: identifier,
    mentor: personReference,
    mentee: personReference,
    external: z.boolean(),
    relation: z.enum(['mentor', 'mentee', 'programme']),
    status: mentorshipStatus,
    origin: mentorshipOrigin,
    reasons: z.array(pairReason),
    /** What the mentee wrote to the mentor; for the two alone. */
    words: z.string(),
    /** I have asked not to be matched with the other; nobody else knows. */
    blockedByMe: z.boolean(),
    proposedOn: isoDate,
    answerBy: isoDate,
    startsOn: isoDate.nullable(),
    endsOn: isoDate.nullable(),
    endedOn: isoDate.nullable(),
    cadence,
    /** The mentee shows the line above that this exists. */
    shownToLine: z.boolean(),
    /** What the two were asked and have not answered; of one that is completed: why it ended by itself. For the two alone. */
    closeAsked: closingQuestion.nullable(),
    /** Who has not answered, once a reminder has not helped; for the programme. */
    waitingFor: z.array(personReference),
    nextSessionAt: instant.nullable(),
    sessionsHeld: z.number().int().nullable(),
    version: z.number().int(),
    abilities: z.array(mentorshipAbility),
  })
  .meta({ id: 'Mentorship' });
export type Mentorship = z.infer<typeof mentorship>;

/** What the line above learns where the mentee shows it: that it runs, with whom, since when, and in which rhythm. */
export const shownMentorship = z
  .object({
    id: identifier,
    mentor: personReference,
    mentee: personReference,
    external: z.boolean(),
    relation: z.literal('line'),
    since: isoDate,
    cadence,
  })
  .meta({ id: 'ShownMentorship' });
export type ShownMentorship = z.infer<typeof shownMentorship>;

const mentorshipParams = z.strictObject({ mentorshipId: identifier });
const version = z.number().int();

export const mentorshipSort = z.enum(['date', 'mentor', 'mentee']).meta({ id: 'MentorshipSort' });
export type MentorshipSort = z.infer<typeof mentorshipSort>;

export const listMentorships = endpoint({
  method: 'GET',
  path: '/api/v1/mentorships',
  summary: 'My mentorships on either side, or those of the whole programme for admins; newest first',
  permission: 'mentoring.own',
  query: z.strictObject({
    ...page,
    scope: z.enum(['mine', 'programme']).default('mine'),
    state: z.enum(['open', 'running', 'over', 'unanswered']).optional(),
    sort: mentorshipSort.default('date'),
    direction: direction.default('descending'),
  }),
  response: pageOf(mentorship),
  errors: ['not-allowed'],
});

export const exportMentorships = exportOf(listMentorships, { without: ['blockedByMe', 'closeAsked'] });

export const lineMentorshipSorts = ['since', 'mentee', 'mentor'] as const;

export const listLineMentorships = endpoint({
  method: 'GET',
  path: '/api/v1/line-mentorships',
  summary: 'What runs of the people of my line, as far as they show it: with whom, since when and in which rhythm',
  permission: 'mentoring.read',
  /** Words are looked for in the names of both. */
  query: z.strictObject({ ...page, ...arranged(lineMentorshipSorts, 'descending'), search }),
  response: pageOf(shownMentorship),
  errors: ['invalid-input'],
});

export const exportLineMentorships = exportOf(listLineMentorships);

export const getMentorship = endpoint({
  method: 'GET',
  path: '/api/v1/mentorships/:mentorshipId',
  summary: 'One mentorship, as far as I may see it',
  permission: 'mentoring.own',
  params: mentorshipParams,
  response: z.discriminatedUnion('relation', [mentorship, shownMentorship]),
  errors: ['not-found'],
});

export const askMentor = endpoint({
  method: 'POST',
  path: '/api/v1/mentors/:mentorId/asking',
  summary: 'Ask somebody to mentor me; one offer at a time, and nobody of my own reporting line',
  permission: 'mentoring.read',
  params: z.strictObject({ mentorId: identifier }),
  body: z.strictObject({ words: plainText(2000, 0).default('') }),
  response: mentorship,
  status: 201,
  errors: ['not-found', 'not-allowed', 'conflict'],
});

export const proposeMentorship = endpoint({
  method: 'POST',
  path: '/api/v1/mentorships',
  summary: 'Bring two people together by hand; both are asked, and nobody of one reporting line can be',
  permission: 'mentoring.run',
  body: z.strictObject({ mentorId: identifier, menteeId: identifier }),
  response: mentorship,
  status: 201,
  errors: ['not-found', 'conflict', 'invalid-input'],
});

export const stepMentorship = endpoint({
  method: 'POST',
  path: '/api/v1/mentorships/:mentorshipId/step',
  summary: 'Accept, say no, rest, go on, complete or end; of many who accept a last place at once, one has it',
  permission: 'mentoring.own',
  params: mentorshipParams,
  body: z.strictObject({ version, step: mentorshipStep }),
  response: mentorship,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict'],
});

export const changeMentorship = endpoint({
  method: 'PATCH',
  path: '/api/v1/mentorships/:mentorshipId',
  summary: 'How often we meet and until when; whether my line may see that it exists is the mentee’s alone',
  permission: 'mentoring.own',
  params: mentorshipParams,
  body: z.strictObject({
    version,
    cadence: cadence.optional(),
    endsOn: isoDate.nullable().optional(),
    shownToLine: z.boolean().optional(),
  }),
  response: mentorship,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'invalid-input'],
});

export const mentoringRequestStatus = z.enum(['waiting', 'matched', 'fulfilled', 'withdrawn']).meta({
  id: 'MentoringRequestStatus',
});
const key = z.string().min(1).max(100);
/** How many skills somebody wishes to learn with a mentor, at most. */
export const mostSkillsWished = 10;
const wishes = {
  wish: plainText(2000, 0),
  stageKey: key.nullable(),
  skillKeys: z.array(key).max(mostSkillsWished, `Choose at most ${mostSkillsWished}.`),
  languages: z.array(languageTag).max(mostLanguages),
  timeZone: timeZoneName,
};
export const mentoringRequest = z
  .object({
    id: identifier,
    person: personReference,
    status: mentoringRequestStatus,
    wish: z.string(),
    stageKey: z.string().nullable(),
    skillKeys: z.array(z.string()),
    languages: z.array(z.string()),
    timeZone: z.string(),
    waitingSince: instant,
    /** Whether an offer is out that was not answered yet. */
    offerOut: z.boolean(),
    version: z.number().int(),
  })
  .meta({ id: 'MentoringRequest' });
export type MentoringRequest = z.infer<typeof mentoringRequest>;

export const getMyMentoringRequest = endpoint({
  method: 'GET',
  path: '/api/v1/mentoring-request',
  summary: 'My own request for a mentor; null where I have none that is open',
  permission: 'mentoring.read',
  response: z.object({ request: mentoringRequest.nullable() }),
});

export const changeMyMentoringRequest = endpoint({
  method: 'PUT',
  path: '/api/v1/mentoring-request',
  summary: 'Ask for a mentor, or change what I wish for',
  permission: 'mentoring.read',
  body: z.strictObject({ ...wishes, version: version.nullable() }),
  response: mentoringRequest,
  errors: ['invalid-input', 'changed-meanwhile', 'not-allowed'],
});

export const withdrawMyMentoringRequest = endpoint({
  method: 'DELETE',
  path: '/api/v1/mentoring-request',
  summary: 'Look for a mentor no longer; an offer that is out is declined, a mentorship goes on',
  permission: 'mentoring.read',
  errors: ['not-found'],
});

/** In the order of turn, first come, and in no other: a list of who waits that could be arranged would hide whose turn it is. */
export const listMentoringRequests = endpoint({
  method: 'GET',
  path: '/api/v1/mentoring-requests',
  summary: 'Who waits for a mentor, the longest first',
  permission: 'mentoring.run',
  /** Words are looked for in names; those to whom no offer is out yet, or is. */
  query: z.strictObject({ ...page, search, offerOut: z.stringbool().optional() }),
  response: pageOf(mentoringRequest),
  errors: ['invalid-input'],
});

export const exportMentoringRequests = exportOf(listMentoringRequests);

export const listMentorshipsOfPerson = endpoint({
  method: 'GET',
  path: '/api/v1/people/:personId/mentorships',
  summary:
    'The running mentorships of somebody that I may know of: my own, those they show their line, or all for admins',
  permission: 'mentoring.read',
  params: z.strictObject({ personId: identifier }),
  response: z.object({
    items: z.array(
      z
        .object({ id: identifier, mentor: personReference, since: isoDate, external: z.boolean() })
        .meta({ id: 'KnownMentorship' }),
    ),
  }),
  errors: ['not-found'],
});

export const exportMentorshipsOfPerson = exportOf(listMentorshipsOfPerson);
