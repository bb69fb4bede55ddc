// Mentoring: who offers to mentor, who looks for a mentor, how the two find each other, and what they do together.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { CareerFrameworkModule } from '../career-framework/career-framework.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { PeopleModule } from '../people/people.module.js';
import { BlocksController } from './blocks/blocks.controller.js';
import { BlocksRepository } from './blocks/blocks.repository.js';
import { BlocksService } from './blocks/blocks.service.js';
import { ExternalMentors } from './profiles/external-mentors.service.js';
import { MentorRules } from './profiles/mentor-rules.service.js';
import { MentorWritesRepository } from './profiles/mentor-writes.repository.js';
import { MentorsController } from './profiles/mentors.controller.js';
import { MentorsRepository } from './profiles/mentors.repository.js';
import { MentorsService } from './profiles/mentors.service.js';

@Module({
  imports: [AccessModule, CareerFrameworkModule, IdentityModule, PeopleModule],
  controllers: [BlocksController, MentorsController],
  providers: [
    BlocksRepository,
    BlocksService,
    ExternalMentors,
    MentorRules,
    MentorWritesRepository,
    MentorsRepository,
    MentorsService,
  ],
})
export class MentoringModule {}
