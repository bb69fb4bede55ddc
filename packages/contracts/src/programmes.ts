import { z } from 'zod';
import { identifier, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { direction, page, pageOf, search } from './pagination.js';
import { personReference } from './people.js';

export const programmeState = z.enum(['draft', 'open', 'closed', 'archived']).meta({ id: 'ProgrammeState' });
export type ProgrammeState = z.infer<typeof programmeState>;

export const moduleKind = z
  .enum(['workshop', 'reading-group', 'external-course', 'coaching', 'peer-group', 'project'])
  .meta({ id: 'ModuleKind' });
export type ModuleKind = z.infer<typeof moduleKind>;

const atLeast = z.number().int().min(1).max(120);
const stageKey = z.string().min(1).max(60);

/** One thing that somebody needs before they can take part. */
export const eligibilityRule = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('stage'), stageKeys: z.array(stageKey).min(1).max(20) }),
    z.strictObject({ kind: z.literal('months-employed'), atLeast }),
    z.strictObject({ kind: z.literal('months-in-stage'), atLeast }),
    z.strictObject({ kind: z.literal('earlier-cohorts'), atLeast }),
    z.strictObject({
      kind: z.literal('earlier-roles'),
      /** So many earlier cohorts, and so many of them in one of these roles. */
      atLeast,
      ofWhich: atLeast,
      roles: z
        .array(z.enum(['lead', 'shadow']))
        .min(1)
        .max(2),
    }),
  ])
  .meta({ id: 'EligibilityRule' });
export type EligibilityRule = z.infer<typeof eligibilityRule>;

export const ruleAnswer = z
  .object({
    rule: eligibilityRule,
    met: z.boolean(),
    /** What the person has of what is counted; null where nothing is counted. */
    has: z.number().int().nullable(),
    /** How much of it counts, where a rule asks for a part: the cohorts in a role. */
    ofWhich: z.number().int().nullable(),
    /** The stage the person is in, where the rule is about stages. */
    stage: z.string().nullable(),
    /**
     * The earlier cohorts behind the number, the latest first. Those that do not count stand in it with why, for the person,
     * their line and admins; whether they were in a role that is asked for.
     */
    cohorts: z.array(
      z.object({
        name: z.string(),
        counts: z.enum(['counted', 'under-way', 'not-to-its-end']),
        inRole: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'RuleAnswer' });
export type RuleAnswer = z.infer<typeof ruleAnswer>;

const lines = z.array(plainText(600)).max(20);

const moduleContent = {
  kind: moduleKind,
  title: plainText(160),
  /** In which week of the cohort it falls. */
  week: z.number().int().min(1).max(104),
  minutes: z.number().int().min(15).max(10_000),
  /** What to do before: one thing each. */
  prepare: lines,
  agenda: lines,
  /** A discussion guide. */
  questions: lines,
  /** How one knows afterwards that it worked. */
  worked: plainText(600, 0),
};
export const programmeModule = z.object({ id: identifier, ...moduleContent }).meta({ id: 'ProgrammeModule' });
export type ProgrammeModule = z.infer<typeof programmeModule>;

export const money = z
  .strictObject({
    amount: z.number().min(0).max(100_000_000),
    currency: z
      .string()
      .toUpperCase()
      .regex(/^[A-Z]{3}$/, 'Give a currency such as EUR.'),
  })
  .meta({ id: 'Money' });

export const stageName = z.object({ key: z.string(), name: z.string() }).meta({ id: 'StageName' });

export const programmeSummary = z
  .object({
    id: identifier,
    name: z.string(),
    purpose: z.string(),
    state: programmeState,
    /** The stages it is for; in the order of the framework. */
    stages: z.array(stageName),
    /** The stage it leads to, where it accompanies a transition. */
    leadsTo: stageName.nullable(),
    modules: z.number().int(),
    minutes: z.number().int(),
    openCohorts: z.number().int(),
    /** The next day on which an open cohort begins. */
    nextStartsOn: isoDate.nullable(),
    /** Sessions still to come in its open cohorts. */
    sessionsAhead: z.number().int(),
    /** How far the open cohorts are that I run; null for everybody else, who could subtract people from it. */
    progress: z
      .object({
        taken: z.number().int(),
        capacity: z.number().int(),
        milestonesReached: z.number().int(),
        /** As many as there are milestones times people with a place. */
        milestones: z.number().int(),
      })
      .nullable(),
  })
  .meta({ id: 'ProgrammeSummary' });
export type ProgrammeSummary = z.infer<typeof programmeSummary>;

export const programme = programmeSummary
  .extend({
    sponsor: personReference.nullable(),
    /** Null for everybody but admins and the sponsor. */
    budget: money.nullable(),
    eligibility: z.array(eligibilityRule),
    outline: z.array(programmeModule),
    version: z.number().int(),
    abilities: z.array(z.enum(['change', 'open', 'close', 'archive', 'restore', 'plan-cohort', 'see-progress'])),
  })
  .meta({ id: 'Programme' });
export type Programme = z.infer<typeof programme>;

export const programmeTemplate = z
  .object({
    key: z.string(),
    name: z.string(),
    purpose: z.string(),
    from: stageName,
    leadsTo: stageName,
    weeks: z.number().int(),
    outline: z.array(z.object(moduleContent)),
  })
  .meta({ id: 'ProgrammeTemplate' });
export type ProgrammeTemplate = z.infer<typeof programmeTemplate>;

export const listProgrammes = endpoint({
  method: 'GET',
  path: '/api/v1/programmes',
  summary: 'Programmes: the open ones, and the others for those who run them',
  permission: 'programmes.read',
  query: z.strictObject({
    ...page,
    archived: z.stringbool().default(false),
    /** Only those that lead to this stage, by its key. */
    leadsTo: z.string().max(60).optional(),
    /** Only those with a cohort that takes people. */
    open: z.stringbool().default(false),
    search,
    sort: z.enum(['name', 'start']).default('name'),
    direction: direction.default('ascending'),
  }),
  response: pageOf(programmeSummary),
});

export const exportProgrammes = exportOf(listProgrammes);

export const listProgrammeTemplates = endpoint({
  method: 'GET',
  path: '/api/v1/programme-templates',
  summary: 'The templates that come with the product, one per transition, in the organisation’s language',
  permission: 'programmes.change',
  response: z.object({ items: z.array(programmeTemplate) }),
});

const values = {
  name: plainText(160),
  purpose: plainText(2000),
  stageKeys: z.array(stageKey).max(20),
  leadsToKey: stageKey.nullable(),
  sponsorId: identifier.nullable(),
  budget: money.nullable(),
  eligibility: z.array(eligibilityRule).max(10),
};

export const createProgramme = endpoint({
  method: 'POST',
  path: '/api/v1/programmes',
  summary: 'Draft a programme, from a template or from nothing',
  permission: 'programmes.change',
  body: z.strictObject({
    name: values.name,
    purpose: values.purpose,
    templateKey: z.string().max(80).nullable().optional(),
    stageKeys: values.stageKeys.optional(),
    leadsToKey: values.leadsToKey.optional(),
    sponsorId: values.sponsorId.optional(),
    budget: values.budget.optional(),
    eligibility: values.eligibility.optional(),
  }),
  response: programme,
  status: 201,
  errors: ['invalid-input'],
});

export const getProgramme = endpoint({
  method: 'GET',
  path: '/api/v1/programmes/:programmeId',
  summary: 'One programme with its outline',
  permission: 'programmes.read',
  params: z.strictObject({ programmeId: identifier }),
  response: programme,
  errors: ['not-found'],
});

export const changeProgramme = endpoint({
  method: 'PATCH',
  path: '/api/v1/programmes/:programmeId',
  summary: 'Change what a programme is for, whom it serves, who sponsors it and who can take part',
  permission: 'programmes.change',
  params: z.strictObject({ programmeId: identifier }),
  body: z.strictObject(values).partial().extend({ version: z.number().int() }),
  response: programme,
  errors: ['not-found', 'changed-meanwhile', 'conflict', 'invalid-input'],
});

export const changeOutline = endpoint({
  method: 'PUT',
  path: '/api/v1/programmes/:programmeId/outline',
  summary: 'Write the outline anew; modules with their id are kept, the others are new, and what is left out goes',
  permission: 'programmes.change',
  params: z.strictObject({ programmeId: identifier }),
  body: z.strictObject({
    version: z.number().int(),
    modules: z.array(z.strictObject({ moduleId: identifier.nullable(), ...moduleContent })).max(60),
  }),
  response: programme,
  errors: ['not-found', 'changed-meanwhile', 'conflict', 'invalid-input'],
});

export const stepProgramme = endpoint({
  method: 'POST',
  path: '/api/v1/programmes/:programmeId/steps',
  summary: 'Open, close, archive or restore a programme',
  permission: 'programmes.change',
  params: z.strictObject({ programmeId: identifier }),
  body: z.strictObject({ action: z.enum(['open', 'close', 'archive', 'restore']), version: z.number().int() }),
  response: programme,
  errors: ['not-found', 'changed-meanwhile', 'conflict'],
});
