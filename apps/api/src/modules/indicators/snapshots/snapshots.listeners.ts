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

type Told = Pick<DomainEvent, 'name' | 'payload'>;

/** What figures say of a critical role and of an opening, besides who stands ready and the days on which it began and ended. */
const readOfRole = ['incumbentId', 'unitId', 'ownerId'];
const readOfOpening = ['openedOn', 'unitId', 'ownerId'];

const says = (fields: unknown, read: readonly string[]): boolean =>
  !Array.isArray(fields) || fields.some((field) => read.includes(field));

/**
 * Whether a change may touch any figure at all. Of what is set for the whole organisation, only the privacy threshold decides
 * what they say; of enrolments only the day somebody got a place on, which an import of earlier cohorts brings and takes out
 * too. Notes about who is considered for a role, a look at its plan, a yes of somebody, evidence and names touch none.
 */
export const touchesFigures = ({ name, payload }: Told): boolean => {
  switch (name) {
    case 'organisation.changed':
      return [payload.changed].flat().includes('privacyThreshold');
    case 'enrolment.changed':
      return typeof payload.enrolledOn === 'string';
    case 'programme.changed':
      return payload.change === 'history-imported' || payload.change === 'history-undone';
    case 'critical-role.changed':
      return payload.written === undefined && payload.nominee !== 'given' && says(payload.fields, readOfRole);
    case 'successor.changed':
      return payload.change !== 'changed' || payload.horizon !== payload.former;
    case 'role-opening.changed':
      return says(payload.fields, readOfOpening);
    case 'unit.changed':
      return payload.formerParentId === undefined || payload.formerParentId !== payload.parentId;
    default:
      return true;
  }
};

/** Days that an event names though figures before the day of the change stay: when somebody joined, or was first ready. */
const before: Partial<Record<DomainEvent['name'], string>> = {
  'person.left': 'joinedOn',
  'successor.changed': 'since',
};

/**
 * The first day whose figures a change may touch: the earliest day that the event names; null, for all days, when it names
 * none. Somebody's leaving touches nothing before it, or before the day it was recorded as until now.
 */
export const firstDayTouched = ({ name, payload }: Told): string | null => {
  const days = Object.entries(payload).flatMap(([field, value]) =>
    field !== before[name] && typeof value === 'string' && isoDate.safeParse(value).success ? [value] : [],
  );
  return days.sort()[0] ?? null;
};
