import { Controller } from '@nestjs/common';
import { getRoadmap } from '@understudy/contracts/development-plans-roadmap';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { RoadmapService } from './roadmap.service.js';

@Controller()
export class RoadmapController {
  constructor(private readonly roadmap: RoadmapService) {}

  @Endpoint(getRoadmap)
  get(@CurrentActor() actor: Actor, @Input(getRoadmap) { params, query }: InputOf<typeof getRoadmap>) {
    return this.roadmap.get(actor, params.personId, query);
  }
}
