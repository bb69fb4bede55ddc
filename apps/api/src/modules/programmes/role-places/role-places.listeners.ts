import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { placedStates } from '@understudy/domain/programmes/enrolment-table';
import { z } from 'zod';
import type { Actor } from '../../../common/auth/actor.js';
import type { DomainEvent } from '../../../common/events/domain-event.js';
import { OnDomainEvent } from '../../../common/events/on-domain-event.js';
import { CohortsRepository } from '../cohorts/cohorts.repository.js';
import { RoleMoves } from './role-moves.service.js';
import { type RolePlaceRow, RolePlacesRepository } from './role-places.repository.js';

const about = z.object({ cohortId: z.uuid() });
const step = z.object({ change: z.string() });
const open = ['proposed', 'chosen', 'held'] as const;

/** Roles follow the place in the cohort, and the cohort itself: they begin, end and are given up with them. */
@Injectable()
export class RolePlacesListeners {
  constructor(
    private readonly repository: RolePlacesRepository,
    private readonly cohorts: CohortsRepository,
    private readonly moves: RoleMoves,
  ) {}

  @OnDomainEvent({ listener: 'programmes.roles-follow-enrolments', events: ['enrolment.changed'] })
  async followEnrolment(tx: TenantTransaction, { subject, payload }: DomainEvent, actor: Actor): Promise<void> {
    await this.cohorts.lock(tx, about.parse(payload).cohortId);
    for (const row of await this.repository.inStates(tx, { enrolmentId: subject.id }, open)) {
      if (row.enrolmentState === 'completed') await this.finish(tx, actor, row);
      else if (placedStates.has(row.enrolmentState)) await this.begin(tx, actor, row);
      else if (gone.has(row.enrolmentState)) await this.end(tx, actor, row);
    }
  }

  @OnDomainEvent({ listener: 'programmes.roles-follow-cohorts', events: ['cohort.changed'] })
  async followCohort(tx: TenantTransaction, { subject, payload }: DomainEvent, actor: Actor): Promise<void> {
    const { change } = step.parse(payload);
    if (change !== 'end' && change !== 'cancel') return;
    await this.cohorts.lock(tx, subject.id);
    for (const row of await this.repository.inStates(tx, { cohortId: subject.id }, open)) {
      if (change === 'end') await this.finish(tx, actor, row);
      else await this.end(tx, actor, row);
    }
  }

  private async begin(tx: TenantTransaction, actor: Actor, row: RolePlaceRow): Promise<void> {
    if (row.state === 'chosen') await this.moves.moveByItself(tx, actor, row, 'begin');
  }

  private async finish(tx: TenantTransaction, actor: Actor, row: RolePlaceRow): Promise<void> {
    if (row.state === 'held') await this.moves.moveByItself(tx, actor, row, 'finish');
    else await this.end(tx, actor, row);
  }

  private async end(tx: TenantTransaction, actor: Actor, row: RolePlaceRow): Promise<void> {
    await this.moves.moveByItself(tx, actor, row, row.state === 'proposed' ? 'discard' : 'drop');
  }
}

const gone: ReadonlySet<string> = new Set(['deferred', 'transferred', 'withdrawn', 'declined']);
