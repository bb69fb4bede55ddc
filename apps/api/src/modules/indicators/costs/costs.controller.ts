import { Controller } from '@nestjs/common';
import {
  changeCostSettings,
  exportCostLedger,
  exportCostMonths,
  getCostLedger,
  getCostSettings,
  listCostMonths,
} from '@understudy/contracts/indicators-costs';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { csvReply } from '../../../common/http/csv-reply.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { Reply } from '../../../common/http/reply.js';
import { fileName } from '../reports/file-name.js';
import { CostsService } from './costs.service.js';

@Controller()
export class CostsController {
  constructor(private readonly costs: CostsService) {}

  @Endpoint(getCostSettings)
  settings(@CurrentActor() actor: Actor) {
    return this.costs.settings(actor);
  }

  @Endpoint(changeCostSettings)
  change(@CurrentActor() actor: Actor, @Input(changeCostSettings) { body }: InputOf<typeof changeCostSettings>) {
    return this.costs.change(actor, body);
  }

  @Endpoint(getCostLedger)
  ledger(@CurrentActor() actor: Actor, @Input(getCostLedger) { query }: InputOf<typeof getCostLedger>) {
    return this.costs.ledger(actor, query);
  }

  @Endpoint(listCostMonths)
  @AsCsv(exportCostMonths)
  months(@CurrentActor() actor: Actor, @Input(listCostMonths) { query }: InputOf<typeof listCostMonths>) {
    return this.costs.months(actor, query);
  }

  @Endpoint(exportCostLedger)
  async export(
    @CurrentActor() actor: Actor,
    @Input(exportCostLedger) { query }: InputOf<typeof exportCostLedger>,
    @Reply() reply: FastifyReply,
  ) {
    await csvReply(reply, `${fileName('costs', actor.today, query)}.csv`, await this.costs.export(actor, query));
  }
}
