// Check-ins: the talks that keep a plan alive, what each side wrote, and which have not come.
import { Module } from '@nestjs/common';
import { PeopleModule } from '../../people/people.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { CheckInNotesRepository } from './check-in-notes.repository.js';
import { CheckInNotesService } from './check-in-notes.service.js';
import { CheckInRecording } from './check-in-recording.service.js';
import { CheckInsController } from './check-ins.controller.js';
import { CheckInsRepository } from './check-ins.repository.js';
import { CheckInsService } from './check-ins.service.js';
import { DueCheckInsRepository } from './due-check-ins.repository.js';
import { DueCheckInsService } from './due-check-ins.service.js';
import { FindOverdueCheckIns } from './find-overdue-check-ins.jobs.js';
import { OverdueRepository } from './overdue.repository.js';
import { PairsRepository } from './pairs.repository.js';

@Module({
  imports: [PeopleModule, PlansModule],
  controllers: [CheckInsController],
  providers: [
    CheckInNotesRepository,
    CheckInNotesService,
    CheckInRecording,
    CheckInsRepository,
    CheckInsService,
    DueCheckInsRepository,
    DueCheckInsService,
    FindOverdueCheckIns,
    OverdueRepository,
    PairsRepository,
  ],
})
export class CheckInsModule {}
