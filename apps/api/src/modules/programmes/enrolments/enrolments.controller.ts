import { Controller } from '@nestjs/common';
import {
  applyToCohort,
  exportCohortEnrolments,
  exportEnrolments,
  getEnrolment,
  listCohortEnrolments,
  listEnrolments,
  nominateForCohort,
  stepEnrolment,
} from '@understudy/contracts/programmes-enrolments';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { EnrolmentsService } from './enrolments.service.js';

@Controller()
export class EnrolmentsController {
  constructor(private readonly enrolments: EnrolmentsService) {}

  @Endpoint(listCohortEnrolments)
  @AsCsv(exportCohortEnrolments)
  ofCohort(
    @CurrentActor() actor: Actor,
    @Input(listCohortEnrolments) { params, query }: InputOf<typeof listCohortEnrolments>,
  ) {
    return this.enrolments.ofCohort(actor, params.cohortId, query);
  }

  @Endpoint(listEnrolments)
  @AsCsv(exportEnrolments)
  list(@CurrentActor() actor: Actor, @Input(listEnrolments) { query }: InputOf<typeof listEnrolments>) {
    return this.enrolments.list(actor, query);
  }

  @Endpoint(getEnrolment)
  get(@CurrentActor() actor: Actor, @Input(getEnrolment) { params }: InputOf<typeof getEnrolment>) {
    return this.enrolments.get(actor, params.enrolmentId);
  }

  @Endpoint(applyToCohort)
  apply(@CurrentActor() actor: Actor, @Input(applyToCohort) { params, body }: InputOf<typeof applyToCohort>) {
    return this.enrolments.apply(actor, params.cohortId, body);
  }

  @Endpoint(nominateForCohort)
  nominate(
    @CurrentActor() actor: Actor,
    @Input(nominateForCohort) { params, body }: InputOf<typeof nominateForCohort>,
  ) {
    return this.enrolments.nominate(actor, params.cohortId, body);
  }

  @Endpoint(stepEnrolment)
  step(@CurrentActor() actor: Actor, @Input(stepEnrolment) { params, body }: InputOf<typeof stepEnrolment>) {
    return this.enrolments.step(actor, params.enrolmentId, body);
  }
}
