/** The demonstration organisation: told by the seed, written once, on an installation that is new. */
import { Module } from '@nestjs/common';
import { CareerFrameworkModule } from '../modules/career-framework/career-framework.module.js';
import { IdentityModule } from '../modules/identity/identity.module.js';
import { PeopleModule } from '../modules/people/people.module.js';
import { DemonstrationRepository } from './demonstration.repository.js';
import { DemonstrationService } from './demonstration.service.js';
import { DemonstrationSignInRepository } from './demonstration-sign-ins.repository.js';
import { SignalsStoryRepository } from './signals-story.repository.js';

@Module({
  imports: [IdentityModule, PeopleModule, CareerFrameworkModule],
  providers: [DemonstrationService, DemonstrationRepository, DemonstrationSignInRepository, SignalsStoryRepository],
  exports: [DemonstrationService],
})
export class DemonstrationModule {}
