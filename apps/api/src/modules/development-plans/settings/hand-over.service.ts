import { Injectable } from '@nestjs/common';
import type { chooseHandOver, getHandOver } from '@understudy/contracts/development-plans-hand-over';
import type { BodyOf, ResponseOf } from '@understudy/contracts/endpoint';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import { sightOfEarlier } from '@understudy/domain/development-plans/hand-over';
import type { Actor } from '../../../common/auth/actor.js';
import { notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { PersonService } from '../../people/person/person.service.js';
import { HandOverRepository } from './hand-over.repository.js';
import { SettingsRepository } from './settings.repository.js';

type HandOvers = ResponseOf<typeof getHandOver>;

/** What leaders see of what was before them: for the person to see, before and after, and to decide. */
@Injectable()
export class HandOverService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: HandOverRepository,
    private readonly settings: SettingsRepository,
    private readonly people: PersonService,
  ) {}

  /** Every leader of the person, now and to come, with what they see. @throws ProblemError not-allowed for others. */
  async list(actor: Actor, personId: string): Promise<HandOvers> {
    const reading = this.tenants.read(actor);
    await this.allow(reading, actor, personId);
    const [{ handOver: rule }, rows] = await Promise.all([
      this.settings.get(reading),
      this.repository.leaders(reading, personId, actor.today),
    ]);
    const leaders = rows.map(({ id, name, choice, closedPlans, openPlans, checkIns, ...row }) => ({
      ...row,
      leader: { id, name },
      choice,
      sees: sightOfEarlier(rule, choice),
      earlier: { closedPlans, openPlans, checkIns },
    }));
    return { rule, leaders };
  }

  /** Decides for one leader; can be decided anew at any time, and counts from the next request on. */
  async choose(
    actor: Actor,
    personId: string,
    { leaderId, choice }: BodyOf<typeof chooseHandOver>,
  ): Promise<HandOvers> {
    await this.tenants.run(actor, async (tx) => {
      await this.allow(tx, actor, personId);
      const leaders = await this.repository.leaders(tx, personId, actor.today);
      const leader = leaders.find(({ id }) => id === leaderId);
      if (leader === undefined) throw notFound();
      await this.repository.choose(tx, personId, leaderId, leader.since, choice);
      const payload = { personId, leaderId, change: 'hand-over', choice };
      await emit(tx, actor, 'plan.changed', { kind: 'person', id: personId }, payload);
    });
    return this.list(actor, personId);
  }

  private async allow(access: TenantAccess, actor: Actor, personId: string): Promise<void> {
    const relation = await this.people.allow(access, actor, 'see', personId);
    if (!relation.isSelf) throw notAllowed('Only the person themselves decides this.');
  }
}
