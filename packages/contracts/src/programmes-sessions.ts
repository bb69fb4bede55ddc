import { z } from 'zod';
import { identifier, instant, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { personReference } from './people.js';
import { moduleKind } from './programmes.js';

export const sessionState = z.enum(['planned', 'held', 'cancelled']).meta({ id: 'SessionState' });
export type SessionState = z.infer<typeof sessionState>;

export const attendanceMark = z.enum(['present', 'absent', 'excused']).meta({ id: 'AttendanceMark' });
export type AttendanceMark = z.infer<typeof attendanceMark>;

export const session = z
  .object({
    id: identifier,
    cohort: z.object({ id: identifier, name: z.string() }),
    title: z.string(),
    state: sessionState,
    startsAt: instant,
    endsAt: instant,
    minutes: z.number().int(),
    /** Day and clock where it takes place. */
    day: isoDate,
    time: z.string(),
    timeZone: z.string(),
    /** Where; for those who take part and those who run it. */
    place: z.string().nullable(),
    link: z.string().nullable(),
    /** Why it was cancelled. */
    reason: z.string(),
    module: z.object({ id: identifier, title: z.string(), kind: moduleKind }).nullable(),
    /** Whether I was there, once that is recorded. */
    mine: attendanceMark.nullable(),
    /** How many of those who take part were there; for those who run it. */
    attended: z.object({ present: z.number().int(), of: z.number().int() }).nullable(),
    version: z.number().int(),
    abilities: z.array(z.enum(['change', 'record', 'cancel', 'plan-again', 'reopen'])),
  })
  .meta({ id: 'ProgrammeSession' });
export type ProgrammeSession = z.infer<typeof session>;

export const attendee = z
  .object({ enrolmentId: identifier, person: personReference, mark: attendanceMark.nullable() })
  .meta({ id: 'SessionAttendee' });
export type SessionAttendee = z.infer<typeof attendee>;

export const sessionPage = session
  .extend({
    /** The guide of its module. */
    guide: z
      .object({
        prepare: z.array(z.string()),
        agenda: z.array(z.string()),
        questions: z.array(z.string()),
        worked: z.string(),
      })
      .nullable(),
    /** Who takes part and was there; for those who run it. */
    attendees: z.array(attendee).nullable(),
  })
  .meta({ id: 'ProgrammeSessionPage' });
export type ProgrammeSessionPage = z.infer<typeof sessionPage>;

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give a time such as 10:00.');
const online = z.url({ protocol: /^https?$/, error: 'Give an address that begins with https://.' }).max(500);
const facts = {
  title: plainText(200),
  moduleId: identifier.nullable(),
  day: isoDate,
  time: clock,
  minutes: z.number().int().min(15).max(1440),
  place: plainText(200, 0),
  link: online.nullable(),
};

const ofCohort = z.strictObject({ cohortId: identifier });
const params = z.strictObject({ sessionId: identifier });
const timeZone = z.string().min(1).max(60);

export const listSessions = endpoint({
  method: 'GET',
  path: '/api/v1/cohorts/:cohortId/sessions',
  summary: 'The sessions of a cohort in their order',
  permission: 'programmes.read',
  params: ofCohort,
  response: z.object({ items: z.array(session), canPlan: z.boolean(), timeZone: z.string() }),
  errors: ['not-found'],
});

export const exportSessions = exportOf(listSessions);

export const planSessions = endpoint({
  method: 'POST',
  path: '/api/v1/cohorts/:cohortId/sessions',
  summary: 'Plan one or several sessions; they come into the calendars of those who take part and who run it',
  permission: 'cohorts.run',
  params: ofCohort,
  body: z.strictObject({ timeZone, sessions: z.array(z.strictObject(facts)).min(1).max(60) }),
  response: z.object({ items: z.array(session) }),
  status: 201,
  errors: ['not-found', 'not-allowed', 'conflict', 'invalid-input'],
});

export const getProgrammeSession = endpoint({
  method: 'GET',
  path: '/api/v1/sessions/:sessionId',
  summary: 'One session with the guide of its module, and who was there for those who run it',
  permission: 'programmes.read',
  params,
  response: sessionPage,
  errors: ['not-found'],
});

export const exportAttendance = exportOf(getProgrammeSession, { rows: 'attendees' });

export const changeSession = endpoint({
  method: 'PATCH',
  path: '/api/v1/sessions/:sessionId',
  summary: 'Move or change a planned session',
  permission: 'cohorts.run',
  params,
  body: z
    .strictObject({ ...facts, timeZone })
    .partial()
    .extend({ version: z.number().int() }),
  response: sessionPage,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict', 'invalid-input'],
});

export const stepSession = endpoint({
  method: 'POST',
  path: '/api/v1/sessions/:sessionId/steps',
  summary: 'Cancel a session, plan a cancelled one again, or open a recorded one once more',
  permission: 'cohorts.run',
  params,
  body: z.strictObject({
    action: z.enum(['cancel', 'plan-again', 'reopen']),
    version: z.number().int(),
    reason: plainText(600, 0).default(''),
  }),
  response: sessionPage,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict'],
});

export const recordAttendance = endpoint({
  method: 'PUT',
  path: '/api/v1/sessions/:sessionId/attendance',
  summary: 'Record who was there, once it has begun; the session counts as held from then on',
  permission: 'cohorts.run',
  params,
  body: z.strictObject({
    version: z.number().int(),
    marks: z.array(z.strictObject({ enrolmentId: identifier, mark: attendanceMark })).max(500),
  }),
  response: sessionPage,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict', 'invalid-input'],
});
