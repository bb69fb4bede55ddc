import { Controller } from '@nestjs/common';
import {
  addCohortMilestone,
  changeCohortMilestone,
  exportMilestoneBoard,
  getMilestoneBoard,
  getMilestoneLine,
  markMilestone,
} from '@understudy/contracts/programmes-milestones';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { csvReply } from '../../../common/http/csv-reply.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { Reply } from '../../../common/http/reply.js';
import { MilestoneChanges } from './milestone-changes.service.js';
import { MilestonesService } from './milestones.service.js';

@Controller()
export class MilestonesController {
  constructor(
    private readonly milestones: MilestonesService,
    private readonly changes: MilestoneChanges,
  ) {}

  @Endpoint(getMilestoneBoard)
  board(@CurrentActor() actor: Actor, @Input(getMilestoneBoard) { params, query }: InputOf<typeof getMilestoneBoard>) {
    return this.milestones.board(actor, params.cohortId, query);
  }

  @Endpoint(exportMilestoneBoard)
  async export(
    @CurrentActor() actor: Actor,
    @Input(exportMilestoneBoard) { params, query }: InputOf<typeof exportMilestoneBoard>,
    @Reply() reply: FastifyReply,
  ) {
    await csvReply(reply, 'milestones.csv', await this.milestones.export(actor, params.cohortId, query));
  }

  @Endpoint(addCohortMilestone)
  add(@CurrentActor() actor: Actor, @Input(addCohortMilestone) { params, body }: InputOf<typeof addCohortMilestone>) {
    return this.changes.add(actor, params.cohortId, body);
  }

  @Endpoint(changeCohortMilestone)
  change(
    @CurrentActor() actor: Actor,
    @Input(changeCohortMilestone) { params, body }: InputOf<typeof changeCohortMilestone>,
  ) {
    return this.changes.change(actor, params.cohortId, params.milestoneId, body);
  }

  @Endpoint(getMilestoneLine)
  line(@CurrentActor() actor: Actor, @Input(getMilestoneLine) { params }: InputOf<typeof getMilestoneLine>) {
    return this.milestones.line(actor, params.enrolmentId);
  }

  @Endpoint(markMilestone)
  mark(@CurrentActor() actor: Actor, @Input(markMilestone) { params, body }: InputOf<typeof markMilestone>) {
    return this.changes.mark(actor, params.enrolmentId, params.milestoneId, body);
  }
}
