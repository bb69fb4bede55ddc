import { Controller } from '@nestjs/common';
import {
  adjustPair,
  explainPair,
  exportRoundMentors,
  exportRoundPairs,
  exportRoundUnmatched,
  listRoundMentors,
  listRoundPairs,
  listRoundUnmatched,
  listTakenOut,
} from '@understudy/contracts/mentoring-matches';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { Adjustments } from './adjustments.service.js';
import { MatchesService } from './matches.service.js';

@Controller()
export class MatchesController {
  constructor(
    private readonly matches: MatchesService,
    private readonly adjustments: Adjustments,
  ) {}

  @Endpoint(listRoundPairs)
  @AsCsv(exportRoundPairs)
  pairs(@CurrentActor() actor: Actor, @Input(listRoundPairs) { params, query }: InputOf<typeof listRoundPairs>) {
    return this.matches.pairs(actor, params.roundId, query);
  }

  @Endpoint(listRoundUnmatched)
  @AsCsv(exportRoundUnmatched)
  unmatched(
    @CurrentActor() actor: Actor,
    @Input(listRoundUnmatched) { params, query }: InputOf<typeof listRoundUnmatched>,
  ) {
    return this.matches.unmatched(actor, params.roundId, query);
  }

  @Endpoint(listRoundMentors)
  @AsCsv(exportRoundMentors)
  mentors(@CurrentActor() actor: Actor, @Input(listRoundMentors) { params, query }: InputOf<typeof listRoundMentors>) {
    return this.matches.mentors(actor, params.roundId, query);
  }

  @Endpoint(listTakenOut)
  takenOut(@CurrentActor() actor: Actor, @Input(listTakenOut) { params }: InputOf<typeof listTakenOut>) {
    return this.matches.takenOut(actor, params.roundId);
  }

  @Endpoint(explainPair)
  explain(@CurrentActor() actor: Actor, @Input(explainPair) { params, query }: InputOf<typeof explainPair>) {
    return this.matches.explain(actor, params.roundId, query);
  }

  @Endpoint(adjustPair)
  adjust(@CurrentActor() actor: Actor, @Input(adjustPair) { params, body }: InputOf<typeof adjustPair>) {
    return this.adjustments.adjust(actor, params.roundId, body);
  }
}
