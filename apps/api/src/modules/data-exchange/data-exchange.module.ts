// Data exchange: files of people and of their history come in, each row checked before anything is written, and undoable.
import { Module } from '@nestjs/common';
import { UserNames } from '../../common/auth/user-names.repository.js';
import { PeopleModule } from '../people/people.module.js';
import { ImportRowsRepository } from './imports/import-rows.repository.js';
import { ImportRowsService } from './imports/import-rows.service.js';
import { ImportsController } from './imports/imports.controller.js';
import { ImportsRepository } from './imports/imports.repository.js';
import { ImportsService } from './imports/imports.service.js';
import { OrganisationStateRepository } from './state/organisation-state.repository.js';
import { ApplyImport } from './work/apply-import.service.js';
import { CheckImport } from './work/check-import.service.js';
import { ImportEffectsRepository } from './work/import-effects.repository.js';
import { ImportPlanner } from './work/import-planner.js';
import { RecordWriterRepository } from './work/record-writer.repository.js';
import { UndoImport } from './work/undo-import.service.js';

@Module({
  imports: [PeopleModule],
  controllers: [ImportsController],
  providers: [
    ApplyImport,
    CheckImport,
    ImportEffectsRepository,
    ImportPlanner,
    ImportRowsRepository,
    ImportRowsService,
    ImportsRepository,
    ImportsService,
    OrganisationStateRepository,
    RecordWriterRepository,
    UndoImport,
    UserNames,
  ],
})
export class DataExchangeModule {}
