import { Controller } from '@nestjs/common';
import {
  changeOutline,
  changeProgramme,
  createProgramme,
  exportProgrammes,
  getProgramme,
  listProgrammes,
  listProgrammeTemplates,
  stepProgramme,
} from '@understudy/contracts/programmes';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { ProgrammesService } from './programmes.service.js';
import { TemplatesService } from './templates.service.js';

@Controller()
export class ProgrammesController {
  constructor(
    private readonly programmes: ProgrammesService,
    private readonly templates: TemplatesService,
  ) {}

  @Endpoint(listProgrammes)
  @AsCsv(exportProgrammes)
  list(@CurrentActor() actor: Actor, @Input(listProgrammes) { query }: InputOf<typeof listProgrammes>) {
    return this.programmes.list(actor, query);
  }

  @Endpoint(listProgrammeTemplates)
  listTemplates(@CurrentActor() actor: Actor) {
    return this.templates.list(actor);
  }

  @Endpoint(createProgramme)
  create(@CurrentActor() actor: Actor, @Input(createProgramme) { body }: InputOf<typeof createProgramme>) {
    return this.programmes.create(actor, body);
  }

  @Endpoint(getProgramme)
  get(@CurrentActor() actor: Actor, @Input(getProgramme) { params }: InputOf<typeof getProgramme>) {
    return this.programmes.get(actor, params.programmeId);
  }

  @Endpoint(changeProgramme)
  change(@CurrentActor() actor: Actor, @Input(changeProgramme) { params, body }: InputOf<typeof changeProgramme>) {
    return this.programmes.change(actor, params.programmeId, body);
  }

  @Endpoint(changeOutline)
  changeOutline(@CurrentActor() actor: Actor, @Input(changeOutline) { params, body }: InputOf<typeof changeOutline>) {
    return this.programmes.changeOutline(actor, params.programmeId, body);
  }

  @Endpoint(stepProgramme)
  step(@CurrentActor() actor: Actor, @Input(stepProgramme) { params, body }: InputOf<typeof stepProgramme>) {
    return this.programmes.step(actor, params.programmeId, body);
  }
}
