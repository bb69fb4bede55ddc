import { Controller } from '@nestjs/common';
import { changePerson, createPerson, getPerson, listPersonViewers } from '@understudy/contracts/people';
import { exportPersonTimeline, getPersonTimeline } from '@understudy/contracts/people-timeline';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { PersonService } from './person.service.js';
import { PersonViewers } from './person-viewers.service.js';

@Controller()
export class PersonController {
  constructor(
    private readonly people: PersonService,
    private readonly seenBy: PersonViewers,
  ) {}

  @Endpoint(getPerson)
  get(@CurrentActor() actor: Actor, @Input(getPerson) { params }: InputOf<typeof getPerson>) {
    return this.people.get(actor, params.personId);
  }

  @Endpoint(getPersonTimeline)
  @AsCsv(exportPersonTimeline)
  timeline(@CurrentActor() actor: Actor, @Input(getPersonTimeline) { params }: InputOf<typeof getPersonTimeline>) {
    return this.people.timeline(actor, params.personId);
  }

  @Endpoint(listPersonViewers)
  viewers(@CurrentActor() actor: Actor, @Input(listPersonViewers) { params }: InputOf<typeof listPersonViewers>) {
    return this.seenBy.list(actor, params.personId);
  }

  @Endpoint(createPerson)
  create(@CurrentActor() actor: Actor, @Input(createPerson) { body }: InputOf<typeof createPerson>) {
    return this.people.create(actor, body);
  }

  @Endpoint(changePerson)
  change(@CurrentActor() actor: Actor, @Input(changePerson) { params, body }: InputOf<typeof changePerson>) {
    return this.people.change(actor, params.personId, body);
  }
}
