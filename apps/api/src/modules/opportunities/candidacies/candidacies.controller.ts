import { Controller } from '@nestjs/common';
import {
  answerOffer,
  applyForOpportunity,
  decideCandidacy,
  exportCandidacies,
  exportOpportunityCandidates,
  listCandidacies,
  listCandidates,
  nominateForOpportunity,
} from '@understudy/contracts/opportunities-candidacies';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { CandidaciesService } from './candidacies.service.js';
import { CandidacyAnswers } from './candidacy-answers.service.js';

@Controller()
export class CandidaciesController {
  constructor(
    private readonly candidacies: CandidaciesService,
    private readonly answers: CandidacyAnswers,
  ) {}

  @Endpoint(applyForOpportunity)
  apply(
    @CurrentActor() actor: Actor,
    @Input(applyForOpportunity) { params, body }: InputOf<typeof applyForOpportunity>,
  ) {
    return this.candidacies.apply(actor, params.opportunityId, body);
  }

  @Endpoint(nominateForOpportunity)
  nominate(
    @CurrentActor() actor: Actor,
    @Input(nominateForOpportunity) { params, body }: InputOf<typeof nominateForOpportunity>,
  ) {
    return this.candidacies.nominate(actor, params.opportunityId, body);
  }

  @Endpoint(listCandidates)
  @AsCsv(exportOpportunityCandidates)
  candidates(@CurrentActor() actor: Actor, @Input(listCandidates) { params }: InputOf<typeof listCandidates>) {
    return this.candidacies.candidates(actor, params.opportunityId);
  }

  @Endpoint(listCandidacies)
  @AsCsv(exportCandidacies)
  list(@CurrentActor() actor: Actor, @Input(listCandidacies) { query }: InputOf<typeof listCandidacies>) {
    return this.candidacies.list(actor, query);
  }

  @Endpoint(decideCandidacy)
  decide(@CurrentActor() actor: Actor, @Input(decideCandidacy) { params, body }: InputOf<typeof decideCandidacy>) {
    return this.answers.decide(actor, params.candidacyId, body);
  }

  @Endpoint(answerOffer)
  answer(@CurrentActor() actor: Actor, @Input(answerOffer) { params, body }: InputOf<typeof answerOffer>) {
    return this.answers.answer(actor, params.candidacyId, body);
  }
}
