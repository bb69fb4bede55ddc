import { Controller } from '@nestjs/common';
import { getMentoringOverview, reachMentor, settleAttention } from '@understudy/contracts/mentoring-work';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { OverviewService } from './overview.service.js';

@Controller()
export class OverviewController {
  constructor(private readonly overview: OverviewService) {}

  @Endpoint(getMentoringOverview)
  get(@CurrentActor() actor: Actor, @Input(getMentoringOverview) _input: InputOf<typeof getMentoringOverview>) {
    return this.overview.get(actor);
  }

  @Endpoint(reachMentor)
  async reach(@CurrentActor() actor: Actor, @Input(reachMentor) { params }: InputOf<typeof reachMentor>) {
    await this.overview.reach(actor, params.mentorId);
  }

  @Endpoint(settleAttention)
  async settle(@CurrentActor() actor: Actor, @Input(settleAttention) { params }: InputOf<typeof settleAttention>) {
    await this.overview.settle(actor, params.mentorshipId);
  }
}
