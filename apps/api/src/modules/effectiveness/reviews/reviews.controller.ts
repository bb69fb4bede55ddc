import { Controller } from '@nestjs/common';
import {
  exportEffectivenessReviews,
  getEffectivenessReview,
  keepEffectivenessWords,
  listEffectivenessReviews,
  openEffectivenessReview,
  planEffectivenessTry,
  stepEffectivenessReview,
  writeEffectivenessSide,
} from '@understudy/contracts/effectiveness-reviews';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { ReviewsService } from './reviews.service.js';

@Controller()
export class ReviewsController {
  constructor(private readonly reviews: ReviewsService) {}

  @Endpoint(listEffectivenessReviews)
  @AsCsv(exportEffectivenessReviews)
  list(
    @CurrentActor() actor: Actor,
    @Input(listEffectivenessReviews) { query }: InputOf<typeof listEffectivenessReviews>,
  ) {
    return this.reviews.list(actor, query);
  }

  @Endpoint(openEffectivenessReview)
  open(
    @CurrentActor() actor: Actor,
    @Input(openEffectivenessReview) { params, body }: InputOf<typeof openEffectivenessReview>,
  ) {
    return this.reviews.open(actor, params.leaderId, body);
  }

  @Endpoint(getEffectivenessReview)
  get(@CurrentActor() actor: Actor, @Input(getEffectivenessReview) { params }: InputOf<typeof getEffectivenessReview>) {
    return this.reviews.get(actor, params.reviewId);
  }

  @Endpoint(writeEffectivenessSide)
  write(
    @CurrentActor() actor: Actor,
    @Input(writeEffectivenessSide) { params, body }: InputOf<typeof writeEffectivenessSide>,
  ) {
    return this.reviews.write(actor, params.reviewId, body);
  }

  @Endpoint(stepEffectivenessReview)
  step(
    @CurrentActor() actor: Actor,
    @Input(stepEffectivenessReview) { params, body }: InputOf<typeof stepEffectivenessReview>,
  ) {
    return this.reviews.step(actor, params.reviewId, body);
  }

  @Endpoint(keepEffectivenessWords)
  keepWords(
    @CurrentActor() actor: Actor,
    @Input(keepEffectivenessWords) { params, body }: InputOf<typeof keepEffectivenessWords>,
  ) {
    return this.reviews.keepWords(actor, params.reviewId, body);
  }

  @Endpoint(planEffectivenessTry)
  plan(
    @CurrentActor() actor: Actor,
    @Input(planEffectivenessTry) { params, body }: InputOf<typeof planEffectivenessTry>,
  ) {
    return this.reviews.plan(actor, params, body);
  }
}
