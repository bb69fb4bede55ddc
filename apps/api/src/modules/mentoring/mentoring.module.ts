// Mentoring: who offers to mentor, who looks for a mentor, how the two find each other, and what they do together.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { CalendarModule } from '../calendar/calendar.module.js';
import { CareerFrameworkModule } from '../career-framework/career-framework.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { PeopleModule } from '../people/people.module.js';
import { BlocksController } from './blocks/blocks.controller.js';
import { BlocksRepository } from './blocks/blocks.repository.js';
import { BlocksService } from './blocks/blocks.service.js';
import { ClosingRepository } from './following/closing.repository.js';
import { FollowMentoring } from './following/follow-mentoring.jobs.js';
import { FollowingRepository } from './following/following.repository.js';
import { PartingListeners } from './following/parting.listeners.js';
import { PartingService } from './following/parting.service.js';
import { MentorshipSteps } from './mentorships/mentorship-steps.service.js';
import { MentorshipWritesRepository } from './mentorships/mentorship-writes.repository.js';
import { MentorshipsController } from './mentorships/mentorships.controller.js';
import { MentorshipsRepository } from './mentorships/mentorships.repository.js';
import { MentorshipsService } from './mentorships/mentorships.service.js';
import { OverviewController } from './overview/overview.controller.js';
import { OverviewRepository } from './overview/overview.repository.js';
import { OverviewService } from './overview/overview.service.js';
import { PairingService } from './pairing/pairing.service.js';
import { ExternalMentors } from './profiles/external-mentors.service.js';
import { MentorRules } from './profiles/mentor-rules.service.js';
import { MentorWritesRepository } from './profiles/mentor-writes.repository.js';
import { MentorsController } from './profiles/mentors.controller.js';
import { MentorsRepository } from './profiles/mentors.repository.js';
import { MentorsService } from './profiles/mentors.service.js';
import { QueueRepository } from './queue/queue.repository.js';
import { QueueService } from './queue/queue.service.js';
import { RequestsController } from './requests/requests.controller.js';
import { RequestsRepository } from './requests/requests.repository.js';
import { RequestsService } from './requests/requests.service.js';
import { NotesService } from './work/notes.service.js';
import { WorkController } from './work/work.controller.js';
import { WorkRepository } from './work/work.repository.js';
import { WorkService } from './work/work.service.js';

@Module({
  imports: [AccessModule, CalendarModule, CareerFrameworkModule, IdentityModule, PeopleModule],
  controllers: [
    BlocksController,
    MentorshipsController,
    MentorsController,
    RequestsController,
    OverviewController,
    WorkController,
  ],
  providers: [
    NotesService,
    OverviewRepository,
    OverviewService,
    WorkRepository,
    WorkService,
    BlocksRepository,
    BlocksService,
    ExternalMentors,
    FollowMentoring,
    ClosingRepository,
    FollowingRepository,
    MentorRules,
    MentorWritesRepository,
    MentorsRepository,
    MentorsService,
    MentorshipSteps,
    MentorshipWritesRepository,
    MentorshipsRepository,
    MentorshipsService,
    PairingService,
    PartingService,
    PartingListeners,
    QueueRepository,
    QueueService,
    RequestsRepository,
    RequestsService,
  ],
  exports: [PairingService],
})
export class MentoringModule {}
