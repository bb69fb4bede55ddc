import { z } from 'zod';
import { framework } from './career-framework.js';
import { identifier, instant, isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { frameworkContent, once } from './framework-content.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf, search } from './pagination.js';
import { personCard, personReference } from './people.js';

export const versionStatus = z
  .enum(['draft', 'published', 'retired'])
  .meta({ id: 'FrameworkVersionStatus', description: 'Being written, holding now, or held before.' });

export const frameworkVersion = z
  .object({
    id: identifier,
    number: z.number().int(),
    status: versionStatus,
    name: z.string(),
    publishedAt: instant.nullable(),
    changedAt: instant,
    changedBy: personReference.nullable(),
    stages: z.number().int(),
    skills: z.number().int(),
    abilities: z.array(z.enum(['change', 'discard', 'publish', 'export', 'start-from'])),
  })
  .meta({ id: 'FrameworkVersion' });
export type FrameworkVersion = z.infer<typeof frameworkVersion>;

/** By number, by when they came to hold (a draft last), or by when they were changed. */
export const frameworkVersionSorts = ['number', 'published', 'changed'] as const;

export const listFrameworkVersions = endpoint({
  method: 'GET',
  path: '/api/v1/framework-versions',
  summary: 'The versions of the framework, the newest first; a draft for those who may change it',
  permission: 'framework.read',
  query: z.strictObject({
    ...page,
    ...arranged(frameworkVersionSorts, 'descending'),
    /** Words are looked for in the number and in the name. */
    search,
    status: versionStatus.optional(),
  }),
  response: pageOf(frameworkVersion).extend({
    /** Whether the next version is being written, for those who may see that; wherever in the list it stands. */
    hasDraft: z.boolean(),
  }),
  errors: ['invalid-input'],
});

export const exportFrameworkVersions = exportOf(listFrameworkVersions);

export const getFrameworkVersion = endpoint({
  method: 'GET',
  path: '/api/v1/framework-versions/:versionId',
  summary: 'One version of the framework, whole, as it was published; a draft for those who may change it',
  permission: 'framework.read',
  params: z.strictObject({ versionId: identifier }),
  response: z.object({ version: frameworkVersion, framework }),
  errors: ['not-found'],
});

export const getFrameworkVersionChanges = endpoint({
  method: 'GET',
  path: '/api/v1/framework-versions/:versionId/changes',
  summary: 'What a version said, beside what held before it',
  permission: 'framework.read',
  params: z.strictObject({ versionId: identifier }),
  response: z.object({
    number: z.number().int(),
    content: frameworkContent,
    /** The version that was published before it; null for the first. */
    before: z.object({ number: z.number().int(), content: frameworkContent }).nullable(),
  }),
  errors: ['not-found'],
});

export const frameworkDraft = z
  .object({
    id: identifier,
    number: z.number().int(),
    revision: z.number().int(),
    changedAt: instant,
    changedBy: personReference.nullable(),
    content: frameworkContent,
    /** What holds now, to compare with. */
    published: z.object({ id: identifier, number: z.number().int(), content: frameworkContent }),
  })
  .meta({ id: 'FrameworkDraft' });
export type FrameworkDraft = z.infer<typeof frameworkDraft>;

export const getFrameworkDraft = endpoint({
  method: 'GET',
  path: '/api/v1/framework-draft',
  summary: 'The draft of the next version, beside the version that holds now',
  permission: 'framework.change',
  response: frameworkDraft,
  errors: ['not-found'],
});

export const startFrameworkDraft = endpoint({
  method: 'POST',
  path: '/api/v1/framework-draft',
  summary:
    'Begin the next version: as a copy of the version that holds now or of an earlier one, or with a text of its own',
  permission: 'framework.change',
  body: z.strictObject({ content: frameworkContent.optional(), versionId: identifier.optional() }),
  response: frameworkDraft,
  status: 201,
  errors: ['not-found', 'already-exists', 'invalid-input'],
});

export const saveFrameworkDraft = endpoint({
  method: 'PUT',
  path: '/api/v1/framework-draft',
  summary: 'Save the draft; refused if somebody has changed it since the revision that this one began from',
  permission: 'framework.change',
  body: z.strictObject({ revision: z.number().int(), content: frameworkContent }),
  response: z.object({ revision: z.number().int(), changedAt: instant }),
  errors: ['not-found', 'changed-meanwhile', 'invalid-input'],
});

export const replaceFrameworkDraft = endpoint({
  method: 'POST',
  path: '/api/v1/framework-draft/replacement',
  summary:
    'Put another text in the place of what the draft says, or that of a removed draft; what it said is kept among the removed drafts',
  permission: 'framework.change',
  body: z.strictObject({
    revision: z.number().int(),
    content: frameworkContent.optional(),
    removedDraftId: identifier.optional(),
  }),
  response: z.object({
    revision: z.number().int(),
    changedAt: instant,
    /** Under which what stood there before is kept: with it, the same call takes this one back. */
    removedDraftId: identifier,
  }),
  errors: ['not-found', 'changed-meanwhile', 'invalid-input'],
});

export const discardFrameworkDraft = endpoint({
  method: 'DELETE',
  path: '/api/v1/framework-draft',
  summary: 'Throw the draft away',
  permission: 'framework.change',
  query: z.strictObject({ revision: z.coerce.number().int() }),
  errors: ['not-found', 'changed-meanwhile', 'invalid-input'],
});

export const stageFate = z
  .enum(['kept', 'renamed', 'removed'])
  .meta({ id: 'StageFate', description: 'What becomes of a stage of the version that holds now.' });

export const stageMigration = z
  .object({
    key: z.string(),
    name: z.string(),
    fate: stageFate,
    newName: z.string().nullable(),
    /** Who is at the stage today or will be, and the first of them by name. */
    total: z.number().int(),
    people: z.array(personCard),
    titles: z.array(z.string()),
    targets: z.number().int(),
    roles: z.array(z.string()),
  })
  .meta({ id: 'StageMigration' });
export type StageMigration = z.infer<typeof stageMigration>;

export const previewFrameworkMigration = endpoint({
  method: 'GET',
  path: '/api/v1/framework-draft/migration',
  summary: 'Stage by stage: what becomes of it with the draft, and whom and what it touches',
  permission: 'framework.change',
  response: z.object({
    revision: z.number().int(),
    stages: z.array(stageMigration),
    /** Moves on record that the new order of stages would read differently; it cannot be published like that. */
    orderConflicts: z.array(
      z.object({
        fromKey: z.string(),
        toKey: z.string(),
        people: z.number().int(),
        was: z.enum(['up', 'down', 'sideways']),
      }),
    ),
  }),
  errors: ['not-found'],
});

export const migratingPerson = z
  .object({
    /** Of the time at the stage: who is at one stage today and will be at another is here twice. */
    id: identifier,
    person: personCard,
    stageKey: z.string(),
    stageName: z.string(),
    /** Since when, or from when on. */
    from: isoDate,
    fate: stageFate,
    /** What the stage will be called; null where it is gone. */
    newName: z.string().nullable(),
  })
  .meta({ id: 'MigratingPerson' });
export type MigratingPerson = z.infer<typeof migratingPerson>;

export const migratingSorts = ['person', 'stage', 'from'] as const;

export const listMigratingPeople = endpoint({
  method: 'GET',
  path: '/api/v1/framework-draft/migration/people',
  summary:
    'Everybody who is or will be at a stage of the version that holds now, and what becomes of it with the draft',
  permission: 'framework.change',
  query: z.strictObject({
    ...page,
    ...arranged(migratingSorts, 'ascending'),
    search,
    stageKey: z.string().max(60).optional(),
  }),
  response: pageOf(migratingPerson),
  errors: ['not-found', 'invalid-input'],
});

export const exportMigratingPeople = exportOf(listMigratingPeople);

export const stageMoves = z
  .record(z.string().max(60), z.string().max(60).nullable())
  .meta({ id: 'StageMoves', description: 'By the key of a removed stage: the stage its people go to, or none.' });

export const personMove = z
  .strictObject({ personId: identifier, stageKey: z.string().max(60), toKey: z.string().max(60).nullable() })
  .meta({
    id: 'PersonMove',
    description: 'Somebody at a removed stage who goes to another stage than the rest of it, or to none.',
  });
export type PersonMove = z.infer<typeof personMove>;

const placed = once(({ personId, stageKey }: PersonMove) => `${personId} ${stageKey}`);

/** Who goes elsewhere than the rest of their stage, by name. */
export const personMoves = z.array(personMove).max(500).refine(placed.check, placed.message);

export const publishFrameworkDraft = endpoint({
  method: 'POST',
  path: '/api/v1/framework-draft/publication',
  summary:
    'Publish the draft and move everybody of removed stages, single people elsewhere than the rest, as one background job',
  permission: 'framework.change',
  body: z.strictObject({ revision: z.number().int(), moves: stageMoves, people: personMoves.default([]) }),
  response: z.object({ jobId: identifier }),
  status: 202,
  errors: ['not-found', 'changed-meanwhile', 'conflict', 'invalid-input'],
});
