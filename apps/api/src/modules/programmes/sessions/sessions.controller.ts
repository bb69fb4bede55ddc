import { Controller } from '@nestjs/common';
import {
  changeSession,
  exportAttendance,
  exportSessions,
  getProgrammeSession,
  listSessions,
  planSessions,
  recordAttendance,
  stepSession,
} from '@understudy/contracts/programmes-sessions';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { SessionsService } from './sessions.service.js';

@Controller()
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  @Endpoint(listSessions)
  @AsCsv(exportSessions)
  list(@CurrentActor() actor: Actor, @Input(listSessions) { params }: InputOf<typeof listSessions>) {
    return this.sessions.list(actor, params.cohortId);
  }

  @Endpoint(planSessions)
  plan(@CurrentActor() actor: Actor, @Input(planSessions) { params, body }: InputOf<typeof planSessions>) {
    return this.sessions.plan(actor, params.cohortId, body);
  }

  @Endpoint(getProgrammeSession)
  @AsCsv(exportAttendance)
  get(@CurrentActor() actor: Actor, @Input(getProgrammeSession) { params }: InputOf<typeof getProgrammeSession>) {
    return this.sessions.get(actor, params.sessionId);
  }

  @Endpoint(changeSession)
  change(@CurrentActor() actor: Actor, @Input(changeSession) { params, body }: InputOf<typeof changeSession>) {
    return this.sessions.change(actor, params.sessionId, body);
  }

  @Endpoint(stepSession)
  step(@CurrentActor() actor: Actor, @Input(stepSession) { params, body }: InputOf<typeof stepSession>) {
    return this.sessions.step(actor, params.sessionId, body);
  }

  @Endpoint(recordAttendance)
  record(@CurrentActor() actor: Actor, @Input(recordAttendance) { params, body }: InputOf<typeof recordAttendance>) {
    return this.sessions.record(actor, params.sessionId, body);
  }
}
