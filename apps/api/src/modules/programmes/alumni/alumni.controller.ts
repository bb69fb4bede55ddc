import { Controller } from '@nestjs/common';
import {
  exportAlumni,
  getCohortAdviser,
  getMyAlumniOffer,
  listAlumni,
  nameCohortAdviser,
  offerAlumniHelp,
} from '@understudy/contracts/programmes-alumni';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { AlumniService } from './alumni.service.js';

@Controller()
export class AlumniController {
  constructor(private readonly alumni: AlumniService) {}

  @Endpoint(listAlumni)
  @AsCsv(exportAlumni)
  list(@CurrentActor() actor: Actor, @Input(listAlumni) { params, query }: InputOf<typeof listAlumni>) {
    return this.alumni.list(actor, params.programmeId, query);
  }

  @Endpoint(getMyAlumniOffer)
  mine(@CurrentActor() actor: Actor, @Input(getMyAlumniOffer) { params }: InputOf<typeof getMyAlumniOffer>) {
    return this.alumni.mine(actor, params.programmeId);
  }

  @Endpoint(offerAlumniHelp)
  offer(@CurrentActor() actor: Actor, @Input(offerAlumniHelp) { params, body }: InputOf<typeof offerAlumniHelp>) {
    return this.alumni.offer(actor, params.programmeId, body);
  }

  @Endpoint(getCohortAdviser)
  adviser(@CurrentActor() actor: Actor, @Input(getCohortAdviser) { params }: InputOf<typeof getCohortAdviser>) {
    return this.alumni.adviser(actor, params.cohortId);
  }

  @Endpoint(nameCohortAdviser)
  name(@CurrentActor() actor: Actor, @Input(nameCohortAdviser) { params, body }: InputOf<typeof nameCohortAdviser>) {
    return this.alumni.name(actor, params.cohortId, body);
  }
}
