import { Injectable } from '@nestjs/common';
import type { setTargetStage } from '@understudy/contracts/career-framework';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type { Person } from '@understudy/contracts/people';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { planSpellChange } from '@understudy/domain/calendar/spell-change';
import type { Actor } from '../../../common/auth/actor.js';
import { emit } from '../../../common/events/emit.js';
import { Employments } from '../../people/changes/employments.service.js';
import { ReportingClosure } from '../../people/closure/reporting-closure.service.js';
import { PersonService } from '../../people/person/person.service.js';
import { FrameworkService } from '../framework/framework.service.js';
import { TargetStageRepository, targetValue } from './target-stage.repository.js';

/** Where people are heading and by when; kept as a history. */
@Injectable()
export class TargetStageService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: TargetStageRepository,
    private readonly framework: FrameworkService,
    private readonly people: PersonService,
    private readonly employments: Employments,
    private readonly closure: ReportingClosure,
  ) {}

  /** Sets or clears the target from the actor's today; by the person, their line, or an admin. */
  async set(actor: Actor, personId: string, { target }: BodyOf<typeof setTargetStage>): Promise<Person> {
    await this.tenants.run(actor, (tx) => this.write(tx, actor, personId, target));
    return this.people.get(actor, personId);
  }

  /** The same within a transaction of the caller's, whose rules apply beside these. */
  async write(
    tx: TenantTransaction,
    actor: Actor,
    personId: string,
    target: BodyOf<typeof setTargetStage>['target'],
  ): Promise<void> {
    await this.people.allow(tx, actor, 'change-target', personId);
    await this.closure.lock(tx);
    const stage = target === null ? null : await this.framework.stageOf(tx, target.stageKey, 'target.stageKey');
    const value = target === null || stage === null ? null : targetValue(stage.id, target.horizon);
    const stretch = await this.employments.stretchOn(tx, personId, actor.today, 'target');
    const spells = await this.repository.spells(tx, personId);
    const plan = planSpellChange(spells, { value, from: actor.today, notAfter: stretch.to });
    if (plan === null) return;
    await this.repository.write(tx, personId, plan, actor.personId);
    const payload = { stageKey: target?.stageKey ?? null, horizon: target?.horizon ?? null };
    await emit(tx, actor, 'target-stage.changed', { kind: 'person', id: personId }, payload);
  }
}
