import { Injectable } from '@nestjs/common';
import { isoDate } from '@understudy/contracts/dates';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { DomainEvent } from '../../../common/events/domain-event.js';
import { OnDomainEvent } from '../../../common/events/on-domain-event.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { computeIndicators } from './compute-indicators.job.js';
import { SnapshotRepository } from './snapshot.repository.js';

/** Seconds to wait for further changes before computing. */
const pause = 2;

/** Keeps the snapshots true: a change marks what it may touch and asks for one computation for all changes of a moment. */
@Injectable()
export class SnapshotListeners {
  constructor(
    private readonly snapshots: SnapshotRepository,
    private readonly jobs: Jobs,
  ) {}

  @OnDomainEvent({
    listener: 'indicators.staleness',
    events: [
      'import.applied',
      'import.undone',
      'titles.mapped',
      'framework.published',
      'stage-assignment.changed',
      'reporting-line.changed',
      'person.created',
      'person.left',
      'unit.changed',
      'critical-role.changed',
      'successor.changed',
      'role-opening.changed',
      'enrolment.changed',
      'programme.changed',
      'organisation.changed',
    ],
  })
  async hear(tx: TenantTransaction, event: DomainEvent, actor: Actor): Promise<void> {
    if (!touchesFigures(event)) return;
    await this.snapshots.markStale(tx, firstDayTouched(event), event.position);
    const options = { deduplicationKey: 'changes', delaySeconds: pause };
    await this.jobs.request(tx, actor, computeIndicators, { asOf: null }, options);
  }
}

/**
 * Of what is set for the whole organisation, only the privacy threshold decides what figures say; of enrolments only the
 * day somebody got a place on, which an import of earlier cohorts brings and takes out too.
 */
export const touchesFigures = ({ name, payload }: Pick<DomainEvent, 'name' | 'payload'>): boolean => {
  if (name === 'organisation.changed') return [payload.changed].flat().includes('privacyThreshold');
  if (name === 'enrolment.changed') return typeof payload.enrolledOn === 'string';
  if (name === 'programme.changed') return payload.change === 'history-imported' || payload.change === 'history-undone';
  return true;
};

/**
 * The first day whose figures a change may touch: the earliest day that the event names; null, for all days, when it names
 * none. Somebody's leaving touches nothing before it, or before the day it was recorded as until now.
 */
export const firstDayTouched = ({ name, payload }: Pick<DomainEvent, 'name' | 'payload'>): string | null => {
  const { joinedOn, ...others } = payload;
  const named = name === 'person.left' ? others : { joinedOn, ...others };
  const days = Object.values(named).filter((value): value is string => isoDate.safeParse(value).success);
  return days.sort()[0] ?? null;
};
