import { Controller } from '@nestjs/common';
import { exportLeaderTalent, listLeaderTalent } from '@understudy/contracts/indicators-talent';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { TalentService } from './talent.service.js';

@Controller()
export class TalentController {
  constructor(private readonly talent: TalentService) {}

  @Endpoint(listLeaderTalent)
  @AsCsv(exportLeaderTalent)
  list(@CurrentActor() actor: Actor, @Input(listLeaderTalent) { query }: InputOf<typeof listLeaderTalent>) {
    return this.talent.leaders(actor, query);
  }
}
