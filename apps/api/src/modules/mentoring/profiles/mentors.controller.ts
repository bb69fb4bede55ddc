import { Controller } from '@nestjs/common';
import {
  changeExternalMentor,
  changeMyMentorProfile,
  endExternalMentor,
  exportMentors,
  getMentor,
  getMyMentorProfile,
  inviteExternalMentor,
  listMentors,
} from '@understudy/contracts/mentoring';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { ExternalMentors } from './external-mentors.service.js';
import { MentorsService } from './mentors.service.js';

@Controller()
export class MentorsController {
  constructor(
    private readonly mentors: MentorsService,
    private readonly outsiders: ExternalMentors,
  ) {}

  @Endpoint(listMentors)
  @AsCsv(exportMentors)
  list(@CurrentActor() actor: Actor, @Input(listMentors) { query }: InputOf<typeof listMentors>) {
    return this.mentors.list(actor, query);
  }

  @Endpoint(getMentor)
  get(@CurrentActor() actor: Actor, @Input(getMentor) { params }: InputOf<typeof getMentor>) {
    return this.mentors.get(actor, params.mentorId);
  }

  @Endpoint(getMyMentorProfile)
  own(@CurrentActor() actor: Actor, @Input(getMyMentorProfile) _input: InputOf<typeof getMyMentorProfile>) {
    return this.mentors.own(actor);
  }

  @Endpoint(changeMyMentorProfile)
  changeOwn(
    @CurrentActor() actor: Actor,
    @Input(changeMyMentorProfile) { body }: InputOf<typeof changeMyMentorProfile>,
  ) {
    return this.mentors.changeOwn(actor, body);
  }

  @Endpoint(inviteExternalMentor)
  invite(@CurrentActor() actor: Actor, @Input(inviteExternalMentor) { body }: InputOf<typeof inviteExternalMentor>) {
    return this.outsiders.invite(actor, body);
  }

  @Endpoint(changeExternalMentor)
  change(
    @CurrentActor() actor: Actor,
    @Input(changeExternalMentor) { params, body }: InputOf<typeof changeExternalMentor>,
  ) {
    return this.outsiders.change(actor, params.mentorId, body);
  }

  @Endpoint(endExternalMentor)
  async end(@CurrentActor() actor: Actor, @Input(endExternalMentor) { params }: InputOf<typeof endExternalMentor>) {
    await this.outsiders.end(actor, params.mentorId);
  }
}
