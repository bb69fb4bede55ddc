import { Controller } from '@nestjs/common';
import {
  exportApplicationsInReview,
  getApplicationReviews,
  listApplicationsInReview,
  writeApplicationReview,
} from '@understudy/contracts/programmes-reviews';
import {
  changeScoringSheet,
  getScoringSheet,
  listReviewTurns,
  nameReviewers,
} from '@understudy/contracts/programmes-scoring';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { ReviewsService } from './reviews.service.js';
import { ScoringSheetService } from './scoring-sheet.service.js';

@Controller()
export class ScoringController {
  constructor(
    private readonly sheets: ScoringSheetService,
    private readonly reviews: ReviewsService,
  ) {}

  @Endpoint(getScoringSheet)
  sheet(@CurrentActor() actor: Actor, @Input(getScoringSheet) { params }: InputOf<typeof getScoringSheet>) {
    return this.sheets.get(actor, params.cohortId);
  }

  @Endpoint(changeScoringSheet)
  change(
    @CurrentActor() actor: Actor,
    @Input(changeScoringSheet) { params, body }: InputOf<typeof changeScoringSheet>,
  ) {
    return this.sheets.change(actor, params.cohortId, body);
  }

  @Endpoint(nameReviewers)
  name(@CurrentActor() actor: Actor, @Input(nameReviewers) { params, body }: InputOf<typeof nameReviewers>) {
    return this.sheets.name(actor, params.cohortId, body);
  }

  @Endpoint(listReviewTurns)
  turns(@CurrentActor() actor: Actor) {
    return this.sheets.turns(actor);
  }

  @Endpoint(listApplicationsInReview)
  @AsCsv(exportApplicationsInReview)
  list(
    @CurrentActor() actor: Actor,
    @Input(listApplicationsInReview) { params, query }: InputOf<typeof listApplicationsInReview>,
  ) {
    return this.reviews.list(actor, params.cohortId, query);
  }

  @Endpoint(getApplicationReviews)
  get(@CurrentActor() actor: Actor, @Input(getApplicationReviews) { params }: InputOf<typeof getApplicationReviews>) {
    return this.reviews.get(actor, params.enrolmentId);
  }

  @Endpoint(writeApplicationReview)
  write(
    @CurrentActor() actor: Actor,
    @Input(writeApplicationReview) { params, body }: InputOf<typeof writeApplicationReview>,
  ) {
    return this.reviews.write(actor, params.enrolmentId, body);
  }
}
