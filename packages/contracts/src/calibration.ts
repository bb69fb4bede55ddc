import { z } from 'zod';
import { identifier, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf, search } from './pagination.js';
import { personReference } from './people.js';

export const calibrationState = z
  .enum(['draft', 'collecting', 'open', 'locked', 'cancelled'])
  .meta({ id: 'CalibrationState' });
export type CalibrationState = z.infer<typeof calibrationState>;

/** Results and growth in nine places, or how soon somebody would be ready, without a grid. */
export const calibrationGrid = z.enum(['performance-growth', 'horizons']).meta({ id: 'CalibrationGrid' });
export type CalibrationGrid = z.infer<typeof calibrationGrid>;

/** Where somebody is placed: results of today and where they grow next, or a horizon. */
export const calibrationPlace = z
  .enum([
    'finding-feet-deepening',
    'finding-feet-widening',
    'finding-feet-reaching',
    'dependable-deepening',
    'dependable-widening',
    'dependable-reaching',
    'beyond-deepening',
    'beyond-widening',
    'beyond-reaching',
    'in-role',
    'within-3-years',
    'within-2-years',
    'within-1-year',
    'ready-now',
  ])
  .meta({ id: 'CalibrationPlace' });
export type CalibrationPlace = z.infer<typeof calibrationPlace>;

export const calibrationStep = z
  .enum(['collect', 'open', 'lock', 'cancel', 'submit', 'take-back'])
  .meta({ id: 'CalibrationStep' });
export type CalibrationStep = z.infer<typeof calibrationStep>;

/** What the organisation decided: whether there is calibration at all, and whether people see where they were placed. */
export const calibrationSettings = z
  .strictObject({ enabled: z.boolean(), subjectsSee: z.boolean(), version: z.number().int() })
  .meta({ id: 'CalibrationSettings' });
export type CalibrationSettings = z.infer<typeof calibrationSettings>;

export const calibration = z
  .object({
    id: identifier,
    name: z.string(),
    purpose: z.string(),
    grid: calibrationGrid,
    /** Whose line it is about; null where people were chosen. */
    leader: personReference.nullable(),
    facilitator: personReference,
    heldOn: isoDate,
    state: calibrationState,
    openedOn: isoDate.nullable(),
    lockedOn: isoDate.nullable(),
    expiresOn: isoDate.nullable(),
    /** People as far as I am not stepped out for them, and how many of their managers have submitted. */
    counts: z.object({ people: z.number().int(), managers: z.number().int(), submitted: z.number().int() }),
    /** Whether I bring places: not asked, asked, submitted, or taken out. */
    mine: z.enum(['asked', 'submitted', 'taken-out']).nullable(),
    version: z.number().int(),
    abilities: z.array(
      z.enum(['change', ...calibrationStep.options, 'take-out', 'place', 'move', 'read-places', 'read-managers']),
    ),
  })
  .meta({ id: 'Calibration' });
export type Calibration = z.infer<typeof calibration>;

/** A manager who brings places, and how far they are. */
export const calibrationManager = z
  .object({
    person: personReference,
    people: z.number().int(),
    submittedOn: isoDate.nullable(),
    takenOutOn: isoDate.nullable(),
    takenOutReason: z.string(),
    version: z.number().int(),
    abilities: z.array(z.enum(['take-out'])),
  })
  .meta({ id: 'CalibrationManager' });
export type CalibrationManager = z.infer<typeof calibrationManager>;

/** Somebody whom a session is about, and who places them. */
export const calibrationPerson = z
  .object({ person: personReference, title: z.string().nullable(), manager: personReference.nullable() })
  .meta({ id: 'CalibrationPerson' });
export type CalibrationPerson = z.infer<typeof calibrationPerson>;

const group = {
  /** A leader, for everybody below them; or the people themselves. */
  leaderId: identifier.nullable().default(null),
  personIds: z.array(identifier).max(200, 'Choose at most 200 people.').default([]),
};
const plan = {
  name: plainText(120),
  purpose: plainText(1_000, 0).default(''),
  grid: calibrationGrid,
  heldOn: isoDate,
  facilitatorId: identifier,
};
const params = z.strictObject({ calibrationId: identifier });

export const getCalibrationSettings = endpoint({
  method: 'GET',
  path: '/api/v1/calibration-settings',
  summary: 'Whether there is calibration here, and whether people see where they were placed',
  permission: 'calibrations.take-part',
  response: calibrationSettings,
});

export const changeCalibrationSettings = endpoint({
  method: 'PUT',
  path: '/api/v1/calibration-settings',
  summary: 'Switch calibration on or off, and decide whether people see where they were placed',
  permission: 'organisation.change',
  body: calibrationSettings,
  response: calibrationSettings,
  errors: ['changed-meanwhile'],
});

/** By the day of the meeting, or the name. */
export const calibrationSorts = ['held', 'name'] as const;

export const listCalibrations = endpoint({
  method: 'GET',
  path: '/api/v1/calibrations',
  summary:
    'Calibration sessions that I facilitate, bring places to or organise, the latest day first unless asked otherwise',
  permission: 'calibrations.take-part',
  /** Words are looked for in its name, and in the names of whoever facilitates it and of whose line it is about. */
  query: z.strictObject({
    ...page,
    ...arranged(calibrationSorts, 'descending'),
    search,
    state: calibrationState.optional(),
  }),
  response: pageOf(calibration),
  errors: ['invalid-input'],
});

export const exportCalibrations = exportOf(listCalibrations);

export const planCalibration = endpoint({
  method: 'POST',
  path: '/api/v1/calibrations',
  summary: 'Plan a session about a line or about chosen people',
  permission: 'calibrations.plan',
  body: z.strictObject({ ...plan, ...group }),
  response: calibration,
  status: 201,
  errors: ['not-found', 'not-allowed', 'conflict', 'invalid-input'],
});

export const getCalibration = endpoint({
  method: 'GET',
  path: '/api/v1/calibrations/:calibrationId',
  summary: 'One session, and what I may do in it',
  permission: 'calibrations.take-part',
  params,
  response: calibration,
  errors: ['not-found'],
});

export const changeCalibration = endpoint({
  method: 'PATCH',
  path: '/api/v1/calibrations/:calibrationId',
  summary:
    'Change name, purpose, day or facilitator until it opens, grid and people only while it is planned; then hand over facilitating alone',
  permission: 'calibrations.take-part',
  params,
  body: z.strictObject({
    version: z.number().int(),
    name: plan.name.optional(),
    purpose: plainText(1_000, 0).optional(),
    heldOn: isoDate.optional(),
    facilitatorId: identifier.optional(),
    grid: calibrationGrid.optional(),
    group: z.strictObject(group).optional(),
  }),
  response: calibration,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict', 'invalid-input'],
});

export const stepCalibration = endpoint({
  method: 'POST',
  path: '/api/v1/calibrations/:calibrationId/steps',
  summary: 'Collect places, open, lock or cancel; as a manager submit places or take them back',
  permission: 'calibrations.take-part',
  params,
  body: z.strictObject({ action: calibrationStep, version: z.number().int() }),
  response: calibration,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict'],
});

/** By name, or by who places them. */
export const calibrationPersonSorts = ['name', 'manager'] as const;

export const listCalibrationPeople = endpoint({
  method: 'GET',
  path: '/api/v1/calibrations/:calibrationId/people',
  summary: 'Whom a session is about, without any place, for whoever runs it; never myself or those above me',
  permission: 'calibrations.take-part',
  params,
  /** Words are looked for in their names, and in those of who places them. */
  query: z.strictObject({ ...page, ...arranged(calibrationPersonSorts, 'ascending'), search }),
  response: pageOf(calibrationPerson),
  errors: ['not-found', 'not-allowed', 'invalid-input'],
});

export const exportCalibrationPeople = exportOf(listCalibrationPeople);

/** By name, how many people they place, or the day on which they submitted. */
export const calibrationManagerSorts = ['name', 'people', 'submitted'] as const;

/** Still to submit, or done, or gone on without. */
export const calibrationManagerStates = ['waiting', 'submitted', 'taken-out'] as const;

export const listCalibrationManagers = endpoint({
  method: 'GET',
  path: '/api/v1/calibrations/:calibrationId/managers',
  summary: 'Who brings places to a session, and who has submitted',
  permission: 'calibrations.take-part',
  params,
  query: z.strictObject({
    ...page,
    ...arranged(calibrationManagerSorts, 'ascending'),
    search,
    state: z.enum(calibrationManagerStates).optional(),
  }),
  response: pageOf(calibrationManager),
  errors: ['not-found', 'not-allowed', 'invalid-input'],
});

export const exportCalibrationManagers = exportOf(listCalibrationManagers);

export const takeOutCalibrationManager = endpoint({
  method: 'POST',
  path: '/api/v1/calibrations/:calibrationId/managers/:personId/taking-out',
  summary: 'Go on without a manager who has not submitted, with the reason; their people are placed in the meeting',
  permission: 'calibrations.take-part',
  params: params.extend({ personId: identifier }),
  body: z.strictObject({ reason: plainText(500), version: z.number().int() }),
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict'],
});
