import { z } from 'zod';
import { identifier, instant } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf } from './pagination.js';
import { said } from './said.js';

export const jobName = z
  .enum([
    'compute-indicators',
    'check-import',
    'apply-import',
    'undo-import',
    'apply-title-mapping',
    'send-notifications',
    'send-chats',
    'write-digests',
    'send-calendar-invitations',
    'remind-sessions',
    'find-overdue-check-ins',
    'start-agreed-plans',
    'tell-plan-ends',
    'tell-look-backs',
    'find-missed-safety-check-ins',
    'follow-mentoring',
    'find-transitions',
    'refresh-attention',
    'launch-campaign',
    'remind-raters',
    'remind-due-campaigns',
    'open-due-campaigns',
    'release-campaign',
    'forget-old-records',
    'publish-framework',
    'launch-cycle',
    'remind-cycle',
    'close-cycle',
    'remind-due-cycles',
    'follow-cycles',
    'print-plan',
    'clear-plan-documents',
    'forget-removals',
    'forget-removed-notes',
    'tend-peer-groups',
    'tend-skip-levels',
    'expire-calibrations',
    'remind-calibrations',
    'close-candidacies',
    'lapse-offers',
    'match-mentors',
    'propose-pairs',
    'withdraw-leavers',
    'remind-cohort-ends',
    'follow-learning',
    'tell-programme-figures',
    'tell-programme-effects',
    'follow-surveys',
    'run-forecast',
    'keep-forecasts',
    'observe-indicators',
    'follow-effectiveness',
  ])
  .meta({ id: 'JobName' });
export type JobName = z.infer<typeof jobName>;

/** What a job is at: a closed list of words; each language has a sentence for each. */
export const jobStep = z.enum([
  'computing-days',
  'deriving-stages',
  'reading-file',
  'checking-rows',
  'noting-findings',
  'looking-for-changes',
  'putting-back',
  'checking-again',
  'writing-people',
  'deriving-lines',
  'asking',
  'reminding',
  'releasing',
  'checking-draft',
  'publishing',
  'moving-people',
  'gathering-people',
  'finding-unfinished',
  'keeping-states',
  'reading-plan',
  'setting-pages',
  'finding-pairs',
  'writing-pairs',
  'reading-history',
  'following-paths',
  'proposing-pairs',
]);
export type JobStep = z.infer<typeof jobStep>;

/** Why a job was refused in the middle, where more can be said than its problem code: a sentence each per language. */
export const jobRefusal = z.enum([
  'draft-unchanged',
  'draft-unfinished',
  'stages-undecided',
  'people-elsewhere',
  'moves-contradicted',
  'mails-undelivered',
]);
export type JobRefusal = z.infer<typeof jobRefusal>;

export const jobStatus = z.enum(['waiting', 'running', 'completed', 'failed', 'cancelled']).meta({ id: 'JobStatus' });

export const job = z
  .object({
    id: identifier,
    name: jobName,
    status: jobStatus,
    progress: z.number().int(),
    total: z.number().int(),
    step: jobStep.nullable().catch(null),
    /** Why it failed: what an import says, refused with a problem code and English words, or failed-unexpectedly. */
    problem: said.nullable(),
    attempts: z.number().int(),
    createdAt: instant,
    startedAt: instant.nullable(),
    finishedAt: instant.nullable(),
    requestedBy: z.string().nullable(),
    abilities: z.array(z.enum(['cancel', 'retry'])),
  })
  .meta({ id: 'Job' });
export type Job = z.infer<typeof job>;

/** By when it was asked for. */
export const jobSorts = ['asked'] as const;

export const listJobs = endpoint({
  method: 'GET',
  path: '/api/v1/jobs',
  summary: 'Background jobs: all for admins, their own for everybody else, newest first unless asked otherwise',
  permission: 'jobs.read',
  query: z.strictObject({ ...page, ...arranged(jobSorts, 'descending'), status: jobStatus.optional() }),
  response: pageOf(job),
  errors: ['invalid-input'],
});

export const exportJobs = exportOf(listJobs);

export const getJob = endpoint({
  method: 'GET',
  path: '/api/v1/jobs/:jobId',
  summary: 'State and progress of one job',
  permission: 'jobs.read',
  params: z.strictObject({ jobId: identifier }),
  response: job,
  errors: ['not-found'],
});

export const cancelJob = endpoint({
  method: 'POST',
  path: '/api/v1/jobs/:jobId/cancellation',
  summary: 'Ask a waiting or running job to stop; what it has not committed is rolled back',
  permission: 'jobs.read',
  params: z.strictObject({ jobId: identifier }),
  response: job,
  status: 202,
  errors: ['not-found', 'conflict'],
});

export const retryJob = endpoint({
  method: 'POST',
  path: '/api/v1/jobs/:jobId/retry',
  summary: 'Run a failed or cancelled job again',
  permission: 'jobs.read',
  params: z.strictObject({ jobId: identifier }),
  response: job,
  status: 202,
  errors: ['not-found', 'conflict'],
});
