import { Controller } from '@nestjs/common';
import { listPeerNotes, removePeerNote, writePeerNote } from '@understudy/contracts/peer-groups';
import type { Actor } from '../../../common/auth/actor.js';
import { CurrentActor } from '../../../common/auth/current-actor.js';
import { Endpoint } from '../../../common/http/endpoint.js';
import { Input, type InputOf } from '../../../common/http/input.js';
import { PeerNotesService } from './peer-notes.service.js';

@Controller()
export class PeerNotesController {
  constructor(private readonly notes: PeerNotesService) {}

  @Endpoint(listPeerNotes)
  list(@CurrentActor() actor: Actor, @Input(listPeerNotes) { params, query }: InputOf<typeof listPeerNotes>) {
    return this.notes.list(actor, params.peerGroupId, query);
  }

  @Endpoint(writePeerNote)
  write(@CurrentActor() actor: Actor, @Input(writePeerNote) { params, body }: InputOf<typeof writePeerNote>) {
    return this.notes.write(actor, params.peerGroupId, body.text);
  }

  @Endpoint(removePeerNote)
  remove(@CurrentActor() actor: Actor, @Input(removePeerNote) { params }: InputOf<typeof removePeerNote>) {
    return this.notes.remove(actor, params.peerGroupId, params.peerNoteId);
  }
}
