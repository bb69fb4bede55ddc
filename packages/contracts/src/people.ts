import { z } from 'zod';
import { identifier, instant, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { page, pageOf } from './pagination.js';

export const employmentKind = z.enum(['employee', 'contractor', 'intern', 'other']).meta({ id: 'EmploymentKind' });
export const leavingKind = z.enum(['voluntary', 'involuntary', 'other']).meta({ id: 'LeavingKind' });
export type LeavingKind = z.infer<typeof leavingKind>;

export const personReference = z
  .object({ id: identifier, name: z.string() })
  .meta({ id: 'PersonReference', description: 'A person by the name they go by.' });
export type PersonReference = z.infer<typeof personReference>;

export const stageReference = z
  .object({ id: identifier, key: z.string(), name: z.string(), ordinal: z.number().int() })
  .meta({ id: 'StageReference' });
export type StageReference = z.infer<typeof stageReference>;

/** What everyone in the organisation may see of a colleague: the directory entry, as of today. */
export const personCard = z
  .object({
    id: identifier,
    employeeNumber: z.string(),
    name: z.string(),
    email: z.string().nullable(),
    title: z.string().nullable(),
    unit: z.object({ id: identifier, name: z.string() }).nullable(),
    manager: personReference.nullable(),
    stage: stageReference.nullable(),
    joinedOn: isoDate.nullable(),
    leftOn: isoDate.nullable(),
    employed: z.boolean(),
    reports: z.number().int(),
  })
  .meta({ id: 'PersonCard', description: 'stage, joinedOn and leftOn are null outside the viewer’s scope.' });
export type PersonCard = z.infer<typeof personCard>;

export const personSort = z.enum(['name', 'joined', 'title']).meta({ id: 'PersonSort' });

export const listPeople = endpoint({
  method: 'GET',
  path: '/api/v1/people',
  summary: 'The directory, as of today: search, filter and sort',
  permission: 'people.read',
  query: z.strictObject({
    ...page,
    /** Matches anywhere in name, e-mail, employee number or title. */
    search: z.string().trim().max(100).optional(),
    scope: z.enum(['organisation', 'line', 'reports']).default('organisation'),
    unitId: identifier.optional(),
    stageKey: z.string().max(60).optional(),
    managerId: identifier.optional(),
    employed: z.enum(['now', 'left', 'all']).default('now'),
    /** Only people who cannot sign in yet; for whoever may invite them. */
    withoutSignIn: z.coerce.boolean().default(false),
    sort: personSort.default('name'),
    direction: z.enum(['ascending', 'descending']).default('ascending'),
  }),
  response: pageOf(personCard).extend({
    total: z.number().int(),
    /** Whether there are more than the total: of a search no more than 200 are counted. */
    isMore: z.boolean(),
  }),
  errors: ['not-allowed'],
});

export const exportPeople = exportOf(listPeople);

export const personAbility = z.enum(['see-history', 'change', 'change-stage', 'change-target', 'invite']);

export const person = personCard
  .extend({
    fullName: z.string(),
    preferredName: z.string().nullable(),
    pronouns: z.string().nullable(),
    location: z.string().nullable(),
    employmentKind,
    version: z.number().int(),
    line: z.array(personReference),
    targetStage: z
      .object({
        stage: stageReference,
        horizon: z.enum(['ready-now', 'within-1-year', 'within-2-years', 'within-3-years']),
        since: isoDate,
      })
      .nullable(),
    stageSince: isoDate.nullable(),
    abilities: z.array(personAbility),
  })
  .meta({ id: 'Person' });
export type Person = z.infer<typeof person>;

export const getPerson = endpoint({
  method: 'GET',
  path: '/api/v1/people/:personId',
  summary: 'One person, as of today',
  permission: 'people.read',
  params: z.strictObject({ personId: identifier }),
  response: person,
  errors: ['not-found'],
});

/** Why somebody sees something of a person: `former` are those who looked and see nothing named here any more. */
export const viewerRelation = z
  .enum([
    ...['manager', 'line', 'signer', 'owner', 'net', 'mentoring', 'facilitator', 'peer', 'shown', 'admin', 'former'],
  ] as const)
  .meta({ id: 'ViewerRelation' });
export type ViewerRelation = z.infer<typeof viewerRelation>;

export const personViewer = z
  .object({
    who: z.string(),
    relation: viewerRelation,
    /** Further reasons of the same viewer. */
    also: z.array(viewerRelation),
    lastLookedAt: instant.nullable(),
  })
  .meta({
    id: 'PersonViewer',
    description:
      'Who holds a net, owns an action, is in a mentorship or a group with them, or is shown a result, is told to the person alone.',
  });
export type PersonViewer = z.infer<typeof personViewer>;

export const listPersonViewers = endpoint({
  method: 'GET',
  path: '/api/v1/people/:personId/viewers',
  summary: 'Who can see something of this person, why, and who looked; for the person themselves and admins',
  permission: 'people.read',
  params: z.strictObject({ personId: identifier }),
  response: z.object({ items: z.array(personViewer) }),
  errors: ['not-found', 'not-allowed'],
});

export const createPerson = endpoint({
  method: 'POST',
  path: '/api/v1/people',
  summary: 'Add one person with their first employment',
  permission: 'people.change',
  body: z.strictObject({
    employeeNumber: plainText(60),
    name: plainText(200),
    preferredName: plainText(200).nullable().optional(),
    pronouns: plainText(40).nullable().optional(),
    email: z.email({ error: 'Give an e-mail address such as name@example.com.' }).max(254).nullable().optional(),
    location: plainText(120).nullable().optional(),
    employmentKind: employmentKind.default('employee'),
    joinedOn: isoDate,
    title: plainText(200).nullable().optional(),
    managerId: identifier.nullable().optional(),
    unitId: identifier.nullable().optional(),
  }),
  response: person,
  status: 201,
  errors: ['already-exists', 'invalid-input', 'conflict'],
});

export const changePerson = endpoint({
  method: 'PATCH',
  path: '/api/v1/people/:personId',
  summary: 'Change what has no date: names, pronouns, e-mail, location',
  permission: 'people.change',
  params: z.strictObject({ personId: identifier }),
  body: z.strictObject({
    version: z.number().int(),
    name: plainText(200).optional(),
    preferredName: plainText(200).nullable().optional(),
    pronouns: plainText(40).nullable().optional(),
    email: z.email({ error: 'Give an e-mail address such as name@example.com.' }).max(254).nullable().optional(),
    location: plainText(120).nullable().optional(),
    employmentKind: employmentKind.optional(),
  }),
  response: person,
  errors: ['not-found', 'already-exists', 'changed-meanwhile', 'invalid-input'],
});

export const changeManager = endpoint({
  method: 'POST',
  path: '/api/v1/people/:personId/manager',
  summary: 'From this day the person reports to somebody else, or to nobody; a cycle on any day is refused',
  permission: 'people.change',
  params: z.strictObject({ personId: identifier }),
  body: z.strictObject({ managerId: identifier.nullable(), from: isoDate }),
  response: person,
  errors: ['not-found', 'conflict', 'invalid-input'],
});

export const changeTitle = endpoint({
  method: 'POST',
  path: '/api/v1/people/:personId/title',
  summary: 'From this day the person holds another title',
  permission: 'people.change',
  params: z.strictObject({ personId: identifier }),
  body: z.strictObject({ title: plainText(200), from: isoDate }),
  response: person,
  errors: ['not-found', 'conflict', 'invalid-input'],
});

export const changeUnitMembership = endpoint({
  method: 'POST',
  path: '/api/v1/people/:personId/unit',
  summary: 'From this day the person belongs to another unit, or to none',
  permission: 'people.change',
  params: z.strictObject({ personId: identifier }),
  body: z.strictObject({ unitId: identifier.nullable(), from: isoDate }),
  response: person,
  errors: ['not-found', 'conflict', 'invalid-input'],
});

export const recordLeaving = endpoint({
  method: 'POST',
  path: '/api/v1/people/:personId/leaving',
  summary: 'The person leaves: the first day they are no longer employed, why, and whether it is regretted',
  permission: 'people.change',
  params: z.strictObject({ personId: identifier }),
  body: z.strictObject({
    leftOn: isoDate,
    reason: plainText(500).nullable().optional(),
    kind: leavingKind.nullable().optional(),
    regretted: z.boolean().nullable().optional(),
  }),
  response: person,
  errors: ['not-found', 'conflict', 'invalid-input'],
});

export const treeNode = z
  .object({
    person: personCard,
    /** Everyone below, on the asked day. */
    below: z.number().int(),
  })
  .meta({ id: 'TreeNode' });
export type TreeNode = z.infer<typeof treeNode>;

export const listTree = endpoint({
  method: 'GET',
  path: '/api/v1/people/tree',
  summary: 'The organisation tree one level at a time, as of today: the roots, or those who report to somebody',
  permission: 'people.read',
  query: z.strictObject({ managerId: identifier.optional() }),
  response: z.object({ items: z.array(treeNode) }),
});

export const unit = z
  .object({
    id: identifier,
    parentId: identifier.nullable(),
    name: z.string(),
    people: z.number().int(),
    version: z.number().int(),
  })
  .meta({ id: 'Unit' });
export type Unit = z.infer<typeof unit>;

export const listUnits = endpoint({
  method: 'GET',
  path: '/api/v1/units',
  summary: 'Departments and teams as a flat list of a tree, with how many people they hold today',
  permission: 'people.read',
  response: z.object({ items: z.array(unit) }),
});

export const createUnit = endpoint({
  method: 'POST',
  path: '/api/v1/units',
  summary: 'Add a unit',
  permission: 'people.change',
  body: z.strictObject({ name: plainText(120), parentId: identifier.nullable() }),
  response: unit,
  status: 201,
  errors: ['already-exists', 'invalid-input', 'not-found'],
});

export const changeUnit = endpoint({
  method: 'PATCH',
  path: '/api/v1/units/:unitId',
  summary: 'Rename or move a unit; a unit cannot move below itself',
  permission: 'people.change',
  params: z.strictObject({ unitId: identifier }),
  body: z.strictObject({
    version: z.number().int(),
    name: plainText(120).optional(),
    parentId: identifier.nullable().optional(),
  }),
  response: unit,
  errors: ['not-found', 'already-exists', 'conflict', 'changed-meanwhile'],
});
