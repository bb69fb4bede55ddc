import { z } from 'zod';
import { identifier, instant, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { personReference } from './people.js';

export const cohortRoleKind = z.enum(['lead', 'shadow', 'adviser']).meta({ id: 'CohortRoleKind' });
export type CohortRoleKind = z.infer<typeof cohortRoleKind>;

export const rolePlaceState = z
  .enum(['proposed', 'chosen', 'held', 'dropped', 'risen', 'finished', 'discarded'])
  .meta({ id: 'RolePlaceState' });
export type RolePlaceState = z.infer<typeof rolePlaceState>;

export const cohortRole = z
  .object({
    id: identifier,
    person: personReference,
    areaId: identifier,
    area: z.string(),
    role: cohortRoleKind,
    state: rolePlaceState,
    /** Since when it is so. */
    since: instant,
    /** The reason of the last decision about it. */
    reason: z.string(),
    /** Whose lead place it continues. */
    tookOverFrom: personReference.nullable(),
    /** Cohorts of this programme in which the person had a place before. */
    earlierCohorts: z.number().int(),
    version: z.number().int(),
    abilities: z.array(z.enum(['confirm', 'discard', 'drop'])),
  })
  .meta({ id: 'CohortRole' });
export type CohortRole = z.infer<typeof cohortRole>;

export const listCohortRoles = endpoint({
  method: 'GET',
  path: '/api/v1/cohorts/:cohortId/roles',
  summary: 'Who leads, shadows and advises in a cohort, by area; for those who run it',
  permission: 'cohorts.run',
  params: z.strictObject({ cohortId: identifier }),
  response: z.object({ items: z.array(cohortRole) }),
  errors: ['not-found', 'not-allowed'],
});

export const exportCohortRoles = exportOf(listCohortRoles);

export const giveCohortRole = endpoint({
  method: 'POST',
  path: '/api/v1/cohorts/:cohortId/roles',
  summary: 'Give somebody who has a place a role in an area, within its ratio',
  permission: 'cohorts.run',
  params: z.strictObject({ cohortId: identifier }),
  body: z.strictObject({ enrolmentId: identifier, areaId: identifier, role: cohortRoleKind }),
  response: cohortRole,
  status: 201,
  errors: ['not-found', 'not-allowed', 'conflict'],
});

export const stepCohortRole = endpoint({
  method: 'POST',
  path: '/api/v1/cohort-roles/:cohortRoleId/steps',
  summary: 'Confirm or discard what was proposed, or let somebody drop out of a role',
  permission: 'cohorts.run',
  params: z.strictObject({ cohortRoleId: identifier }),
  body: z.strictObject({
    action: z.enum(['confirm', 'discard', 'drop']),
    version: z.number().int(),
    reason: plainText(2000, 0).default(''),
  }),
  response: cohortRole,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict'],
});

export const proportion = z
  .object({
    numerator: z.number().int().nullable(),
    denominator: z.number().int().nullable(),
    value: z.number().nullable(),
    lower: z.number().nullable(),
    upper: z.number().nullable(),
    /** True where the group is too small to be shown to this reader. */
    hidden: z.boolean(),
  })
  .meta({ id: 'ShadowProportion' });

const placeCounts = z.object({
  lead: z.number().int(),
  shadow: z.number().int(),
  adviser: z.number().int(),
  people: z.number().int(),
  /** How many of these people had two or more places in one cohort. */
  severalPlaces: z.number().int(),
});

const cohortReference = z.object({ id: identifier, name: z.string(), startsOn: isoDate });

export const shadowToLeadReport = z
  .object({
    /** All cohorts in their order, to choose the first one from. */
    cohorts: z.array(cohortReference),
    since: identifier.nullable(),
    /** Whether the reader may count from a later cohort; otherwise all are counted. */
    canChooseSince: z.boolean(),
    /** Of which day the figures are, the oldest of them; null where nothing was told to this reader yet. */
    asOf: isoDate.nullable(),
    beganAsShadow: z.number().int().nullable(),
    laterLed: proportion,
    /** The same of those alone who were seen in so many later cohorts; for admins. */
    laterLedOfLongSeen: proportion,
    longSeen: z.number().int(),
    curve: z.array(
      z.object({
        time: z.number().int(),
        atRisk: z.number().int(),
        events: z.number().int(),
        survival: z.number(),
        lower: z.number().nullable(),
        upper: z.number().nullable(),
      }),
    ),
    leads: z.object({
      places: z.number().int().nullable(),
      servedBefore: proportion,
      shadowJustBefore: proportion,
      shadowOfSameAreaJustBefore: proportion,
      /** Of the lead places in each area: those of people who had served in so many earlier cohorts; for admins. */
      areas: z.array(z.object({ area: z.string(), servedLong: proportion })),
      longServed: z.number().int(),
    }),
    /** What was held in each cohort that is counted, and in all of them together; for admins. */
    places: z.array(placeCounts.extend({ cohort: cohortReference })),
    placesTogether: placeCounts.nullable(),
    /** Who went from shadow to lead, and when; for admins. */
    people: z.array(z.object({ person: personReference, began: cohortReference, led: cohortReference.nullable() })),
  })
  .meta({ id: 'ShadowToLeadReport' });
export type ShadowToLeadReport = z.infer<typeof shadowToLeadReport>;

export const getShadowToLead = endpoint({
  method: 'GET',
  path: '/api/v1/programmes/:programmeId/shadow-to-lead',
  summary: 'How shadows of a programme become leads, counted from a cohort on; for admins and the sponsor',
  permission: 'programmes.read',
  params: z.strictObject({ programmeId: identifier }),
  query: z.strictObject({ cohortId: identifier.optional() }),
  response: shadowToLeadReport,
  errors: ['not-found', 'not-allowed'],
});
