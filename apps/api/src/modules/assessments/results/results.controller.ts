import { Controller } from '@nestjs/common';
import {
  exportResult,
  exportResults,
  getResult,
  getSkillGaps,
  listResults,
  shareResult,
  unshareResult,
} from '@understudy/contracts/assessments-results';
import { exportTeamGaps, listTeamGaps } from '@understudy/contracts/assessments-team-gaps';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { csvReply } from '../../../common/http/csv-reply.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { Reply } from '../../../common/http/reply.js';
import { AssessmentGaps } from './assessment-gaps.service.js';
import { resultRows } from './result-file.js';
import { ResultsService } from './results.service.js';

@Controller()
export class ResultsController {
  constructor(
    private readonly results: ResultsService,
    private readonly gaps: AssessmentGaps,
  ) {}

  @Endpoint(listResults)
  @AsCsv(exportResults)
  list(@CurrentActor() actor: Actor, @Input(listResults) { params, query }: InputOf<typeof listResults>) {
    return this.results.list(actor, params.personId, query);
  }

  @Endpoint(getResult)
  get(@CurrentActor() actor: Actor, @Input(getResult) { params }: InputOf<typeof getResult>) {
    return this.results.get(actor, params.assessmentId);
  }

  @Endpoint(exportResult)
  async export(
    @CurrentActor() actor: Actor,
    @Input(exportResult) { params }: InputOf<typeof exportResult>,
    @Reply() reply: FastifyReply,
  ): Promise<void> {
    const result = await this.results.get(actor, params.assessmentId);
    await csvReply(reply, `result-${result.releasedOn}.csv`, resultRows(result));
  }

  @Endpoint(shareResult)
  share(@CurrentActor() actor: Actor, @Input(shareResult) { params }: InputOf<typeof shareResult>) {
    return this.results.share(actor, params.assessmentId, params.personId);
  }

  @Endpoint(unshareResult)
  unshare(@CurrentActor() actor: Actor, @Input(unshareResult) { params }: InputOf<typeof unshareResult>) {
    return this.results.unshare(actor, params.assessmentId, params.personId);
  }

  @Endpoint(getSkillGaps)
  skillGaps(@CurrentActor() actor: Actor, @Input(getSkillGaps) { params }: InputOf<typeof getSkillGaps>) {
    return this.gaps.of(actor, params.personId);
  }

  @Endpoint(listTeamGaps)
  @AsCsv(exportTeamGaps)
  teamGaps(@CurrentActor() actor: Actor, @Input(listTeamGaps) { query }: InputOf<typeof listTeamGaps>) {
    return this.gaps.ofTeam(actor, query);
  }
}
