// Succession: critical roles, and who stands ready for them.
import { Module } from '@nestjs/common';
import { CareerFrameworkModule } from '../career-framework/career-framework.module.js';
import { PeopleModule } from '../people/people.module.js';
import { HolderCorrectionsService } from './lineage/holder-corrections.service.js';
import { RoleChangesRepository } from './lineage/role-changes.repository.js';
import { RoleChangesService } from './lineage/role-changes.service.js';
import { RoleHistoryController } from './lineage/role-history.controller.js';
import { RoleHistoryRepository } from './lineage/role-history.repository.js';
import { RoleHistoryService } from './lineage/role-history.service.js';
import { EntriesService } from './nominations/entries.service.js';
import { ForgetRemovedNotes } from './nominations/forget-removed-notes.jobs.js';
import { MyNominationsService } from './nominations/my-nominations.service.js';
import { NominationWritesRepository } from './nominations/nomination-writes.repository.js';
import { NominationsController } from './nominations/nominations.controller.js';
import { NominationsRepository } from './nominations/nominations.repository.js';
import { NominationsService } from './nominations/nominations.service.js';
import { NomineesController } from './nominations/nominees.controller.js';
import { OpeningCorrectionsRepository } from './openings/opening-corrections.repository.js';
import { OpeningCorrectionsService } from './openings/opening-corrections.service.js';
import { OpeningStepsService } from './openings/opening-steps.service.js';
import { RoleOpeningsController } from './openings/role-openings.controller.js';
import { RoleOpeningsRepository } from './openings/role-openings.repository.js';
import { RoleOpeningsService } from './openings/role-openings.service.js';
import { CriticalRolesController } from './roles/critical-roles.controller.js';
import { CriticalRolesRepository } from './roles/critical-roles.repository.js';
import { CriticalRolesService } from './roles/critical-roles.service.js';
import { RoleReferences } from './roles/role-references.service.js';
import { SuccessionSettingsRepository } from './settings/succession-settings.repository.js';
import { SuccessionSettingsService } from './settings/succession-settings.service.js';
import { SuccessionListeners } from './succession.listeners.js';
import { SuccessorsController } from './successors/successors.controller.js';
import { SuccessorsRepository } from './successors/successors.repository.js';
import { SuccessorsService } from './successors/successors.service.js';

@Module({
  imports: [PeopleModule, CareerFrameworkModule],
  controllers: [
    CriticalRolesController,
    NominationsController,
    NomineesController,
    RoleHistoryController,
    RoleOpeningsController,
    SuccessorsController,
  ],
  providers: [
    CriticalRolesRepository,
    CriticalRolesService,
    EntriesService,
    ForgetRemovedNotes,
    HolderCorrectionsService,
    MyNominationsService,
    NominationWritesRepository,
    NominationsRepository,
    NominationsService,
    SuccessionSettingsRepository,
    SuccessionSettingsService,
    OpeningCorrectionsRepository,
    OpeningCorrectionsService,
    OpeningStepsService,
    RoleChangesRepository,
    RoleChangesService,
    RoleHistoryRepository,
    RoleHistoryService,
    RoleOpeningsRepository,
    RoleOpeningsService,
    RoleReferences,
    SuccessionListeners,
    SuccessorsRepository,
    SuccessorsService,
  ],
  exports: [CriticalRolesService],
})
export class SuccessionModule {}
