import { z } from 'zod';
import { filledFrom, horizon } from './career-framework.js';
import { identifier, isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { personReference } from './people.js';

export const timelineEntry = z
  .object({
    on: isoDate,
    kind: z.enum(['joined', 'left', 'manager', 'title', 'unit', 'stage', 'target']),
    /** The words of the change: a title, a unit, a stage. */
    value: z.string().nullable(),
    person: personReference.nullable(),
    note: z.string().nullable(),
    startKnown: z.boolean(),
    /** Of a stage: by the version of the framework that held on that day, whose name of it is the value. */
    stage: z
      .object({
        key: z.string(),
        versionId: identifier,
        version: z.number().int(),
        /** Whether that version still holds. */
        current: z.boolean(),
        /** What it is called now, where that is another name. */
        nameNow: z.string().nullable(),
      })
      .nullable(),
    /** Of a stage that was entered: who decided it, or what it followed from, how ready they were agreed to be before, and from where. */
    decision: z
      .object({
        by: personReference.nullable(),
        from: z.enum(['decision', 'title', 'framework']),
        readiness: horizon.nullable(),
        /** Whether they worked here before; null where that is not known, and of a new version of the framework. */
        filledFrom: filledFrom.nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'TimelineEntry' });
export type TimelineEntry = z.infer<typeof timelineEntry>;

export const getPersonTimeline = endpoint({
  method: 'GET',
  path: '/api/v1/people/:personId/timeline',
  summary: 'Everything dated that is known about a person, newest first; for themselves, their line and admins',
  permission: 'people.read',
  params: z.strictObject({ personId: identifier }),
  response: z.object({ items: z.array(timelineEntry) }),
  errors: ['not-found', 'not-allowed'],
});

export const exportPersonTimeline = exportOf(getPersonTimeline);
