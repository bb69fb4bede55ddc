import { Controller } from '@nestjs/common';
import {
  addLearningRecord,
  changeLearningRecord,
  exportLearningRecords,
  getLearningRecord,
  listLearningRecords,
  removeLearningRecord,
  restoreLearningRecord,
} from '@understudy/contracts/programmes-learning';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { LearningService } from './learning.service.js';

@Controller()
export class LearningController {
  constructor(private readonly learning: LearningService) {}

  @Endpoint(listLearningRecords)
  @AsCsv(exportLearningRecords)
  list(@CurrentActor() actor: Actor, @Input(listLearningRecords) { query }: InputOf<typeof listLearningRecords>) {
    return this.learning.list(actor, query);
  }

  @Endpoint(addLearningRecord)
  add(@CurrentActor() actor: Actor, @Input(addLearningRecord) { body }: InputOf<typeof addLearningRecord>) {
    return this.learning.add(actor, body);
  }

  @Endpoint(getLearningRecord)
  get(@CurrentActor() actor: Actor, @Input(getLearningRecord) { params }: InputOf<typeof getLearningRecord>) {
    return this.learning.get(actor, params.learningRecordId);
  }

  @Endpoint(changeLearningRecord)
  change(
    @CurrentActor() actor: Actor,
    @Input(changeLearningRecord) { params, body }: InputOf<typeof changeLearningRecord>,
  ) {
    return this.learning.change(actor, params.learningRecordId, body);
  }

  @Endpoint(removeLearningRecord)
  remove(@CurrentActor() actor: Actor, @Input(removeLearningRecord) { params }: InputOf<typeof removeLearningRecord>) {
    return this.learning.setRemoved(actor, params.learningRecordId, true);
  }

  @Endpoint(restoreLearningRecord)
  restore(
    @CurrentActor() actor: Actor,
    @Input(restoreLearningRecord) { params }: InputOf<typeof restoreLearningRecord>,
  ) {
    return this.learning.setRemoved(actor, params.learningRecordId, false);
  }
}
