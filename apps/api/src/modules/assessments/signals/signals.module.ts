// Signals of potential: what people saw in each other, and who could be readied for more.
import { Module } from '@nestjs/common';
import { PeopleModule } from '../../people/people.module.js';
import { IdentificationController } from './identification.controller.js';
import { IdentificationRepository } from './identification.repository.js';
import { IdentificationService } from './identification.service.js';
import { SignalSettingsRepository } from './signal-settings.repository.js';
import { SignalSettingsService } from './signal-settings.service.js';
import { SignalThreads } from './signal-threads.service.js';
import { SignalsController } from './signals.controller.js';
import { SignalsRepository } from './signals.repository.js';
import { SignalsService } from './signals.service.js';

@Module({
  imports: [PeopleModule],
  controllers: [SignalsController, IdentificationController],
  providers: [
    IdentificationRepository,
    IdentificationService,
    SignalSettingsRepository,
    SignalSettingsService,
    SignalThreads,
    SignalsRepository,
    SignalsService,
  ],
})
export class SignalsModule {}
