import { Controller } from '@nestjs/common';
import {
  commentOnPlan,
  exportPlanComments,
  listPlanComments,
  withdrawPlanComment,
} from '@understudy/contracts/development-plans';
import { restorePlanComment } from '@understudy/contracts/development-plans-removals';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { CommentsService } from './comments.service.js';

@Controller()
export class CommentsController {
  constructor(private readonly comments: CommentsService) {}

  @Endpoint(listPlanComments)
  @AsCsv(exportPlanComments)
  list(@CurrentActor() actor: Actor, @Input(listPlanComments) { params, query }: InputOf<typeof listPlanComments>) {
    return this.comments.list(actor, params.planId, query);
  }

  @Endpoint(commentOnPlan)
  add(@CurrentActor() actor: Actor, @Input(commentOnPlan) { params, body }: InputOf<typeof commentOnPlan>) {
    return this.comments.add(actor, params.planId, body);
  }

  @Endpoint(withdrawPlanComment)
  withdraw(@CurrentActor() actor: Actor, @Input(withdrawPlanComment) { params }: InputOf<typeof withdrawPlanComment>) {
    return this.comments.withdraw(actor, params.planId, params.commentId);
  }

  @Endpoint(restorePlanComment)
  restore(@CurrentActor() actor: Actor, @Input(restorePlanComment) { params }: InputOf<typeof restorePlanComment>) {
    return this.comments.restore(actor, params.planId, params.commentId);
  }
}
