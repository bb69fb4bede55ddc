// Peer groups: a few people of the same stage who meet on a cadence, and what stays among them.
import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module.js';
import { FormingController } from './forming/forming.controller.js';
import { FormingRepository } from './forming/forming.repository.js';
import { FormingService } from './forming/forming.service.js';
import { MembersService } from './groups/members.service.js';
import { PeerGroupWritesRepository } from './groups/peer-group-writes.repository.js';
import { PeerGroupsController } from './groups/peer-groups.controller.js';
import { PeerGroupListeners } from './groups/peer-groups.listeners.js';
import { PeerGroupsRepository } from './groups/peer-groups.repository.js';
import { PeerGroupsService } from './groups/peer-groups.service.js';
import { PeerMeetingsService } from './groups/peer-meetings.service.js';
import { TendPeerGroups } from './groups/tend-peer-groups.jobs.js';
import { TendingService } from './groups/tending.service.js';
import { PeerNotesController } from './notes/peer-notes.controller.js';
import { PeerNotesRepository } from './notes/peer-notes.repository.js';
import { PeerNotesService } from './notes/peer-notes.service.js';

@Module({
  imports: [CalendarModule],
  controllers: [FormingController, PeerGroupsController, PeerNotesController],
  providers: [
    FormingRepository,
    FormingService,
    MembersService,
    PeerGroupListeners,
    PeerGroupWritesRepository,
    PeerGroupsRepository,
    PeerGroupsService,
    PeerMeetingsService,
    PeerNotesRepository,
    PeerNotesService,
    TendPeerGroups,
    TendingService,
  ],
})
export class PeerGroupsModule {}
