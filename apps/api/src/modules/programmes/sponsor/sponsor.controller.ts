import { Controller } from '@nestjs/common';
import {
  addCohortCost,
  changeCohortCost,
  exportCohortCosts,
  getSponsorReport,
  listCohortCosts,
} from '@understudy/contracts/programmes-sponsor';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { CostsService } from './costs.service.js';
import { SponsorReports } from './sponsor-reports.service.js';

@Controller()
export class SponsorController {
  constructor(
    private readonly reports: SponsorReports,
    private readonly costs: CostsService,
  ) {}

  @Endpoint(getSponsorReport)
  report(@CurrentActor() actor: Actor, @Input(getSponsorReport) { params }: InputOf<typeof getSponsorReport>) {
    return this.reports.get(actor, params.programmeId);
  }

  @Endpoint(listCohortCosts)
  @AsCsv(exportCohortCosts)
  list(@CurrentActor() actor: Actor, @Input(listCohortCosts) { params }: InputOf<typeof listCohortCosts>) {
    return this.costs.list(actor, params.cohortId);
  }

  @Endpoint(addCohortCost)
  add(@CurrentActor() actor: Actor, @Input(addCohortCost) { params, body }: InputOf<typeof addCohortCost>) {
    return this.costs.add(actor, params.cohortId, body);
  }

  @Endpoint(changeCohortCost)
  change(@CurrentActor() actor: Actor, @Input(changeCohortCost) { params, body }: InputOf<typeof changeCohortCost>) {
    return this.costs.change(actor, params.cohortCostId, body);
  }
}
