import { Controller } from '@nestjs/common';
import {
  changeCohort,
  exportCohorts,
  getCohort,
  getEligibility,
  listCohorts,
  offerPlaces,
  planCohort,
  stepCohort,
} from '@understudy/contracts/programmes-cohorts';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { EligibilityService } from '../enrolments/eligibility.service.js';
import { OffersService } from '../offers/offers.service.js';
import { CohortsService } from './cohorts.service.js';

@Controller()
export class CohortsController {
  constructor(
    private readonly cohorts: CohortsService,
    private readonly offers: OffersService,
    private readonly eligibility: EligibilityService,
  ) {}

  @Endpoint(listCohorts)
  @AsCsv(exportCohorts)
  list(@CurrentActor() actor: Actor, @Input(listCohorts) { params, query }: InputOf<typeof listCohorts>) {
    return this.cohorts.list(actor, params.programmeId, query);
  }

  @Endpoint(planCohort)
  plan(@CurrentActor() actor: Actor, @Input(planCohort) { params, body }: InputOf<typeof planCohort>) {
    return this.cohorts.plan(actor, params.programmeId, body);
  }

  @Endpoint(getCohort)
  get(@CurrentActor() actor: Actor, @Input(getCohort) { params }: InputOf<typeof getCohort>) {
    return this.cohorts.get(actor, params.cohortId);
  }

  @Endpoint(changeCohort)
  change(@CurrentActor() actor: Actor, @Input(changeCohort) { params, body }: InputOf<typeof changeCohort>) {
    return this.cohorts.change(actor, params.cohortId, body);
  }

  @Endpoint(stepCohort)
  step(@CurrentActor() actor: Actor, @Input(stepCohort) { params, body }: InputOf<typeof stepCohort>) {
    return this.cohorts.step(actor, params.cohortId, body);
  }

  @Endpoint(offerPlaces)
  offerPlaces(@CurrentActor() actor: Actor, @Input(offerPlaces) { params }: InputOf<typeof offerPlaces>) {
    return this.offers.offerPlaces(actor, params.cohortId);
  }

  @Endpoint(getEligibility)
  explain(@CurrentActor() actor: Actor, @Input(getEligibility) { params, query }: InputOf<typeof getEligibility>) {
    return this.eligibility.explain(actor, params.cohortId, query.personId);
  }
}
