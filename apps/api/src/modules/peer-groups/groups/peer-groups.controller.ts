import { Controller } from '@nestjs/common';
import {
  changePeerGroup,
  exportPeerGroups,
  getPeerGroup,
  joinPeerGroup,
  leavePeerGroup,
  listPeerGroups,
  stepPeerGroup,
} from '@understudy/contracts/peer-groups';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { AsCsv } from '../../../common/http/as-csv.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { MembersService } from './members.service.js';
import { PeerGroupsService } from './peer-groups.service.js';

@Controller()
export class PeerGroupsController {
  constructor(
    private readonly groups: PeerGroupsService,
    private readonly members: MembersService,
  ) {}

  @Endpoint(listPeerGroups)
  @AsCsv(exportPeerGroups)
  list(@CurrentActor() actor: Actor, @Input(listPeerGroups) { query }: InputOf<typeof listPeerGroups>) {
    return this.groups.list(actor, query);
  }

  @Endpoint(getPeerGroup)
  get(@CurrentActor() actor: Actor, @Input(getPeerGroup) { params }: InputOf<typeof getPeerGroup>) {
    return this.groups.get(actor, params.peerGroupId);
  }

  @Endpoint(changePeerGroup)
  change(@CurrentActor() actor: Actor, @Input(changePeerGroup) { params, body }: InputOf<typeof changePeerGroup>) {
    return this.groups.change(actor, params.peerGroupId, body);
  }

  @Endpoint(stepPeerGroup)
  step(@CurrentActor() actor: Actor, @Input(stepPeerGroup) { params, body }: InputOf<typeof stepPeerGroup>) {
    return this.groups.step(actor, params.peerGroupId, body);
  }

  @Endpoint(joinPeerGroup)
  join(@CurrentActor() actor: Actor, @Input(joinPeerGroup) { params, body }: InputOf<typeof joinPeerGroup>) {
    return this.members.join(actor, params.peerGroupId, body.personId);
  }

  @Endpoint(leavePeerGroup)
  leave(@CurrentActor() actor: Actor, @Input(leavePeerGroup) { params }: InputOf<typeof leavePeerGroup>) {
    return this.members.leave(actor, params.peerGroupId, params.personId);
  }
}
