import { z } from 'zod';
import { identifier, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { direction, page, pageOf, search } from './pagination.js';
import { personReference } from './people.js';
import { money } from './programmes.js';

export const learningKind = z
  .enum(['course', 'workshop', 'reading-group', 'coaching', 'conference', 'book', 'other'])
  .meta({ id: 'LearningKind' });
export type LearningKind = z.infer<typeof learningKind>;

export const learningRecord = z
  .object({
    id: identifier,
    person: personReference,
    kind: learningKind,
    title: z.string(),
    provider: z.string(),
    startedOn: isoDate,
    /** Null while it goes on. */
    endedOn: isoDate.nullable(),
    hours: z.number().nullable(),
    /** What the organisation paid; for the person, their line and admins alike. */
    cost: money.nullable(),
    /** A number or a link. */
    certificate: z.string(),
    certificateValidUntil: isoDate.nullable(),
    skillKey: z.string().nullable(),
    /** What somebody did with it; the person always reads it, their line where they share it, admins never. */
    applied: z.object({ text: z.string(), shared: z.boolean() }).nullable(),
    /** Whether it is time to look back at it; for the person alone. */
    wantsLookBack: z.boolean(),
    enrolment: z.object({ id: identifier, cohortId: identifier, cohort: z.string(), programme: z.string() }).nullable(),
    module: z.object({ id: identifier, title: z.string() }).nullable(),
    /** The day on which it was removed; it can be brought back for thirty days. */
    removedOn: isoDate.nullable(),
    version: z.number().int(),
    abilities: z.array(z.enum(['change', 'remove', 'restore'])),
  })
  .meta({ id: 'LearningRecord' });
export type LearningRecord = z.infer<typeof learningRecord>;

const filter = {
  /** Mine, that of my line as of today, or, for admins, everybody's. */
  scope: z.enum(['mine', 'line', 'organisation']).default('mine'),
  personId: identifier.optional(),
  enrolmentId: identifier.optional(),
  kind: learningKind.optional(),
  removed: z.stringbool().default(false),
  search,
  sort: z.enum(['start', 'title', 'person', 'hours']).default('start'),
  direction: direction.default('descending'),
};

export const listLearningRecords = endpoint({
  method: 'GET',
  path: '/api/v1/learning-records',
  summary: 'What was learned: my own, of my line, or of somebody I may see; the latest first unless asked otherwise',
  permission: 'learning.read',
  query: z.strictObject({ ...page, ...filter }),
  response: pageOf(learningRecord),
  errors: ['not-allowed'],
});

export const exportLearningRecords = exportOf(listLearningRecords);

const values = {
  kind: learningKind,
  title: plainText(200),
  provider: plainText(200, 0),
  startedOn: isoDate,
  endedOn: isoDate.nullable(),
  hours: z.number().min(0).max(5000).nullable(),
  cost: money.nullable(),
  certificate: plainText(500, 0),
  certificateValidUntil: isoDate.nullable(),
  skillKey: z.string().min(1).max(80).nullable(),
  applied: plainText(4000, 0),
  appliedShared: z.boolean(),
  /** One of my own enrolments. */
  enrolmentId: identifier.nullable(),
  /** A module of the programme of that enrolment. */
  moduleId: identifier.nullable(),
};

export const addLearningRecord = endpoint({
  method: 'POST',
  path: '/api/v1/learning-records',
  summary: 'Write down what I learned',
  permission: 'learning.change',
  body: z.strictObject({
    ...values,
    provider: values.provider.default(''),
    endedOn: values.endedOn.default(null),
    hours: values.hours.default(null),
    cost: values.cost.default(null),
    certificate: values.certificate.default(''),
    certificateValidUntil: values.certificateValidUntil.default(null),
    skillKey: values.skillKey.default(null),
    applied: values.applied.default(''),
    appliedShared: values.appliedShared.default(false),
    enrolmentId: values.enrolmentId.default(null),
    moduleId: values.moduleId.default(null),
    /** Write it down although there is one of my own with the same title and first day, and no other provider. */
    again: z.boolean().default(false),
  }),
  response: learningRecord,
  status: 201,
  errors: ['not-allowed', 'invalid-input', 'needs-confirmation'],
});

const params = z.strictObject({ learningRecordId: identifier });

export const getLearningRecord = endpoint({
  method: 'GET',
  path: '/api/v1/learning-records/:learningRecordId',
  summary: 'One thing that was learned',
  permission: 'learning.read',
  params,
  response: learningRecord,
  errors: ['not-found'],
});

export const changeLearningRecord = endpoint({
  method: 'PATCH',
  path: '/api/v1/learning-records/:learningRecordId',
  summary: 'Change a record of my own, or add what I applied and whether my line reads it',
  permission: 'learning.change',
  params,
  body: z.strictObject(values).partial().extend({ version: z.number().int() }),
  response: learningRecord,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'invalid-input'],
});

export const removeLearningRecord = endpoint({
  method: 'DELETE',
  path: '/api/v1/learning-records/:learningRecordId',
  summary: 'Remove a record of my own; it can be brought back for thirty days',
  permission: 'learning.change',
  params,
  response: learningRecord,
  status: 200,
  errors: ['not-found', 'not-allowed', 'conflict'],
});

export const restoreLearningRecord = endpoint({
  method: 'POST',
  path: '/api/v1/learning-records/:learningRecordId/restoration',
  summary: 'Bring a removed record of my own back',
  permission: 'learning.change',
  params,
  response: learningRecord,
  status: 200,
  errors: ['not-found', 'not-allowed', 'conflict'],
});
