import { z } from 'zod';
import { identifier, instant, isoDate, plainText } from './dates.js';
import { planStatus } from './development-plans.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf } from './pagination.js';
import { personReference } from './people.js';

export const cycleStatus = z.enum(['draft', 'running', 'closed', 'archived']).meta({ id: 'CycleStatus' });

export const cycleAudience = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('organisation') }),
    z.strictObject({ kind: z.literal('units'), unitIds: z.array(identifier).min(1).max(200) }),
    z.strictObject({ kind: z.literal('line'), leaderId: identifier }),
  ])
  .meta({ id: 'CycleAudience', description: 'Everybody, some units with all below them, or somebody’s whole line.' });
export type CycleAudience = z.infer<typeof cycleAudience>;

export const cycleNotOpenedReason = z.enum(['nobody', 'window-over']).meta({
  id: 'CycleNotOpenedReason',
  description: 'Why a cycle did not open on its day: it concerns nobody, or its window was over.',
});
export type CycleNotOpenedReason = z.infer<typeof cycleNotOpenedReason>;

export const cycleState = z.union([planStatus, z.literal('none')]).meta({ id: 'CycleState' });

export const cycle = z
  .object({
    id: identifier,
    name: z.string(),
    opensOn: isoDate,
    closesOn: isoDate,
    plansStartOn: isoDate,
    plansEndOn: isoDate,
    audience: z.enum(['organisation', 'units', 'line']),
    units: z.array(z.object({ id: identifier, name: z.string() })),
    leader: personReference.nullable(),
    /** On how many days before the end those without an agreed plan are reminded. */
    remindDays: z.array(z.number().int()),
    /** Days after the end until it closes by itself; plans agreed within them still count. */
    graceDays: z.number().int(),
    /** The last day of those; on the morning after it the cycle closes by itself. */
    graceUntil: isoDate,
    /** Whether it begins by itself on its first day, as long as it is a draft. */
    opensByItself: z.boolean(),
    notOpened: z.object({ on: isoDate, because: cycleNotOpenedReason }).nullable(),
    status: cycleStatus,
    participants: z.number().int(),
    /** How many participants have an agreed, active or closed plan for the period. */
    completed: z.number().int(),
    launchedAt: instant.nullable(),
    closedAt: instant.nullable(),
    lastRemindedOn: isoDate.nullable(),
    version: z.number().int(),
    abilities: z.array(z.enum(['change', 'remove', 'launch', 'remind', 'close', 'archive'])),
  })
  .meta({ id: 'DevelopmentCycle' });
export type Cycle = z.infer<typeof cycle>;

const cycleParams = z.strictObject({ cycleId: identifier });
const remindDays = z.array(z.number().int().min(0).max(90)).max(10);
const draft = {
  name: plainText(120),
  opensOn: isoDate,
  closesOn: isoDate,
  plansStartOn: isoDate,
  plansEndOn: isoDate,
  audience: cycleAudience,
  remindDays,
  graceDays: z.number().int().min(0).max(60),
  opensByItself: z.boolean(),
};

export const cycleSorts = ['closes', 'opens', 'name', 'completed'] as const;

export const listCycles = endpoint({
  method: 'GET',
  path: '/api/v1/development-cycles',
  summary: 'Development cycles, the latest window first',
  permission: 'cycles.change',
  query: z.strictObject({
    ...page,
    ...arranged(cycleSorts, 'descending'),
    archived: z.stringbool().default(false),
  }),
  response: pageOf(cycle),
});

export const exportCycles = exportOf(listCycles);

export const createCycle = endpoint({
  method: 'POST',
  path: '/api/v1/development-cycles',
  summary: 'Draft a development cycle',
  permission: 'cycles.change',
  body: z.strictObject({
    ...draft,
    graceDays: draft.graceDays.default(7),
    opensByItself: draft.opensByItself.default(false),
  }),
  response: cycle,
  status: 201,
  errors: ['invalid-input'],
});

export const getCycle = endpoint({
  method: 'GET',
  path: '/api/v1/development-cycles/:cycleId',
  summary: 'One development cycle',
  permission: 'cycles.change',
  params: cycleParams,
  response: cycle,
  errors: ['not-found'],
});

export const changeCycle = endpoint({
  method: 'PATCH',
  path: '/api/v1/development-cycles/:cycleId',
  summary: 'Change a cycle; once launched only its name, its end, its grace and its reminders',
  permission: 'cycles.change',
  params: cycleParams,
  body: z.strictObject(draft).partial().extend({ version: z.number().int() }),
  response: cycle,
  errors: ['not-found', 'changed-meanwhile', 'conflict', 'invalid-input'],
});

export const removeCycle = endpoint({
  method: 'DELETE',
  path: '/api/v1/development-cycles/:cycleId',
  summary: 'Remove a draft; it can be brought back for thirty days',
  permission: 'cycles.change',
  params: cycleParams,
  errors: ['not-found', 'conflict'],
});

const step = (name: 'launch' | 'reminder' | 'closing', summary: string) =>
  ({
    method: 'POST',
    path: `/api/v1/development-cycles/:cycleId/${name}`,
    summary,
    permission: 'cycles.change',
    params: cycleParams,
    response: z.object({ jobId: identifier }),
    status: 202,
    errors: ['not-found', 'conflict'],
  }) as const;

export const launchCycle = endpoint(
  step('launch', 'Begin a cycle: everybody it concerns now takes part and hears of it'),
);
export const remindCycle = endpoint(step('reminder', 'Remind those without an agreed plan now, at most once a day'));
export const closeCycle = endpoint(step('closing', 'End a cycle and keep how far everybody was'));

export const archiveCycle = endpoint({
  method: 'POST',
  path: '/api/v1/development-cycles/:cycleId/archive',
  summary: 'Put a closed cycle away',
  permission: 'cycles.change',
  params: cycleParams,
  response: cycle,
  errors: ['not-found', 'conflict'],
});

export const getAskedPeriod = endpoint({
  method: 'GET',
  path: '/api/v1/people/:personId/asked-period',
  summary:
    'The period for which a running cycle still asks somebody for a plan, as far as no open plan has a part of it',
  permission: 'plans.change',
  params: z.strictObject({ personId: identifier }),
  response: z.object({
    asked: z.object({ cycle: z.string(), closesOn: isoDate, startsOn: isoDate, endsOn: isoDate }).nullable(),
  }),
  errors: ['not-found', 'not-allowed'],
});

const counts = {
  participants: z.number().int(),
  none: z.number().int(),
  draft: z.number().int(),
  completed: z.number().int(),
};

export const getCycleCompletion = endpoint({
  method: 'GET',
  path: '/api/v1/development-cycles/:cycleId/completion',
  summary: 'How far a cycle is, whole and by unit',
  permission: 'cycles.change',
  params: cycleParams,
  response: z.object({
    ...counts,
    units: z.array(z.object({ unit: z.object({ id: identifier, name: z.string() }).nullable(), ...counts })),
  }),
  errors: ['not-found'],
});

export const exportCycleCompletion = exportOf(getCycleCompletion, { rows: 'units' });

export const cycleParticipant = z
  .object({
    person: personReference,
    unit: z.object({ id: identifier, name: z.string() }).nullable(),
    state: cycleState,
    planId: identifier.nullable(),
    remindedAt: instant.nullable(),
    /** Since when the cycle does not concern them any more; its figures leave them out. */
    leftOn: isoDate.nullable(),
  })
  .meta({ id: 'CycleParticipant' });

export const participantSorts = ['person', 'unit', 'state', 'reminded'] as const;

export const listCycleParticipants = endpoint({
  method: 'GET',
  path: '/api/v1/development-cycles/:cycleId/participants',
  summary: 'Who takes part or took part until they left, by name, and how far each one’s plan is',
  permission: 'cycles.change',
  params: cycleParams,
  query: z.strictObject({
    ...page,
    ...arranged(participantSorts, 'ascending'),
    state: cycleState.optional(),
    unitId: identifier.optional(),
  }),
  response: pageOf(cycleParticipant),
  errors: ['not-found'],
});

export const exportCycleParticipants = exportOf(listCycleParticipants);

export const teamParticipant = z
  .object({
    cycle: z.object({
      id: identifier,
      name: z.string(),
      closesOn: isoDate,
      plansStartOn: isoDate,
      plansEndOn: isoDate,
      /** How many of my own reports take part, whichever of them are asked for, and of how many it counts already. */
      people: z.number().int(),
      done: z.number().int(),
    }),
    person: personReference,
    state: cycleState,
    /** Their plan for the period, where I may read it. */
    planId: identifier.nullable(),
    /** Whose move it is until it counts: the person, or whoever signs beside them; null once it does. */
    waitsFor: personReference.nullable(),
  })
  .meta({ id: 'TeamCycleParticipant' });
export type TeamParticipant = z.infer<typeof teamParticipant>;

/** By the end of the cycle, and in it those first of whom something is still to come; by name, or by how far the plans are. */
export const teamCycleSorts = ['closes', 'person', 'state'] as const;

export const listTeamCycles = endpoint({
  method: 'GET',
  path: '/api/v1/my-people/development-cycles',
  summary: 'How far those who report to me are in the development cycles that run, and whom each plan waits for',
  permission: 'plans.read',
  query: z.strictObject({
    ...page,
    ...arranged(teamCycleSorts, 'ascending'),
    /** Only those of whom something is still to come, or only the others. */
    waiting: z.stringbool().optional(),
  }),
  response: pageOf(teamParticipant),
  errors: ['invalid-input'],
});

export const exportTeamCycles = exportOf(listTeamCycles);
