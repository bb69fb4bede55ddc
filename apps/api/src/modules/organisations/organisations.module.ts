/** The organisation itself: signing it up, its settings, and the way from empty to running. */
import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { OrganisationController } from './organisation.controller.js';
import { OrganisationRepository } from './organisation.repository.js';
import { OrganisationService } from './organisation.service.js';
import { SignUpService } from './sign-up.service.js';

@Module({
  imports: [IdentityModule],
  controllers: [OrganisationController],
  providers: [OrganisationRepository, OrganisationService, SignUpService],
})
export class OrganisationsModule {}
