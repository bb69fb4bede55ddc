import { Controller } from '@nestjs/common';
import { changeMember, exportMembers, listMembers, removeMember } from '@understudy/contracts/organisations';
import type { Actor } from '../../common/auth/actor.js';
import { CurrentActor } from '../../common/auth/current-actor.js';
import { AsCsv } from '../../common/http/as-csv.js';
import { Endpoint } from '../../common/http/endpoint.js';
import { Input, type InputOf } from '../../common/http/input.js';
import { MemberService } from './member.service.js';

@Controller()
export class MemberController {
  constructor(private readonly members: MemberService) {}

  @Endpoint(listMembers)
  @AsCsv(exportMembers)
  listMembers(@CurrentActor() actor: Actor, @Input(listMembers) { query }: InputOf<typeof listMembers>) {
    return this.members.list(actor, query);
  }

  @Endpoint(changeMember)
  changeMember(@CurrentActor() actor: Actor, @Input(changeMember) { params, body }: InputOf<typeof changeMember>) {
    return this.members.change(actor, params.memberId, body);
  }

  @Endpoint(removeMember)
  async removeMember(@CurrentActor() actor: Actor, @Input(removeMember) { params }: InputOf<typeof removeMember>) {
    await this.members.remove(actor, params.memberId);
  }
}
