import { Controller } from '@nestjs/common';
import {
  askMentor,
  changeMentorship,
  exportLineMentorships,
  exportMentorships,
  exportMentorshipsOfPerson,
  getMentorship,
  listLineMentorships,
  listMentorships,
  listMentorshipsOfPerson,
  proposeMentorship,
  stepMentorship,
} from '@understudy/contracts/mentoring-mentorships';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { PairingService } from '../pairing/pairing.service.js';
import { MentorshipSteps } from './mentorship-steps.service.js';
import { MentorshipsService } from './mentorships.service.js';

@Controller()
export class MentorshipsController {
  constructor(
    private readonly mentorships: MentorshipsService,
    private readonly pairing: PairingService,
    private readonly steps: MentorshipSteps,
  ) {}

  @Endpoint(listMentorships)
  @AsCsv(exportMentorships)
  list(@CurrentActor() actor: Actor, @Input(listMentorships) { query }: InputOf<typeof listMentorships>) {
    return this.mentorships.list(actor, query);
  }

  @Endpoint(listMentorshipsOfPerson)
  @AsCsv(exportMentorshipsOfPerson)
  known(
    @CurrentActor() actor: Actor,
    @Input(listMentorshipsOfPerson) { params }: InputOf<typeof listMentorshipsOfPerson>,
  ) {
    return this.mentorships.known(actor, params.personId);
  }

  @Endpoint(listLineMentorships)
  @AsCsv(exportLineMentorships)
  ofLine(@CurrentActor() actor: Actor, @Input(listLineMentorships) { query }: InputOf<typeof listLineMentorships>) {
    return this.mentorships.ofLine(actor, query);
  }

  @Endpoint(getMentorship)
  get(@CurrentActor() actor: Actor, @Input(getMentorship) { params }: InputOf<typeof getMentorship>) {
    return this.mentorships.get(actor, params.mentorshipId);
  }

  @Endpoint(askMentor)
  ask(@CurrentActor() actor: Actor, @Input(askMentor) { params, body }: InputOf<typeof askMentor>) {
    return this.pairing.ask(actor, params.mentorId, body);
  }

  @Endpoint(proposeMentorship)
  propose(@CurrentActor() actor: Actor, @Input(proposeMentorship) { body }: InputOf<typeof proposeMentorship>) {
    return this.pairing.propose(actor, body);
  }

  @Endpoint(stepMentorship)
  step(@CurrentActor() actor: Actor, @Input(stepMentorship) { params, body }: InputOf<typeof stepMentorship>) {
    return this.steps.step(actor, params.mentorshipId, body);
  }

  @Endpoint(changeMentorship)
  change(@CurrentActor() actor: Actor, @Input(changeMentorship) { params, body }: InputOf<typeof changeMentorship>) {
    return this.mentorships.change(actor, params.mentorshipId, body);
  }
}
