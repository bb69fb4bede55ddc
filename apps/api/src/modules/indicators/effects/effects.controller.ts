import { Controller } from '@nestjs/common';
import {
  exportProgrammeEffect,
  exportProgrammeEffects,
  exportToldEffects,
  getProgrammeEffect,
  listProgrammeEffects,
  listToldEffects,
} from '@understudy/contracts/indicators-effect';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { csvReply } from '../../../common/http/csv-reply.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { Reply } from '../../../common/http/reply.js';
import { effectRows } from './effect.presenter.js';
import { EffectsService } from './effects.service.js';

@Controller()
export class EffectsController {
  constructor(private readonly effects: EffectsService) {}

  @Endpoint(getProgrammeEffect)
  get(@CurrentActor() actor: Actor, @Input(getProgrammeEffect) { params }: InputOf<typeof getProgrammeEffect>) {
    return this.effects.get(actor, params.programmeId);
  }

  @Endpoint(exportProgrammeEffect)
  async export(
    @CurrentActor() actor: Actor,
    @Input(exportProgrammeEffect) { params }: InputOf<typeof exportProgrammeEffect>,
    @Reply() reply: FastifyReply,
  ) {
    const rows = effectRows(await this.effects.get(actor, params.programmeId));
    await csvReply(reply, `programme-effect-${actor.today}.csv`, rows);
  }

  @Endpoint(listToldEffects)
  @AsCsv(exportToldEffects)
  history(@CurrentActor() actor: Actor, @Input(listToldEffects) { params, query }: InputOf<typeof listToldEffects>) {
    return this.effects.history(actor, params.programmeId, query);
  }

  @Endpoint(listProgrammeEffects)
  @AsCsv(exportProgrammeEffects)
  list(@CurrentActor() actor: Actor, @Input(listProgrammeEffects) { query }: InputOf<typeof listProgrammeEffects>) {
    return this.effects.list(actor, query);
  }
}
