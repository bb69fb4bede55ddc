import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { listProgrammeEffects, listToldEffects, ProgrammeEffect } from '@understudy/contracts/indicators-effect';
import { TenantDatabase, type TenantReading, type TenantTransaction } from '@understudy/database/tenant-database';
import { programmeEffect } from '@understudy/domain/indicators/effect/programme-effect';
import { tellEffect, tellEffectAgain } from '@understudy/domain/indicators/effect/tell-effect';
import { systemOfProgrammes } from '@understudy/domain/programmes/sponsor/told-sums';
import type { Actor } from '../../../common/auth/actor.js';
import { notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { ProgrammesService } from '../../programmes/catalogue/programmes.service.js';
import { everythingTold, tellAlone, toldOf } from '../../programmes/sponsor/everything-told.repository.js';
import { GroupsService, refuseFuture } from '../groups/groups.service.js';
import { maySeeEffect } from './effect.policy.js';
import { presentEffect, presentTold } from './effect.presenter.js';
import { EffectFactsRepository } from './effect-facts.repository.js';
import { type EffectsAsked, EffectsRepository, effectColumns } from './effects.repository.js';

/** What programmes bring: told to those who stand for them and those above, worked out overnight and never in a request. */
@Injectable()
export class EffectsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: EffectsRepository,
    private readonly facts: EffectFactsRepository,
    private readonly programmes: ProgrammesService,
    private readonly groups: GroupsService,
    private readonly scope: PeopleScope,
  ) {}

  /**
   * The effect of one programme. @throws ProblemError not-allowed for everybody but admins, the sponsor and, while it is open or
   * closed, those above.
   */
  async get(actor: Actor, programmeId: string): Promise<ProgrammeEffect> {
    const reading = this.tenants.read(actor);
    await this.allow(reading, actor, programmeId);
    const [row, threshold] = await Promise.all([
      this.repository.find(reading, programmeId, actor.today),
      this.repository.threshold(reading),
    ]);
    if (row === null) throw notFound();
    return presentEffect(row, threshold);
  }

  /** Everything that was told of a programme. @throws ProblemError not-allowed as for one effect. */
  async history(
    actor: Actor,
    programmeId: string,
    { knownOn = actor.today }: QueryOf<typeof listToldEffects>,
  ): Promise<ResponseOf<typeof listToldEffects>> {
    const reading = this.tenants.read(actor);
    await this.allow(reading, actor, programmeId);
    const [rows, threshold] = await Promise.all([
      this.repository.history(reading, programmeId, knownOn),
      this.repository.threshold(reading),
    ]);
    return { items: presentTold(rows, threshold) };
  }

  /**
   * A page of the programmes for which the actor or somebody below them stands, of all programmes for admins; narrowed to those for
   * which somebody of a group stands, and to what had been told by a day.
   * @throws ProblemError not-found for a group out of sight, invalid-input for a day to come.
   */
  async list(
    actor: Actor,
    query: QueryOf<typeof listProgrammeEffects>,
  ): Promise<ResponseOf<typeof listProgrammeEffects>> {
    const { groupKind, groupId, knownOn: day = actor.today } = query;
    refuseFuture(actor, day);
    const reading = this.tenants.read(actor);
    const group =
      groupKind === undefined
        ? { kind: 'organisation' as const, id: null }
        : await this.groups.seen(reading, actor, { groupKind, groupId });
    if (!actor.isAdmin && actor.personId === null) return { items: [], nextCursor: null };
    const threshold = await this.repository.threshold(reading);
    const asked: EffectsAsked = {
      reader: actor.isAdmin
        ? null
        : { personId: actor.personId, isAbove: (id) => this.scope.isBelow(actor.personId, id, actor.today) },
      group,
      day,
    };
    const rows = await this.repository.page(reading, asked, listingOf(effectColumns(day), query));
    const { shown, nextCursor } = pageOfRows(rows, query.limit, query, ({ id }) => id);
    return { items: shown.map((row) => presentEffect(row, threshold, day < actor.today)), nextCursor };
  }

  /**
   * Looks at every programme and tells anew what may be told, and as it was what may be told under a threshold that was raised.
   * @returns how many programmes there are.
   */
  async tellAll(tx: TenantTransaction, asOf: string): Promise<number> {
    await tellAlone(tx);
    const threshold = await this.repository.begin(tx);
    const programmes = await this.repository.programmes(tx);
    const told = await everythingTold(tx);
    const system = systemOfProgrammes(threshold, told);
    for (const programmeId of programmes) {
      const found = programmeEffect(await this.facts.facts(tx, programmeId, asOf), { asOf, threshold });
      await this.repository.look(tx, programmeId, asOf, found);
      const { effects } = toldOf(told, programmeId);
      await this.repository.tellAgain(tx, programmeId, tellEffectAgain(system, programmeId, effects), threshold);
      for (const comparison of tellEffect(system, programmeId, effects, found)) {
        const anew = found[comparison];
        if (anew.status === 'shown') await this.repository.tell(tx, programmeId, { asOf, threshold }, comparison, anew);
      }
    }
    return programmes.length;
  }

  private async allow(reading: TenantReading, actor: Actor, programmeId: string): Promise<void> {
    const { state, isSponsor, sponsor } = await this.programmes.allow(reading, actor, 'see', programmeId);
    const relation = sponsor === null ? null : await this.scope.relationTo(reading, actor, sponsor.id);
    if (!maySeeEffect(actor, { state, isSponsor, isAboveSponsor: relation?.isAbove ?? false })) throw notAllowed();
  }
}
