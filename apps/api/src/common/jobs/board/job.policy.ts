import type { JobName } from '@understudy/contracts/jobs';
import type { Permission } from '@understudy/contracts/permissions';
import type { Actor } from '../../auth/actor.js';
import type { JobStatus } from '../job-rows.js';

/** What the rules need to know of a job. */
export interface JobFacts {
  readonly name: JobName;
  readonly status: JobStatus;
  readonly requestedBy: string | null;
  readonly cancelRequested: boolean;
}

export type JobAction = 'see' | 'cancel' | 'retry';

/** Whoever may ask for the work may stop and repeat it. */
const requiredPermission: Readonly<Record<JobName, Permission>> = {
  'compute-indicators': 'indicators.recompute',
  'run-forecast': 'indicators.recompute',
  'keep-forecasts': 'indicators.recompute',
  'check-import': 'imports.create',
  'apply-import': 'imports.create',
  'undo-import': 'imports.create',
  'apply-title-mapping': 'titles.map',
  'find-overdue-check-ins': 'cycles.change',
  'start-agreed-plans': 'cycles.change',
  'tell-plan-ends': 'cycles.change',
  'find-missed-safety-check-ins': 'cycles.change',
  'follow-mentoring': 'mentoring.run',
  'find-transitions': 'stages.change',
  'tell-look-backs': 'stages.change',
  'refresh-attention': 'stages.change',
  'launch-campaign': 'campaigns.change',
  'remind-raters': 'campaigns.change',
  'remind-due-campaigns': 'campaigns.change',
  'open-due-campaigns': 'campaigns.change',
  'release-campaign': 'campaigns.change',
  'forget-old-records': 'organisation.change',
  'publish-framework': 'framework.change',
  'launch-cycle': 'cycles.change',
  'remind-cycle': 'cycles.change',
  'close-cycle': 'cycles.change',
  'remind-due-cycles': 'cycles.change',
  'follow-cycles': 'cycles.change',
  'print-plan': 'plans.read',
  'clear-plan-documents': 'cycles.change',
  'forget-removals': 'cycles.change',
  'forget-removed-notes': 'organisation.change',
  'tend-peer-groups': 'peer-groups.form',
  'tend-skip-levels': 'organisation.change',
  'expire-calibrations': 'organisation.change',
  'remind-calibrations': 'organisation.change',
  'observe-indicators': 'effectiveness.configure',
  'follow-effectiveness': 'effectiveness.configure',
  'close-candidacies': 'opportunities.configure',
  'lapse-offers': 'programmes.change',
  'match-mentors': 'mentoring.run',
  'propose-pairs': 'mentoring.run',
  'remind-sessions': 'programmes.change',
  'withdraw-leavers': 'programmes.change',
  'remind-cohort-ends': 'programmes.change',
  'follow-learning': 'programmes.change',
  'tell-programme-figures': 'programmes.change',
  'tell-programme-effects': 'programmes.change',
  'follow-surveys': 'programmes.change',
  'send-notifications': 'organisation.change',
  'send-chats': 'organisation.change',
  'write-digests': 'organisation.change',
  'send-calendar-invitations': 'organisation.change',
};

const sees = (actor: Actor, job: JobFacts): boolean =>
  actor.isAdmin || (actor.userId !== null && actor.userId === job.requestedBy);

const runs = (actor: Actor, job: JobFacts): boolean =>
  sees(actor, job) && actor.permissions.has(requiredPermission[job.name]);

/** Whether the job is in a state in which this makes sense. */
export const possible: Readonly<Record<JobAction, (job: JobFacts) => boolean>> = {
  see: () => true,
  cancel: ({ status, cancelRequested }) => status === 'waiting' || (status === 'running' && !cancelRequested),
  retry: ({ status }) => status === 'failed' || status === 'cancelled',
};

/** Whether this actor may do this to this job. */
export const may = (actor: Actor, action: JobAction, job: JobFacts): boolean =>
  action === 'see' ? sees(actor, job) : runs(actor, job);
