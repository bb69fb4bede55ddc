// Calibration: managers place their people unseen by each other, then talk about it together; every move has a reason.
import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module.js';
import { CalendarModule } from '../calendar/calendar.module.js';
import { PeopleModule } from '../people/people.module.js';
import { EvidenceRepository } from './evidence/evidence.repository.js';
import { EvidenceService } from './evidence/evidence.service.js';
import { CalibrationListeners } from './following/calibration.listeners.js';
import { CalibrationDatesRepository } from './following/calibration-dates.repository.js';
import { CalibrationDates } from './following/calibration-dates.service.js';
import { ExpireCalibrations } from './following/expire-calibrations.jobs.js';
import { GroupFollowing } from './following/group-following.service.js';
import { RemindCalibrations } from './following/remind-calibrations.jobs.js';
import { OwnCalibrationsController } from './own/own-calibrations.controller.js';
import { OwnCalibrationsRepository } from './own/own-calibrations.repository.js';
import { OwnCalibrationsService } from './own/own-calibrations.service.js';
import { MovesRepository } from './placements/moves.repository.js';
import { MovesService } from './placements/moves.service.js';
import { PlacementsController } from './placements/placements.controller.js';
import { PlacementsRepository } from './placements/placements.repository.js';
import { PlacementsService } from './placements/placements.service.js';
import { GroupRepository } from './sessions/group.repository.js';
import { ManagersRepository } from './sessions/managers.repository.js';
import { ManagersService } from './sessions/managers.service.js';
import { SessionPlanningService } from './sessions/session-planning.service.js';
import { SessionStepsService } from './sessions/session-steps.service.js';
import { SessionWritesRepository } from './sessions/session-writes.repository.js';
import { CalibrationSessionsController } from './sessions/sessions.controller.js';
import { SessionsRepository } from './sessions/sessions.repository.js';
import { SessionsService } from './sessions/sessions.service.js';
import { CalibrationSettingsController } from './settings/calibration-settings.controller.js';
import { CalibrationSettingsRepository } from './settings/calibration-settings.repository.js';
import { CalibrationSettingsService } from './settings/calibration-settings.service.js';

@Module({
  imports: [PeopleModule, AssessmentsModule, CalendarModule],
  controllers: [
    CalibrationSettingsController,
    CalibrationSessionsController,
    PlacementsController,
    OwnCalibrationsController,
  ],
  providers: [
    CalibrationDates,
    CalibrationDatesRepository,
    CalibrationListeners,
    CalibrationSettingsRepository,
    CalibrationSettingsService,
    EvidenceRepository,
    EvidenceService,
    ExpireCalibrations,
    GroupFollowing,
    GroupRepository,
    ManagersRepository,
    ManagersService,
    MovesRepository,
    MovesService,
    OwnCalibrationsRepository,
    OwnCalibrationsService,
    PlacementsRepository,
    PlacementsService,
    RemindCalibrations,
    SessionPlanningService,
    SessionStepsService,
    SessionWritesRepository,
    SessionsRepository,
    SessionsService,
  ],
})
export class CalibrationModule {}
