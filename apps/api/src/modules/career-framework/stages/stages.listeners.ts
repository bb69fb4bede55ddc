import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { DomainEvent } from '../../../common/events/domain-event.js';
import { OnDomainEvent } from '../../../common/events/on-domain-event.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { FrameworkSeeder } from '../framework/framework-seeder.service.js';
import { applyTitleMapping, everyone } from '../titles/apply-title-mapping.jobs.js';
import { StageDerivation } from './stage-derivation.service.js';

/** Follows what changes titles and employments elsewhere. */
@Injectable()
export class StagesListeners {
  constructor(
    private readonly derivation: StageDerivation,
    private readonly seeder: FrameworkSeeder,
    private readonly jobs: Jobs,
  ) {}

  @OnDomainEvent({ listener: 'career-framework.seed', events: ['organisation.created'] })
  async seed(tx: TenantTransaction, _event: DomainEvent, actor: Actor): Promise<void> {
    await this.seeder.seed(tx, actor);
  }

  @OnDomainEvent({ listener: 'career-framework.derive-person', events: ['title.changed', 'person.left'] })
  async derivePerson(tx: TenantTransaction, event: DomainEvent, actor: Actor): Promise<void> {
    await this.derivation.derivePerson(tx, actor, event.subject.id);
  }

  @OnDomainEvent({ listener: 'career-framework.derive-everyone', events: ['import.applied', 'import.undone'] })
  async deriveEveryone(tx: TenantTransaction, _event: DomainEvent, actor: Actor): Promise<void> {
    await this.jobs.request(tx, actor, applyTitleMapping, {}, { deduplicationKey: everyone });
  }
}
